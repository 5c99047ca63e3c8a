import { setupI18n } from '@lingui/core';
import { describe, expect, test } from '@jest/globals';
import { chosenDocument, documentErrors } from './document-fields.ts';

const words = { i18n: setupI18n({ locale: 'en', messages: { en: {} } }), megabytes: 8 };

function form(values: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}
const file = new File(['%PDF-1.7'], 'faltblatt.pdf');

describe('a document in the form', () => {
  test('is sent with its words, and with what is missing not at all', () => {
    expect(chosenDocument(form({ file, title: ' Faltblatt ', language: 'EN' }), 10)).toEqual({ file: expect.any(File), title: 'Faltblatt', language: 'EN' });
    expect(chosenDocument(form({ title: 'Faltblatt', language: 'DE' }), 10)).toBe('file');
    expect(chosenDocument(form({ file: new File([], 'x.pdf'), title: 'Faltblatt' }), 10)).toBe('file');
    expect(chosenDocument(form({ file: new File([new Uint8Array(2_000_001)], 'x.pdf'), title: 'Faltblatt' }), 2)).toBe('large');
    expect(chosenDocument(form({ file: new File([new Uint8Array(2_000_001)], 'x.pdf'), title: 'Faltblatt' }), 3)).toMatchObject({ title: 'Faltblatt' });
    expect(chosenDocument(form({ file, title: ' x ', language: 'DE' }), 10)).toBe('title');
  });

  test('that was refused is told beside its field why, each reason in words of its own', () => {
    const told = ['NOT_A_DOCUMENT', 'ACTIVE_CONTENT', 'ENCRYPTED', 'UNPACKS_TOO_LARGE', 'TOO_LARGE'].map((code) => documentErrors(undefined, [{ path: 'body', code, message: '' }], words).file);
    expect(new Set(told).size).toBe(5);
    expect(told.at(-1)).toContain('up to 8 MB');
    expect(documentErrors(undefined, [{ path: 'input.upload', code: 'UNKNOWN_UPLOAD', message: '' }], words).file).toContain('once more');
    expect(documentErrors(undefined, [{ path: 'input.id', code: 'TOO_MANY', message: '' }], words).file).toContain('12');
    expect(documentErrors('many', [], words).file).toContain('12');
    expect(Object.keys(documentErrors(undefined, [{ path: 'input.title', code: 'LENGTH', message: '' }], words))).toEqual(['title']);
    expect(Object.keys(documentErrors('title', [], words))).toEqual(['title']);
    expect(documentErrors(undefined, [], words)).toEqual({});
  });
});
