import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { nobody, type Viewer } from '../../shared/viewer.ts';
import { saveKnownOrganisations } from '../organisation/known-organisation.repository.ts';
import { inHours } from '../testing/rows.ts';
import { type EventsWorld, eventsWorld } from '../testing/world.ts';

const [club, pending, suspended, other, doubted, networkId] = [anId(), anId(), anId(), anId(), anId(), anId()];
const owner = aViewer({ memberships: [aMembership(club, { role: 'OWNER', networkId })] });
const editor = aViewer({
  memberships: [aMembership(club, { networkId }), aMembership(pending, { organisationStatus: 'PENDING' }), aMembership(suspended, { organisationStatus: 'SUSPENDED' }), aMembership(doubted)],
});
const stranger = aViewer({ memberships: [aMembership(other, { role: 'OWNER' })], coordinates: [networkId], isOperator: true });

let world: EventsWorld;
beforeAll(async () => {
  world = await eventsWorld([]);
  await saveKnownOrganisations(world.db, [{ id: doubted, status: 'SUSPENDED', version: 1 }]);
});
afterAll(() => world.close());

interface Answered {
  readonly id: string;
  readonly version: number;
  readonly slug: string;
  readonly [field: string]: unknown;
}

const FIELDS = `event { id version slug kind status title summary description startsAt endsAt openEnd timeZone allDay attendance venue onlineUrl capacity targetGroup certificate costs provider
  cancellationReason sequence address { street postalCode town latitude } interests { id } organisation { id } }`;
const DEEDS = {
  create: `mutation($input: CreateEventInput!) { done: createEvent(input: $input) { ${FIELDS} } }`,
  update: `mutation($input: UpdateEventInput!) { done: updateEvent(input: $input) { ${FIELDS} } }`,
  publish: `mutation($input: EventInput!) { done: publishEvent(input: $input) { ${FIELDS} } }`,
  cancel: `mutation($input: CancelEventInput!) { done: cancelEvent(input: $input) { ${FIELDS} } }`,
  delete: 'mutation($input: EventInput!) { done: deleteEventDraft(input: $input) { id } }',
};
const COMPLETE = { kind: 'MEETING', title: 'Lesekreis', summary: 'Wir lesen.', startsAt: '2026-12-05T10:00', endsAt: '2026-12-05T12:00', interests: ['reading-aloud'], place: '54634', street: 'Markt 1', venue: 'Bücherei' };

/** Does it for an editor unless somebody else is named; answers the event, or what was refused. */
async function run(deed: keyof typeof DEEDS, input: object, viewer: Viewer = editor) {
  const answer = await world.ask<{ done: { event: Answered } } | null>(DEEDS[deed], { input }, viewer);
  return { event: answer.data?.done.event, problems: problemsOf(answer), code: answer.errors?.[0]?.extensions?.['code'] };
}

async function begun(fields: object = {}, organisationId = club): Promise<Answered> {
  const { event, problems } = await run('create', { organisationId, ...COMPLETE, ...fields });
  if (!event) throw new Error(problems.join());
  return event;
}

async function published(fields: object = {}): Promise<Answered> {
  const { event, problems } = await run('publish', { id: (await begun(fields)).id });
  if (!event) throw new Error(problems.join());
  return event;
}

const seen = ({ id, version }: Answered) => ({ id, version });
const rowOf = async (id: string) => (await world.db.query('SELECT * FROM events WHERE id = $1', [id]))[0];
const publicly = async (id: string) => (await world.ask<{ event: Answered | null }>('query($id: ID) { event(id: $id) { id slug status cancellationReason } }', { id }, nobody())).data.event;

describe('a draft', () => {
  test('has what was written, its place from the list of places, and is seen by members only', async () => {
    const { id, ...event } = await begun({ description: ' **Bring** Kuchen ', capacity: 20 });
    expect(event).toMatchObject({
      status: 'DRAFT', version: 1, sequence: 0, title: 'Lesekreis', description: '**Bring** Kuchen', startsAt: '2026-12-05T09:00:00.000Z', endsAt: '2026-12-05T11:00:00.000Z', openEnd: false,
      timeZone: 'Europe/Berlin', attendance: 'ON_SITE', venue: 'Bücherei', capacity: 20, interests: [{ id: 'reading-aloud' }], organisation: { id: club },
      address: { street: 'Markt 1', postalCode: '54634', town: 'Bitburg', latitude: expect.any(Number) },
    });
    expect(await rowOf(id)).toMatchObject({ network_id: networkId });
    expect(await publicly(id)).toBeNull();
    for (const [viewer, found] of [[owner, { id }], [stranger, null]] as const) expect((await world.ask('query($id: ID) { event(id: $id) { id } }', { id }, viewer)).data).toEqual({ event: found });
  });

  test('may lack what it needs to be published, which then is named at once', async () => {
    const { event } = await run('create', { organisationId: club, kind: 'FESTIVAL', startsAt: '2020-01-01T10:00' });
    expect(event).toMatchObject({ title: '', summary: '', address: null, interests: [], openEnd: true });
    expect((await run('publish', { id: event?.id })).problems).toEqual(['event.title MISSING', 'event.summary MISSING', 'event.interests MISSING', 'event.place MISSING', 'event.endsAt IN_THE_PAST']);
    expect(await rowOf(event?.id ?? '')).toMatchObject({ status: 'DRAFT', version: 1 });
  });

  test('is changed field by field: what is left out stays, null empties', async () => {
    const { event } = await run('update', { ...seen(await begun({ capacity: 9 })), title: ' Lesefest ', capacity: null, venue: '  ', place: 'Trier' });
    expect(event).toMatchObject({ version: 2, title: 'Lesefest', summary: 'Wir lesen.', capacity: null, venue: null, startsAt: '2026-12-05T09:00:00.000Z', address: { town: 'Trier', street: 'Markt 1' } });
    const { event: nowhere } = await run('update', { ...seen(event as Answered), place: null, street: null });
    expect(nowhere).toMatchObject({ address: null });
  });

  test('loses what no longer goes with its kind or with where it is', async () => {
    const training = await begun({ kind: 'TRAINING', targetGroup: 'Vorstände', certificate: 'Teilnahmebescheinigung', costs: '20 Euro', provider: 'VHS', attendance: 'MIXED', onlineUrl: 'https://raum.example/1' });
    expect(training).toMatchObject({ targetGroup: 'Vorstände', certificate: 'Teilnahmebescheinigung', costs: '20 Euro', provider: 'VHS', onlineUrl: 'https://raum.example/1' });
    const { event } = await run('update', { ...seen(training), kind: 'MEETING', attendance: 'REMOTE' });
    expect(event).toMatchObject({ targetGroup: null, certificate: null, costs: null, provider: null, venue: null, address: null, onlineUrl: 'https://raum.example/1' });
    expect((await run('update', { ...seen(event as Answered), attendance: 'ON_SITE' })).event).toMatchObject({ onlineUrl: null });
  });

  test('can be deleted, and nothing else can', async () => {
    const { id } = await begun();
    expect(await world.ask(DEEDS.delete, { input: { id } }, editor)).toMatchObject({ data: { done: { id } } });
    expect(await rowOf(id)).toBeUndefined();
    expect((await run('delete', { id: (await published()).id })).problems).toEqual(['input.id WRONG_STATUS']);
  });
});

describe('what cannot be', () => {
  test.each<[string, object, string[]]>([
    ['times', { startsAt: '2027-03-28T02:30', endsAt: 'später' }, ['input.startsAt NO_SUCH_TIME', 'input.endsAt MALFORMED']],
    ['a long text for a time', { startsAt: '2'.repeat(500) }, ['input.startsAt MAX_LENGTH']],
    ['an end before the start', { endsAt: '2026-12-05T09:00' }, ['input.endsAt BEFORE_START']],
    ['two years', { endsAt: '2028-12-05T09:00' }, ['input.endsAt TOO_LONG']],
    ['a zone', { timeZone: 'Europe/Bitburg' }, ['input.timeZone UNKNOWN']],
    ['texts', { title: 'zwei\nZeilen', summary: 'x'.repeat(301), description: 'x'.repeat(10_001), venue: 'x'.repeat(121) }, ['input.title SINGLE_LINE', 'input.summary LENGTH', 'input.description LENGTH', 'input.venue LENGTH']],
    ['no seats', { capacity: 0 }, ['input.capacity MIN']],
    ['too many seats', { capacity: 100_001 }, ['input.capacity MAX']],
    ['ids and places', { interests: ['reading-aloud', 'no-interest', '__proto__'], place: 'Nirgendwo an der Nirgends' }, ['input.interests.1 UNKNOWN', 'input.interests.2 UNKNOWN', 'input.place UNKNOWN_PLACE']],
    ['interests twice', { interests: ['culture', 'culture'] }, ['input.interests ARRAY_UNIQUE']],
    ['a script as an address', { attendance: 'MIXED', onlineUrl: 'javascript:alert(1)' }, ['input.onlineUrl WEB_ADDRESS']],
    ['a password in an address', { attendance: 'MIXED', onlineUrl: 'https://wer:was@raum.example' }, ['input.onlineUrl WEB_ADDRESS']],
    ['a room for what is on site', { onlineUrl: 'https://raum.example' }, ['input.onlineUrl NOT_ONLINE']],
    ['a house for what is remote', { attendance: 'REMOTE' }, ['input.venue NOT_ON_SITE', 'input.street NOT_ON_SITE', 'input.place NOT_ON_SITE']],
    ['costs of a meeting', { costs: '5 Euro', provider: 'VHS' }, ['input.costs NOT_A_TRAINING', 'input.provider NOT_A_TRAINING']],
    ['what no database holds', { summary: 'a\u0000b' }, ['input.summary NUL_CHARACTER']],
  ])('is refused by its field: %s', async (_, fields, problems) => {
    expect((await run('create', { organisationId: club, ...COMPLETE, ...fields })).problems.toSorted()).toEqual(problems.toSorted());
    const draft = await begun();
    expect((await run('update', { ...seen(draft), ...COMPLETE, ...fields })).problems.toSorted()).toEqual(problems.toSorted());
    expect(await rowOf(draft.id)).toMatchObject({ version: 1, title: 'Lesekreis' });
  });

  test('is a change of the time that does not say the start', async () => {
    for (const fields of [{ endsAt: '2026-12-05T13:00' }, { timeZone: 'Europe/Paris' }, { allDay: true }, { startsAt: null }])
      expect((await run('update', { ...seen(await begun()), ...fields })).problems).toEqual(['input.startsAt MISSING']);
  });

  test('is a change of something else than the latest version', async () => {
    const draft = await begun();
    await run('update', { ...seen(draft), title: 'Meins' });
    expect(await run('update', { ...seen(draft), title: 'Deins' })).toMatchObject({ code: 'CONFLICT', problems: ['input.version STALE'] });
    expect(await rowOf(draft.id)).toMatchObject({ title: 'Meins', version: 2 });
  });

  test('happens once when two save the same version at once', async () => {
    const draft = await begun();
    const answers = await Promise.all([1, 2, 3, 4].map((seats) => run('update', { ...seen(draft), capacity: seats })));
    expect(answers.filter(({ event }) => event)).toHaveLength(1);
    expect(answers.flatMap(({ problems }) => problems)).toEqual(Array.from({ length: 3 }, () => 'input.version STALE'));
  });
});

describe('publishing', () => {
  test('shows the event to everybody at an address made of its title, and is logged', async () => {
    const { id, slug } = await published({ title: 'Größtes Fest' });
    expect(slug).toMatch(/^groesstes-fest-[0-9a-f]{8}$/);
    expect(await publicly(id)).toMatchObject({ id, slug, status: 'PUBLISHED' });
    expect(await world.db.query('SELECT action, actor_id, actor_role, network_id, details FROM audit.entries WHERE object_id = $1', [id])).toEqual([
      { action: 'event.published', actor_id: editor.id, actor_role: 'EDITOR', network_id: networkId, details: { organisationId: club, from: 'DRAFT', to: 'PUBLISHED' } },
    ]);
    expect((await run('publish', { id })).problems).toEqual(['input.id WRONG_STATUS']);
  });

  test('is for verified organisations, as their members and this part of the house know them', async () => {
    for (const organisationId of [pending, suspended, doubted]) {
      const { id } = await begun({}, organisationId);
      expect(await run('publish', { id })).toMatchObject({ code: 'CONFLICT', problems: ['input.id ORGANISATION_NOT_VERIFIED'] });
      expect(await publicly(id)).toBeNull();
    }
  });

  test('asks for no place when it is online', async () => {
    expect(await published({ attendance: 'REMOTE', place: null, street: null, venue: null })).toMatchObject({ status: 'PUBLISHED' });
  });
});

describe('a published event', () => {
  test('is moved: calendars see a new revision, its address stays', async () => {
    const event = await published();
    const { event: moved } = await run('update', { ...seen(event), startsAt: '2026-12-06T10:00', endsAt: null, title: 'Ganz neu' });
    expect(moved).toMatchObject({ slug: event.slug, startsAt: '2026-12-06T09:00:00.000Z', openEnd: true, sequence: Number(event['sequence']) + 1 });
    expect((await run('update', { ...seen(moved as Answered), description: 'Mehr dazu' })).event).toMatchObject({ sequence: Number(event['sequence']) + 1 });
  });

  test('stays complete, and cannot be moved into the past', async () => {
    const event = await published();
    expect((await run('update', { ...seen(event), summary: null, interests: [], startsAt: '2026-11-20T10:00' })).problems).toEqual(['event.summary MISSING', 'event.interests MISSING', 'event.endsAt IN_THE_PAST']);
  });

  test('is cancelled with a reason that everybody reads, for good', async () => {
    const { id, version } = await published();
    for (const reason of ['', '  x ', 'x'.repeat(501)]) expect((await run('cancel', { id, reason })).problems).toEqual(['input.reason LENGTH']);
    expect((await run('cancel', { id, reason: ' Der Referent ist krank. ' }, owner)).event).toMatchObject({ status: 'CANCELLED', version: version + 1 });
    expect(await publicly(id)).toMatchObject({ status: 'CANCELLED', cancellationReason: 'Der Referent ist krank.' });
    for (const [deed, input] of [['cancel', { id, reason: 'Noch einmal' }], ['update', { id, version: version + 1, title: 'Doch' }], ['publish', { id }], ['delete', { id }]] as const)
      expect(await run(deed, input)).toMatchObject({ code: 'CONFLICT', problems: ['input.id WRONG_STATUS'] });
    expect(await world.db.query('SELECT action, actor_role FROM audit.entries WHERE object_id = $1 ORDER BY id', [id])).toEqual([{ action: 'event.published', actor_role: 'EDITOR' }, { action: 'event.cancelled', actor_role: 'OWNER' }]);
  });

  test('keeps at least the seats that are taken', async () => {
    const event = await published({ capacity: 9 });
    await world.db.query('UPDATE events SET seats_taken = 5 WHERE id = $1', [event.id]);
    expect(await run('update', { ...seen(event), capacity: 4 })).toMatchObject({ code: 'CONFLICT', problems: ['input.capacity SEATS_TAKEN'] });
    const { event: smaller } = await run('update', { ...seen(event), capacity: 5 });
    expect(smaller).toMatchObject({ capacity: 5 });
    expect((await run('update', { ...seen(smaller as Answered), capacity: null })).event).toMatchObject({ capacity: null });
  });

  test('is history once it is over', async () => {
    const { id, version } = await published();
    await world.db.query(`UPDATE events SET starts_at = $2, ends_at = $3 WHERE id = $1`, [id, inHours(-3), inHours(-1)]);
    expect((await run('update', { id, version, title: 'Anders' })).problems).toEqual(['input.id OVER']);
    expect((await run('cancel', { id, reason: 'Zu spät' })).problems).toEqual(['input.id OVER']);
  });
});

describe('others', () => {
  test.each<[string, Viewer, [onDraft: string, onPublic: string, onNew: string]]>([
    ['nobody', nobody(), ['UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED']],
    ['a volunteer', aViewer(), ['NOT_FOUND', 'FORBIDDEN', 'FORBIDDEN']],
    ['an owner elsewhere who coordinates the network and runs the installation', stranger, ['NOT_FOUND', 'FORBIDDEN', 'FORBIDDEN']],
  ])('change nothing: %s', async (_, viewer, [onDraft, onPublic, onNew]) => {
    const [draft, open] = [await begun(), await published()];
    for (const [{ id, version }, code] of [[draft, onDraft], [open, onPublic]] as const) {
      for (const [deed, input] of [['update', { id, version, title: 'Gekapert' }], ['publish', { id }], ['cancel', { id, reason: 'Einfach so' }], ['delete', { id }]] as const)
        expect((await run(deed, input, viewer)).code).toBe(code);
      expect(await rowOf(id)).toMatchObject({ version, title: 'Lesekreis' });
    }
    expect((await run('create', { organisationId: club, ...COMPLETE }, viewer)).code).toBe(onNew);
  });

  test('get NOT_FOUND for ids that are none', async () => {
    for (const id of ['', 'made up', anId()]) expect((await run('publish', { id })).code).toBe('NOT_FOUND');
  });
});
