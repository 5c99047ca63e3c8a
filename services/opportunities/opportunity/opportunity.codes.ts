/**
 * The closed sets of an opportunity, as `as const` objects: the rules, the GraphQL enums and the columns all read them here.
 *
 * The order of the values matters in one place only: the matching index turns a value into its position, in memory. The database
 * keeps the names, so a value may be added anywhere. Sets that are matched as a bit mask hold at most 32 values.
 */

/** What is asked for: time and hands, one-off neighbourly help, or members for a club. */
export const OpportunityKind = {
  VOLUNTEERING: 'VOLUNTEERING',
  HELP_REQUEST: 'HELP_REQUEST',
  MEMBERSHIP: 'MEMBERSHIP',
} as const;
export type OpportunityKind = (typeof OpportunityKind)[keyof typeof OpportunityKind];

/** `DRAFT -> SUBMITTED -> PUBLISHED -> FILLED | EXPIRED | ARCHIVED`; only what is PUBLISHED is found. WITHHELD is what coordinators have taken down, until they bring it back. */
export const OpportunityStatus = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  PUBLISHED: 'PUBLISHED',
  FILLED: 'FILLED',
  EXPIRED: 'EXPIRED',
  ARCHIVED: 'ARCHIVED',
  WITHHELD: 'WITHHELD',
} as const;
export type OpportunityStatus = (typeof OpportunityStatus)[keyof typeof OpportunityStatus];

/** Where the work is done: at the place, from anywhere, or some of both. */
export const AttendanceMode = {
  ON_SITE: 'ON_SITE',
  REMOTE: 'REMOTE',
  MIXED: 'MIXED',
} as const;
export type AttendanceMode = (typeof AttendanceMode)[keyof typeof AttendanceMode];

/** How much time it takes: once (hours, days) or regularly (weekly, monthly). */
export const Commitment = {
  FEW_HOURS: 'FEW_HOURS',
  FEW_DAYS: 'FEW_DAYS',
  FEW_HOURS_WEEKLY: 'FEW_HOURS_WEEKLY',
  FEW_DAYS_WEEKLY: 'FEW_DAYS_WEEKLY',
  FEW_HOURS_MONTHLY: 'FEW_HOURS_MONTHLY',
  FEW_DAYS_MONTHLY: 'FEW_DAYS_MONTHLY',
} as const;
export type Commitment = (typeof Commitment)[keyof typeof Commitment];

/** A third of a weekday: MORNING 6 to 12, AFTERNOON 12 to 18, EVENING 18 to 24 o'clock, local time. 21 values. */
export const TimeSlot = {
  MONDAY_MORNING: 'MONDAY_MORNING',
  MONDAY_AFTERNOON: 'MONDAY_AFTERNOON',
  MONDAY_EVENING: 'MONDAY_EVENING',
  TUESDAY_MORNING: 'TUESDAY_MORNING',
  TUESDAY_AFTERNOON: 'TUESDAY_AFTERNOON',
  TUESDAY_EVENING: 'TUESDAY_EVENING',
  WEDNESDAY_MORNING: 'WEDNESDAY_MORNING',
  WEDNESDAY_AFTERNOON: 'WEDNESDAY_AFTERNOON',
  WEDNESDAY_EVENING: 'WEDNESDAY_EVENING',
  THURSDAY_MORNING: 'THURSDAY_MORNING',
  THURSDAY_AFTERNOON: 'THURSDAY_AFTERNOON',
  THURSDAY_EVENING: 'THURSDAY_EVENING',
  FRIDAY_MORNING: 'FRIDAY_MORNING',
  FRIDAY_AFTERNOON: 'FRIDAY_AFTERNOON',
  FRIDAY_EVENING: 'FRIDAY_EVENING',
  SATURDAY_MORNING: 'SATURDAY_MORNING',
  SATURDAY_AFTERNOON: 'SATURDAY_AFTERNOON',
  SATURDAY_EVENING: 'SATURDAY_EVENING',
  SUNDAY_MORNING: 'SUNDAY_MORNING',
  SUNDAY_AFTERNOON: 'SUNDAY_AFTERNOON',
  SUNDAY_EVENING: 'SUNDAY_EVENING',
} as const;
export type TimeSlot = (typeof TimeSlot)[keyof typeof TimeSlot];

/** Languages by their ISO 639-1 code in capitals, and SIGN for German Sign Language. 32 values: they fill one mask. */
export const LanguageCode = {
  DE: 'DE',
  EN: 'EN',
  FR: 'FR',
  LB: 'LB',
  NL: 'NL',
  ES: 'ES',
  PT: 'PT',
  IT: 'IT',
  PL: 'PL',
  CS: 'CS',
  HU: 'HU',
  RO: 'RO',
  BG: 'BG',
  HR: 'HR',
  SR: 'SR',
  BS: 'BS',
  SQ: 'SQ',
  EL: 'EL',
  TR: 'TR',
  AR: 'AR',
  FA: 'FA',
  PS: 'PS',
  KU: 'KU',
  RU: 'RU',
  UK: 'UK',
  TI: 'TI',
  AM: 'AM',
  SO: 'SO',
  VI: 'VI',
  ZH: 'ZH',
  JA: 'JA',
  SIGN: 'SIGN',
} as const;
export type LanguageCode = (typeof LanguageCode)[keyof typeof LanguageCode];

/** What makes it possible for somebody to take part. 8 values. */
export const Accessibility = {
  WHEELCHAIR_ACCESSIBLE: 'WHEELCHAIR_ACCESSIBLE',
  ACCESSIBLE_TOILET: 'ACCESSIBLE_TOILET',
  PUBLIC_TRANSPORT: 'PUBLIC_TRANSPORT',
  PLAIN_LANGUAGE: 'PLAIN_LANGUAGE',
  SIGN_LANGUAGE: 'SIGN_LANGUAGE',
  HEARING_LOOP: 'HEARING_LOOP',
  ASSISTANCE_DOG: 'ASSISTANCE_DOG',
  CHILDREN_WELCOME: 'CHILDREN_WELCOME',
} as const;
export type Accessibility = (typeof Accessibility)[keyof typeof Accessibility];

/** What the volunteer must bring or be ready to get. */
export const Requirement = {
  CERTIFICATE_OF_CONDUCT: 'CERTIFICATE_OF_CONDUCT',
  DRIVING_LICENCE: 'DRIVING_LICENCE',
  OWN_CAR: 'OWN_CAR',
  INTRODUCTORY_COURSE: 'INTRODUCTORY_COURSE',
  FIRST_AID: 'FIRST_AID',
  FOOD_HYGIENE: 'FOOD_HYGIENE',
  MEASLES_PROTECTION: 'MEASLES_PROTECTION',
  CONFIDENTIALITY: 'CONFIDENTIALITY',
} as const;
export type Requirement = (typeof Requirement)[keyof typeof Requirement];

/** What the organisation gives in return. */
export const Benefit = {
  EXPENSES: 'EXPENSES',
  TRAVEL_COSTS: 'TRAVEL_COSTS',
  INSURANCE: 'INSURANCE',
  TRAINING: 'TRAINING',
  MENTORING: 'MENTORING',
  CERTIFICATE: 'CERTIFICATE',
  VOLUNTEER_CARD: 'VOLUNTEER_CARD',
  MEALS: 'MEALS',
  TEAM_EVENTS: 'TEAM_EVENTS',
} as const;
export type Benefit = (typeof Benefit)[keyof typeof Benefit];

/** The order of a search: by score, by distance (what has none comes last), or by the day of publication. */
export const OpportunityOrder = {
  BEST_MATCH: 'BEST_MATCH',
  NEAREST: 'NEAREST',
  NEWEST: 'NEWEST',
} as const;
export type OpportunityOrder = (typeof OpportunityOrder)[keyof typeof OpportunityOrder];

/** The parts of a score, in the order in which they are added up. */
export const MatchReasonKind = {
  INTERESTS: 'INTERESTS',
  TEXT: 'TEXT',
  AVAILABILITY: 'AVAILABILITY',
  DISTANCE: 'DISTANCE',
  SKILLS: 'SKILLS',
  COMMITMENT: 'COMMITMENT',
  RESPONSIVENESS: 'RESPONSIVENESS',
} as const;
export type MatchReasonKind = (typeof MatchReasonKind)[keyof typeof MatchReasonKind];

/** The filters that a search proposes to drop when few opportunities match. Network and organisation are where somebody searches, not what for. */
export const RelaxableFilter = {
  TEXT: 'TEXT',
  INTERESTS: 'INTERESTS',
  NEAR: 'NEAR',
  AVAILABILITY: 'AVAILABILITY',
  COMMITMENT: 'COMMITMENT',
  KINDS: 'KINDS',
  ATTENDANCE: 'ATTENDANCE',
  SKILLS: 'SKILLS',
  LANGUAGES: 'LANGUAGES',
  AGE: 'AGE',
  ACCESSIBILITY: 'ACCESSIBILITY',
} as const;
export type RelaxableFilter = (typeof RelaxableFilter)[keyof typeof RelaxableFilter];
