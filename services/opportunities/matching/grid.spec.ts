import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { boxAround, distanceBetween } from './distance.ts';
import { cellOf, Grid } from './grid.ts';

const latitudes = fc.double({ min: -90, max: 90, noNaN: true });
const longitudes = fc.double({ min: -180, max: 180, noNaN: true });
const places = fc.record({ latitude: latitudes, longitude: longitudes });

/** A grid with one spot in every cell of a coarse net over the whole earth, so that a small box has fewer cells than the grid has lists. */
function gridWith(places: readonly { latitude: number; longitude: number }[]): Grid {
  const grid = new Grid();
  places.forEach(({ latitude, longitude }, at) => grid.put(at, cellOf(latitude, longitude)));
  return grid;
}

const NET = Array.from({ length: 35 * 72 }, (_, at) => ({
  latitude: -85 + 5 * Math.floor(at / 72),
  longitude: -180 + 5 * (at % 72),
}));

describe('The distance of two places', () => {
  test('is what the map says: Bitburg to Trier, Berlin to New York, across the date line', () => {
    expect(distanceBetween(49.9667, 6.5244, 49.7596, 6.6439)).toBeCloseTo(24.6, 1);
    expect(distanceBetween(52.52, 13.405, 40.7128, -74.006)).toBeCloseTo(6385, -1);
    expect(distanceBetween(0, 179.5, 0, -179.5)).toBeCloseTo(111.2, 1);
    expect(distanceBetween(90, 0, -90, 77)).toBeCloseTo(Math.PI * 6371.0088, 6);
    expect(distanceBetween(50, 6, 50, 6)).toBe(0);
  });

  test('is the same in both directions', () => {
    fc.assert(
      fc.property(places, places, (a, b) => {
        const there = distanceBetween(a.latitude, a.longitude, b.latitude, b.longitude);
        expect(distanceBetween(b.latitude, b.longitude, a.latitude, a.longitude)).toBeCloseTo(there, 6);
      }),
    );
  });
});

describe('The grid', () => {
  const net = gridWith(NET);

  test('misses nothing within the radius, at the poles and across the date line either', () => {
    const spots = fc.oneof(places, fc.constantFrom(...NET), fc.record({ latitude: latitudes, longitude: fc.constantFrom(-180, 180, 179.99) }));
    fc.assert(
      fc.property(spots, fc.double({ min: 0.1, max: 3_000, noNaN: true }), ({ latitude, longitude }, radiusKm) => {
        const visited = new Set([...net.around(latitude, longitude, radiusKm)].flat());
        NET.forEach((place, row) => {
          const km = distanceBetween(latitude, longitude, place.latitude, place.longitude);
          if (km <= radiusKm) expect(visited).toContain(row);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('visits a row once', () => {
    for (const radiusKm of [1, 500, 15_000]) {
      const visited = [...net.around(0, 180, radiusKm)].flat();
      expect(new Set(visited).size).toBe(visited.length);
    }
  });

  test('leaves out what lies far away', () => {
    const visited = [...net.around(50, 5, 25)].flat().map((row) => NET[row]);
    expect(visited).toEqual([{ latitude: 50, longitude: 5 }]);
  });

  test('draws a box around the poles that holds all longitudes', () => {
    expect(boxAround(89.9, 10, 25)).toMatchObject({ west: -180, east: 180 });
  });
});
