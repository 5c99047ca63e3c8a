import type { EntityManager } from 'typeorm';
import { newId } from '../../shared/ids.ts';
import type { EventSeries } from './event-series.ts';
import { parseRule, RuleRefused } from './rule.ts';
import { ruleText } from './rule-text.ts';
import { moveDates, upsertSeries } from './series.repository.ts';
import { startsBetween } from './unfold.ts';

/** The second before a moment, as UNTIL writes it: `20270330T155959Z`. */
const untilBefore = (moment: Date): string => new Date(moment.getTime() - 1000).toISOString().replaceAll(/[-:]|\.\d+/g, '');

const inMilliseconds = (dates: readonly Date[]) => dates.map((date) => date.getTime());

/** The rules of the two parts into which a series falls at one of its dates. */
function parts(series: EventSeries, text: string, from: Date): { head: string; tail: string } {
  const rule = parseRule(text);
  const gone = rule.count === null ? 0 : startsBetween({ ...series, excluded: [] }, series.startsAt, from).length;
  return { head: ruleText({ ...rule, count: null, until: untilBefore(from) }), tail: ruleText({ ...rule, count: rule.count === null ? null : rule.count - gone }) };
}

/**
 * Ends a series before one of its dates.
 * @returns the series as it is then
 */
export async function endBefore(tx: EntityManager, series: EventSeries, from: Date): Promise<EventSeries> {
  const rule = series.rule === null || from <= series.startsAt ? series.rule : parts(series, series.rule, from).head;
  const ended = { ...series, rule, ended: true };
  await upsertSeries(tx, ended);
  return ended;
}

/**
 * The part of a series from one of its dates on, as a series that can be changed alone: itself when there is none before, else a new one.
 * Its dates go along with all that hangs on them, also those that were set apart.
 * @throws RuleRefused when the parts would not give the same dates as the whole
 */
export async function seriesFrom(tx: EntityManager, series: EventSeries, from: Date): Promise<EventSeries> {
  if (from <= series.startsAt) return series;
  if (series.rule === null || series.added.length > 0) throw new RuleRefused('UNSUPPORTED', 'A series whose dates were named one by one is not split.');
  const tail: EventSeries = { ...series, id: await newId(tx), startsAt: from, rule: parts(series, series.rule, from).tail };
  const moved = startsBetween(series, from, series.unfoldedUntil);
  if (inMilliseconds(moved).join() !== inMilliseconds(startsBetween(tail, from, series.unfoldedUntil)).join()) throw new RuleRefused('UNSUPPORTED', 'This rule is not split.');
  await upsertSeries(tx, tail);
  await endBefore(tx, series, from);
  await moveDates(tx, series.id, tail.id, moved, moved);
  return tail;
}
