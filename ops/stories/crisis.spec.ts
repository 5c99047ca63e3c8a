import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aViewer } from '../../services/shared/testing/a-viewer.ts';
import { aTown, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});
afterAll(() => town.close());

const QUEUE = 'network.crisis-changed';
const SAVE = 'mutation($input: SaveCrisisInput!) { saveCrisis(input: $input) { network { crisis { version } } } }';
const END = 'mutation($input: EndCrisisInput!) { endCrisis(input: $input) { network { crisis { version } } } }';
const urgent = async (): Promise<number> => (await town.ask<{ urgentHelp: unknown[] }>('{ urgentHelp(first: 20) { node { id organisation { name } } } }')).data.urgentHelp.length;

test('what the coordination switches is known where help is found, and old news that comes again changes nothing', async () => {
  const { network } = (await town.ask<{ network: { id: string } }>('{ network(slug: "bitburg") { id } }')).data;
  const coordinator = aViewer({ coordinates: [network.id] });
  expect(await urgent()).toBe(0);
  await town.askAs(coordinator, SAVE, { input: { networkId: network.id, version: 0, cause: 'STORM', messageDe: 'Viele Bäume sind umgefallen.' } });
  await town.idle();
  expect(await urgent()).toBeGreaterThan(0);
  const { data } = await town.ask<{ network: { crisis: object } }>('{ network(slug: "bitburg") { crisis { cause messageDe messageEn } } networksInCrisis { slug } }');
  expect(data).toEqual({ network: { crisis: { cause: 'STORM', messageDe: 'Viele Bäume sind umgefallen.', messageEn: null } }, networksInCrisis: [{ slug: 'bitburg' }] });

  await town.askAs(coordinator, END, { input: { networkId: network.id, version: 1, reason: 'OVER' } });
  await town.idle();
  expect(await urgent()).toBe(0);
  const [began] = await town.jobsOf(QUEUE);
  await town.jobs.enqueue(town.stores.organisations.manager, QUEUE, began as object);
  await town.idle();
  expect(await urgent()).toBe(0);
});
