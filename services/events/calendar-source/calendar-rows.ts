import type { TakenIn } from '../calendar-import/calendar-import.service.ts';
import type { CalendarGroup } from '../calendar-import/read-calendar.ts';

/** Whose calendar it is. */
export interface CalendarOwner {
  readonly organisationId: string;
  readonly networkId: string | null;
}

/** How events of a calendar become rows; it knows places and interests, which belong to another part of the house. */
export interface CalendarRows {
  /** The id of what goes by a UID in a calendar of the organisation. */
  idOf(organisationId: string, uid: string): string;
  /** null when all of it has been over for so long that no list shows it. @throws EntryRefused */
  rowsOf(group: CalendarGroup, owner: CalendarOwner, now: Date): TakenIn | null;
}
