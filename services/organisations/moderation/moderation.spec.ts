import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dayOf, daysLater } from '../../shared/site-days.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { flagsOf } from '../../shared/text-flags.ts';
import { nobody, type Viewer } from '../../shared/viewer.ts';
import { aNetwork, anOrganisation, aVerification, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld } from '../testing/world.ts';
import { learnApplied, learnErased, learnText } from './moderation.worker.ts';
import { countKinds, findCases } from './queue.repository.ts';

const network = aNetwork();
const elsewhere = aNetwork();
const club = anOrganisation({ networkId: network.id, name: 'Chor Musterstadt' });
const waiting = anOrganisation({ networkId: network.id, status: 'PENDING' });
const [first, second] = [aViewer({ coordinates: [network.id] }), aViewer({ coordinates: [network.id] })];
const stranger = aViewer({ coordinates: [elsewhere.id] });
const member = aViewer({ memberships: [{ organisationId: club.id, role: 'OWNER', organisationStatus: 'VERIFIED', networkId: network.id }] });
const REASON = 'Bitte nennen Sie keine Telefonnummer im Text.';

let world: OrganisationsWorld;
beforeAll(async () => {
  world = await organisationsWorld();
  const check = aVerification({ organisationId: club.id, validUntil: daysLater(dayOf(new Date()), 5) });
  await save(world.db, { networks: [network, elsewhere], organisations: [club, waiting], verifications: [check] });
  for (const { id } of [first, second]) {
    await world.db.query(`INSERT INTO people (id, email, locale, created_at, last_seen_on) VALUES ($1, $2, 'DE', now(), current_date)`, [id, `${id}@people.example`]);
    await world.db.query('INSERT INTO coordinators (network_id, person_id) VALUES ($1, $2)', [network.id, id]);
  }
});
afterAll(() => world.close());

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly objectId?: string;
  readonly deeds: string[];
  readonly flags: string[];
  readonly isMine: boolean;
}
const QUEUE = `query($of: [_Any!]!, $filter: ModerationFilter, $first: Int! = 100, $after: String) { _entities(representations: $of) { ... on Network {
  moderationCounts { kind count } moderationQueue(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { id kind deeds flags isMine claimedUntil organisation { name } opportunity { id } event { id } report { reason comment } check { subject } decision { objection reason } } } } } }`;
const payload = 'decision { id deed reason title canBeObjectedTo }';
const mutation = (name: string, type: string, fields: string) => `mutation($input: ${type}!) { done: ${name}(input: $input) { ${fields} } }`;
const DECIDE = mutation('decideModerationCase', 'DecideModerationCaseInput', payload);
const CLAIM = mutation('claimModerationCase', 'ModerationCaseInput', 'case { id isMine }');
const RELEASE = mutation('releaseModerationCase', 'ModerationCaseInput', 'case { id isMine }');
const OBJECT = mutation('objectToDecision', 'ObjectToDecisionInput', payload);
const TAKE_BACK = mutation('takeBackDecision', 'TakeBackDecisionInput', payload);

type Decided = { readonly done: { readonly decision: { readonly id: string; readonly deed: string } } };
const queue = async (viewer: Viewer = first, variables: object = {}) => world.ask<{ _entities: [{ moderationQueue: { totalCount: number; nodes: Case[]; pageInfo: { hasNextPage: boolean; endCursor: string } }; moderationCounts: object[] }] }>(QUEUE, { of: [{ __typename: 'Network', id: network.id }], ...variables }, viewer);
const cases = async (viewer: Viewer = first, filter: object = {}) => (await queue(viewer, { filter })).data._entities[0].moderationQueue.nodes;
const decide = (id: string, deed: string, viewer: Viewer = first, reason: string | null = REASON) => world.ask<Decided>(DECIDE, { input: { id, deed, reason } }, viewer);
const one = (query: string, input: object, viewer: Viewer = first) => world.ask<Decided>(query, { input }, viewer);

async function reported(kind: 'OPPORTUNITY' | 'ORGANISATION' | 'EVENT' | 'MESSAGE', objectId = anId()): Promise<string> {
  const [{ id }] = await world.db.query(`INSERT INTO reports (kind, object_id, network_id, reason, comment, created_at) VALUES ($1, $2, $3, 'SPAM', 'Nur Werbung.', now()) RETURNING id`, [kind, objectId, network.id]);
  return `REPORT:${network.id}:${id}`;
}
async function flagged(objectId: string, text: string, version: number): Promise<Case | undefined> {
  await learnText(world, { ...flagsOf([text]), objectType: 'OPPORTUNITY', objectId, networkId: network.id, organisationId: club.id, version, at: new Date().toISOString() });
  const [row] = await world.db.query('SELECT id FROM flagged_texts WHERE object_id = $1', [objectId]);
  return (await cases()).find(({ id }) => id.endsWith(row.id));
}
const answer = (decisionId: string) => learnApplied(world, { decisionId, organisationId: club.id, title: 'Vorlesen', slug: 'vorlesen' });
const actions = async (objectId: string) => (await world.db.query('SELECT action FROM audit.entries WHERE object_id = $1 ORDER BY id', [objectId])).map(({ action }: { action: string }) => action);

test('a check waits in the queue from the day on, here, that is thirty days before its last', async () => {
  const there = aNetwork();
  const choir = anOrganisation({ networkId: there.id });
  await save(world.db, { networks: [there], organisations: [choir], verifications: [aVerification({ organisationId: choir.id, validUntil: '2020-07-06' })] });
  const at = (moment: string) => countKinds(world.db, there.id, new Date(moment));
  expect(await at('2020-06-05T21:59:00Z')).toEqual([]);
  expect(await at('2020-06-05T22:01:00Z')).toEqual([{ kind: 'EXPIRING_CHECK', count: 1 }]);
  const found = await findCases(world.db, { networkId: there.id, now: new Date('2020-06-06T10:00:00Z'), kinds: null, claim: null, personId: anId() }, { limit: 5 });
  expect(found.map(({ since }) => since)).toEqual([new Date('2020-06-05T22:00:00Z')]);
});

describe('the queue of a network', () => {
  test('has verifications, reports, conspicuous texts and checks that end, counted by kind, and filtered', async () => {
    await reported('ORGANISATION', club.id);
    await flagged(anId(), 'Rufen Sie an: 06561 123456', 1);
    const { data } = await queue();
    const [{ moderationCounts, moderationQueue }] = data._entities;
    expect(moderationCounts).toEqual(['EXPIRING_CHECK', 'FLAGGED_TEXT', 'REPORT', 'VERIFICATION'].map((kind) => ({ kind, count: 1 })));
    expect(moderationQueue.totalCount).toBe(4);
    expect(moderationQueue.nodes.find(({ kind }) => kind === 'REPORT')).toMatchObject({ deeds: ['KEEP', 'ASK_TO_CHANGE', 'TAKE_DOWN', 'PASS_ON'], organisation: { name: club.name }, report: { reason: 'SPAM', comment: 'Nur Werbung.' } });
    expect((await cases(first, { kinds: ['FLAGGED_TEXT'] })).map(({ kind, flags }) => [kind, flags])).toEqual([['FLAGGED_TEXT', ['PHONE_NUMBER']]]);
    expect((await cases(first, { kinds: ['EXPIRING_CHECK'] }))[0]).toMatchObject({ check: { subject: 'REGISTER_ENTRY' }, deeds: [] });
  });

  test('comes page by page', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo }: { nodes: Case[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (await queue(first, { first: 1, after })).data._entities[0].moderationQueue;
      seen.push(...nodes.map(({ id }) => id));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(seen).toEqual((await cases()).map(({ id }) => id));
  });

  test('is refused to everybody else', async () => {
    for (const viewer of [stranger, member]) expect(problemsOf(await queue(viewer))).toContain('FORBIDDEN');
    expect(problemsOf(await queue(nobody()))).toContain('UNAUTHENTICATED');
    const id = await reported('OPPORTUNITY');
    for (const [query, input] of [[CLAIM, { id }], [RELEASE, { id }], [DECIDE, { id, deed: 'KEEP' }]] as const) {
      expect(problemsOf(await one(query, input, stranger))).toEqual(['NOT_FOUND']);
      expect(problemsOf(await one(query, { ...input, id: id.replace(network.id, elsewhere.id) }, stranger))).toEqual(['NOT_FOUND']);
      expect(problemsOf(await one(query, input, nobody()))).toEqual(['UNAUTHENTICATED']);
    }
    for (const made of ['x', 'REPORT:x:y', `OTHER:${network.id}:${anId()}`]) expect(problemsOf(await one(CLAIM, { id: made }))).toEqual(['NOT_FOUND']);
    await decide(id, 'KEEP');
  });
});

describe('a case', () => {
  test('is taken by one of two at once, kept from the other, given back, and lapses', async () => {
    const id = await reported('OPPORTUNITY');
    const outcomes = await Promise.all([first, second].map((viewer) => one(CLAIM, { id }, viewer)));
    expect(outcomes.flatMap(problemsOf)).toEqual(['input.id CLAIMED']);
    const [winner, loser] = problemsOf(outcomes[0] as (typeof outcomes)[0]).length === 0 ? [first, second] : [second, first];
    expect(problemsOf(await decide(id, 'KEEP', loser))).toEqual(['input.id CLAIMED']);
    expect(problemsOf(await one(RELEASE, { id }, loser))).toEqual(['input.id NOT_CLAIMED']);
    expect((await cases(winner, { claim: 'MINE' })).map((found) => found.id)).toEqual([id]);
    expect((await cases(loser, { claim: 'OTHERS' })).map((found) => found.id)).toEqual([id]);
    expect((await cases(loser, { claim: 'FREE' })).map((found) => found.id)).not.toContain(id);
    expect((await one(RELEASE, { id }, winner)).data).toMatchObject({ done: { case: { isMine: false } } });
    await one(CLAIM, { id }, winner);
    world.later(0.6);
    expect((await one(CLAIM, { id }, loser)).data).toMatchObject({ done: { case: { isMine: true } } });
    expect(problemsOf(await decide(id, 'KEEP', winner))).toEqual(['input.id CLAIMED']);
    expect((await decide(id, 'KEEP', loser)).errors).toBeUndefined();
  });

  test('is decided once, also by two at the same time, and says so in the log', async () => {
    const objectId = anId();
    const id = await reported('OPPORTUNITY', objectId);
    const outcomes = await Promise.all([first, second].map((viewer) => decide(id, 'PASS_ON', viewer, null)));
    expect(outcomes.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(outcomes.flatMap(problemsOf)[0]).toMatch(/ALREADY_DECIDED|NOT_FOUND/);
    expect(problemsOf(await decide(id, 'KEEP'))).toEqual(['NOT_FOUND']);
    expect(await actions(objectId)).toEqual(['moderation.passed-on']);
  });

  test('about an event leads to it, and its being taken down closes the other reports about it', async () => {
    const objectId = anId();
    const id = await reported('EVENT', objectId);
    const other = await reported('EVENT', objectId);
    const shown = (await cases(first, { kinds: ['REPORT'] })).find((found) => found.id === id);
    expect(shown).toMatchObject({ deeds: ['KEEP', 'ASK_TO_CHANGE', 'TAKE_DOWN', 'PASS_ON'], event: { id: objectId }, opportunity: null });
    expect((await decide(id, 'TAKE_DOWN')).errors).toBeUndefined();
    expect(problemsOf(await decide(other, 'KEEP'))).toEqual(['NOT_FOUND']);
    expect(await actions(objectId)).toEqual(['moderation.taken-down']);
  });

  test('needs a fitting decision, and a reason where somebody is told', async () => {
    const id = await reported('OPPORTUNITY');
    expect(problemsOf(await decide(id, 'UPHOLD'))).toEqual(['input.deed NOT_POSSIBLE']);
    for (const reason of [null, ' kurz     ']) expect(problemsOf(await decide(id, 'TAKE_DOWN', first, reason))).toEqual(['input.reason LENGTH']);
    expect(problemsOf(await decide(id, 'TAKE_DOWN', first, 'x'.repeat(2001)))).toEqual(['input.reason LENGTH']);
    expect(problemsOf(await decide(`VERIFICATION:${network.id}:${waiting.id}`, 'KEEP'))).toEqual(['input.deed NOT_POSSIBLE']);
    await decide(id, 'KEEP');
  });
});

describe('a text', () => {
  test('is flagged once, waits no more when it was mended, and is left alone as it was kept', async () => {
    const id = anId();
    expect(await flagged(id, 'Siehe https://verein.example', 2)).toMatchObject({ flags: ['LINK'] });
    expect(await flagged(id, 'Nichts', 1)).toBeDefined();
    expect(await flagged(id, 'Nichts', 3)).toBeUndefined();
    const again = await flagged(id, 'Siehe https://verein.example', 4);
    expect((await decide(again?.id ?? '', 'KEEP', first, null)).errors).toBeUndefined();
    expect(await flagged(id, 'Mehr: https://verein.example', 5)).toBeUndefined();
    expect(await flagged(id, 'Mehr: https://anders.example', 6)).toMatchObject({ flags: ['LINK'] });
    expect(await actions(id)).toEqual(['text.flagged', 'text.flagged', 'moderation.kept', 'text.flagged']);
  });
});

describe('a posting that is taken down', () => {
  test('is its owner’s to hide, closes whatever else waits about it, and its organisation is told once it is known', async () => {
    const objectId = anId();
    const [id, other] = [await reported('OPPORTUNITY', objectId), await reported('OPPORTUNITY', objectId)];
    const { data } = await decide(id, 'TAKE_DOWN');
    const decisionId = data.done.decision.id;
    expect(await world.jobsOf('moderation.decided.opportunities')).toContainEqual({ decisionId, objectId, networkId: network.id, effect: 'WITHHOLD' });
    expect((await cases()).map((found) => found.id)).not.toContain(other);
    await answer(decisionId);
    await answer(decisionId);
    expect((await world.jobsOf('moderation.told')).filter((job) => (job as { decisionId: string }).decisionId === decisionId)).toHaveLength(1);
  });

  test('is objected to once, by a member, and the objection is answered by somebody else', async () => {
    const decisionId = (await decide(await reported('OPPORTUNITY'), 'TAKE_DOWN')).data.done.decision.id;
    const input = { id: decisionId, objection: 'Die Nummer steht auch auf unserem Plakat.' };
    expect(problemsOf(await one(OBJECT, input, member))).toEqual(['NOT_FOUND']);
    await answer(decisionId);
    for (const [viewer, refusal] of [[nobody(), 'UNAUTHENTICATED'], [stranger, 'NOT_FOUND'], [first, 'FORBIDDEN']] as const) expect(problemsOf(await one(OBJECT, input, viewer))).toEqual([refusal]);
    expect(problemsOf(await one(OBJECT, { ...input, objection: 'Nein.' }, member))).toEqual(['input.objection LENGTH']);
    expect((await Promise.all([1, 2].map(() => one(OBJECT, input, member)))).flatMap(problemsOf)).toEqual(['input.id ALREADY_OBJECTED']);
    const found = (await cases(first, { kinds: ['OBJECTION'] }))[0] as Case;
    expect(found).toMatchObject({ deeds: ['TAKE_BACK', 'UPHOLD'], decision: { objection: input.objection, reason: REASON } });
    expect(problemsOf(await decide(found.id, 'UPHOLD', first))).toEqual(['input.id OWN_DECISION']);
    const answered = (await decide(found.id, 'TAKE_BACK', second)).data.done.decision;
    expect(await world.jobsOf('moderation.decided.opportunities')).toContainEqual(expect.objectContaining({ decisionId: answered.id, effect: 'RELEASE' }));
    expect(problemsOf(await one(TAKE_BACK, { id: decisionId, reason: REASON }))).toEqual(['input.id NOT_POSSIBLE']);
  });

  test('is brought back by coordinators of its network without being asked', async () => {
    const decisionId = (await decide(await reported('OPPORTUNITY'), 'TAKE_DOWN')).data.done.decision.id;
    expect(problemsOf(await one(TAKE_BACK, { id: decisionId, reason: REASON }, stranger))).toEqual(['NOT_FOUND']);
    await answer(decisionId);
    expect(problemsOf(await one(TAKE_BACK, { id: decisionId, reason: REASON }, member))).toEqual(['FORBIDDEN']);
    expect((await one(TAKE_BACK, { id: decisionId, reason: REASON })).data.done.decision).toMatchObject({ deed: 'TAKE_BACK' });
    expect(problemsOf(await one(OBJECT, { id: decisionId, objection: 'Das war nicht recht.' }, member))).toEqual(['input.id NOT_POSSIBLE']);
  });
});

describe('an organisation', () => {
  const STATUS = 'query($id: ID) { organisation(id: $id) { status moderationDecisions { nodes { deed reason title decidedByName canBeObjectedTo } } } }';
  type Seen = { readonly organisation: { readonly status: string; readonly moderationDecisions: { readonly nodes: object[] } | null } | null };
  const seen = async (viewer: Viewer) => (await world.ask<Seen>(STATUS, { id: club.id }, viewer)).data.organisation;

  test('is suspended by a takedown, told of it once, and back when it is taken back', async () => {
    const told = (await world.jobsOf('moderation.told')).length;
    const { data, errors } = await decide(await reported('ORGANISATION', club.id), 'TAKE_DOWN');
    expect(errors).toBeUndefined();
    expect((await seen(first))?.status).toBe('SUSPENDED');
    expect(await world.jobsOf('verification.decided')).toEqual([]);
    expect(await world.jobsOf('moderation.told')).toHaveLength(told + 1);
    expect((await one(TAKE_BACK, { id: data.done.decision.id, reason: REASON }, second)).errors).toBeUndefined();
    expect((await seen(first))?.status).toBe('VERIFIED');
  });

  test('that is suspended is what came of every report about it', async () => {
    const neighbour = anOrganisation({ networkId: network.id });
    const objectId = neighbour.id;
    await save(world.db, { organisations: [neighbour] });
    await reported('ORGANISATION', objectId);
    expect((await decide(await reported('ORGANISATION', objectId), 'TAKE_DOWN')).errors).toBeUndefined();
    expect(await world.db.query('SELECT decision FROM reports WHERE object_id = $1', [objectId])).toEqual([{ decision: 'SUSPENDED' }, { decision: 'SUSPENDED' }]);
  });

  test('sees what was decided about what it published, not by whom; nobody else does', async () => {
    const { nodes } = (await seen(member))?.moderationDecisions ?? { nodes: [] };
    expect(nodes[0]).toEqual({ deed: 'TAKE_BACK', reason: REASON, title: club.name, decidedByName: null, canBeObjectedTo: false });
    expect(nodes).not.toContainEqual(expect.objectContaining({ deed: 'KEEP' }));
    for (const viewer of [nobody(), stranger]) expect((await seen(viewer))?.moderationDecisions).toBeNull();
  });

  test('of another network is not reached by a report that was sent here', async () => {
    const other = anOrganisation({ networkId: elsewhere.id });
    await save(world.db, { organisations: [other] });
    expect(problemsOf(await decide(await reported('ORGANISATION', other.id), 'TAKE_DOWN'))).toEqual(['input.id ELSEWHERE']);
  });
});

describe('a posting that was erased with the person it was about', () => {
  const wordsAbout = (objectId: string) =>
    world.db.query(
      `SELECT title, slug, reason, objection, NULL AS comment FROM moderation_decisions WHERE object_id = $1 UNION ALL SELECT NULL, NULL, NULL, note, comment FROM reports WHERE object_id = $1`,
      [objectId],
    ) as Promise<object[]>;
  const none = { title: null, slug: null, reason: null, objection: null, comment: null };

  test('leaves no word in decisions, objections and reports, and nothing of it waits', async () => {
    const objectId = anId();
    const { data } = await decide(await reported('OPPORTUNITY', objectId), 'TAKE_DOWN');
    await answer(data.done.decision.id);
    expect((await one(OBJECT, { id: data.done.decision.id, objection: 'Die Dame wohnt dort gar nicht.' }, member)).errors).toBeUndefined();
    await reported('OPPORTUNITY', objectId);
    await flagged(objectId, 'Rufen Sie an: 06561 123456', 1);
    expect(await wordsAbout(objectId)).toContainEqual(expect.objectContaining({ title: 'Vorlesen', slug: 'vorlesen', reason: REASON, objection: 'Die Dame wohnt dort gar nicht.' }));
    for (let time = 0; time < 2; time++) await learnErased(world, { objectId });
    expect(await wordsAbout(objectId)).toEqual([none, none, none]);
    expect((await cases()).map(({ objectId: of }) => of)).not.toContain(objectId);
    expect(await world.db.query(`SELECT FROM reports WHERE object_id = $1 AND status = 'OPEN' UNION ALL SELECT FROM flagged_texts WHERE object_id = $1`, [objectId])).toEqual([]);
  });

  test('is not written down again by what comes late, and nobody is told', async () => {
    const objectId = anId();
    const { data } = await decide(await reported('OPPORTUNITY', objectId), 'TAKE_DOWN');
    await learnErased(world, { objectId });
    const told = (await world.jobsOf('moderation.told')).length;
    await answer(data.done.decision.id);
    await learnText(world, { ...flagsOf(['Rufen Sie an: 06561 123456']), objectType: 'OPPORTUNITY', objectId, networkId: network.id, organisationId: club.id, version: 2, at: new Date().toISOString() });
    expect(await wordsAbout(objectId)).toEqual([none, none]);
    expect(await world.db.query('SELECT FROM flagged_texts WHERE object_id = $1', [objectId])).toEqual([]);
    expect(await world.jobsOf('moderation.told')).toHaveLength(told);
  });
});
