import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import { learnOrganisations } from '../organisation/organisation-changed.ts';
import { anOpportunity, anOrganisation, inDays, NOW, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';

const networkId = anId();
const club = anOrganisation({ networkId });
const waiting = anOrganisation({ networkId, status: 'PENDING' });
const editor = aViewer({ memberships: [aMembership(club.id, { networkId }), aMembership(waiting.id, { networkId, organisationStatus: 'PENDING' })] });
const owner = aViewer({ memberships: [aMembership(club.id, { role: 'OWNER', networkId })] });
const deed = (name: string, type: string) => `mutation($input: ${type}!) { done: ${name}(input: $input) { opportunity { id version } } }`;
const [PUBLISH, REOPEN, CLOSE] = [deed('publishOpportunity', 'OpportunityVersionInput'), deed('reopenOpportunity', 'OpportunityVersionInput'), deed('closeOpportunity', 'CloseOpportunityInput')];
const CONFIRM = 'mutation($input: ConfirmOpportunityInput!) { confirmOpportunity(input: $input) { opportunities { id } } }';

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld((db) => save(db, { organisations: [club, waiting] }));
});
afterAll(() => world.close());

/** A posting that has all that it takes to be published. */
async function aPosting({ organisationId = club.id, ...overrides }: Partial<Opportunity> = {}): Promise<string> {
  const posting = anOpportunity({ organisationId, networkId, status: 'DRAFT', description: 'Jeden Samstag.', interestIds: ['reading-aloud'], attendance: 'REMOTE', ...overrides });
  await save(world.db, { opportunities: [posting] });
  return posting.id;
}

const log = async (id: string): Promise<object[]> => {
  const rows: object[] = await world.db.query('SELECT network_id, actor_id, actor_role, action, object_type, details FROM audit.entries WHERE object_id = $1 ORDER BY id', [id]);
  return rows;
};
const entry = (action: string, [from, to]: [string, string], actor: { id: string | null; role: string }, organisationId = club.id) => ({
  network_id: networkId, actor_id: actor.id, actor_role: actor.role, action: `opportunity.${action}`, object_type: 'OPPORTUNITY', details: { organisationId, from, to },
});

describe('the audit log', () => {
  test('tells who published, closed and reopened a posting', async () => {
    const id = await aPosting();
    expect(problemsOf(await world.ask(PUBLISH, { input: { id, version: 1 } }, editor))).toEqual([]);
    expect(problemsOf(await world.ask(CLOSE, { input: { id, version: 2, as: 'FILLED' } }, owner))).toEqual([]);
    expect(problemsOf(await world.ask(REOPEN, { input: { id, version: 3 } }, editor))).toEqual([]);
    const [byEditor, byOwner] = [{ id: editor.id, role: 'EDITOR' }, { id: owner.id, role: 'OWNER' }];
    expect(await log(id)).toEqual([entry('published', ['DRAFT', 'PUBLISHED'], byEditor), entry('closed', ['PUBLISHED', 'FILLED'], byOwner), entry('reopened', ['FILLED', 'PUBLISHED'], byEditor)]);
  });

  test('tells what was handed in before the verification, and that the installation published it with that', async () => {
    const id = await aPosting({ organisationId: waiting.id });
    await world.ask(PUBLISH, { input: { id, version: 1 } }, editor);
    await learnOrganisations(world.db, [{ ...waiting, status: 'VERIFIED', version: 2 }], NOW);
    expect(await log(id)).toEqual([
      entry('submitted', ['DRAFT', 'SUBMITTED'], { id: editor.id, role: 'EDITOR' }, waiting.id),
      entry('published', ['SUBMITTED', 'PUBLISHED'], { id: null, role: 'SYSTEM' }, waiting.id),
    ]);
  });

  test('tells that a confirmation brought a hidden posting back, and nothing of one that was to be seen anyway', async () => {
    const [hidden, shown] = [await aPosting({ status: 'EXPIRED', expiresAt: inDays(-1) }), await aPosting({ status: 'PUBLISHED' })];
    for (const id of [hidden, shown]) expect(problemsOf(await world.ask(CONFIRM, { input: { id } }, editor))).toEqual([]);
    expect(await log(hidden)).toEqual([entry('reopened', ['EXPIRED', 'PUBLISHED'], { id: editor.id, role: 'EDITOR' })]);
    expect(await log(shown)).toEqual([]);
  });

  test('has nothing of what was refused', async () => {
    const id = await aPosting();
    expect(problemsOf(await world.ask(PUBLISH, { input: { id, version: 7 } }, editor))).toEqual(['input.version STALE']);
    expect(problemsOf(await world.ask(CLOSE, { input: { id, version: 1, as: 'FILLED' } }, editor))).toEqual(['input.id WRONG_STATUS']);
    expect(problemsOf(await world.ask(PUBLISH, { input: { id, version: 1 } }))).toEqual(['UNAUTHENTICATED']);
    expect(await log(id)).toEqual([]);
  });

  test('cannot be altered by the role of this subgraph', async () => {
    for (const statement of [`UPDATE audit.entries SET action = 'thing.done'`, 'DELETE FROM audit.entries', 'TRUNCATE audit.entries']) await expect(world.db.query(statement)).rejects.toThrow('permission denied');
    await expect(world.db.query('DROP TABLE audit.entries')).rejects.toThrow('must be owner');
  });
});
