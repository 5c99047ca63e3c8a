import { describe, expect, test } from '@jest/globals';
import { assert, constantFrom, integer, oneof, property, string } from 'fast-check';
import { planeDistanceKm } from './distance.ts';
import { loadGazetteer, mapTowns } from './gazetteer.ts';

const gazetteer = loadGazetteer();
const BITBURG = { latitude: 49.97, longitude: 6.53 };
const labels = (text: string, first = 5): string[] => gazetteer.search(text, first).map(({ postalCode, name }) => `${postalCode ?? ''} ${name}`.trim());

describe('finding what a person typed', () => {
  test.each(['54634', 'Bitburg', '54634 Bitburg', 'Bitburg 54634', 'D-54634', 'BITBURG', 'Bitburg, Deutschland', 'Bitburg-Erdorf', 'plz:54634', 'geo:2948184'])(
    '%j is Bitburg',
    (text) => {
      const place = gazetteer.find(text);
      expect(place).toMatchObject({ name: 'Bitburg', postalCode: '54634', region: 'Rheinland-Pfalz' });
      expect(place && planeDistanceKm(place, BITBURG)).toBeLessThan(2);
    },
  );

  test.each([
    ['Speicher', 49.93, 6.64],
    ['Dudeldorf', 49.98, 6.63],
    ['Kyllburg', 50.04, 6.59],
    ['Irrel', 49.85, 6.46],
    ['Neuerburg', 50.01, 6.3],
    ['Prüm', 50.21, 6.42],
    ['Badem', 50.0, 6.61],
    ['Rittersdorf', 50.0, 6.5],
    ['Biersdorf am See', 50.01, 6.43],
    ['Trier', 49.76, 6.64],
    ['Echternach', 49.81, 6.42],
  ])('knows where %s lies', (name, latitude, longitude) => {
    const place = gazetteer.find(name);
    expect(place?.name).toBe(name);
    expect(place && planeDistanceKm(place, { latitude, longitude })).toBeLessThan(2);
  });

  test.each([
    ['Pruem', 'Prüm'],
    ['prum', 'Prüm'],
    ['St. Thomas', 'Sankt Thomas'],
    ['Weissenfels', 'Weißenfels'],
    ['Frankfurt', 'Frankfurt am Main'],
    ['Frankfurt a. M.', 'Frankfurt am Main'],
    ['Frankfurt/Oder', 'Frankfurt (Oder)'],
    ['Halle', 'Halle (Saale)'],
    ['Münster', 'Münster'],
    ['Munster', 'Munster'],
    ['Munich', 'München'],
    ['Straßburg', 'Strasbourg'],
    ['Trier-Süd', 'Trier'],
    ['New York', 'New York City'],
  ])('%s is %s', (text, name) => {
    expect(gazetteer.find(text)?.name).toBe(name);
  });

  test('of the many Neustadt takes the largest, or that of the region that was named', () => {
    expect(gazetteer.find('Neustadt')).toMatchObject({ name: 'Neustadt an der Weinstraße', region: 'Rheinland-Pfalz' });
    expect(gazetteer.find('Neustadt (Hessen)')?.region).toBe('Hessen');
    expect(gazetteer.find('Neustadt, Bayern')?.region).toBe('Bayern');
  });

  test('takes the postal code when the name does not belong to it', () => {
    expect(gazetteer.find('54636 Rittersdorf')?.postalCode).toBe('54636');
    expect(gazetteer.find('54634 Nirgendwo')?.id).toBe('plz:54634');
  });

  test.each(['', ' ', '00000', '99999', 'Xyzzyhausen', '%_\\\':*&|!()', '\u0000', '\ud800', 'plz:1', 'geo:', 'geo:\t', '#2948184', '#geo:2948184', 'a'.repeat(10_000)])(
    'knows nothing of %j',
    (text) => {
      expect(gazetteer.find(text)).toBeUndefined();
    },
  );

  test('answers any text with a place or nothing', () => {
    assert(
      property(oneof(string({ unit: 'binary' }), string({ unit: constantFrom('5', '4', 'a', ' ', ',', '(', '-', 'ü', '.', '\t', '\n') })), (text) => {
        const place = gazetteer.find(text);
        expect(place === undefined || gazetteer.find(place.id)?.id === place.id).toBe(true);
      }),
    );
  });

  test('finds every place that it offers again by its id', () => {
    for (const place of ['546', '54636', 'Neu', 'Lux', 'Brooklyn'].flatMap((text) => gazetteer.search(text, 100))) {
      expect(gazetteer.find(place.id)).toEqual(place);
    }
  });
});

describe('type-ahead', () => {
  test('offers a whole code with its municipalities', () => {
    expect(labels('54634')).toEqual(['54634 Bitburg', '54634 Birtlingen', '54634 Metterich', '54634 Niederstedem', '54634 Oberstedem']);
    expect(labels('54634 b')).toEqual(['54634 Bitburg', '54634 Birtlingen']);
  });

  test('offers the codes that begin so', () => {
    expect(gazetteer.search('546', 100).every(({ postalCode }) => postalCode?.startsWith('546'))).toBe(true);
    expect(labels('546', 1)).toEqual(['54634 Bitburg']);
  });

  test('puts the name itself before what begins so, and the larger first', () => {
    expect(labels('trier', 2)).toEqual(['Trier', '54311 Trierweiler']);
    expect(labels('frankf', 2)).toEqual(['Frankfurt am Main', 'Frankfurt (Oder)']);
  });

  test('prefers the umlauts that were typed', () => {
    expect(labels('Münster', 1)).toEqual(['Münster']);
    expect(labels('Munster', 1)).toEqual(['29633 Munster']);
  });

  test('finds later words of a name', () => {
    expect(labels('Glewe')).toContain('19306 Neustadt-Glewe');
  });

  test.each(['', ' ', 'zzzz', '\u0000', '()', '999999'])('offers nothing for %j', (text) => {
    expect(gazetteer.search(text, 10)).toEqual([]);
  });

  test('never offers a place twice, nor more than asked for', () => {
    assert(
      property(string({ unit: constantFrom(...'abenrstuü5 '), maxLength: 4 }), integer({ min: 1, max: 100 }), (text, first) => {
        const ids = gazetteer.search(text, first).map(({ id }) => id);
        expect(ids.length).toBeLessThanOrEqual(first);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the nearest town', () => {
  test('of a field outside Bitburg is Bitburg', () => {
    expect(gazetteer.nearest(49.965, 6.51)?.name).toBe('Bitburg');
  });

  test.each([[0, 0], [Number.NaN, 6], [90, 180], [Infinity, 0]])('of %d, %d is none', (latitude, longitude) => {
    expect(gazetteer.nearest(latitude, longitude)).toBeUndefined();
  });
});

describe('a place of an imported list', () => {
  test('puts back the zero that a spreadsheet lost', () => {
    expect(gazetteer.findIn('DE', { postalCode: '1067' })).toMatchObject({ id: 'plz:01067', name: 'Dresden' });
  });

  test('falls back to the town when the code is unknown', () => {
    expect(gazetteer.findIn('de', { postalCode: '99999', town: 'Bitburg' })?.name).toBe('Bitburg');
    expect(gazetteer.findIn('DE', { town: 'Neustadt', region: 'Hessen' })?.region).toBe('Hessen');
  });

  test.each([['New York', 'New York City'], ['Bronx', 'The Bronx'], ['brooklyn', 'Brooklyn']])('knows %s in the state of New York', (town, name) => {
    expect(gazetteer.findIn('US', { town, region: 'NY' })).toMatchObject({ name, region: 'NY' });
  });

  test('has no place rather than a wrong one', () => {
    expect(gazetteer.findIn('US', { town: 'Bitburg' })).toBeUndefined();
    expect(gazetteer.findIn('US', { town: 'Springfield', region: 'ZZ' })).toBeUndefined();
    expect(gazetteer.findIn('DE', { town: 'Echternach' })).toBeUndefined();
    expect(gazetteer.findIn('US', { postalCode: '10001' })).toBeUndefined();
    expect(gazetteer.findIn('DE', {})).toBeUndefined();
  });
});

test("the map's towns begin with the largest and reach down to small ones", () => {
  const towns = mapTowns();
  expect(towns[0]?.[0]).toBe('Berlin');
  expect(towns.length).toBeGreaterThan(5000);
  expect(towns.some(([name]) => name === 'Dudeldorf')).toBe(true);
});
