import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { startsBetween } from '../../services/events/series/unfold.ts';
import { momentOf } from '../../services/events/series/wall-clock.ts';

interface Vector {
  readonly rrule: string;
  readonly dtstart: string;
  /** Where the looking begins, when not at the first date. */
  readonly start_at?: string;
  readonly instances: readonly string[];
}

const file = resolve(process.env['SHARED_DATA'] ?? '../shared/data', 'ical/rfc5545/libical_recur_vectors.json');
const vectors = JSON.parse(readFileSync(file, 'utf8')) as Vector[];

/** The vectors' clock times are those of no zone, so UTC does. */
const inUtc = (text: string): Date => momentOf(text, 'UTC');
const asWritten = (date: Date): string => date.toISOString().replaceAll(/[-:]|\.000Z/g, '');

test('there are seventy vectors', () => expect(vectors).toHaveLength(70));

test.each(vectors)('$rrule from $dtstart', ({ dtstart, instances, rrule, start_at: from = dtstart }) => {
  const recurrence = { startsAt: inUtc(dtstart), timeZone: 'UTC', allDay: false, rule: rrule, added: [], excluded: [] };
  const last = inUtc(instances.at(-1) ?? from);
  // A year more than there should be anything, so that a date too many shows.
  const starts = startsBetween(recurrence, inUtc(from), new Date(last.getTime() + 366 * 86_400_000));
  expect(starts.map(asWritten)).toEqual(instances.map((instance) => instance.replace(/Z$/, '')));
});
