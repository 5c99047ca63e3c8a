import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { nobody } from '../../shared/viewer.ts';
import { aNetwork, anOrganisation, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld } from '../testing/world.ts';

const network = aNetwork();
const club = anOrganisation({ networkId: network.id, name: 'Chor Musterstadt' });
const hidden = anOrganisation({ networkId: network.id, status: 'PENDING' });
const coordinator = aViewer({ coordinates: [network.id] });

let world: OrganisationsWorld;
beforeAll(async () => {
  world = await organisationsWorld();
  await save(world.db, { networks: [network], organisations: [club, hidden] });
});
afterAll(() => world.close());

const REPORT = 'mutation($input: ReportContentInput!) { reportContent(input: $input) { status } }';
const CLOSE = 'mutation($input: CloseReportInput!) { closeReport(input: $input) { report { id status decision note } } }';
const LIST = `query($representations: [_Any!]!, $status: ReportStatus! = OPEN, $after: String, $first: Int! = 20) { _entities(representations: $representations) { ... on Network {
  reports(status: $status, first: $first, after: $after) { totalCount nodes { id kind objectId reason comment organisation { name } opportunity { id } event { id } } pageInfo { hasNextPage endCursor } } } } }`;

const report = (input: object, viewer = nobody('192.0.2.9')) => world.ask(REPORT, { input: { kind: 'ORGANISATION', id: club.id, reason: 'WRONG', comment: ' The choir has moved. ', ...input } }, viewer);
interface Page {
  readonly _entities: [{ reports: { totalCount: number; nodes: { id: string; objectId: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }];
}
const list = (viewer: ReturnType<typeof nobody>, page: object = {}) => world.ask<Page>(LIST, { representations: [{ __typename: 'Network', id: network.id }], ...page }, viewer);
const openAbout = async (objectId: string) => (await list(coordinator, { first: 100 })).data._entities[0].reports.nodes.filter((node) => node.objectId === objectId);

describe('reporting something', () => {
  test('needs no account, and brings it before the coordinators', async () => {
    const { data, errors } = await report({});
    expect(errors).toBeUndefined();
    expect(data).toEqual({ reportContent: { status: 'OPEN' } });
    expect(await openAbout(club.id)).toEqual([{ id: expect.any(String), kind: 'ORGANISATION', objectId: club.id, reason: 'WRONG', comment: 'The choir has moved.', organisation: { name: 'Chor Musterstadt' }, opportunity: null, event: null }]);
  });

  test('twice by the same person is one report, and the answer is the same', async () => {
    const [person, id] = [aViewer(), anId()];
    const twice = await Promise.all([1, 2].map(() => report({ kind: 'OPPORTUNITY', id }, person)));
    for (const { data } of twice) expect(data).toEqual({ reportContent: { status: 'OPEN' } });
    expect(await openAbout(id)).toHaveLength(1);
  });

  test('says nothing in the audit log of who it was', async () => {
    const [person, id] = [aViewer(), anId()];
    await report({ kind: 'MESSAGE', id, reason: 'OFFENSIVE' }, person);
    const [found] = await openAbout(id);
    expect(await world.db.query('SELECT action, actor_id, actor_role, details FROM audit.entries WHERE object_id = $1', [found?.id])).toEqual([
      { action: 'content.reported', actor_id: null, actor_role: 'PERSON', details: { kind: 'MESSAGE', reason: 'OFFENSIVE' } },
    ]);
  });

  test('names what is wrong with it, and tells of no hidden organisation', async () => {
    const refused = async (input: object) => problemsOf(await report(input));
    for (const id of [hidden.id, anId(), 'x']) expect(await refused({ id })).toEqual(['input.id UNKNOWN']);
    expect(await refused({ reason: 'OTHER', comment: ' ' })).toEqual(['input.comment REQUIRED']);
    expect(await refused({ comment: 'x'.repeat(2001) })).toEqual(['input.comment LENGTH']);
    expect(await refused({ kind: 'MESSAGE', id: anId(), networkId: anId() })).toEqual(['input.networkId UNKNOWN']);
  });

  test('has its limit', async () => {
    const refusals: string[] = [];
    for (let count = 0; count < 21; count++) refusals.push(...problemsOf(await report({ kind: 'OPPORTUNITY', id: anId() }, nobody('198.51.100.4'))));
    expect(refusals).toEqual(['RATE_LIMITED']);
  });

  test('must say in which network where there are several', async () => {
    const other = aNetwork();
    await save(world.db, { networks: [other] });
    const id = anId();
    expect(problemsOf(await report({ kind: 'OPPORTUNITY', id }))).toEqual(['input.networkId REQUIRED']);
    expect((await report({ kind: 'OPPORTUNITY', id, networkId: network.id })).errors).toBeUndefined();
    expect(await openAbout(id)).toEqual([expect.objectContaining({ organisation: null, opportunity: { id }, event: null })]);
  });

  test('may be about an event, and is closed like any other', async () => {
    const id = anId();
    expect((await report({ kind: 'EVENT', id, networkId: network.id, reason: 'WRONG', comment: 'The hall is closed.' })).errors).toBeUndefined();
    const [found] = await openAbout(id);
    expect(found).toMatchObject({ kind: 'EVENT', reason: 'WRONG', comment: 'The hall is closed.', organisation: null, opportunity: null, event: { id } });
    expect((await world.ask(CLOSE, { input: { id: found?.id, decision: 'NO_ACTION' } }, coordinator)).errors).toBeUndefined();
    expect(await openAbout(id)).toEqual([]);
  });
});

describe('the reports of a network', () => {
  test('come page by page', async () => {
    const seen: string[] = [];
    let total = 0;
    for (let after: string | null = null, more = true; more; ) {
      const { reports }: Page['_entities'][0] = (await list(coordinator, { first: 10, after })).data._entities[0];
      seen.push(...reports.nodes.map(({ id }) => id));
      [after, more, total] = [reports.pageInfo.endCursor, reports.pageInfo.hasNextPage, reports.totalCount];
    }
    expect(new Set(seen).size).toBe(total);
    expect(seen).toEqual([...seen].sort());
  });

  test('are refused to others', async () => {
    expect(problemsOf(await list(nobody()))).toEqual(['UNAUTHENTICATED']);
    for (const viewer of [aViewer(), aViewer({ coordinates: [anId()] })]) expect(problemsOf(await list(viewer))).toEqual(['FORBIDDEN']);
    expect((await list(aViewer({ isOperator: true }))).errors).toBeUndefined();
  });
});

describe('closing a report', () => {
  test('notes what came of it, once, and leaves the same person free to report anew', async () => {
    const [person, id] = [aViewer(), anId()];
    await report({ kind: 'OPPORTUNITY', id, networkId: network.id }, person);
    const [found] = await openAbout(id);
    const input = { id: found?.id, decision: 'CHANGED', note: 'The address is right now.' };
    const answers = await Promise.all([1, 2].map(() => world.ask(CLOSE, { input }, coordinator)));
    expect(answers.flatMap(problemsOf)).toEqual(['input.id ALREADY_CLOSED']);
    expect(answers.filter(({ errors }) => !errors).map(({ data }) => data)).toEqual([{ closeReport: { report: { id: found?.id, status: 'CLOSED', decision: 'CHANGED', note: 'The address is right now.' } } }]);
    expect(await openAbout(id)).toEqual([]);
    const audit = await world.db.query(`SELECT actor_id, actor_role, details FROM audit.entries WHERE object_id = $1 AND action = 'report.closed'`, [found?.id]);
    expect(audit).toEqual([{ actor_id: coordinator.id, actor_role: 'COORDINATOR', details: { kind: 'OPPORTUNITY', decision: 'CHANGED' } }]);
    await report({ kind: 'OPPORTUNITY', id, networkId: network.id }, person);
    expect(await openAbout(id)).toHaveLength(1);
  });

  test('is for the coordinators of its network; to others it is not there', async () => {
    const [open] = (await list(coordinator)).data._entities[0].reports.nodes;
    const refused = async (viewer: ReturnType<typeof nobody>, id = open?.id) => problemsOf(await world.ask(CLOSE, { input: { id, decision: 'NO_ACTION' } }, viewer));
    expect(await refused(nobody())).toEqual(['UNAUTHENTICATED']);
    expect(await refused(aViewer({ coordinates: [anId()] }))).toEqual(['NOT_FOUND']);
    expect(await refused(coordinator, 'x')).toEqual(['NOT_FOUND']);
  });
});
