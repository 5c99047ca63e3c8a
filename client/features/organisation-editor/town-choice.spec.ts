import { describe, expect, test } from '@jest/globals';
import { detailsOf, NO_FIELDS } from './fields.ts';
import { positionAmong, typedPostalCode, typedTown } from './town-choice.ts';

const place = (name: string, postalCode: string | null, latitude: number, longitude: number) => ({ name, postalCode, latitude, longitude, value: [postalCode, name].filter(Boolean).join(' ') });
const bitburg = place('Bitburg', '54634', 49.97, 6.52);
const trier = place('Trier', null, 49.76, 6.64);
const twice = [place('Neustadt', null, 49.35, 8.14), place('Neustadt', null, 54.1, 10.8)];

describe('the town of an organisation', () => {
  test('comes with postal code and position when a suggestion is taken', () => {
    expect(typedTown('54634 Bitburg', [trier, bitburg])).toEqual({ town: 'Bitburg', postalCode: '54634', latitude: '49.97', longitude: '6.52' });
    expect(typedTown('Trier', [trier, bitburg])).toEqual({ town: 'Trier', latitude: '49.76', longitude: '6.64' });
  });

  test('is what was typed otherwise, and then nobody knows where it is yet', () => {
    expect(typedTown('Bitb', [bitburg])).toEqual({ town: 'Bitb', latitude: '', longitude: '' });
    expect(typedTown('Neustadt', twice)).toEqual({ town: 'Neustadt', latitude: '', longitude: '' });
    expect(typedPostalCode('54636')).toEqual({ postalCode: '54636', latitude: '', longitude: '' });
  });

  test('is found by its postal code, else by its name, and never guessed', () => {
    expect(positionAmong([trier, bitburg], { town: 'Masholder', postalCode: ' 54634 ' })).toEqual({ latitude: '49.97', longitude: '6.52' });
    expect(positionAmong([trier, bitburg], { town: ' trier', postalCode: '' })).toEqual({ latitude: '49.76', longitude: '6.64' });
    expect(positionAmong(twice, { town: 'Neustadt', postalCode: '' })).toEqual({});
    expect(positionAmong([bitburg], { town: 'Bitburg', postalCode: '99999' })).toEqual({});
    expect(positionAmong([], { town: 'Bitburg', postalCode: '' })).toEqual({});
  });

  test('goes to the service with both coordinates or none', () => {
    expect(detailsOf({ ...NO_FIELDS, town: 'Bitburg', latitude: '49.97', longitude: '6.52' }).address).toMatchObject({ latitude: 49.97, longitude: 6.52 });
    expect(detailsOf({ ...NO_FIELDS, town: 'Bitburg' }).address).toMatchObject({ latitude: null, longitude: null });
  });
});
