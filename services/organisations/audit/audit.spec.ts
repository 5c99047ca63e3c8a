import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dayOf, daysLater } from '../../shared/site-days.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { recordAudit } from '../../shared/audit.ts';
import { nobody } from '../../shared/viewer.ts';
import { ensurePerson } from '../person/person.repository.ts';
import { ASK_BACK, REJECT, type VerificationWorld, verificationWorld } from '../verification/verification.world.ts';

let world: VerificationWorld;
beforeAll(async () => {
  world = await verificationWorld();
});
afterAll(() => world.close());

const LOG = `query($representations: [_Any!]!, $filter: AuditFilter, $first: Int! = 20, $after: String) { _entities(representations: $representations) { ... on Network {
  auditLog(filter: $filter, first: $first, after: $after) { totalCount nodes { id at actorName actorRole action objectType objectId details organisation { name } } pageInfo { hasNextPage endCursor } } } } }`;
interface Page {
  readonly _entities: [{ auditLog: { totalCount: number; nodes: { id: string; action: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }];
}
const log = (viewer: ReturnType<typeof nobody>, variables: object = {}) => world.ask<Page>(LOG, { representations: [{ __typename: 'Network', id: world.network.id }], ...variables }, viewer);

describe('the audit log of a network', () => {
  test('tells its coordinators what was done, by whom and to what, newest first', async () => {
    await ensurePerson(world.db, { id: world.coordinator.id, email: world.coordinator.email ?? '', name: 'Toni Beispiel', locale: 'DE' });
    const { id, name } = await world.waiting({ name: 'Ruderclub' });
    await world.ask(ASK_BACK, { input: { id, version: 1, question: 'Who is in charge?' } }, world.coordinator);
    await world.ask(REJECT, { input: { id, version: 2, reason: 'Nobody is in charge.' } }, aViewer({ isOperator: true }));
    const { data, errors } = await log(world.coordinator, { filter: { objectId: id } });
    expect(errors).toBeUndefined();
    const told = { id: expect.any(String), at: expect.any(String), objectType: 'ORGANISATION', objectId: id, organisation: { name } };
    expect(data._entities[0].auditLog.nodes).toEqual([
      { ...told, action: 'organisation.rejected', actorRole: 'OPERATOR', actorName: null, details: { from: 'PENDING', to: 'REJECTED' } },
      { ...told, action: 'organisation.asked-back', actorRole: 'COORDINATOR', actorName: 'Toni Beispiel', details: { from: 'PENDING', to: 'PENDING' } },
    ]);
  });

  test('is narrowed to actions, and read page by page', async () => {
    const { id } = await world.waiting();
    for (const version of [1, 2, 3]) await world.ask(ASK_BACK, { input: { id, version, question: 'Who is in charge?' } }, world.coordinator);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { auditLog }: Page['_entities'][0] = (await log(world.coordinator, { first: 2, after, filter: { actions: ['organisation.asked-back'], objectId: id } })).data._entities[0];
      expect(auditLog.totalCount).toBe(3);
      seen.push(...auditLog.nodes.map((node) => node.id));
      [after, more] = [auditLog.pageInfo.endCursor, auditLog.pageInfo.hasNextPage];
    }
    expect(seen).toEqual([...new Set(seen)].sort().toReversed());
    expect(seen).toHaveLength(3);
    expect((await log(world.coordinator, { filter: { actions: ['thing.done'] } })).data._entities[0].auditLog.totalCount).toBe(0);
  });

  test('is narrowed to who did it, to an organisation and what is of it, and to days', async () => {
    const { id } = await world.waiting();
    await world.ask(ASK_BACK, { input: { id, version: 1, question: 'Who is in charge?' } }, world.coordinator);
    const [networkId, posting] = [world.network.id, anId()];
    await world.db.transaction((tx) => recordAudit(tx, { networkId, actorId: null, actorRole: 'SYSTEM', action: 'text.flagged', objectType: 'OPPORTUNITY', objectId: posting, details: { organisationId: id } }));
    const found = async (filter: object) => (await log(world.coordinator, { first: 100, filter: { organisationId: id, ...filter } })).data._entities[0].auditLog.nodes.map(({ action }) => action);
    expect(await found({})).toEqual(['text.flagged', 'organisation.asked-back']);
    expect(await found({ actorId: world.coordinator.id })).toEqual(['organisation.asked-back']);
    const day = (ahead: number) => daysLater(dayOf(new Date()), ahead);
    expect(await found({ from: day(-1), to: day(1) })).toHaveLength(2);
    for (const period of [{ from: day(2) }, { to: day(-2) }]) expect(await found(period)).toEqual([]);
  });

  test('is refused to others, and so is what cannot be meant', async () => {
    expect(problemsOf(await log(nobody()))).toEqual(['UNAUTHENTICATED']);
    for (const viewer of [aViewer(), aViewer({ coordinates: [anId()] })]) expect(problemsOf(await log(viewer))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await log(world.coordinator, { filter: { objectId: 'x' } }))).toEqual(['filter.objectId UNKNOWN']);
    expect(problemsOf(await log(world.coordinator, { filter: { actorId: 'x' } }))).toEqual(['filter.actorId UNKNOWN']);
    expect(problemsOf(await log(world.coordinator, { filter: { organisationId: 'x' } }))).toEqual(['filter.organisationId UNKNOWN']);
    expect(problemsOf(await log(world.coordinator, { filter: { from: '2026-02-01', to: '2026-01-31' } }))).toEqual(['filter.to BEFORE_START']);
    expect(problemsOf(await log(world.coordinator, { first: 101 }))).toEqual(['first OUT_OF_RANGE']);
    expect(problemsOf(await log(world.coordinator, { after: 'x' }))).toEqual(['after FORGED_CURSOR']);
  });
});

test('the role of the subgraph cannot alter the log', async () => {
  for (const statement of [`UPDATE audit.entries SET action = 'thing.done'`, 'DELETE FROM audit.entries', 'TRUNCATE audit.entries']) await expect(world.db.query(statement)).rejects.toThrow('permission denied');
  await expect(world.db.query('DROP TABLE audit.entries')).rejects.toThrow('must be owner');
});
