import { setupI18n } from '@lingui/core';
import { expect, test } from '@jest/globals';
import { fileInWords } from './file-words.ts';

const german = setupI18n({ locale: 'de', messages: { de: {} } });

test('a file is told by kind and size, as people say them', () => {
  expect([3, 1499, 240_300, 999_400, 1_234_567].map((size) => fileInWords({ format: 'PDF', size }, german))).toEqual(['PDF, 1 kB', 'PDF, 1 kB', 'PDF, 240 kB', 'PDF, 999 kB', 'PDF, 1,2 MB']);
  expect(fileInWords({ format: 'DOCX', size: 2000 }, german)).toBe('Word (DOCX), 2 kB');
});
