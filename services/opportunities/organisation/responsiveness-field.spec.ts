import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anId } from '../../shared/testing/an-id.ts';
import { anOrganisation, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { saveResponsiveness } from './known-organisation.repository.ts';

const [known, unknown, suspended] = [anOrganisation(), anOrganisation(), anOrganisation({ status: 'SUSPENDED' })];

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld(async (db) => {
    await save(db, { organisations: [known, unknown, suspended] });
    await saveResponsiveness(db, [known, suspended].map(({ id }) => ({ organisationId: id, shareAnswered: 0.94, medianHours: 30 })));
  });
});
afterAll(() => world.close());

test('how an organisation answers is told of verified ones, where it is known', async () => {
  const representations = [known.id, unknown.id, suspended.id, anId(), 'x'].map((id) => ({ __typename: 'Organisation', id }));
  const { data, errors } = await world.ask('query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organisation { responsiveness { shareAnswered medianHours } } } }', { representations });
  expect(errors).toBeUndefined();
  const nothing = { responsiveness: null };
  expect(data).toEqual({ _entities: [{ responsiveness: { shareAnswered: 0.94, medianHours: 30 } }, nothing, nothing, nothing, nothing] });
});
