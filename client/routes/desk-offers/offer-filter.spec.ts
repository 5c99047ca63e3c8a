import { expect, test } from '@jest/globals';
import { offersAsked } from './offer-filter.ts';

test('the address says what the offers are narrowed to, and open ones are shown unless it says otherwise', () => {
  expect(offersAsked(new URLSearchParams())).toEqual({ filter: { status: 'OPEN' }, helpRequest: null, after: null });
  expect(offersAsked(new URLSearchParams('q=54634&interest=sport&status=PLACED&request=a&after=b'))).toEqual({ filter: { near: { place: '54634', radiusKm: 25 }, interests: ['sport'], status: 'PLACED' }, helpRequest: 'a', after: 'b' });
  expect(offersAsked(new URLSearchParams('status=all&request='))).toEqual({ filter: {}, helpRequest: null, after: null });
  expect(offersAsked(new URLSearchParams('status=made-up')).filter).toEqual({ status: 'OPEN' });
});
