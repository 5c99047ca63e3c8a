import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import { anOrganisation, inDays, NOW, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { forgetEndedHelp } from './erase.service.ts';

const TAKE = `mutation($input: TakeHelpRequestInput!) { takeHelpRequest(input: $input) { helpRequest { id personName street phone note takenAt endedAt erasedAt
  opportunity { slug version kind status title place { name latitude longitude } expiresAt } volunteers { name } } } }`;
const LIST = 'query($network: ID!, $first: Int, $after: String) { helpRequests(network: $network, first: $first, after: $after) { totalCount nodes { id personName endedAt erasedAt volunteers { name status } } pageInfo { endCursor hasNextPage } } }';
const ERASE = 'mutation($input: EraseHelpRequestInput!) { eraseHelpRequest(input: $input) { id } }';
const ASK = 'mutation($input: ContactOrganiserInput!) { contactOrganiser(input: $input) { inquiry { id version helpContact { personName } } } }';
const MARK = 'mutation($input: MarkInquiryInput!) { markInquiry(input: $input) { inquiry { version helpContact { personName } } } }';
const THREAD = 'query($id: ID!) { inquiry(id: $id) { status helpContact { personName street phone note } messages { nodes { body } } opportunity { slug } } }';
const EVERYTHING = `query($id: ID!) { opportunity(id: $id) { id slug title summary description place { id name postalCode region latitude longitude } similar { node { title } match { reasons { details } } } }
  opportunities(filter: { near: { place: "54634", radiusKm: 50 } }) { nodes { id title } edges { match { distanceKm reasons { kind details } } } } }`;
const CLOSE = 'mutation($input: CloseOpportunityInput!) { closeOpportunity(input: $input) { opportunity { version } } }';
const REOPEN = 'mutation($input: OpportunityVersionInput!) { reopenOpportunity(input: $input) { opportunity { version } } }';

const networkId = anId();
const office = anOrganisation({ networkId });
const waiting = anOrganisation({ networkId, status: 'PENDING' });
const coordinator = aViewer({ coordinates: [networkId], memberships: [aMembership(office.id, { role: 'OWNER', networkId }), aMembership(waiting.id, { networkId, organisationStatus: 'PENDING' })] });
const colleague = aViewer({ coordinates: [networkId] });
const stranger = aViewer({ coordinates: [anId()], memberships: [aMembership(office.id, { networkId })] });

const PERSON = { personName: 'Erna Gröfig', street: 'Bahnhofstraße 7, 54634 Bitburg', phone: '06561 4711', note: 'Die Klingel ist leise.' };
const input = {
  ...PERSON, networkId, organisationId: office.id, title: 'Einkaufen zweimal in der Woche', need: 'Eine Frau, 84, kann nicht mehr schwer tragen.', interests: ['neighbourhood-help'], place: '54634 Bitburg',
};
interface Taken { id: string; erasedAt: string | null; opportunity: { version: number; slug: string } }

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld((db) => save(db, { organisations: [office, waiting] }));
});
afterAll(() => world.close());

const take = async (overrides: object = {}): Promise<Taken> => {
  const { data, errors } = await world.ask<{ takeHelpRequest: { helpRequest: Taken } }>(TAKE, { input: { ...input, ...overrides } }, coordinator);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.takeHelpRequest.helpRequest;
};
const tryToTake = async (overrides: object, viewer: Viewer | undefined = coordinator) => problemsOf(await world.ask(TAKE, { input: { ...input, ...overrides } }, viewer));
const thread = async (id: string, viewer: Viewer) => (await world.ask<{ inquiry: { status: string; helpContact: object | null } | null }>(THREAD, { id }, viewer)).data.inquiry;
const enqueued: { queue: string; data: object | readonly object[] }[] = [];
const jobs = { enqueue: async (_: unknown, queue: string, data: object | readonly object[]) => void enqueued.push({ queue, data }) };
const forget = (days: number) => forgetEndedHelp({ db: world.db, jobs, now: () => inDays(days) });
const listed = async (viewer: Viewer | undefined, page: object = {}) =>
  (await world.ask<{ helpRequests: { totalCount: number; nodes: { id: string; endedAt: string | null; erasedAt: string | null; volunteers: object[] }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } | null }>(LIST, { network: networkId, ...page }, viewer)).data.helpRequests;

/** A volunteer who wrote about a posting, and was accepted where that is wanted. */
async function aVolunteer(opportunityId: string, { isAccepted }: { isAccepted: boolean }): Promise<{ volunteer: Viewer; inquiryId: string; version: number }> {
  const volunteer = aViewer({ name: 'Mira', email: `${anId()}@people.example` });
  const asked = await world.ask<{ contactOrganiser: { inquiry: { id: string; version: number } } }>(ASK, { input: { opportunityId, message: 'Ich gehe gern für Frau Gröfig einkaufen.' } }, volunteer);
  const { id: inquiryId, version } = asked.data.contactOrganiser.inquiry;
  if (!isAccepted) return { volunteer, inquiryId, version };
  const marked = await world.ask<{ markInquiry: { inquiry: { version: number } } }>(MARK, { input: { id: inquiryId, version, status: 'COMMITTED', message: 'Danke! Frau Gröfig freut sich.' } }, coordinator);
  return { volunteer, inquiryId, version: marked.data.markInquiry.inquiry.version };
}

/** In which tables, those of other parts included, any of the words stands. */
async function tablesWith(...words: string[]): Promise<string[]> {
  const tables: { name: string }[] = await world.db.query(`SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema IN ('opportunities', 'audit', 'jobs') AND table_type = 'BASE TABLE'
    AND has_table_privilege(quote_ident(table_schema) || '.' || quote_ident(table_name), 'SELECT')`);
  const found: string[] = [];
  for (const { name } of tables) {
    const rows: object[] = await world.db.query(`SELECT 1 FROM ${name} t WHERE t::text ILIKE ANY($1) LIMIT 1`, [words.map((word) => `%${word}%`)]);
    if (rows.length > 0) found.push(name);
  }
  return found;
}

describe('a help request by telephone', () => {
  test('is found by everybody, who read what is needed and in which district, and nothing of the person', async () => {
    const { id } = await take();
    const everybody = async () => JSON.stringify((await world.ask(EVERYTHING, { id })).data);
    await eventually('the search finds it', async () => JSON.parse(await everybody()).opportunities.nodes.some((one: { id: string }) => one.id === id));
    const text = await everybody();
    for (const secret of ['Gröfig', 'grofig', 'groefig', 'Bahnhof', '4711', 'Klingel']) expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
    expect(await tablesWith('Gröfig', 'Bahnhofstr', '4711', 'Klingel')).toEqual(['opportunities.help_requests']);
  });

  test('stands at the middle of the place that was said, however exactly the person lives', async () => {
    const [one, other] = [await take(), await take({ street: 'Am Ende der Welt 99' })];
    const places = await world.db.query('SELECT DISTINCT latitude, longitude, place_name, postal_code FROM opportunities WHERE id = ANY($1)', [[one.id, other.id]]);
    expect(places).toHaveLength(1);
  });

  test.each([
    [{ title: 'Einkaufen für Frau Gröfig' }, ['input.title REVEALS_PERSON']],
    [{ need: 'Bitte anrufen: 06561 4711' }, ['input.need REVEALS_PERSON', 'input.details REVEALS_PERSON']],
    [{ details: 'Sie wohnt in der Bahnhofstr. 7.' }, ['input.details REVEALS_PERSON']],
    [{ place: 'Nirgendwoheim' }, ['input.place UNKNOWN_PLACE']],
    [{ place: ' ' }, ['input.place MISSING']],
    [{ interests: ['nichts'] }, ['input.interests.0 UNKNOWN']],
    [{ endsOn: '2026-01-01' }, ['input.endsOn IN_THE_PAST']],
    [{ personName: ' ' }, ['input.personName LENGTH']],
    [{ street: 'a\nb' }, ['input.street SINGLE_LINE']],
    [{ organisationId: waiting.id }, ['input.organisationId NOT_VERIFIED']],
    [{ organisationId: anId() }, ['input.organisationId NOT_YOURS']],
  ])('with %j is refused', async (overrides, problems) => {
    const [before] = await world.db.query('SELECT count(*)::int FROM opportunities');
    expect(await tryToTake(overrides)).toEqual(problems);
    expect(await world.db.query('SELECT count(*)::int FROM opportunities')).toEqual([before]);
  });

  test('is taken by coordinators of the network alone', async () => {
    expect(await tryToTake({}, aViewer())).toEqual(['FORBIDDEN']);
    expect(await tryToTake({}, stranger)).toEqual(['FORBIDDEN']);
    expect(await tryToTake({}, colleague)).toEqual(['input.organisationId NOT_YOURS']);
    expect(problemsOf(await world.ask(TAKE, { input }))).toEqual(['UNAUTHENTICATED']);
  });

  test('cannot be made to tell more later, nor be copied', async () => {
    const { id, opportunity } = await take();
    const change = async (fields: object) => problemsOf(await world.ask('mutation($input: UpdateOpportunityInput!) { updateOpportunity(input: $input) { opportunity { id } } }', { input: { id, version: opportunity.version, ...fields } }, coordinator));
    expect(await change({ summary: 'Für Erna' })).toEqual(['input.summary REVEALS_PERSON']);
    expect(await change({ kind: 'VOLUNTEERING' })).toEqual(['input.kind KIND_STAYS']);
    expect(problemsOf(await world.ask('mutation($input: DuplicateOpportunityInput!) { duplicateOpportunity(input: $input) { opportunity { id } } }', { input: { id } }, coordinator))).toEqual(['input.id NOT_COPIED']);
    expect(await change({ summary: 'Auch samstags.' })).toEqual([]);
  });

  test('tells the volunteer where, from when they are accepted until the conversation ends, and nobody else', async () => {
    const { id } = await take();
    const asked = await aVolunteer(id, { isAccepted: false });
    const accepted = await aVolunteer(id, { isAccepted: true });
    expect(await thread(asked.inquiryId, asked.volunteer)).toMatchObject({ status: 'OPEN', helpContact: null });
    expect(await thread(accepted.inquiryId, accepted.volunteer)).toMatchObject({ status: 'COMMITTED', helpContact: PERSON });
    expect(await thread(accepted.inquiryId, coordinator)).toMatchObject({ status: 'COMMITTED', helpContact: null });
    for (const viewer of [asked.volunteer, colleague]) expect(await thread(accepted.inquiryId, viewer)).toBeNull();
    await world.ask(MARK, { input: { id: accepted.inquiryId, version: accepted.version, status: 'CLOSED' } }, coordinator);
    expect(await thread(accepted.inquiryId, accepted.volunteer)).toMatchObject({ status: 'CLOSED', helpContact: null });
  });

  test('is listed for the coordinators, with who wrote, the last taken first', async () => {
    const [first, second] = [await take(), await take()];
    await aVolunteer(second.id, { isAccepted: true });
    const page = await listed(colleague, { first: 1 });
    const next = await listed(colleague, { first: 1, after: page?.pageInfo.endCursor });
    expect([page?.nodes, next?.nodes]).toMatchObject([[{ id: second.id, volunteers: [{ name: 'Mira', status: 'COMMITTED' }], endedAt: null, erasedAt: null }], [{ id: first.id, volunteers: [] }]]);
    for (const viewer of [undefined, aViewer(), stranger]) expect(await listed(viewer)).toBeNull();
    expect(problemsOf(await world.ask(LIST, { network: networkId, first: 101 }, colleague))).toEqual(['first OUT_OF_RANGE']);
    expect(problemsOf(await world.ask(LIST, { network: networkId, first: 1, after: 'x' }, colleague))).toEqual(['after FORGED_CURSOR']);
  });
});

describe('the person behind a help request', () => {
  const secrets = ['Gröfig', 'Bahnhofstr', '4711', 'Klingel', 'schwer tragen', 'zweimal in der Woche'];
  const closed = async ({ id, opportunity: { version } }: Taken) => world.ask<{ closeOpportunity: { opportunity: { version: number } } }>(CLOSE, { input: { id, version, as: 'FILLED' } }, coordinator);

  test('is erased 30 days after somebody was found, with every word about it, and nothing of it is left anywhere', async () => {
    await world.db.query('TRUNCATE help_requests, opportunities, inquiries, messages CASCADE');
    const taken = await take();
    const accepted = await aVolunteer(taken.id, { isAccepted: true });
    const waiting = await aVolunteer(taken.id, { isAccepted: false });
    await closed(taken);
    expect(await forget(29.9)).toBe(0);
    const [row] = (await listed(colleague))?.nodes ?? [];
    expect(row).toMatchObject({ endedAt: NOW.toISOString(), erasedAt: inDays(30).toISOString() });
    expect(await thread(accepted.inquiryId, accepted.volunteer)).toMatchObject({ helpContact: PERSON });
    expect([await forget(30), await forget(30)]).toEqual([1, 0]);
    expect(await tablesWith(...secrets)).toEqual([]);
    expect(enqueued.filter(({ queue }) => queue === 'opportunity.erased')).toEqual([{ queue: 'opportunity.erased', data: { objectId: taken.id } }]);
    for (const { inquiryId, volunteer } of [accepted, waiting]) {
      expect(await thread(inquiryId, volunteer)).toMatchObject({ status: 'CLOSED', helpContact: null, opportunity: null });
    }
    expect(await world.db.query('SELECT kind FROM inquiry_mails WHERE kind = $1', ['CLOSED'])).toHaveLength(2);
    expect(await world.db.query('SELECT action, actor_role, details FROM audit.entries WHERE object_id = $1 ORDER BY id', [taken.id])).toMatchObject([
      { action: 'help-request.taken', actor_role: 'COORDINATOR' }, { action: 'opportunity.closed' }, { action: 'help-request.erased', actor_role: 'SYSTEM', details: {} },
    ]);
  });

  test('is kept while help goes on: until 30 days after the last day, or when it is looked for again', async () => {
    const goesOn = await take({ endsOn: '2026-12-02' });
    const again = await take();
    const ranOut = await take();
    await closed(goesOn);
    const { data } = await closed(again);
    await forget(1);
    await world.ask(REOPEN, { input: { id: again.id, version: data.closeOpportunity.opportunity.version } }, coordinator);
    const left = async () => (await world.db.query('SELECT opportunity_id AS id FROM help_requests WHERE opportunity_id = ANY($1)', [[goesOn.id, again.id, ranOut.id]])).map(({ id }: { id: string }) => id);
    await forget(2);
    expect(await world.db.query('SELECT ended_at FROM help_requests WHERE opportunity_id = $1', [again.id])).toEqual([{ ended_at: null }]);
    // Two weeks are the life of a help request, so these two end then by themselves.
    await forget(31);
    expect(await left()).toHaveLength(3);
    await forget(41);
    expect(await left()).not.toContain(goesOn.id);
    await forget(43.9);
    expect(await left()).toHaveLength(2);
    await forget(44);
    expect(await left()).toEqual([]);
  });

  test('is erased at once when a coordinator wants it, and not for anybody else', async () => {
    const { id } = await take();
    const erase = async (viewer?: Viewer) => problemsOf(await world.ask(ERASE, { input: { id } }, viewer));
    expect([await erase(), await erase(aViewer()), await erase(stranger)]).toEqual([['UNAUTHENTICATED'], ['NOT_FOUND'], ['NOT_FOUND']]);
    expect(await erase(colleague)).toEqual([]);
    expect(await erase(colleague)).toEqual(['NOT_FOUND']);
    expect((await world.ask<{ opportunity: object | null }>('query($id: ID!) { opportunity(id: $id) { id } }', { id })).data.opportunity).toBeNull();
    expect(problemsOf(await world.ask(ERASE, { input: { id: 'x' } }, colleague))).toEqual(['NOT_FOUND']);
  });
});
