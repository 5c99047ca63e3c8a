import { expect, test } from '@jest/globals';
import { boundsOf, clustersOf, spotsOf } from './map-places.ts';

const aResult = (id: string, latitude: number, longitude: number) => ({ id, title: id, slug: id, latitude, longitude });

test('results at the same spot share a marker, in the order of the list', () => {
  const spots = spotsOf([aResult('a', 49.97471, 6.52561), aResult('b', 49.9331, 6.6394), aResult('c', 49.97473, 6.52558)]);
  expect(spots.map(({ results }) => results.map(({ id }) => id))).toEqual([['a', 'c'], ['b']]);
});

test('the box around the spots is as small as it can be', () => {
  expect(boundsOf(spotsOf([aResult('a', 50, 6), aResult('b', 49, 7)]))).toEqual([6, 49, 7, 50]);
  expect(boundsOf([])).toBeUndefined();
});

test('markers that would cover each other become one, and every spot is in exactly one', () => {
  const spots = spotsOf([aResult('a', 0, 0), aResult('b', 0, 10), aResult('c', 0, 100)]);
  const clusters = clustersOf(spots, ({ longitude, latitude }) => ({ x: longitude, y: latitude }), 30);
  expect(clusters.map((cluster) => cluster.map(({ results }) => results[0]?.id))).toEqual([['a', 'b'], ['c']]);
});
