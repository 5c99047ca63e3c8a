import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { distanceBetween } from '../matching/distance.ts';
import { cellOf } from '../matching/grid.ts';
import { cellsInReach } from './reach.ts';

const place = { latitude: fc.double({ min: -80, max: 80, noNaN: true }), longitude: fc.double({ min: -180, max: 180, noNaN: true }) };

describe('the cells from which somebody might come', () => {
  test('hold everybody within 200 km, and none says that it is farther than somebody in it', () => {
    let reached = 0;
    fc.assert(
      fc.property(fc.record({ ...place, north: fc.double({ min: -1.8, max: 1.8, noNaN: true }), east: fc.double({ min: -4, max: 4, noNaN: true }) }), ({ latitude, longitude, north, east }) => {
        const home = { latitude: latitude + north, longitude: ((longitude + east + 540) % 360) - 180 };
        const km = distanceBetween(latitude, longitude, home.latitude, home.longitude);
        const cell = cellsInReach(latitude, longitude).find((one) => one.cell === cellOf(home.latitude, home.longitude));
        if (km <= 200 && Math.abs(latitude) <= 70) {
          reached += 1;
          expect(cell).toBeDefined();
        }
        if (cell) expect(cell.km).toBeLessThanOrEqual(km);
      }),
      { numRuns: 300 },
    );
    expect(reached).toBeGreaterThan(50);
  });

  test('come from the nearest outwards, and their number is bounded, also at a pole', () => {
    for (const latitude of [50, -89.99, 90]) {
      const cells = cellsInReach(latitude, 6.5);
      expect(cells.length).toBeLessThanOrEqual(5000);
      expect(cells.map(({ km }) => km)).toEqual(cells.map(({ km }) => km).toSorted((a, b) => a - b));
      expect(new Set(cells.map(({ cell }) => cell)).size).toBe(cells.length);
    }
  });
});
