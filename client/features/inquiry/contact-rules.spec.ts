import { beforeAll, describe, expect, test } from '@jest/globals';
import type { I18n } from '@lingui/core';
import { testI18n } from '../../testing/test-i18n.ts';
import { contactErrors, refusedFields } from './contact-rules.ts';
import { NO_FIELDS } from './draft.ts';
import { waitInWords } from '../../shared/time/wait.ts';

let de: I18n;
beforeAll(async () => {
  de = await testI18n('de');
});
const right = { name: 'Ida Vogt', email: 'ida@example.org', message: 'Ich lese gern vor und habe samstags Zeit.', consent: true };
const errors = (changed: Partial<typeof right>) => contactErrors({ ...right, ...changed }, de);

describe('the rules of the contact form', () => {
  test('find nothing wrong with a sensible message', () => {
    expect(errors({})).toEqual({});
    expect(errors({ name: ' Ida Vogt ', email: ' ida+netz@post.example.org ', message: 'Zeile eins.\r\n\tZeile zwei, mit Umlauten: äöü.' })).toEqual({});
  });

  test('ask for everything that is missing, at once and without blame', () => {
    const found = contactErrors(NO_FIELDS, de);
    expect(Object.keys(found)).toEqual(['name', 'email', 'message', 'consent']);
    for (const sentence of Object.values(found)) expect(sentence).toMatch(/^Bitte /);
  });

  test.each(['ida', 'ida@', '@example.org', 'ida@example', 'ida @example.org', 'ida@example.org, uwe@example.org', `${'i'.repeat(250)}@example.org`, 'ida@example.'])('see that %s is no e-mail address', (email) => {
    expect(errors({ email })).toEqual({ email: 'Diese E-Mail-Adresse ist nicht vollständig. Sie sieht aus wie name@example.org.' });
  });

  test('count the message without the space around it, as the service does', () => {
    expect(errors({ message: `${' '.repeat(30)}kurz` })).toEqual({ message: 'Bitte schreiben Sie etwas mehr: mindestens 20 Zeichen.' });
    expect(errors({ message: 'a'.repeat(20) })).toEqual({});
    expect(errors({ message: 'a'.repeat(5001) }).message).toContain('5001');
    expect(errors({ message: `${'a'.repeat(5000)}\n` })).toEqual({});
  });

  test('keep line breaks out of the name and control characters out of the message', () => {
    expect(errors({ name: 'Ida\nBcc: alle' })).toEqual({ name: 'Bitte schreiben Sie den Namen in eine Zeile.' });
    expect(errors({ message: `${right.message}\u0000` })).toHaveProperty('message');
  });
});

describe('what the service refuses', () => {
  const refusal = (field: string, code: string) => ({ path: `input.${field}`, code, message: 'must be something' });

  test('is said in the words of the form', () => {
    expect(refusedFields([refusal('email', 'IS_EMAIL'), refusal('consent', 'CONSENT_REQUIRED')], right, de)).toEqual({
      email: 'Diese E-Mail-Adresse gibt es so nicht. Bitte prüfen Sie sie Buchstabe für Buchstabe.',
      consent: 'Bitte stimmen Sie zu. Sonst kann die Organisation Ihnen nicht antworten.',
    });
  });

  test('about other things than the fields is nobody\'s mistake here', () => {
    expect(refusedFields([refusal('locale', 'WHATEVER')], right, de)).toEqual({});
  });
});

describe('how long to wait', () => {
  test('is said in minutes and hours', () => {
    expect([30, 61, 1200, 3600, 7200].map((seconds) => waitInWords(seconds, de))).toEqual(['in einer Minute', 'in etwa 2 Minuten', 'in etwa 20 Minuten', 'in etwa 60 Minuten', 'in etwa 2 Stunden']);
    expect(waitInWords(undefined, de)).toBe('später');
  });
});
