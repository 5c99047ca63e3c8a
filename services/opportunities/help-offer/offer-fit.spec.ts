import { expect, test } from '@jest/globals';
import { vocabulary } from '../search/vocabulary.ts';
import { fitOf, type Offered, type Wanted } from './offer-fit.ts';

const BITBURG = { latitude: 49.97, longitude: 6.52 };
const wanted: Wanted = { ...BITBURG, interestIds: ['neighbourhood-help'], availability: ['SATURDAY_MORNING', 'SUNDAY_MORNING'] };
const offer: Offered = { ...BITBURG, interestIds: ['neighbourhood-help'], availability: ['SATURDAY_MORNING'] };
const fit = (differences: Partial<Offered>, request: Partial<Wanted> = {}) => fitOf({ ...offer, ...differences }, { ...wanted, ...request }, { vocabulary, reachKm: 50 });

test('an offer tells why it fits a help request: by interest, time and distance', () => {
  const { score, distanceKm, reasons } = fit({});
  expect(reasons.map(({ kind, score: share, details }) => ({ kind, share, details }))).toEqual([
    { kind: 'INTERESTS', share: 1, details: ['neighbourhood-help'] },
    { kind: 'AVAILABILITY', share: 0.5, details: ['SATURDAY_MORNING'] },
    { kind: 'DISTANCE', share: 1, details: ['0.0'] },
  ]);
  expect(distanceKm).toBe(0);
  expect(score).toBeCloseTo((1.5 + 0.5 * 1.2 + 1) / 3.7, 10);
});

test('the nearer and the better it fits, the higher it stands, and nothing is shut out', () => {
  const [near, far, beyond] = [fit({}), fit({ latitude: 50.2 }), fit({ latitude: 53 })].map(({ score }) => score);
  expect(near).toBeGreaterThan(far ?? 1);
  expect(far).toBeGreaterThan(beyond ?? 1);
  expect(beyond).toBeGreaterThan(0);
  expect(fit({ interestIds: ['sport'] }).score).toBeLessThan(near ?? 0);
  expect(fit({ availability: ['MONDAY_EVENING'] }).score).toBeLessThan(near ?? 0);
});

test('times by arrangement on either side are flexible, and a request without a place leaves the distance out', () => {
  expect(fit({ availability: [] }).reasons[1]).toMatchObject({ score: 0.9, details: [] });
  expect(fit({}, { availability: [] }).reasons[1]).toMatchObject({ score: 0.9, details: [] });
  expect(fit({}, { latitude: null, longitude: null })).toMatchObject({ distanceKm: null, reasons: [{ kind: 'INTERESTS' }, { kind: 'AVAILABILITY' }] });
});
