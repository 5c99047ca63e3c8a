import type { EntityManager } from 'typeorm';
import { type TakenIn, takeIn } from '../calendar-import/calendar-import.service.ts';
import type { CalendarContent, CalendarGroup } from '../calendar-import/read-calendar.ts';
import { EntryRefused } from '../calendar-import/refusal.ts';
import type { RegistrationDesk } from '../registration/registration.desk.ts';
import { moveOf, tellMoved } from '../registration/tell-moved.ts';
import { RuleRefused } from '../series/rule.ts';
import { type BroughtItem, cancelItems, findChangedSingles, findStandingDates, findVanished, rememberItems, type StandingDate } from './calendar-items.repository.ts';
import { type CalendarDates, type CalendarImportRow, type CalendarReport, noDates } from './calendar-report.ts';
import type { CalendarOwner, CalendarRows } from './calendar-rows.ts';
import { MOST_DATES } from './calendar-source.codes.ts';
import { aboutGroup, outcomeOf, reportOf, rowOfRemark, rowOfVanished } from './report-rows.ts';

export interface CalendarDesk extends Pick<RegistrationDesk, 'jobs' | 'now'> {
  readonly rows: CalendarRows;
}

/** What is written under a UID: the event or series, or dates that stand by themselves. */
const itemsOf = ({ dates, id, main }: TakenIn): BroughtItem[] => (main === null ? dates.map((date) => ({ groupId: id, itemId: date.seriesId === null ? date.id : id })) : [{ groupId: id, itemId: id }]);

/** Dates that are at another time than before, those that are only at another place, and those that no longer take place. */
function differences(before: ReadonlyMap<string, StandingDate>, after: ReadonlyMap<string, StandingDate>): Record<'MOVED' | 'ELSEWHERE' | 'CANCELLED', StandingDate[]> {
  const found: Record<'MOVED' | 'ELSEWHERE' | 'CANCELLED', StandingDate[]> = { MOVED: [], ELSEWHERE: [], CANCELLED: [] };
  for (const was of before.values()) {
    const is = was.isPublished ? after.get(was.id) : undefined;
    const difference = is && (is.isPublished ? moveOf(was, is) : 'CANCELLED');
    if (difference) found[difference].push(was);
  }
  return found;
}

interface Applied {
  readonly items: BroughtItem[];
  readonly rows: (CalendarImportRow & { groupId?: string })[];
}

async function applyGroup(tx: EntityManager, { now, rows }: CalendarDesk, owner: CalendarOwner, group: CalendarGroup): Promise<{ items: BroughtItem[]; row: CalendarImportRow; groupId: string }> {
  const groupId = rows.idOf(owner.organisationId, group.uid);
  const row = aboutGroup(group);
  const taken = rows.rowsOf(group, owner, now());
  if (taken === null) return { items: [], groupId, row: { ...row, outcome: 'OVER' } };
  const changed = await findChangedSingles(tx, [taken.id, ...taken.dates.map(({ id }) => id)]);
  if (changed.has(taken.id)) return { items: [], groupId, row: { ...row, outcome: 'KEPT', dates: { ...noDates(), kept: 1 } } };
  const dates = taken.main === null ? taken.dates.filter(({ id }) => !changed.has(id)) : taken.dates;
  const written = await takeIn(tx, now(), { ...taken, dates });
  const counted: CalendarDates = { ...noDates(), ...written, kept: written.kept + taken.dates.length - dates.length };
  return { items: itemsOf({ ...taken, dates }), groupId, row: { ...row, dates: counted, outcome: outcomeOf(counted) } };
}

async function applyGroups(tx: EntityManager, desk: CalendarDesk, owner: CalendarOwner, groups: readonly CalendarGroup[], signal: AbortSignal | undefined): Promise<Applied> {
  const applied: Applied = { items: [], rows: [] };
  let dates = 0;
  for (const group of groups) {
    signal?.throwIfAborted();
    try {
      if (dates > MOST_DATES) throw new EntryRefused('TOO_MANY_DATES', null, `A calendar has at most ${MOST_DATES} dates, and this event is beyond them.`);
      // A savepoint, so that an event that is refused half way leaves nothing behind.
      const { groupId, items, row } = await tx.transaction((inner) => applyGroup(inner, desk, owner, group));
      applied.items.push(...items);
      applied.rows.push({ ...row, groupId });
      dates += row.dates.created + row.dates.updated + row.dates.unchanged;
    } catch (error) {
      if (!(error instanceof EntryRefused || error instanceof RuleRefused)) throw error;
      const [reason, property] = error instanceof EntryRefused ? [error.code, error.property] : (['RULE', 'RRULE'] as const);
      applied.rows.push({ ...aboutGroup(group), outcome: 'REFUSED', reason, property, message: error.message });
    }
  }
  return applied;
}

/** Cancels what is no longer in the calendar, unless it was not read as a whole or is empty, which is more likely a mishap. */
async function cancelVanished(tx: EntityManager, { now, rows }: CalendarDesk, sourceId: string, owner: CalendarOwner, { isWhole, uids }: CalendarContent): Promise<CalendarImportRow[]> {
  if (!isWhole || uids.length === 0) return [];
  const vanished = await findVanished(tx, sourceId, now(), uids.map((uid) => rows.idOf(owner.organisationId, uid)));
  await cancelItems(tx, sourceId, now(), vanished.map(({ itemId }) => itemId));
  await rememberItems(tx, sourceId, vanished.filter(({ changedHere }) => changedHere === 0));
  return vanished.map(rowOfVanished);
}

/**
 * Writes what a calendar says about the dates of an organisation: new and changed ones, and what has vanished from it is cancelled. What was changed here stays as it is. Whoever
 * is registered for a date that is at another time or place is told by the same transaction; for one that is cancelled, soon after it.
 *
 * @param sourceId the calendar whose version it is
 */
export async function applyCalendar(tx: EntityManager, desk: CalendarDesk, sourceId: string, owner: CalendarOwner, content: CalendarContent, signal?: AbortSignal): Promise<CalendarReport> {
  const before = await findStandingDates(tx, owner.organisationId, desk.now());
  const { items, rows } = await applyGroups(tx, desk, owner, content.groups, signal);
  // Two events without a UID that start alike are one.
  await rememberItems(tx, sourceId, [...new Map(items.map((item) => [item.itemId, item])).values()]);
  const vanished = await cancelVanished(tx, desk, sourceId, owner, content);
  const { CANCELLED: cancelled, ELSEWHERE: elsewhere, MOVED: moved } = differences(before, await findStandingDates(tx, owner.organisationId, desk.now()));
  await tellMoved(desk, tx, moved.map(({ id }) => id), 'MOVED');
  await tellMoved(desk, tx, elsewhere.map(({ id }) => id), 'ELSEWHERE');
  const count = (dates: readonly StandingDate[], groupId: string | undefined) => dates.filter(({ itemId }) => itemId === groupId).length;
  const counted = rows.map(({ groupId, ...row }) => ({ ...row, dates: { ...row.dates, moved: count(moved, groupId), cancelled: count(cancelled, groupId) } }));
  return reportOf(content, [...content.remarks.map(rowOfRemark), ...counted, ...vanished]);
}
