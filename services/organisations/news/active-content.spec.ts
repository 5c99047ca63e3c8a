import { describe, expect, test } from '@jest/globals';
import { hasActiveContent } from './active-content.ts';

describe('a text in Markdown', () => {
  test.each([
    '<script>alert(1)</script>', 'Hallo < SCRIPT src=x>', '<img src=x onerror=alert(1)>', '<a href="#" onclick = "x()">', '<iframe src="https://elsewhere.example">', '<svg/onload=alert(1)>',
    '[Klick](javascript:alert(1))', '[Klick]( <JavaScript:alert(1)>)', '[a]: javascript:alert(1)', '<javascript:alert(1)>', '![x](data:text/html,hallo)', '[x](java\tscript:alert(1))', '[x](java&#10;script:alert(1))',
    '[x](javascript&colon;alert(1))', '<a href="vbscript:x">',
  ])('may not bring along what runs: %s', (text) => {
    expect(hasActiveContent(text)).toBe(true);
  });

  test.each([
    '## Neues\n\n- eins\n- [zwei](https://netz.example/?a=1&b=2)', 'Die Datei heißt <liste.txt>, 3 < 4 und 5 > 4.', 'Wir bieten einen Kurs in JavaScript: für alle ab 12 Jahren.', 'Daten: siehe [unten](#daten).',
    'Kommt, oder nicht: `a < b`', '**Wichtig** & dringend <https://netz.example>', '',
  ])('may say anything else: %s', (text) => {
    expect(hasActiveContent(text)).toBe(false);
  });
});
