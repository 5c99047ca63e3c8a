import ICAL from 'ical.js';

/** An entry of a calendar as another program reads it. Times are clock times of its zone. */
export interface CalendarEntry {
  /** PUBLISH or CANCEL, of the whole calendar. */
  readonly method: string;
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  /** Whether the calendar defines that zone. */
  readonly hasZone: boolean;
  /** DTSTAMP, which grows. */
  readonly stamp: string;
}

/** The entries of a text of RFC 5545, in its order. */
export function entriesOf(text: string): CalendarEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = new Set(calendar.getAllSubcomponents('vtimezone').map((zone) => String(zone.getFirstPropertyValue('tzid'))));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { endDate, sequence, startDate, summary, uid } = new ICAL.Event(component);
    const zone = String(component.getFirstProperty('dtstart')?.getParameter('tzid'));
    return {
      method: String(calendar.getFirstPropertyValue('method')), uid, sequence, status: String(component.getFirstPropertyValue('status')), summary,
      start: startDate.toString(), end: endDate.toString(), zone, hasZone: zones.has(zone), stamp: String(component.getFirstPropertyValue('dtstamp')),
    };
  });
}
