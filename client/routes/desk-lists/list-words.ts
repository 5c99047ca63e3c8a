import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ListField, ListImportState, ListOutcome, ListProblemCode, ListRefusal, ListSourceMode, ListUndo } from '../../generated/graphql.ts';

/** How far a list has come. */
export const stateWords: Record<ListImportState, MessageDescriptor> = {
  READING: msg`is being read`,
  READY: msg`can be looked at, nothing has been taken yet`,
  TAKING: msg`is being taken`,
  TAKEN: msg`was taken`,
  UNDOING: msg`is being undone`,
  UNDONE: msg`was undone`,
  FAILED: msg`could not be read`,
};

/** Why a list could not be read. */
export const refusalWords: Record<ListRefusal, MessageDescriptor> = {
  EMPTY: msg`There is no row in it.`,
  SPREADSHEET: msg`This is a spreadsheet or an archive. Please save it as “CSV” first.`,
  NOT_TEXT: msg`This is not a list in text form. Spreadsheets can be saved as “CSV”.`,
  QUOTES: msg`In more than 100 rows a quotation mark is opened and not closed, so it cannot be told where the cells end.`,
  TOO_COSTLY: msg`It takes too much time to be read.`,
  TOO_MANY_ROWS: msg`It has more than 5,000 rows. Please split it.`,
  TOO_MANY_COLUMNS: msg`It has more than 200 columns.`,
  COLUMNS_CHANGED: msg`Its columns are no longer those that you chose. Read it now, look at the columns and take it; then have it read every night again.`,
  ADDRESS: msg`The address, or where it leads to, does not begin with https://.`,
  NOT_PUBLIC: msg`The address does not lead to a public server.`,
  REDIRECTS: msg`The address leads on and on.`,
  STATUS: msg`The server answers with an error. Is the address still right?`,
  TOO_LARGE: msg`It has more than 1.4 MB.`,
  TOO_SLOW: msg`The server takes too long to answer.`,
  UNREACHABLE: msg`The server cannot be reached.`,
};

/** What becomes of what a night reads. */
export const modeWords: Record<ListSourceMode, MessageDescriptor> = {
  ASK: msg`Only ask me: what is new waits here until somebody takes it`,
  TAKE: msg`Take it by itself, but for rows with something to decide`,
};

/** What is wrong with a row, after the name of the column where it is about one. */
export const problemWords: Record<ListProblemCode, MessageDescriptor> = {
  REQUIRED: msg`There is nothing there, and it cannot do without.`,
  CUT: msg`The text is too long and is cut.`,
  UNREADABLE: msg`The value cannot be understood and is left out.`,
  NOT_KNOWN: msg`The value is not known and is left out.`,
  OUT_OF_RANGE: msg`The number does not fit and is left out.`,
  NOT_A_DAY: msg`This is not a day; it is left out.`,
  NOT_A_WEBSITE: msg`This is not a web address; it is left out.`,
  NOT_AN_EMAIL: msg`This is not an email address; it is left out.`,
  NOT_A_POSTAL_CODE: msg`This is not a postal code; it is left out.`,
  PLACE_NOT_KNOWN: msg`The place is not known, so nobody finds it nearby.`,
  NO_PLACE: msg`Help that is wanted needs a place that is known.`,
  END_BEFORE: msg`The end lies before the beginning and is left out.`,
  OVER: msg`This day is over, so it is taken but not shown.`,
  SAME_ID: msg`The same one stands further up in the list.`,
  QUOTE: msg`A quotation mark is opened and not closed.`,
  CELLS: msg`The row has more or fewer cells than the first one.`,
  NUL: msg`There is a character in it that is no text.`,
  LENGTH: msg`It is longer than any text for people.`,
  SIMILAR_NAME: msg`An organisation of this name is there already. Choose the row if it is another one.`,
  CHANGED_HERE: msg`It was changed here since. Choose the row if the list is right.`,
  OTHER: msg`Something in it does not fit and is left out.`,
};

/** What becomes of a row. */
export const outcomeWords: Record<ListOutcome, MessageDescriptor> = { CREATED: msg`New`, UPDATED: msg`Changed`, UNCHANGED: msg`Unchanged`, REFUSED: msg`Not taken` };

/** What undoing did. */
export const undoWords: Record<ListUndo, MessageDescriptor> = {
  REMOVED: msg`Removed`,
  RESTORED: msg`As it was before`,
  CHANGED_SINCE: msg`Stays, it was changed since`,
  IN_USE: msg`Stays, it is used`,
  NOTHING: msg`Stays, the list had not changed it`,
};

/** What a column may be, in the order of the choice. */
export const fieldWords: Record<ListField, MessageDescriptor> = {
  ORGANISATION_NAME: msg`Name of the organisation`,
  ORGANISATION_KIND: msg`Kind of organisation`,
  ORGANISATION_PURPOSE: msg`What the organisation is there for`,
  ORGANISATION_DESCRIPTION: msg`Description of the organisation`,
  ORGANISATION_INTERESTS: msg`Interests of the organisation`,
  WEBSITE: msg`Website`,
  EMAIL: msg`Email of the organisation`,
  FOUNDED_IN: msg`Founded in`,
  STREET: msg`Street`,
  POSTAL_CODE: msg`Postal code`,
  TOWN: msg`Town`,
  TITLE: msg`Help wanted: title`,
  KIND: msg`Help wanted: kind`,
  SUMMARY: msg`Help wanted: in one sentence`,
  DESCRIPTION: msg`Help wanted: description`,
  INTERESTS: msg`Help wanted: interests`,
  MINIMUM_AGE: msg`Help wanted: minimum age`,
  STARTS_ON: msg`Help wanted: first day`,
  ENDS_ON: msg`Help wanted: last day`,
  EXPIRES: msg`Help wanted: shown until`,
  ROW_ID: msg`Number by which a row is known again`,
};
