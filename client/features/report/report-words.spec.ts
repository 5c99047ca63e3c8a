import { describe, expect, test } from '@jest/globals';
import { missingIn, reasonsFor, reportComment } from './report-words.ts';

const offer = { kind: 'OPPORTUNITY', id: 'o1', networkId: 'n1' } as const;
const message = { kind: 'MESSAGE', id: 'm1', networkId: 'n1', quote: 'Eins' } as const;

describe('a report', () => {
  test('carries the message, which nobody else could read', () => {
    expect(reportComment(' Das macht mir Angst. ', 'Eins\nZwei')).toBe('Das macht mir Angst.\n\n> Eins\n> Zwei');
    expect(reportComment('', 'Eins')).toBe('> Eins');
    expect(reportComment('Bitte lesen', 'x'.repeat(5000))).toHaveLength(2000);
  });

  test('of a page carries what was written, and nothing when nothing was', () => {
    expect(reportComment(' Der Chor ist umgezogen. ')).toBe('Der Chor ist umgezogen.');
    expect(reportComment(' \n ')).toBe('');
  });

  test('needs a reason, and words where the reason says nothing', () => {
    expect(missingIn({ reason: undefined, words: 'Bitte ansehen' }, offer)).toBe('reason');
    expect(missingIn({ reason: 'SPAM', words: '' }, offer)).toBeUndefined();
    expect(missingIn({ reason: 'OTHER', words: ' ' }, offer)).toBe('words');
    expect(missingIn({ reason: 'OTHER', words: 'Bitte ansehen' }, offer)).toBeUndefined();
    expect(missingIn({ reason: 'OTHER', words: '' }, message)).toBeUndefined();
  });

  test('can say that a page is out of date, but not that a message is', () => {
    expect(reasonsFor('ORGANISATION')).toContain('WRONG');
    expect(reasonsFor('MESSAGE')).not.toContain('WRONG');
  });
});
