/** How far the import of a calendar has come. */
export const CalendarImportState = {
  /** It is being read for the preview. */
  READING: 'READING',
  /** What it would change can be seen; nothing was written. */
  READY: 'READY',
  /** It is being written. */
  IMPORTING: 'IMPORTING',
  DONE: 'DONE',
  /** Nothing was written; `problem` says why. */
  FAILED: 'FAILED',
} as const;
export type CalendarImportState = (typeof CalendarImportState)[keyof typeof CalendarImportState];

/** Why a calendar could not be read. */
export const CalendarProblem = {
  ADDRESS: 'ADDRESS',
  NOT_PUBLIC: 'NOT_PUBLIC',
  REDIRECTS: 'REDIRECTS',
  STATUS: 'STATUS',
  TOO_LARGE: 'TOO_LARGE',
  TOO_SLOW: 'TOO_SLOW',
  UNREACHABLE: 'UNREACHABLE',
  NOT_A_CALENDAR: 'NOT_A_CALENDAR',
  TOO_COSTLY: 'TOO_COSTLY',
  NOT_VERIFIED: 'NOT_VERIFIED',
} as const;
export type CalendarProblem = (typeof CalendarProblem)[keyof typeof CalendarProblem];

/** What becomes of an event of a calendar. What people should look at comes first. */
export const CalendarOutcome = {
  REFUSED: 'REFUSED',
  KEPT: 'KEPT',
  NOTED: 'NOTED',
  VANISHED: 'VANISHED',
  CHANGED: 'CHANGED',
  NEW: 'NEW',
  OVER: 'OVER',
  UNCHANGED: 'UNCHANGED',
} as const;
export type CalendarOutcome = (typeof CalendarOutcome)[keyof typeof CalendarOutcome];

export const CalendarQueue = {
  /** A calendar is to be read; data is `{ importId }`. */
  IMPORT: 'events.calendar-import',
  /** By the clock: which calendars are to be read again; data is empty. */
  DUE: 'events.calendar-due',
  /** For the organisations subgraph, which tells the members: a calendar is left alone; data is `{ organisationId, sourceId, day }`. */
  PAUSED: 'organisation.calendar-paused',
} as const;

/** Most bytes of a file that is uploaded; what is larger comes by its address. */
export const MOST_BYTES_UPLOADED = 1_400_000;
/** Calendars that an organisation may keep. */
export const MOST_SOURCES = 20;
/** Rows of a report that are kept. */
export const MOST_ROWS = 300;
/** Dates that one calendar may bring. */
export const MOST_DATES = 10_000;
