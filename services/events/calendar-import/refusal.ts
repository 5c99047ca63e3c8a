/** What may be said about an event of a calendar: why it is not taken, or what was noticed. */
export const CalendarReason = {
  /** It does not end, or stands where it should not. */
  BROKEN: 'BROKEN',
  NOT_PUBLIC: 'NOT_PUBLIC',
  NO_START: 'NO_START',
  NO_TITLE: 'NO_TITLE',
  /** A property stands there more than once. */
  TWICE: 'TWICE',
  UNKNOWN_ZONE: 'UNKNOWN_ZONE',
  /** Something is not a day or time. */
  NO_TIME: 'NO_TIME',
  /** Before 1900 or after 2199. */
  OUT_OF_RANGE: 'OUT_OF_RANGE',
  /** It ends before it starts, or lasts too long. */
  LENGTH: 'LENGTH',
  /** Its rule is wrong, gives no date or too many, or can't be followed. */
  RULE: 'RULE',
  TOO_MANY_DATES: 'TOO_MANY_DATES',
  TOO_MANY_EVENTS: 'TOO_MANY_EVENTS',
  /** Its dates take too long to be reckoned. */
  TOO_COSTLY: 'TOO_COSTLY',
  NOT_SUPPORTED: 'NOT_SUPPORTED',
  TEXT: 'TEXT',
  OTHER_ENTRY: 'OTHER_ENTRY',
  SAME_UID: 'SAME_UID',
  NO_UID: 'NO_UID',
  FIRST_LEFT_OUT: 'FIRST_LEFT_OUT',
} as const;
export type CalendarReason = (typeof CalendarReason)[keyof typeof CalendarReason];

/** Why an event of a calendar is not taken. The message is an English sentence for the person who looks after the calendar. */
export class EntryRefused extends Error {
  override readonly name = 'EntryRefused';
  readonly code: CalendarReason;
  /** Property that is wrong, such as DTSTART; null when the event as a whole is meant. */
  readonly property: string | null;

  constructor(code: CalendarReason, property: string | null, message: string) {
    super(message);
    this.code = code;
    this.property = property;
  }
}
