import type { TakenIn } from '../../../services/events/calendar-import/calendar-import.service.ts';
import type { CalendarEntry } from '../../../services/events/calendar-import/entry.ts';
import type { CalendarGroup } from '../../../services/events/calendar-import/read-calendar.ts';
import { Event } from '../../../services/events/event/event.ts';
import { occurrenceId, occurrenceSlug } from '../../../services/events/series/occurrence.ts';
import { type SeriesToWrite, writtenFrom } from '../../../services/events/series/series.service.ts';
import { lastStart } from '../../../services/events/series/unfold.ts';
import { later } from '../../../services/events/series/wall-clock.ts';
import { slugOf } from '../../../services/shared/slug.ts';
import { stableId } from '../stable-id.ts';
import { type CalendarOwner, fieldsOf } from './fields.ts';

/** The name of the source of all calendars of an organisation: the same UID in two of them is the same event. */
const SOURCE = 'calendar';

/** The id of what goes by a UID in a calendar of the organisation. */
export function idOf(organisationId: string, uid: string): string {
  return stableId(organisationId, SOURCE, 'event', uid);
}

function timesOf({ length, when }: CalendarEntry) {
  const { allDay, startsAt, timeZone } = when;
  return { startsAt, endsAt: later(startsAt, length, timeZone), timeZone, allDay };
}

function seriesOf(id: string, entry: CalendarEntry, owner: CalendarOwner): SeriesToWrite {
  const { allDay, added, excluded, rule, startsAt, timeZone } = entry.when;
  return {
    id, organisationId: owner.organisationId, startsAt, timeZone, allDay, rule, added: [...added], excluded: [...excluded],
    lengthDays: entry.length.days, lengthSeconds: entry.length.seconds, template: fieldsOf(entry, owner),
  };
}

function singleOf(id: string, entry: CalendarEntry, owner: CalendarOwner): Event {
  const fields = fieldsOf(entry, owner);
  return Object.assign(new Event(), fields, timesOf(entry), { id, slug: slugOf(fields.title, id), organisationId: owner.organisationId, seriesId: null, recurrenceId: null });
}

/** A date that is set apart from its series. It has what it says itself: RFC 5545 lets it stand for the whole of the date. */
function dateOf(seriesId: string, recurrenceId: Date, entry: CalendarEntry, owner: CalendarOwner): Event {
  const fields = fieldsOf(entry, owner);
  const id = occurrenceId(seriesId, recurrenceId);
  const times = timesOf(entry);
  return Object.assign(new Event(), fields, times, {
    id, slug: occurrenceSlug(fields.title, recurrenceId, times.timeZone, id), organisationId: owner.organisationId, seriesId, recurrenceId,
  });
}

/**
 * An event of a calendar as rows; null when all of it has been over for so long that no list and no feed shows it.
 * @throws EntryRefused when something in it can't be taken
 */
export function rowsOf({ dates, main, uid }: CalendarGroup, owner: CalendarOwner, now: Date): TakenIn | null {
  const id = idOf(owner.organisationId, uid);
  const from = writtenFrom(now);
  const comes = dates.filter(({ entry, recurrenceId }) => recurrenceId >= from || entry.when.startsAt >= from).map(({ entry, recurrenceId }) => dateOf(id, recurrenceId, entry, owner));
  if (main === null) return comes.length > 0 ? { id, main, single: null, dates: comes } : null;
  const series = seriesOf(id, main, owner);
  const single = main.isSeries ? null : singleOf(id, main, owner);
  const last = single ? single.endsAt : lastStart(series);
  const isOver = last !== null && last < from && comes.length === 0;
  return isOver ? null : { id, main: series, single, dates: comes };
}

