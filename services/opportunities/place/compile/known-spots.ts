import type { Position } from '../distance.ts';

/**
 * Where a few municipalities lie that GeoNames' list of places with 1,000 inhabitants lacks and that their neighbours' numbers put far off:
 * centres of the country around Bitburg, and islands. Set by hand to about a hundredth of a degree (a kilometre).
 * Key: postal code and the name as OpenStreetMap writes it.
 */
export const KNOWN_SPOTS: ReadonlyMap<string, Position> = new Map([
  ['17406 Usedom', { latitude: 53.87, longitude: 13.92 }],
  ['17419 Heringsdorf', { latitude: 53.94, longitude: 14.19 }],
  ['17424 Heringsdorf', { latitude: 53.95, longitude: 14.17 }],
  ['17429 Heringsdorf', { latitude: 53.97, longitude: 14.13 }],
  ['27498 Helgoland', { latitude: 54.18, longitude: 7.89 }],
  ['54529 Spangdahlem', { latitude: 49.98, longitude: 6.69 }],
  ['54597 Pronsfeld', { latitude: 50.16, longitude: 6.34 }],
  ['54636 Biersdorf am See', { latitude: 50.01, longitude: 6.43 }],
  ['54636 Wolsfeld', { latitude: 49.92, longitude: 6.46 }],
  ['54649 Waxweiler', { latitude: 50.09, longitude: 6.36 }],
  ['54664 Preist', { latitude: 49.91, longitude: 6.63 }],
  ['54673 Neuerburg', { latitude: 50.01, longitude: 6.3 }],
  ['54689 Daleiden', { latitude: 50.06, longitude: 6.18 }],
]);
