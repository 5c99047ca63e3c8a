/** What a calendar of events is narrowed to; the names are those of the address of the list of events, and of the feed. */
export interface CalendarChoice {
  readonly text?: string;
  readonly kinds?: readonly string[];
  /** Slug of the organisation that invites. */
  readonly organisation?: string;
}

/** Path of the calendar of these events, to be read again and again by a program. */
export function calendarPath({ text, kinds = [], organisation }: CalendarChoice): string {
  const params = new URLSearchParams([...(text ? [['q', text] as [string, string]] : []), ...kinds.map((kind): [string, string] => ['kind', kind])]);
  if (organisation) params.set('organisation', organisation);
  return params.size > 0 ? `/feeds/events.ics?${params.toString()}` : '/feeds/events.ics';
}

/** The same address for the system's own calendar, which asks whether to subscribe to it. */
export const subscribeAddress = (address: string): string => address.replace(/^https?:/, 'webcal:');
