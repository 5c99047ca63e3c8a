import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import { nobody, type Viewer } from '../../shared/viewer.ts';
import { upsertOpportunities } from '../opportunity/opportunity.repository.ts';
import { anOpportunity, anOrganisation, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { lookAtPosting } from './look-at-posting.ts';
import { applyDecision } from './moderation.worker.ts';

const networkId = anId();
const club = anOrganisation({ networkId });
const member = aViewer({ memberships: [aMembership(club.id)] });
const coordinator = aViewer({ coordinates: [networkId] });

let world: OpportunitiesWorld;
let told: { queue: string; data: object }[] = [];
const jobs = { enqueue: async (_: unknown, queue: string, data: object | readonly object[]) => void told.push({ queue, data }) };
beforeAll(async () => {
  world = await opportunitiesWorld((db) => save(db, { organisations: [club] }));
});
afterAll(() => world.close());

async function posted(overrides: object = {}) {
  const posting = anOpportunity({ organisationId: club.id, networkId, ...overrides });
  await save(world.db, { opportunities: [posting] });
  return posting;
}
/** Ids of decisions grow. */
let count = 0;
const decisionId = () => `019f0000-0000-7000-8000-${String(++count).padStart(12, '0')}`;
async function apply(objectId: string, effect: 'NONE' | 'WITHHOLD' | 'RELEASE', overrides: object = {}) {
  told = [];
  const decided = { decisionId: decisionId(), objectId, networkId, effect, ...overrides };
  await applyDecision({ db: world.db, jobs }, decided);
  return { decided, answer: told.find(({ queue }) => queue === 'moderation.applied')?.data };
}
const statusOf = async (id: string) => (await world.db.query('SELECT status FROM opportunities WHERE id = $1', [id]))[0].status;
const isFound = (id: string, found: boolean) => eventually('the copy of the postings', async () => world.live.index.has(id) === found);

describe('a posting that coordinators take down', () => {
  test('is found and seen by nobody but its members and them, says so by its slug, and comes back as it was', async () => {
    const { id, slug, title } = await posted();
    await isFound(id, true);
    expect((await apply(id, 'WITHHOLD')).answer).toMatchObject({ organisationId: club.id, title, slug });
    await isFound(id, false);
    const seen = async (viewer: Viewer) => (await world.ask<{ opportunity: object | null; opportunityIsWithheld: boolean }>('query($id: ID!, $slug: String!) { opportunity(id: $id) { status } opportunityIsWithheld(slug: $slug) }', { id, slug }, viewer)).data;
    for (const viewer of [nobody(), aViewer(), aViewer({ coordinates: [anId()] })]) expect(await seen(viewer)).toEqual({ opportunity: null, opportunityIsWithheld: true });
    for (const viewer of [member, coordinator]) expect((await seen(viewer)).opportunity).toEqual({ status: 'WITHHELD' });
    await apply(id, 'RELEASE');
    expect(await seen(nobody())).toEqual({ opportunity: { status: 'PUBLISHED' }, opportunityIsWithheld: false });
    await isFound(id, true);
  });

  test.each(['SUBMITTED', 'FILLED', 'EXPIRED'] as const)('comes back as %s when it was that', async (status) => {
    const { id } = await posted({ status });
    await apply(id, 'WITHHOLD');
    expect(await statusOf(id)).toBe('WITHHELD');
    await apply(id, 'RELEASE');
    // What waited for a verification that is there waits no longer.
    expect(await statusOf(id)).toBe(status === 'SUBMITTED' ? 'PUBLISHED' : status);
  });

  test('stays down whoever else writes it, and whatever older decision comes late or again', async () => {
    const posting = await posted();
    const early = decisionId();
    const { decided } = await apply(posting.id, 'WITHHOLD');
    await upsertOpportunities(world.db.manager, [Object.assign(posting, { title: 'Aus der Liste' })]);
    expect(await statusOf(posting.id)).toBe('WITHHELD');
    await apply(posting.id, 'RELEASE', { decisionId: early });
    expect(await statusOf(posting.id)).toBe('WITHHELD');
    await apply(posting.id, 'RELEASE');
    expect((await apply(posting.id, 'WITHHOLD', { decisionId: decided.decisionId })).answer).toMatchObject({ organisationId: club.id });
    expect(await statusOf(posting.id)).toBe('PUBLISHED');
  });

  test('is one of their own network, and no draft; else nothing is done, and nobody is named', async () => {
    const [{ id }, draft] = [await posted(), await posted({ status: 'DRAFT' })];
    expect((await apply(id, 'WITHHOLD', { networkId: anId() })).answer).toEqual({ decisionId: expect.any(String), organisationId: null });
    expect((await apply(draft.id, 'WITHHOLD')).answer).toMatchObject({ organisationId: null });
    expect((await apply(anId(), 'NONE')).answer).toMatchObject({ organisationId: null });
    expect([await statusOf(id), await statusOf(draft.id)]).toEqual(['PUBLISHED', 'DRAFT']);
  });
});

describe('a posting that is published or changed', () => {
  const look = async (posting: Awaited<ReturnType<typeof posted>>) => {
    told = [];
    await world.db.transaction((tx) => lookAtPosting(tx, { jobs, now: () => new Date() }, posting));
    return told[0]?.data;
  };

  test('is told to the queue with what is conspicuous, and no word of it', async () => {
    const posting = Object.assign(await posted({ description: 'Ruf 06561 123456 oder post@verein.example' }), { version: 7 });
    expect(await look(posting)).toEqual({ objectType: 'OPPORTUNITY', objectId: posting.id, networkId, organisationId: club.id, version: 7, at: expect.any(String), flags: ['EMAIL_ADDRESS', 'PHONE_NUMBER'], fingerprint: expect.any(String) });
    expect(await look(Object.assign(posting, { networkId: null }))).toBeUndefined();
  });

  test('is conspicuous when three others of the network say the same, however they are spaced', async () => {
    const description = 'Wir suchen Menschen, die Freude daran haben, mit anderen etwas auf die Beine zu stellen. ';
    for (const spaced of [description, description.toUpperCase(), description.replaceAll(' ', '\n')]) await posted({ description: spaced });
    await posted({ description, networkId: anId() });
    const own = await posted({ description });
    expect(await look(own)).toMatchObject({ flags: ['REPEATED'] });
    await world.db.query(`UPDATE opportunities SET status = 'ARCHIVED' WHERE description = $1 AND id <> $2`, [description, own.id]);
    expect(await look(own)).toMatchObject({ flags: [] });
  });

  test('comes before the coordinators when it is changed while it is taken down', async () => {
    const posting = await posted();
    expect(await look(Object.assign(posting, { status: 'WITHHELD' }))).toMatchObject({ flags: ['CHANGED_WHILE_HIDDEN'] });
  });
});
