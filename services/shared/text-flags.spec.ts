import { describe, expect, test } from '@jest/globals';
import { flagsOf } from './text-flags.ts';

const flags = (...texts: string[]) => flagsOf(texts).flags;

describe('what is conspicuous about a text', () => {
  test('are links, with and without a scheme', () => {
    for (const text of ['Siehe https://verein.example/a', 'siehe www.verein.example.', 'Mehr auf lesefreunde.de!', '[hier](http://x.example)']) expect(flags(text)).toEqual(['LINK']);
  });

  test('are addresses and numbers by which people are reached beside the site', () => {
    for (const text of ['Post an info@verein.example', 'info (at) verein.example', 'INFO[at]verein.example']) expect(flags(text)).toEqual(['EMAIL_ADDRESS']);
    for (const text of ['Tel. 06561 123456', 'Ruf +49 6561 / 1234-56', '0170/1234567 abends', '(06561) 123456']) expect(flags(text)).toEqual(['PHONE_NUMBER']);
  });

  test('are not days, times, ages, postal codes, sums, or a missing space after a full stop', () => {
    for (const text of ['Am 01.12.2026 von 09.30 - 12.00 Uhr', '08:00-12:00 Uhr, 09:00 bis 10:30', 'Ab 16 Jahren, 54634 Bitburg', '2026-12-01', 'Wir lesen vor.Danach essen wir.', '0 bis 3 Jahre', '1.250,00 Euro']) expect(flags(text)).toEqual([]);
  });

  test('is that many others say the same, and that it was changed while it is hidden', () => {
    expect(flagsOf(['Text'], { others: 2 }).flags).toEqual([]);
    expect(flagsOf(['Text'], { others: 3, wasHidden: true }).flags).toEqual(['REPEATED', 'CHANGED_WHILE_HIDDEN']);
  });

  test('is known again by what was found, whatever stands around it, and tells nothing of it', () => {
    const [one, same, other] = ['Ruf 06561 123456 an', 'Bitte rufen Sie an: 06561/123456', 'Ruf 06561 999999 an'].map((text) => flagsOf([text]).fingerprint);
    expect(one).toBe(same);
    expect(one).not.toBe(other);
    expect(one).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is found in long texts made to hold it up', () => {
    expect(flags(('a.'.repeat(20_000)), ('0 1'.repeat(20_000)), `${'a-'.repeat(20_000)}@`)).toBeDefined();
  });
});
