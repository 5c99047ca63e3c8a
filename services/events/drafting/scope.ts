import type { EntityManager } from 'typeorm';
import { conflictAt } from '../../shared/errors.ts';
import type { Event } from '../event/event.ts';
import { templateOf } from '../series/begin-series.ts';
import type { EventSeries, Template } from '../series/event-series.ts';
import { RuleRefused } from '../series/rule.ts';
import { endBefore, seriesFrom } from '../series/series-from.ts';
import { lockSeries } from '../series/series.repository.ts';
import { writeSeries } from '../series/series.service.ts';
import { startsBetween } from '../series/unfold.ts';
import { SeriesScope } from './drafting.codes.ts';
import { cancelDates, findScope, type ScopedDate, updateHeld } from './drafting.repository.ts';
import type { Written } from './fields.ts';
import { moveSeries } from './move-series.ts';

export type WiderScope = Exclude<SeriesScope, 'THIS'>;

const refused = (path: 'scope' | 'startsAt', code: string, message: string) => conflictAt(`input.${path}`, code, message);
/** The rarest rules give a date within this time before another one, or it is none that anybody compares. */
const LOOKS_BACK_MS = 400 * 86_400_000;

/** The series of an event, held, if its other dates may be changed with it, and from which date on. */
async function held(tx: EntityManager, now: Date, before: Event, scope: WiderScope, isMeant: (date: ScopedDate) => boolean = () => true): Promise<{ series: EventSeries; from: Date; dates: ScopedDate[] }> {
  const series = before.seriesId === null ? null : await lockSeries(tx, before.seriesId);
  if (!series) throw refused('scope', 'NO_SERIES', 'is said of dates of a series only.');
  if (!series.writtenHere) throw refused('scope', 'FROM_A_CALENDAR', 'is for series that were written here; this one follows a calendar.');
  const dates = (await findScope(tx, series.id, now, scope === SeriesScope.FOLLOWING ? before.recurrenceId : null)).filter(isMeant);
  return { series, from: dates[0]?.recurrenceId ?? (before.recurrenceId as Date), dates };
}

/** The words of a series with what was changed about one of its dates laid over them. */
function changedTemplate(template: Template, before: Event, after: Event): Template {
  const [was, is] = [templateOf(before), templateOf(after)];
  const names = (Object.keys(is) as (keyof Template)[]).filter((name) => JSON.stringify(is[name]) !== JSON.stringify(was[name]));
  return Object.assign({ ...template }, Object.fromEntries(names.map((name) => [name, is[name]])));
}

/**
 * Changes an event and, as far as the scope goes, the other dates of its series that have not begun; those that were changed by themselves stay as they are.
 * The words change as far as they changed of this date; to another time or day all move along.
 *
 * @returns the ids of all dates that may have changed
 * @throws CONFLICT `input.scope` NO_SERIES, FROM_A_CALENDAR, RULE_NOT_SPLIT; `input.startsAt` DAY_OF_SERIES and what `moveSeries` says; `input.capacity SEATS_TAKEN`
 */
export async function updateScope(tx: EntityManager, now: Date, before: Event, fields: Written, scope: WiderScope): Promise<string[]> {
  const { timeZone, allDay, startsAt, endsAt, capacity } = fields;
  const { series, from, dates } = await held(tx, now, before, scope, (date) => date.startsAt > now || date.id === before.id);
  const changing = dates.filter(({ id, isSetApart }) => id === before.id || !isSetApart);
  const most = Math.max(...changing.map(({ seatsTaken }) => seatsTaken));
  if (capacity !== null && capacity < most) throw conflictAt('input.capacity', 'SEATS_TAKEN', `must not be less than the ${most} seats that are taken at one of the dates.`);
  if (timeZone !== before.timeZone || allDay !== before.allDay) throw refused('startsAt', 'DAY_OF_SERIES', 'gets another time zone, or whole days, of single dates only.');
  if (before.overriddenBy !== null) await updateHeld(tx, before, fields);
  try {
    const part = await seriesFrom(tx, series, from);
    const isMoved = startsAt.getTime() !== before.startsAt.getTime() || endsAt.getTime() !== before.endsAt.getTime();
    const previous = startsBetween(series, new Date(from.getTime() - LOOKS_BACK_MS), from).at(-1);
    const moving = changing.map(({ recurrenceId }) => recurrenceId);
    const moved = isMoved ? await moveSeries(tx, part, before, fields, { now, previous, moving }) : part;
    await writeSeries(tx, now, { ...moved, template: changedTemplate(moved.template, before, Object.assign({ ...before }, fields)) }, []);
    return changing.map(({ id }) => id);
  } catch (error) {
    if (error instanceof RuleRefused) throw refused('scope', 'RULE_NOT_SPLIT', error.message);
    throw error;
  }
}

/** Cancels the dates of a series that the scope holds and that are not over, also those that were changed by themselves; it makes no more of them. */
export async function cancelScope(tx: EntityManager, now: Date, before: Event, reason: string, scope: WiderScope): Promise<void> {
  const { series, from, dates } = await held(tx, now, before, scope);
  try {
    await endBefore(tx, series, from);
  } catch (error) {
    throw error instanceof RuleRefused ? refused('scope', 'RULE_NOT_SPLIT', error.message) : error;
  }
  await cancelDates(tx, dates.map(({ id }) => id), reason);
}
