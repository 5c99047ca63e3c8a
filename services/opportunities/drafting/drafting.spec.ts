import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import { learnOrganisations } from '../organisation/organisation-changed.ts';
import { anOpportunity, anOrganisation, inDays, NOW, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';

const verified = anOrganisation();
const pending = anOrganisation({ status: 'PENDING' });
const suspended = anOrganisation({ status: 'SUSPENDED' });
const member = aViewer({ memberships: [verified, pending, suspended].map(({ id, status }) => aMembership(id, { organisationStatus: status })) });
const other = anOrganisation();
const stranger = aViewer({ memberships: [aMembership(other.id)] });

interface Posting {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld((db) => save(db, { organisations: [verified, pending, suspended, other] }));
});
afterAll(() => world.close());

const POSTING = 'opportunity { id version status slug title summary description kind attendance place { name postalCode } interests { id } publishedAt lastConfirmedAt expiresAt endsOn availability minimumAge }';
const deeds = {
  create: `mutation($input: CreateOpportunityInput!) { done: createOpportunity(input: $input) { ${POSTING} } }`,
  update: `mutation($input: UpdateOpportunityInput!) { done: updateOpportunity(input: $input) { ${POSTING} } }`,
  publish: `mutation($input: OpportunityVersionInput!) { done: publishOpportunity(input: $input) { ${POSTING} } }`,
  duplicate: `mutation($input: DuplicateOpportunityInput!) { done: duplicateOpportunity(input: $input) { ${POSTING} } }`,
  close: `mutation($input: CloseOpportunityInput!) { done: closeOpportunity(input: $input) { ${POSTING} } }`,
  reopen: `mutation($input: OpportunityVersionInput!) { done: reopenOpportunity(input: $input) { ${POSTING} } }`,
  deleteDraft: 'mutation($input: OpportunityVersionInput!) { done: deleteDraft(input: $input) { id } }',
};
const COMPLETE = { title: 'Vorlesen', summary: 'Kindern vorlesen.', description: 'Jeden **Samstag**.', interests: ['reading-aloud'], place: '54634' };

/** Does it for a member unless somebody else is named; answers the posting, or what was refused. */
async function run(deed: keyof typeof deeds, input: object, viewer = member) {
  const answer = await world.ask<{ done: { opportunity: Posting & Record<string, unknown> } } | null>(deeds[deed], { input }, viewer);
  return { posting: answer.data?.done.opportunity, problems: problemsOf(answer) };
}

async function begun(organisationId: string, fields: object = COMPLETE): Promise<Posting> {
  const { posting } = await run('create', { organisationId, kind: 'VOLUNTEERING', ...fields });
  if (!posting) throw new Error('The draft was refused.');
  return posting;
}

const seen = ({ id, version }: Posting) => ({ id, version });
const rowOf = async (id: string) => (await world.db.query('SELECT * FROM opportunities WHERE id = $1', [id]))[0];
const isLive = (id: string) => world.live.index.has(id);

describe('a draft', () => {
  test('may say nothing but its kind, and is found by nobody', async () => {
    const { posting, problems } = await run('create', { organisationId: verified.id, kind: 'MEMBERSHIP' });
    expect(problems).toEqual([]);
    expect(posting).toMatchObject({ status: 'DRAFT', version: 1, kind: 'MEMBERSHIP', title: '', place: null, interests: [], publishedAt: null });
    expect(isLive(posting?.id ?? '')).toBe(false);
  });

  test('has its place from the gazetteer, by postal code or by town', async () => {
    const { id, version } = await begun(verified.id, { place: '54634' });
    expect(await rowOf(id)).toMatchObject({ place_name: 'Bitburg', postal_code: '54634', region: 'Rheinland-Pfalz' });
    const { posting } = await run('update', { id, version, place: 'Trier' });
    expect(posting).toMatchObject({ version: 2, place: { name: 'Trier' } });
    expect((await run('update', { id, version: 2, place: null })).posting).toMatchObject({ place: null });
  });

  test('is changed field by field: what is left out stays, null empties, texts are trimmed', async () => {
    const draft = await begun(verified.id, { ...COMPLETE, minimumAge: 16, availability: ['SATURDAY_MORNING'] });
    const { posting } = await run('update', { ...seen(draft), title: '  Märchen  ', minimumAge: null, availability: [] });
    expect(posting).toMatchObject({ title: 'Märchen', summary: 'Kindern vorlesen.', minimumAge: null, availability: [], interests: [{ id: 'reading-aloud' }], place: { name: 'Bitburg' } });
  });

  test('takes nothing that cannot be, names the fields, and stays as it was', async () => {
    const draft = await begun(verified.id);
    const bad = { interests: ['reading-aloud', 'no-interest'], skills: ['no-skill'], place: 'Nirgendwo an der Nirgends', minimumAge: 30, maximumAge: 20, startsOn: '2026-12-24', endsOn: '2026-12-01' };
    expect((await run('update', { ...seen(draft), ...bad })).problems.toSorted()).toEqual(
      ['input.endsOn BEFORE_START', 'input.interests.1 UNKNOWN', 'input.maximumAge BELOW_MINIMUM', 'input.place UNKNOWN_PLACE', 'input.skills.0 UNKNOWN'],
    );
    expect((await run('update', { ...seen(draft), title: 'zwei\nZeilen', summary: 'x'.repeat(301), minimumAge: 121 })).problems.toSorted()).toEqual([
      'input.minimumAge MAX', 'input.summary LENGTH', 'input.title SINGLE_LINE',
    ]);
    expect(await rowOf(draft.id)).toMatchObject({ version: 1, title: 'Vorlesen', place_name: 'Bitburg' });
  });

  test('can be deleted, and nothing else can', async () => {
    const draft = await begun(verified.id);
    expect(await world.ask(deeds.deleteDraft, { input: seen(draft) }, member)).toMatchObject({ data: { done: { id: draft.id } } });
    expect(await rowOf(draft.id)).toBeUndefined();
    const { posting } = await run('publish', seen(await begun(verified.id)));
    expect((await run('deleteDraft', { id: posting?.id, version: posting?.version })).problems).toEqual(['input.id WRONG_STATUS']);
  });
});

describe('publishing', () => {
  test('names everything that is missing and changes nothing', async () => {
    const draft = await begun(verified.id, { endsOn: '2026-11-01' });
    expect((await run('publish', seen(draft))).problems).toEqual([
      'opportunity.title MISSING', 'opportunity.summary MISSING', 'opportunity.description MISSING', 'opportunity.interests MISSING', 'opportunity.place MISSING', 'opportunity.endsOn IN_THE_PAST',
    ]);
    expect(await rowOf(draft.id)).toMatchObject({ status: 'DRAFT', version: 1 });
  });

  test('asks for no place when the work is done from home', async () => {
    expect((await run('publish', seen(await begun(verified.id, { ...COMPLETE, place: null, attendance: 'REMOTE' })))).posting).toMatchObject({ status: 'PUBLISHED' });
  });

  test('by a member of a verified organisation makes it public at once, for 90 days', async () => {
    const draft = await begun(verified.id);
    const { posting } = await run('publish', seen(draft));
    expect(posting).toMatchObject({ status: 'PUBLISHED', version: 2, publishedAt: NOW.toISOString(), lastConfirmedAt: NOW.toISOString(), expiresAt: inDays(90).toISOString(), slug: `vorlesen-${draft.id.slice(-8)}` });
    await eventually('it is in the index', () => isLive(draft.id));
    expect((await world.ask('query($id: ID) { opportunity(id: $id) { title } }', { id: draft.id })).data).toEqual({ opportunity: { title: 'Vorlesen' } });
  });

  test('of a call for help lasts 14 days, or until its last day', async () => {
    const { posting } = await run('publish', seen(await begun(verified.id, { ...COMPLETE, kind: 'HELP_REQUEST' })));
    expect(posting).toMatchObject({ expiresAt: inDays(14).toISOString() });
    const { posting: short } = await run('update', { id: posting?.id, version: posting?.version, endsOn: '2026-11-25' });
    expect(short).toMatchObject({ expiresAt: '2026-11-25T23:00:00.000Z' });
  });

  test('by a member of an organisation that is not verified yet waits, and goes live with the verification', async () => {
    const draft = await begun(pending.id);
    const { posting } = await run('publish', seen(draft));
    expect(posting).toMatchObject({ status: 'SUBMITTED', publishedAt: null });
    expect((await world.ask('query($id: ID) { opportunity(id: $id) { title } }', { id: draft.id })).data).toEqual({ opportunity: null });
    await learnOrganisations(world.db, [{ ...pending, status: 'VERIFIED', version: 2 }], NOW);
    expect(await rowOf(draft.id)).toMatchObject({ status: 'PUBLISHED', version: 3, published_at: NOW, expires_at: inDays(90) });
    await eventually('it is in the index', () => isLive(draft.id), 1000);
    await learnOrganisations(world.db, [{ ...pending, status: 'PENDING', version: 1 }], NOW);
    expect(await rowOf(draft.id)).toMatchObject({ status: 'PUBLISHED', version: 3 });
  });

  test('that happens while the verification arrives never leaves a posting waiting', async () => {
    const organisation = anOrganisation({ status: 'PENDING' });
    await save(world.db, { organisations: [organisation] });
    const viewer = aViewer({ memberships: [aMembership(organisation.id, { organisationStatus: 'PENDING' })] });
    const drafts = await Promise.all(Array.from({ length: 6 }, () => run('create', { organisationId: organisation.id, kind: 'VOLUNTEERING', ...COMPLETE }, viewer)));
    await Promise.all([
      ...drafts.map(({ posting }) => run('publish', { id: posting?.id, version: 1 }, viewer)),
      learnOrganisations(world.db, [{ ...organisation, status: 'VERIFIED', version: 2 }], NOW),
    ]);
    expect(await world.db.query('SELECT DISTINCT status FROM opportunities WHERE organisation_id = $1', [organisation.id])).toEqual([{ status: 'PUBLISHED' }]);
  });

  test('is refused under an organisation that is suspended, by its claim or by the copy', async () => {
    const draft = await begun(suspended.id);
    expect((await run('publish', seen(draft))).problems).toEqual(['input.id ORGANISATION_NOT_ACTIVE']);
    const outdated = aViewer({ memberships: [aMembership(suspended.id, { organisationStatus: 'VERIFIED' })] });
    expect((await run('publish', seen(draft), outdated)).problems).toEqual(['input.id ORGANISATION_NOT_ACTIVE']);
    expect(await rowOf(draft.id)).toMatchObject({ status: 'DRAFT' });
  });

  test('keeps what is public complete from then on', async () => {
    const { posting } = await run('publish', seen(await begun(verified.id)));
    expect((await run('update', { id: posting?.id, version: 2, title: '', interests: [] })).problems).toEqual(['opportunity.title MISSING', 'opportunity.interests MISSING']);
    expect(await rowOf(posting?.id ?? '')).toMatchObject({ title: 'Vorlesen', version: 2 });
  });
});

describe('closing and reopening', () => {
  test('takes it out of the search, and brings it back with its time begun anew', async () => {
    const { id } = await begun(verified.id);
    await run('publish', { id, version: 1 });
    await eventually('it is in the index', () => isLive(id));
    expect((await run('close', { id, version: 2, as: 'FILLED' })).posting).toMatchObject({ status: 'FILLED', version: 3 });
    await eventually('it is out of the index', () => !isLive(id));
    await world.db.query(`UPDATE opportunities SET expires_at = $2, published_at = $2 WHERE id = $1`, [id, inDays(-1)]);
    expect((await run('reopen', { id, version: 3 })).posting).toMatchObject({ status: 'PUBLISHED', publishedAt: inDays(-1).toISOString(), expiresAt: inDays(90).toISOString() });
    expect((await run('close', { id, version: 4, as: 'ARCHIVED' })).posting).toMatchObject({ status: 'ARCHIVED' });
    expect((await run('close', { id, version: 5, as: 'FILLED' })).problems).toEqual(['input.id WRONG_STATUS']);
  });

  test('a copy says the same, is a draft of its own, and drops days that are over', async () => {
    const old = anOpportunity({ organisationId: verified.id, title: 'Basar', interestIds: ['reading-aloud'], startsOn: '2025-12-01', endsOn: '2025-12-02', status: 'EXPIRED' });
    await save(world.db, { opportunities: [old] });
    const { posting } = await run('duplicate', { id: old.id });
    expect(posting).toMatchObject({ status: 'DRAFT', version: 1, title: 'Basar', interests: [{ id: 'reading-aloud' }], endsOn: null, publishedAt: null });
    expect(posting?.id).not.toBe(old.id);
    expect(await rowOf(old.id)).toMatchObject({ status: 'EXPIRED' });
  });
});

describe('two editors of one posting', () => {
  test('do not overwrite each other: the second is told', async () => {
    const draft = await begun(verified.id);
    const titles = ['erste', 'zweite', 'dritte', 'vierte'];
    const answers = await Promise.all(titles.map((title) => run('update', { ...seen(draft), title })));
    expect(answers.map(({ problems }) => problems[0] ?? 'SAVED').toSorted()).toEqual(['SAVED', ...Array.from({ length: 3 }, () => 'input.version STALE')]);
    const saved = answers.find(({ posting }) => posting)?.posting;
    expect(await rowOf(draft.id)).toMatchObject({ version: 2, title: saved?.['title'] });
  });

  test('are told before anything else happens, whatever they do', async () => {
    const draft = await begun(verified.id);
    await run('update', { ...seen(draft), title: 'neuer' });
    for (const deed of ['publish', 'deleteDraft'] as const) expect((await run(deed, seen(draft))).problems).toEqual(['input.version STALE']);
    expect((await run('close', { ...seen(draft), as: 'ARCHIVED' })).problems).toEqual(['input.version STALE']);
    expect(await rowOf(draft.id)).toMatchObject({ status: 'DRAFT', title: 'neuer' });
  });
});

describe('who is no member', () => {
  test('cannot do anything, and learns nothing of a draft', async () => {
    const draft = await begun(verified.id);
    const inputs = { update: seen(draft), publish: seen(draft), duplicate: { id: draft.id }, close: { ...seen(draft), as: 'FILLED' }, reopen: seen(draft), deleteDraft: seen(draft) };
    for (const [deed, input] of Object.entries(inputs) as [keyof typeof deeds, object][]) {
      expect((await run(deed, input, stranger)).problems).toEqual(['NOT_FOUND']);
      expect(problemsOf(await world.ask(deeds[deed], { input }))).toEqual(['UNAUTHENTICATED']);
    }
    expect((await run('update', { id: anId(), version: 1 })).problems).toEqual(['NOT_FOUND']);
    expect((await run('update', { id: 'no uuid', version: 1 })).problems).toEqual(['NOT_FOUND']);
    expect(await rowOf(draft.id)).toMatchObject({ version: 1, status: 'DRAFT' });
  });

  test('begins no draft in its name', async () => {
    const input = { organisationId: verified.id, kind: 'VOLUNTEERING' };
    expect((await run('create', input, stranger)).problems).toEqual(['FORBIDDEN']);
    expect(problemsOf(await world.ask(deeds.create, { input }))).toEqual(['UNAUTHENTICATED']);
  });

  test('is told so for what is public', async () => {
    const { posting } = await run('publish', seen(await begun(verified.id)));
    expect((await run('close', { id: posting?.id, version: 2, as: 'ARCHIVED' }, stranger)).problems).toEqual(['FORBIDDEN']);
  });
});

describe('the workspace', () => {
  const organisation = anOrganisation();
  const rows = (['DRAFT', 'SUBMITTED', 'PUBLISHED', 'FILLED', 'ARCHIVED'] as const).map((status) => anOpportunity({ organisationId: organisation.id, status, title: status }));
  const editor = aViewer({ memberships: [aMembership(organisation.id)] });
  const ENTITIES = `query($representations: [_Any!]!, $first: Int = 20, $after: String, $status: OpportunityStatus) { _entities(representations: $representations) {
    ... on Opportunity { title }
    ... on Organisation { workspace(first: $first, after: $after, status: $status) { totalCount nodes { status } pageInfo { endCursor hasNextPage } } workspaceCounts { status count } } } }`;
  const representations = [{ __typename: 'Organisation', id: organisation.id }];
  beforeAll(() => save(world.db, { organisations: [organisation], opportunities: rows }));

  test('shows members every state, page by page, and one state alone', async () => {
    const { data } = await world.ask<{ _entities: { workspace: { totalCount: number; nodes: { status: string }[]; pageInfo: { endCursor: string } }; workspaceCounts: object[] }[] }>(ENTITIES, { representations, first: 3 }, editor);
    const page = data._entities[0]?.workspace;
    expect(page).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    expect(data._entities[0]?.workspaceCounts).toContainEqual({ status: 'DRAFT', count: 1 });
    const rest = await world.ask<typeof data>(ENTITIES, { representations, first: 3, after: page?.pageInfo.endCursor }, editor);
    const all = [...(page?.nodes ?? []), ...(rest.data._entities[0]?.workspace.nodes ?? [])].map(({ status }) => status);
    expect(all.toSorted()).toEqual(['ARCHIVED', 'DRAFT', 'FILLED', 'PUBLISHED', 'SUBMITTED']);
    const drafts = await world.ask<typeof data>(ENTITIES, { representations, status: 'DRAFT' }, editor);
    expect(drafts.data._entities[0]?.workspace).toMatchObject({ totalCount: 1, nodes: [{ status: 'DRAFT' }] });
    expect(problemsOf(await world.ask(ENTITIES, { representations, first: 101 }, editor))).toEqual(['first OUT_OF_RANGE']);
    expect(problemsOf(await world.ask(ENTITIES, { representations, after: 'forged' }, editor))).toEqual(['after FORGED_CURSOR']);
  });

  test('is null for everybody else', async () => {
    for (const viewer of [undefined, stranger]) expect((await world.ask(ENTITIES, { representations }, viewer)).data).toEqual({ _entities: [{ workspace: null, workspaceCounts: null }] });
  });

  test('another organisation\'s draft is null by id and by reference, for members it is there', async () => {
    const [draft] = rows;
    const ONE = 'query($id: ID) { opportunity(id: $id) { title } }';
    const references = { representations: [{ __typename: 'Opportunity', id: draft?.id }] };
    for (const viewer of [undefined, stranger]) {
      expect((await world.ask(ONE, { id: draft?.id }, viewer)).data).toEqual({ opportunity: null });
      expect((await world.ask(ENTITIES, references, viewer)).data).toEqual({ _entities: [null] });
    }
    expect((await world.ask(ONE, { id: draft?.id }, editor)).data).toEqual({ opportunity: { title: 'DRAFT' } });
    expect((await world.ask(ENTITIES, references, editor)).data).toEqual({ _entities: [{ title: 'DRAFT' }] });
  });
});
