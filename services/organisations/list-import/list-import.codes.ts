/** How far a list has come. */
export const ListImportState = { READING: 'READING', READY: 'READY', TAKING: 'TAKING', TAKEN: 'TAKEN', UNDOING: 'UNDOING', UNDONE: 'UNDONE', FAILED: 'FAILED' } as const;
export type ListImportState = (typeof ListImportState)[keyof typeof ListImportState];

/** Why a list cannot be read at all. */
export const ListRefusal = {
  EMPTY: 'EMPTY', SPREADSHEET: 'SPREADSHEET', NOT_TEXT: 'NOT_TEXT', QUOTES: 'QUOTES', TOO_COSTLY: 'TOO_COSTLY', TOO_MANY_ROWS: 'TOO_MANY_ROWS', TOO_MANY_COLUMNS: 'TOO_MANY_COLUMNS',
  COLUMNS_CHANGED: 'COLUMNS_CHANGED', ADDRESS: 'ADDRESS', NOT_PUBLIC: 'NOT_PUBLIC', REDIRECTS: 'REDIRECTS', STATUS: 'STATUS', TOO_LARGE: 'TOO_LARGE', TOO_SLOW: 'TOO_SLOW', UNREACHABLE: 'UNREACHABLE',
} as const;
export type ListRefusal = (typeof ListRefusal)[keyof typeof ListRefusal];

/** What a column of a list can be. */
export const ListField = {
  ROW_ID: 'ROW_ID',
  ORGANISATION_NAME: 'ORGANISATION_NAME',
  ORGANISATION_KIND: 'ORGANISATION_KIND',
  ORGANISATION_PURPOSE: 'ORGANISATION_PURPOSE',
  ORGANISATION_DESCRIPTION: 'ORGANISATION_DESCRIPTION',
  ORGANISATION_INTERESTS: 'ORGANISATION_INTERESTS',
  WEBSITE: 'WEBSITE',
  EMAIL: 'EMAIL',
  FOUNDED_IN: 'FOUNDED_IN',
  STREET: 'STREET',
  POSTAL_CODE: 'POSTAL_CODE',
  TOWN: 'TOWN',
  TITLE: 'TITLE',
  KIND: 'KIND',
  SUMMARY: 'SUMMARY',
  DESCRIPTION: 'DESCRIPTION',
  INTERESTS: 'INTERESTS',
  MINIMUM_AGE: 'MINIMUM_AGE',
  STARTS_ON: 'STARTS_ON',
  ENDS_ON: 'ENDS_ON',
  EXPIRES: 'EXPIRES',
} as const;
export type ListField = (typeof ListField)[keyof typeof ListField];

/** What is wrong with a row, or with one of its values. */
export const ListProblemCode = {
  REQUIRED: 'REQUIRED', CUT: 'CUT', UNREADABLE: 'UNREADABLE', NOT_KNOWN: 'NOT_KNOWN', OUT_OF_RANGE: 'OUT_OF_RANGE', NOT_A_DAY: 'NOT_A_DAY', NOT_A_WEBSITE: 'NOT_A_WEBSITE', NOT_AN_EMAIL: 'NOT_AN_EMAIL',
  NOT_A_POSTAL_CODE: 'NOT_A_POSTAL_CODE', PLACE_NOT_KNOWN: 'PLACE_NOT_KNOWN', NO_PLACE: 'NO_PLACE', END_BEFORE: 'END_BEFORE', OVER: 'OVER', SAME_ID: 'SAME_ID', QUOTE: 'QUOTE', CELLS: 'CELLS', NUL: 'NUL',
  LENGTH: 'LENGTH', SIMILAR_NAME: 'SIMILAR_NAME', CHANGED_HERE: 'CHANGED_HERE', OTHER: 'OTHER',
} as const;
export type ListProblemCode = (typeof ListProblemCode)[keyof typeof ListProblemCode];

/** What becomes of a row, an organisation or an opportunity. */
export const ListOutcome = { CREATED: 'CREATED', UPDATED: 'UPDATED', UNCHANGED: 'UNCHANGED', REFUSED: 'REFUSED' } as const;
export type ListOutcome = (typeof ListOutcome)[keyof typeof ListOutcome];

/** What undoing does to something that a list brought. */
export const ListUndo = { REMOVED: 'REMOVED', RESTORED: 'RESTORED', CHANGED_SINCE: 'CHANGED_SINCE', IN_USE: 'IN_USE', NOTHING: 'NOTHING' } as const;
export type ListUndo = (typeof ListUndo)[keyof typeof ListUndo];

export const ListItemKind = { ORGANISATION: 'ORGANISATION', OPPORTUNITY: 'OPPORTUNITY' } as const;
export type ListItemKind = (typeof ListItemKind)[keyof typeof ListItemKind];

/** Whether what a list says that is read every night waits for somebody, or is taken by itself. */
export const ListSourceMode = { ASK: 'ASK', TAKE: 'TAKE' } as const;
export type ListSourceMode = (typeof ListSourceMode)[keyof typeof ListSourceMode];

/** Jobs carry `{ importId }`; those of the clock nothing, TROUBLE `{ sourceId, day }` and MAIL that with `personId`. */
export const ListQueue = {
  READ: 'list.read', TAKE: 'list.take', TAKE_BY_ITSELF: 'list.take-by-itself', UNDO: 'list.undo', FORGET: 'list.forget', NIGHT: 'list.night', TROUBLE: 'list.trouble', MAIL: 'list.mail',
} as const;

/** A list is uploaded in one request, whose body is 2 MB at most; one at an address is no larger. */
export const MOST_LIST_BYTES = 1_400_000;
export const MOST_LIST_ROWS = 5000;
export const MOST_LIST_COLUMNS = 200;
/** Sources that a network may keep. */
export const MOST_LIST_SOURCES = 20;
