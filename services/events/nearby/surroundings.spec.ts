import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boxAround } from './surroundings.ts';

const RADIANS = Math.PI / 180;

/** The spot so far away in a direction, on a sphere of 6371 km. */
function walked({ latitude, longitude }: { latitude: number; longitude: number }, km: number, bearing: number): { latitude: number; longitude: number } {
  const [angle, start] = [km / 6371, latitude * RADIANS];
  const end = Math.asin(Math.sin(start) * Math.cos(angle) + Math.cos(start) * Math.sin(angle) * Math.cos(bearing));
  const turned = Math.atan2(Math.sin(bearing) * Math.sin(angle) * Math.cos(start), Math.cos(angle) - Math.sin(start) * Math.sin(end));
  return { latitude: end / RADIANS, longitude: ((longitude + turned / RADIANS + 540) % 360) - 180 };
}

test('a box has in it whatever is within reach, also at the poles and across the date line', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const spots = fc.record({ latitude: number(-90, 90), longitude: number(-180, 180) });
  fc.assert(
    fc.property(spots, number(0.1, 200), number(0, 1), number(0, 2 * Math.PI), (spot, km, share, bearing) => {
      const { latitudes, longitudes } = boxAround(spot, km);
      const there = walked(spot, km * share * 0.999, bearing);
      const tolerance = 1e-9;
      expect(there.latitude).toBeGreaterThanOrEqual(latitudes[0] - tolerance);
      expect(there.latitude).toBeLessThanOrEqual(latitudes[1] + tolerance);
      expect(there.longitude).toBeGreaterThanOrEqual(longitudes[0] - tolerance);
      expect(there.longitude).toBeLessThanOrEqual(longitudes[1] + tolerance);
    }),
    { numRuns: 2000 },
  );
});

test('a box in the middle of Europe is no larger than it must be', () => {
  const { latitudes, longitudes } = boxAround({ latitude: 50, longitude: 6.5 }, 25);
  expect(latitudes[1] - latitudes[0]).toBeCloseTo(0.45, 2);
  expect(longitudes[1] - longitudes[0]).toBeCloseTo(0.7, 1);
});
