import { describe, expect, test } from '@jest/globals';
import { isWhole, moved, newQuestion, questionFieldsOf, questionInputsOf } from './questions.ts';

const choice = (options: string) => ({ ...newQuestion(), prompt: 'Essen?', kind: 'CHOICE' as const, options });

describe('the questions of an event in the form', () => {
  test('go back as they came, and options of what is no choice any more are dropped', () => {
    const saved = [{ id: '1', prompt: 'Essen?', kind: 'CHOICE' as const, options: ['Fleisch', 'Gemüse'], required: true }];
    const fields = questionFieldsOf(saved);
    expect(questionInputsOf(fields)).toEqual(saved);
    expect(questionInputsOf(fields.map((field) => ({ ...field, kind: 'TEXT' as const })))).toEqual([{ ...saved[0], kind: 'TEXT', options: [] }]);
  });

  test('can be asked when they are written out; a choice has 2 to 20 different options', () => {
    expect([newQuestion(), { ...newQuestion(), prompt: 'Allergien?' }].map(isWhole)).toEqual([false, true]);
    const twenty = Array.from({ length: 20 }, (_, at) => `${at}`).join('\n');
    expect(['', 'a', 'a\n a ', `a\n${'b'.repeat(101)}`, `${twenty}\n20`].map((options) => isWhole(choice(options)))).toEqual([false, false, false, false, false]);
    expect(['a\n\n b ', twenty].map((options) => isWhole(choice(options)))).toEqual([true, true]);
  });

  test('are moved by one, and not beyond the ends', () => {
    const [a, b, c] = [newQuestion(), newQuestion(), newQuestion()];
    expect(moved([a, b, c], 2, -1)).toEqual([a, c, b]);
    expect(moved([a, b, c], 0, 1)).toEqual([b, a, c]);
    expect(moved([a, b, c], 0, -1)).toEqual([a, b, c]);
    expect(moved([a, b, c], 2, 1)).toEqual([a, b, c]);
  });
});
