import { expect, test } from '@jest/globals';
import { pino } from 'pino';
import { Tally, type Tallied } from './tally.ts';

const logger = pino({ level: 'silent' });

function aTally(most = 10) {
  const written: Tallied<string>[][] = [];
  let isAway = false;
  const tally = new Tally<string>({
    logger, most, everyMs: 3_600_000,
    write: async (counted) => {
      if (isAway) throw new Error('away');
      written.push(counted.map((one) => ({ ...one })));
    },
  });
  return { tally, written, setAway: (away: boolean) => void (isAway = away) };
}

test('what is the same is counted together and written once, at the latest at the end', async () => {
  const { tally, written } = aTally();
  tally.add('a', 'A');
  tally.add('b', 'B', 3);
  tally.add('a', 'A');
  await tally.flush();
  await tally.flush();
  tally.add('a', 'A');
  await tally.close();
  expect(written).toEqual([[{ what: 'A', count: 2 }, { what: 'B', count: 3 }], [{ what: 'A', count: 1 }]]);
});

test('what could not be written goes with what was counted meanwhile', async () => {
  const { tally, written, setAway } = aTally();
  setAway(true);
  tally.add('a', 'A', 2);
  const failing = tally.flush();
  tally.add('a', 'A');
  await failing;
  setAway(false);
  await tally.close();
  expect(written).toEqual([[{ what: 'A', count: 3 }]]);
});

test('no more different things are kept than there is room for', async () => {
  const { tally, written } = aTally(2);
  for (const key of ['a', 'b', 'c', 'a']) tally.add(key, key);
  await tally.close();
  expect(written).toEqual([[{ what: 'a', count: 2 }, { what: 'b', count: 1 }]]);
});
