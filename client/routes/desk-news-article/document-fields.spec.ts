import { setupI18n } from '@lingui/core';
import { describe, expect, test } from '@jest/globals';
import { chosenDocument, documentErrors } from './document-fields.ts';

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });

function form(values: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}
const file = new File(['%PDF-1.7'], 'faltblatt.pdf');

describe('a document in the form', () => {
  test('is sent with its words, and with what is missing not at all', () => {
    expect(chosenDocument(form({ file, title: ' Faltblatt ', language: 'EN' }))).toEqual({ file: expect.any(File), title: 'Faltblatt', language: 'EN' });
    expect(chosenDocument(form({ title: 'Faltblatt', language: 'DE' }))).toBe('file');
    expect(chosenDocument(form({ file: new File([], 'x.pdf'), title: 'Faltblatt' }))).toBe('file');
    expect(chosenDocument(form({ file: new File([new Uint8Array(1_400_001)], 'x.pdf'), title: 'Faltblatt' }))).toBe('large');
    expect(chosenDocument(form({ file, title: ' x ', language: 'DE' }))).toBe('title');
  });

  test('that was refused is told beside its field why, each reason in words of its own', () => {
    const told = ['NOT_A_DOCUMENT', 'ACTIVE_CONTENT', 'ENCRYPTED', 'TOO_LARGE'].map((code) => documentErrors(undefined, [{ path: 'input.data', code, message: '' }], i18n).file);
    expect(new Set(told).size).toBe(4);
    expect(documentErrors(undefined, [{ path: 'input.id', code: 'TOO_MANY', message: '' }], i18n).file).toContain('12');
    expect(Object.keys(documentErrors(undefined, [{ path: 'input.title', code: 'LENGTH', message: '' }], i18n))).toEqual(['title']);
    expect(Object.keys(documentErrors('title', [], i18n))).toEqual(['title']);
    expect(documentErrors(undefined, [], i18n)).toEqual({});
  });
});
