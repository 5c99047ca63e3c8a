import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CalendarOutcome, CalendarProblem, CalendarReason } from '../../generated/graphql.ts';

/** Why a calendar could not be read. */
export const problemWords: Record<CalendarProblem, MessageDescriptor> = {
  ADDRESS: msg`The address has to begin with https:// and may have no password in it.`,
  NOT_PUBLIC: msg`The address does not lead to a server that everybody can reach.`,
  REDIRECTS: msg`The address leads on and on to other addresses.`,
  STATUS: msg`The server does not give the calendar out. Is it shared publicly?`,
  TOO_LARGE: msg`The calendar is too large: 10 MB at most from an address, 1.4 MB as a file.`,
  TOO_SLOW: msg`The server takes too long to answer.`,
  UNREACHABLE: msg`The server cannot be reached. Please check the address.`,
  NOT_A_CALENDAR: msg`This is not a calendar. Most programs can save one as an “iCalendar” file that ends with .ics.`,
  TOO_COSTLY: msg`This calendar takes too much time to be read. Is there an event in it that repeats in an unusual way?`,
  NOT_VERIFIED: msg`Your organisation is not verified, so nothing of it can be published.`,
};

/** What is to be said about an event. */
export const reasonWords: Record<CalendarReason, MessageDescriptor> = {
  BROKEN: msg`The entry is damaged.`,
  NOT_PUBLIC: msg`It is marked as private.`,
  NO_START: msg`It does not say when it begins.`,
  NO_TITLE: msg`It has no title.`,
  TWICE: msg`Something is said twice about it.`,
  UNKNOWN_ZONE: msg`Its time zone is not known.`,
  NO_TIME: msg`Something in it is not a day or a time.`,
  OUT_OF_RANGE: msg`It lies before 1900 or after 2199.`,
  LENGTH: msg`It ends before it begins, or lasts longer than 366 days.`,
  RULE: msg`It repeats in a way that cannot be followed.`,
  TOO_MANY_DATES: msg`It brings more dates than a calendar may have.`,
  TOO_MANY_EVENTS: msg`The calendar has more than 5,000 events; this one and all that follow are left out.`,
  TOO_COSTLY: msg`Its dates take too long to be reckoned.`,
  NOT_SUPPORTED: msg`It uses something that is not supported here.`,
  TEXT: msg`Its text cannot be read.`,
  OTHER_ENTRY: msg`Another entry of the same event is wrong.`,
  SAME_UID: msg`The same event stands in the file again in a newer version; this one is left out.`,
  NO_UID: msg`It has no identifier, so it is known again by its beginning and title.`,
  FIRST_LEFT_OUT: msg`Its first date does not fit the way it repeats and is left out.`,
};

/** What becomes of an event. */
export const outcomeWords: Record<CalendarOutcome, MessageDescriptor> = {
  REFUSED: msg`Not taken`,
  KEPT: msg`Stays as changed here`,
  NOTED: msg`Note`,
  VANISHED: msg`No longer in the calendar`,
  CHANGED: msg`Changed`,
  NEW: msg`New`,
  OVER: msg`Over, left out`,
  UNCHANGED: msg`Unchanged`,
};
