import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dayOf, daysLater } from '../../shared/site-days.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { nobody } from '../../shared/viewer.ts';
import { aNetwork, aVerification, save } from '../testing/rows.ts';
import { aCheck, ownerOf, type VerificationWorld, verificationWorld } from './verification.world.ts';

let world: VerificationWorld;
beforeAll(async () => {
  world = await verificationWorld();
});
afterAll(() => world.close());

const inDays = (days: number) => daysLater(dayOf(new Date()), days);

const QUEUE = `query($representations: [_Any!]!, $first: Int! = 20, $after: String) { _entities(representations: $representations) { ... on Network {
  verificationQueue(first: $first, after: $after) { totalCount nodes { id similarCount organisation { name } decisions { step } } pageInfo { hasNextPage endCursor } } } } }`;
const ENDING = `query($representations: [_Any!]!, $first: Int! = 20, $after: String) { _entities(representations: $representations) { ... on Network {
  expiringChecks(first: $first, after: $after) { totalCount nodes { validUntil organisation { id } } pageInfo { hasNextPage endCursor } } } } }`;

interface Desk {
  readonly _entities: [Record<'verificationQueue' | 'expiringChecks', { totalCount: number; nodes: { id: string; similarCount: number; validUntil: string; organisation: { name: string; id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }>];
}
const desk = (query: string, networkId: string, viewer: ReturnType<typeof nobody>, page: object = {}) =>
  world.ask<Desk>(query, { representations: [{ __typename: 'Network', id: networkId }], ...page }, viewer);

describe('the queue of waiting organisations', () => {
  test('shows those of the network, longest first, page by page, with a hint at namesakes', async () => {
    const network = aNetwork();
    await save(world.db, { networks: [network] });
    const coordinator = aViewer({ coordinates: [network.id] });
    for (const [name, hours] of [['Chor Musterstadt', 1], ['Chor Musterstadt e.V.', 3], ['Ruderclub', 2]] as const) {
      const { id } = await world.waiting({ name, networkId: network.id });
      await world.db.query(`UPDATE organisations SET waiting_since = now() - $2 * interval '1 hour' WHERE id = $1`, [id, hours]);
    }
    await world.waiting({ status: 'VERIFIED', networkId: network.id });
    await world.waiting();
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data, errors }: Awaited<ReturnType<typeof desk>> = await desk(QUEUE, network.id, coordinator, { first: 2, after });
      expect(errors).toBeUndefined();
      const { nodes, pageInfo, totalCount } = data._entities[0].verificationQueue;
      expect(totalCount).toBe(3);
      seen.push(...nodes.map(({ organisation, similarCount }) => `${organisation.name} ${similarCount}`));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(seen).toEqual(['Chor Musterstadt e.V. 1', 'Ruderclub 0', 'Chor Musterstadt 1']);
  });

  test('is refused to others, and so are forged cursors and pages of no size', async () => {
    for (const query of [QUEUE, ENDING]) {
      expect(problemsOf(await desk(query, world.network.id, nobody()))).toEqual(['UNAUTHENTICATED']);
      expect(problemsOf(await desk(query, world.network.id, aViewer({ coordinates: [anId()] })))).toEqual(['FORBIDDEN']);
      expect(problemsOf(await desk(query, world.network.id, world.coordinator, { first: 0 }))).toEqual(['first OUT_OF_RANGE']);
      expect(problemsOf(await desk(query, world.network.id, world.coordinator, { after: 'bm8' }))).toEqual(['after FORGED_CURSOR']);
      expect((await desk(query, world.network.id, aViewer({ isOperator: true }))).errors).toBeUndefined();
    }
  });
});

test('checks that end soon or have ended stand in line, unless a newer one replaces them', async () => {
  const network = aNetwork();
  await save(world.db, { networks: [network] });
  const verified = await world.waiting({ status: 'VERIFIED', networkId: network.id });
  const { id: suspended } = await world.waiting({ status: 'SUSPENDED', networkId: network.id });
  const ending = (organisationId: string, subject: 'REGISTER_ENTRY' | 'TAX_EXEMPTION' | 'ADDRESS' | 'PERSON_IN_CHARGE', validUntil: string | null, checkedOn = '2025-01-01') =>
    aVerification({ organisationId, subject, validUntil, checkedOn });
  await save(world.db, {
    verifications: [
      ending(verified.id, 'REGISTER_ENTRY', inDays(5)), ending(verified.id, 'TAX_EXEMPTION', inDays(-5)), ending(verified.id, 'ADDRESS', inDays(31)),
      ending(verified.id, 'PERSON_IN_CHARGE', inDays(3)), ending(verified.id, 'PERSON_IN_CHARGE', null, '2026-01-01'), ending(suspended, 'ADDRESS', inDays(2)),
    ],
  });
  const { data, errors } = await desk(ENDING, network.id, aViewer({ coordinates: [network.id] }), { first: 1 });
  expect(errors).toBeUndefined();
  const { nodes, totalCount, pageInfo } = data._entities[0].expiringChecks;
  expect({ nodes, totalCount }).toEqual({ totalCount: 2, nodes: [{ validUntil: inDays(-5), organisation: { id: verified.id } }] });
  const next = await desk(ENDING, network.id, aViewer({ coordinates: [network.id] }), { first: 5, after: pageInfo.endCursor });
  expect(next.data._entities[0].expiringChecks.nodes.map(({ validUntil }) => validUntil)).toEqual([inDays(5)]);
});

describe('the case of an organisation', () => {
  const CASE = 'query($slug: String!) { verificationCase(slug: $slug) { id status version contactEmail organisation { name } question similarCount } }';

  test('is there for its coordinators and members, and for nobody else', async () => {
    const organisation = await world.waiting({ name: 'Ganz Allein' });
    const { id, slug, contactEmail } = organisation;
    const shown = { verificationCase: { id, status: 'PENDING', version: 1, contactEmail, organisation: { name: 'Ganz Allein' }, question: null, similarCount: 0 } };
    for (const viewer of [world.coordinator, ownerOf(organisation), aViewer({ isOperator: true })]) expect((await world.ask(CASE, { slug }, viewer)).data).toEqual(shown);
    for (const viewer of [nobody(), aViewer(), aViewer({ coordinates: [anId()] })]) expect(await world.ask(CASE, { slug }, viewer)).toEqual({ data: { verificationCase: null }, errors: undefined });
    expect((await world.ask(CASE, { slug: 'no-such' }, world.coordinator)).data).toEqual({ verificationCase: null });
  });
});

describe('recording a check', () => {
  const RECORD = 'mutation($input: RecordCheckInput!) { recordCheck(input: $input) { check { id subject how howInWords checkedOn validUntil checkedBy note } } }';

  test('replaces the older one of its subject on the page and keeps it in the history', async () => {
    const { id, slug } = await world.waiting({ status: 'VERIFIED' });
    await save(world.db, { verifications: [aVerification({ organisationId: id, checkedOn: '2025-01-01' })] });
    const input = { ...aCheck, organisationId: id, how: 'OTHER', howInWords: 'By letter', validUntil: inDays(700) };
    const { data, errors } = await world.ask<{ recordCheck: { check: object } }>(RECORD, { input }, world.coordinator);
    expect(errors).toBeUndefined();
    expect(data.recordCheck.check).toMatchObject({ subject: 'REGISTER_ENTRY', how: 'OTHER', howInWords: 'By letter', checkedOn: '2026-01-15', validUntil: inDays(700), checkedBy: 'Koordination Musterstadt', note: 'VR 4711' });
    const seen = await world.ask('query($slug: String!) { verificationCase(slug: $slug) { checks { checkedOn } organisation { verifications { checkedOn } } } }', { slug }, world.coordinator);
    expect(seen.data).toEqual({ verificationCase: { checks: [{ checkedOn: '2026-01-15' }, { checkedOn: '2025-01-01' }], organisation: { verifications: [{ checkedOn: '2026-01-15' }] } } });
    expect((await world.auditOf(id)).map(({ action }) => action)).toEqual(['organisation.checked']);
  });

  test('is refused to others', async () => {
    const organisation = await world.waiting();
    const refused = async (viewer: ReturnType<typeof nobody>, organisationId = organisation.id) => problemsOf(await world.ask(RECORD, { input: { ...aCheck, organisationId } }, viewer));
    expect(await refused(nobody())).toEqual(['UNAUTHENTICATED']);
    expect(await refused(ownerOf(organisation))).toEqual(['FORBIDDEN']);
    expect(await refused(aViewer({ coordinates: [anId()] }))).toEqual(['NOT_FOUND']);
    expect(await refused(world.coordinator, 'x')).toEqual(['NOT_FOUND']);
  });
});
