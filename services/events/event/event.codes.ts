/** What sort of date it is; WORK_DAY is a day on which many hands do one job ("Mitmachtag"). */
export const EventKind = { MEETING: 'MEETING', TRAINING: 'TRAINING', FESTIVAL: 'FESTIVAL', WORK_DAY: 'WORK_DAY' } as const;
export type EventKind = (typeof EventKind)[keyof typeof EventKind];

/** `DRAFT -> PUBLISHED -> CANCELLED | PAST`. Drafts are never public; nor is what coordinators have taken down (WITHHELD), until they bring it back as it was. */
export const EventStatus = { DRAFT: 'DRAFT', PUBLISHED: 'PUBLISHED', CANCELLED: 'CANCELLED', PAST: 'PAST', WITHHELD: 'WITHHELD' } as const;
export type EventStatus = (typeof EventStatus)[keyof typeof EventStatus];

/** Where it takes place: on site, remotely, or both. The same values as an opportunity's. */
export const AttendanceMode = { ON_SITE: 'ON_SITE', REMOTE: 'REMOTE', MIXED: 'MIXED' } as const;
export type AttendanceMode = (typeof AttendanceMode)[keyof typeof AttendanceMode];

/** Who changed one date of a series by itself: a person here, or the calendar from which it was imported. */
export const Override = { HAND: 'HAND', IMPORT: 'IMPORT' } as const;
export type Override = (typeof Override)[keyof typeof Override];
