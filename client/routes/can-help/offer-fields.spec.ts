import { beforeAll, expect, test } from '@jest/globals';
import type { I18n } from '@lingui/core';
import { testI18n } from '../../testing/test-i18n.ts';
import { inputOf, NOTHING, offerErrors, refusedOffer } from './offer-fields.ts';

let i18n: I18n;
beforeAll(async () => {
  i18n = await testI18n('en');
});

const OFFER = { ...NOTHING, words: ' A trailer ', place: '54634', name: 'Jona', email: 'jona@people.example', consent: true };

test('an offer needs what, where and who, and a new one an address and consent', () => {
  expect(Object.keys(offerErrors(NOTHING, true, i18n))).toEqual(['words', 'place', 'name', 'email', 'consent']);
  expect(Object.keys(offerErrors(NOTHING, false, i18n))).toEqual(['words', 'place', 'name']);
  expect(offerErrors(OFFER, true, i18n)).toEqual({});
  expect(offerErrors({ ...OFFER, words: '', interests: ['sport'] }, true, i18n)).toEqual({});
});

test('what is refused stands beside its field, and what is empty is not sent', () => {
  expect(refusedOffer([{ path: 'input.place', code: 'UNKNOWN_PLACE', message: '' }, { path: 'input.proofOfWork', code: 'X', message: '' }], i18n)).toEqual({ place: 'We do not know this place. Please take a postal code or a town.' });
  expect(inputOf(OFFER)).toEqual({ words: 'A trailer', interests: [], place: '54634', availability: [], name: 'Jona', phone: null });
});
