import { describe, expect, test } from '@jest/globals';
import { reveals } from './reveals.ts';

const person = { personName: 'Frau Erna Gröfig', street: 'Bahnhofstraße 7, 54634 Bitburg', phone: '06561 4711' };

describe('a text that everybody reads', () => {
  test.each([
    'Frau Gröfig braucht Hilfe beim Einkaufen',
    'Einkaufen für ERNA',
    'Bitte klingeln: Bahnhofstr. 7',
    'Bitte klingeln: bahnhofstrasse  7',
    'Telefon 06561/4711',
    'Anruf unter 0 65 61 - 47 11',
    'Anruf unter 0160/5550123',
    'Schreiben Sie an hilfe@people.example',
  ])('tells who it is: %s', (text) => {
    expect(reveals(text, person)).toBe(true);
  });

  test.each([
    'Frau, 84, braucht zweimal in der Woche Hilfe beim Einkaufen',
    'In der Nähe der Bahnhofstraße, 54634 Bitburg',
    'Bahnhofstraße 71 ist ein anderes Haus',
    'Von 10:00 bis 12:30 Uhr, vom 01.12.2026 bis zum 1. März 2027 (2026-12-01)',
  ])('does not: %s', (text) => {
    expect(reveals(text, person)).toBe(false);
  });

  test('tells nothing of a name or a number that is too short to be one', () => {
    expect(reveals('Die Frau von nebenan, Haus 12', { personName: 'Frau Li', street: 'Am Markt', phone: '12' })).toBe(false);
  });
});
