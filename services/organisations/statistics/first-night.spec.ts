import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type TestStores, testStores } from '../../../ops/testing/stores.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import { startFiguresWorker } from '../../shared/figures/figures.worker.ts';
import { aNetwork, anOrganisation, save } from '../testing/rows.ts';
import { COUNTING } from './counting.ts';

let world: TestStores;
beforeAll(async () => {
  world = await testStores();
});
afterAll(() => world.close());

const QUEUE = 'organisations.figures';

test('a worker that starts where nothing was counted yet counts at once, and later ones wait for the night', async () => {
  const db = world.stores.organisations;
  const network = aNetwork();
  await save(db, { networks: [network], organisations: [anOrganisation({ networkId: network.id })] });
  await startFiguresWorker({ db, jobs: world.jobs }, 'organisations', COUNTING);
  await expect(world.jobsOf(QUEUE)).resolves.toHaveLength(1);
  await eventually('the first count', async () => (await db.query(`SELECT FROM daily_figures WHERE figure = 'verifiedOrganisations'`)).length > 0);
  await startFiguresWorker({ db, jobs: world.jobs }, 'organisations', COUNTING);
  await expect(world.jobsOf(QUEUE)).resolves.toHaveLength(1);
});
