/** The queues of this folder. */
export const CalendarNoticeQueue = {
  /** A calendar of an organisation is left alone; data is `{ organisationId, sourceId, day }`. The events subgraph says so, in the transaction that stops it. */
  PAUSED: 'organisation.calendar-paused',
  /** The mail about it to one member; data is the same with `personId`. */
  MAIL: 'calendar-notice.mail',
} as const;
