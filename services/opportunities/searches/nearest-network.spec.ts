import { expect, test } from '@jest/globals';
import { networkOfSearch } from './nearest-network.ts';

const bitburg = { id: 'bitburg', latitude: 49.97, longitude: 6.52 };
const trier = { id: 'trier', latitude: 49.76, longitude: 6.64 };
const placeless = { id: 'placeless', latitude: null, longitude: null };
const irrel = { latitude: 49.84, longitude: 6.46 };

test('a search belongs to the network that it names, if there is such a one', () => {
  expect(networkOfSearch({ networkId: 'trier', near: irrel }, [bitburg, trier])).toBe('trier');
  expect(networkOfSearch({ networkId: 'made up' }, [bitburg])).toBeNull();
});

test('a search around a place belongs to the nearest network within 50 km', () => {
  expect(networkOfSearch({ near: irrel }, [placeless, trier, bitburg])).toBe('bitburg');
  expect(networkOfSearch({ near: { latitude: 49.42, longitude: 6.52 } }, [bitburg, trier])).toBe('trier');
  expect(networkOfSearch({ near: { latitude: 49.3, longitude: 6.52 } }, [bitburg])).toBeNull();
});

test('a search without either belongs to the only network that there is', () => {
  expect(networkOfSearch({}, [placeless])).toBe('placeless');
  expect(networkOfSearch({}, [bitburg, trier])).toBeNull();
});
