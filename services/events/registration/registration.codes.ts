/**
 * `REQUESTED` waits for the confirmation by mail and is seen by nobody. `REGISTERED` and `OFFERED` hold seats; an offer holds them until it is accepted,
 * declined (`DECLINED`) or lapses (`LAPSED`), and then they go to the next who waits.
 */
export const RegistrationStatus = {
  REQUESTED: 'REQUESTED',
  REGISTERED: 'REGISTERED',
  WAITING: 'WAITING',
  OFFERED: 'OFFERED',
  CANCELLED: 'CANCELLED',
  DECLINED: 'DECLINED',
  LAPSED: 'LAPSED',
} as const;
export type RegistrationStatus = (typeof RegistrationStatus)[keyof typeof RegistrationStatus];

/** What `registerForEvent` did. */
export const RegisterStatus = { CONFIRMATION_SENT: 'CONFIRMATION_SENT', REGISTERED: 'REGISTERED', WAITING: 'WAITING' } as const;
export type RegisterStatus = (typeof RegisterStatus)[keyof typeof RegisterStatus];

/** What somebody is told by mail about their registration. */
export const RegistrationMailKind = {
  CONFIRM: 'CONFIRM',
  REGISTERED: 'REGISTERED',
  WAITING: 'WAITING',
  OFFERED: 'OFFERED',
  LAPSED: 'LAPSED',
  TOO_FEW_SEATS: 'TOO_FEW_SEATS',
  CANCELLED: 'CANCELLED',
  EVENT_CANCELLED: 'EVENT_CANCELLED',
  /** The coordinators of its network have taken the event down, or brought it back. */
  EVENT_WITHHELD: 'EVENT_WITHHELD',
  EVENT_BACK: 'EVENT_BACK',
  MOVED: 'MOVED',
  /** At the same time at another place, or with another address to join. */
  ELSEWHERE: 'ELSEWHERE',
  REMINDER: 'REMINDER',
  /** What the organisation writes to everybody. */
  MESSAGE: 'MESSAGE',
} as const;
export type RegistrationMailKind = (typeof RegistrationMailKind)[keyof typeof RegistrationMailKind];

export const RegistrationQueue = {
  /** One mail; its data is `{ mailId, registrationId }`. */
  MAIL: 'registration.mail',
  /** Every minute: offers that lapse, seats that have become free, events that were cancelled. */
  SWEEP: 'registration.sweep',
  /** Every hour: reminders, and the end of what nobody confirmed. */
  HOURLY: 'registration.hourly',
} as const;

/** Hours in which a confirmation link works. */
export const CONFIRM_HOURS = 24;

/** Hours after the link's end in which it still answers "expired" before the request is erased. */
export const CONFIRM_MARGIN_HOURS = 1;

/** Hours for which an offer holds its seats; less when the event begins before. */
export const OFFER_HOURS = 24;

/** Hours before the start at which a reminder goes out. */
export const REMINDER_HOURS = 24;

/** The largest party, whatever the event holds. */
export const MOST_SEATS = 20;
