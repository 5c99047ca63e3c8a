import type { CalendarRows } from '../../../services/events/calendar-source/calendar-rows.ts';
import { interestFields } from '../../../services/opportunities/interest/interests.ts';
import { loadGazetteer } from '../../../services/opportunities/place/gazetteer.ts';
import { taxonomyOf } from '../convert/taxonomy.ts';
import type { CalendarOwner } from './fields.ts';
import { idOf, rowsOf } from './to-rows.ts';

type Knowledge = Pick<CalendarOwner, 'findPlace' | 'interestsIn'>;

/** The places and interests of this installation, for reading the words of calendars. */
export function calendarKnowledge(): Knowledge {
  const gazetteer = loadGazetteer();
  return { findPlace: (country, query) => gazetteer.findIn(country, query), interestsIn: taxonomyOf(interestFields).findIn };
}

/** How the events of calendars become rows. Places are loaded when the first calendar comes. */
export function calendarRows(): CalendarRows {
  let knowledge: Knowledge | undefined;
  return { idOf, rowsOf: (group, owner, now) => rowsOf(group, { ...owner, ...(knowledge ??= calendarKnowledge()) }, now) };
}
