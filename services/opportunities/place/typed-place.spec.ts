import { expect, test } from '@jest/globals';
import { parseTypedPlace } from './typed-place.ts';

test.each([
  ['54634', '54634', ''],
  [' 54634 Bitburg ', '54634', 'Bitburg'],
  ['D-54634 Bitburg', '54634', 'Bitburg'],
  ['DE 54634, Bitburg', '54634', 'Bitburg'],
  ['Bitburg 54634', '54634', 'Bitburg'],
  ['Bitburg, D-54634', '54634', 'Bitburg'],
  ['546', '546', ''],
  ['Bitburg', null, 'Bitburg'],
  ['546340', null, '546340'],
  ['Deutschland', null, 'Deutschland'],
  ['', null, ''],
])('%j is the code %j and the name %j', (text, digits, name) => {
  expect(parseTypedPlace(text)).toEqual({ digits, name });
});
