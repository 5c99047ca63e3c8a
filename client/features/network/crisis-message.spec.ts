import { expect, test } from '@jest/globals';
import { messageFor } from './crisis-message.ts';

test('a crisis speaks the language of the page where it can, and else says which one it speaks', () => {
  expect(messageFor({ messageDe: 'Hochwasser', messageEn: 'Flood' }, 'de')).toEqual({ text: 'Hochwasser', lang: undefined });
  expect(messageFor({ messageDe: 'Hochwasser', messageEn: 'Flood' }, 'en')).toEqual({ text: 'Flood', lang: undefined });
  expect(messageFor({ messageDe: null, messageEn: 'Flood' }, 'de')).toEqual({ text: 'Flood', lang: 'en' });
  expect(messageFor({ messageDe: 'Hochwasser', messageEn: null }, 'en')).toEqual({ text: 'Hochwasser', lang: 'de' });
});
