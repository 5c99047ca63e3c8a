import { describe, expect, test } from '@jest/globals';
import { listsByKey, loaderById, loaderOfLists, rowsById } from './loaders.ts';

const rows = [{ id: 'a', owner: 'x' }, { id: 'b', owner: 'x' }, { id: 'c', owner: 'y' }];

describe('a loader by id', () => {
  test('asks once for all ids of a tick, each once, and puts the rows in the order of the ids', async () => {
    const asked: (readonly string[])[] = [];
    const loader = loaderById(rowsById(async (ids) => {
      asked.push(ids);
      return rows.filter(({ id }) => ids.includes(id)).toReversed();
    }), () => true);
    expect(await Promise.all(['c', 'a', 'missing', 'c'].map((id) => loader.load(id)))).toEqual([rows[2], rows[0], null, rows[2]]);
    expect(asked).toEqual([['c', 'a', 'missing']]);
  });

  test('does not ask for what cannot be an id', async () => {
    const asked: (readonly string[])[] = [];
    const loader = loaderById(rowsById(async (ids) => (asked.push(ids), rows.filter(({ id }) => ids.includes(id)))), (id) => id.length === 1);
    expect(await loader.loadMany(['nonsense', 'a'])).toEqual([null, rows[0]]);
    expect(asked).toEqual([['a']]);
  });

  test('fails for every id when the question fails', async () => {
    const loader = loaderById(rowsById(async () => Promise.reject(new Error('no database'))), () => true);
    await expect(loader.load('a')).rejects.toThrow('no database');
  });
});

describe('a loader of lists', () => {
  test('gives each key its rows in their order, and an empty list where there are none', async () => {
    const loader = loaderOfLists(listsByKey(async () => rows, ({ owner }) => owner));
    expect(await loader.loadMany(['y', 'nobody', 'x'])).toEqual([[rows[2]], [], [rows[0], rows[1]]]);
  });
});

test('requests at the same time share a statement, and each has its own rows', async () => {
  const asked: (readonly string[])[] = [];
  const find = rowsById(async (ids) => (asked.push(ids), rows.filter(({ id }) => ids.includes(id))));
  const [one, another] = [loaderById(find, () => true), loaderById(find, () => true)];
  expect(await Promise.all([one.load('a'), another.loadMany(['b', 'a'])])).toEqual([rows[0], [rows[1], rows[0]]]);
  expect(asked).toEqual([['a', 'b']]);
});
