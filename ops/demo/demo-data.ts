import type { InterestId } from '../../services/opportunities/interest/interests.ts';
import type {
  Accessibility, AttendanceMode, Benefit, Commitment, LanguageCode, OpportunityKind, Requirement, TimeSlot,
} from '../../services/opportunities/opportunity/opportunity.codes.ts';
import type { LinkGroupKind } from '../../services/organisations/links/link.codes.ts';
import type { SkillId } from '../../services/opportunities/skill/skills.ts';

/**
 * The shape of the demo data. Everything is plain data with references by slug, and every time is relative to the day on
 * which it is loaded ("the load day", a local date of Europe/Berlin), so that the demo looks alive whenever somebody starts it.
 * All organisations and people are fictional; towns and postal codes are real.
 */

/** Where something is. Coordinates in WGS 84 degrees, rounded to about 10 m. */
export interface DemoPlace {
  readonly street: string | null;
  readonly postalCode: string;
  readonly town: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface DemoNetwork {
  readonly slug: string;
  readonly name: string;
  /** Markdown. */
  readonly description: string;
  /** Always below the reserved domain `.example`. */
  readonly website: string;
  readonly latitude: number;
  readonly longitude: number;
}

export type DemoOrganisationKind = 'CLUB' | 'INITIATIVE' | 'INSTITUTION' | 'FOUNDATION' | 'PARISH' | 'MUNICIPALITY' | 'COMPANY';
export type DemoVerificationSubject = 'REGISTER_ENTRY' | 'TAX_EXEMPTION' | 'PERSON_IN_CHARGE' | 'ADDRESS';
export type DemoLocale = 'DE' | 'EN';

/** One check of who stands behind an organisation. */
export interface DemoVerification {
  readonly subject: DemoVerificationSubject;
  /** Whole days before the load day, at least 1. */
  readonly checkedDaysAgo: number;
  /** Days after the load day until which the check holds; null = without end. */
  readonly validForDays: number | null;
  /** The body that checked, never a person. */
  readonly checkedBy: string;
  readonly note: string | null;
}

/** How the organisation has answered so far. */
export interface DemoResponsiveness {
  /** Share of inquiries that got an answer, 0..1. */
  readonly shareAnswered: number;
  /** Median hours from the inquiry to the answer, above 0. */
  readonly medianHours: number;
}

export interface DemoOrganisation {
  readonly slug: string;
  readonly kind: DemoOrganisationKind;
  /** A PENDING organisation has no verifications, and its opportunities are SUBMITTED. */
  readonly status: 'VERIFIED' | 'PENDING';
  readonly name: string;
  /** One sentence, at most 160 characters. */
  readonly purpose: string;
  /** Markdown. */
  readonly description: string;
  readonly address: DemoPlace;
  readonly website: string | null;
  readonly contactEmail: string;
  readonly foundedIn: number | null;
  readonly interests: readonly InterestId[];
  readonly locale: DemoLocale;
  readonly verifications: readonly DemoVerification[];
  /** null = not known yet. */
  readonly responsiveness: DemoResponsiveness | null;
}

export interface DemoOpportunity {
  readonly slug: string;
  /** Slug of the organisation. */
  readonly organisation: string;
  readonly kind: OpportunityKind;
  readonly status: 'PUBLISHED' | 'SUBMITTED';
  readonly title: string;
  /** At most 160 characters. */
  readonly summary: string;
  /** Markdown, 60 to 150 words. */
  readonly description: string;
  readonly textLanguage: DemoLocale;
  readonly interests: readonly InterestId[];
  readonly skills: readonly SkillId[];
  /** null only for REMOTE. */
  readonly place: DemoPlace | null;
  readonly attendance: AttendanceMode;
  /** Empty = by arrangement. */
  readonly availability: readonly TimeSlot[];
  readonly commitment: Commitment;
  readonly languages: readonly LanguageCode[];
  /** Years. */
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
  readonly accessibility: readonly Accessibility[];
  readonly requirements: readonly Requirement[];
  readonly benefits: readonly Benefit[];
  /** First and last day in days after the load day, or null. */
  readonly startsInDays: number | null;
  readonly endsInDays: number | null;
  /** Days before the load day; never less than `confirmedDaysAgo`. For a SUBMITTED one: when it was handed in. */
  readonly publishedDaysAgo: number;
  /** Days before the load day, 0..80 (fresh means at most 90). */
  readonly confirmedDaysAgo: number;
  /** Days after the load day, at least 1; of a HELP_REQUEST at most 14 days after its publication. */
  readonly expiresInDays: number;
}

export type DemoEventKind = 'MEETING' | 'TRAINING' | 'FESTIVAL' | 'WORK_DAY';
export type DemoWeekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';

/**
 * When an event begins: the weekday `week` weeks after its next occurrence. Week 0 is the first such weekday after the
 * load day (1 to 7 days ahead), week 1 the one after, and so on. `daysAhead` moves it past holidays.
 */
export interface DemoDay {
  readonly weekday: DemoWeekday;
  readonly week: number;
}

export interface DemoEvent {
  readonly slug: string;
  /** Slug of the organisation. */
  readonly organisation: string;
  /** Slug of an opportunity of the same organisation, or null. */
  readonly opportunity: string | null;
  readonly kind: DemoEventKind;
  readonly status: 'PUBLISHED' | 'CANCELLED';
  readonly cancellationReason: string | null;
  readonly title: string;
  /** At most 160 characters. */
  readonly summary: string;
  /** Markdown. */
  readonly description: string;
  readonly starts: DemoDay;
  /** Local time "HH:MM" in Europe/Berlin; null when `allDay`. */
  readonly startTime: string | null;
  /** Length; null when `allDay`. May exceed a day (from Friday evening to Sunday). */
  readonly minutes: number | null;
  readonly allDay: boolean;
  /** Whole days that an all-day event takes; 1 otherwise. */
  readonly days: number;
  readonly attendance: AttendanceMode;
  /** Name of the room or meeting point; null only when REMOTE. */
  readonly venue: string | null;
  readonly place: DemoPlace | null;
  readonly onlineUrl: string | null;
  readonly interests: readonly InterestId[];
  /** Seats; null = no limit. */
  readonly capacity: number | null;
  /** Of a work day, for which one registers. */
  readonly shifts: readonly DemoShift[];
}

export interface DemoShift {
  readonly title: string;
  /** What to bring or to know. */
  readonly note: string;
  /** Minutes after the beginning of the event. */
  readonly from: number;
  readonly to: number;
  /** Seats; null = no limit. */
  readonly capacity: number | null;
}

/** What the network tells. */
export interface DemoNews {
  /** News when left out. */
  readonly kind?: 'NEWS' | 'GUIDE' | 'PROJECT';
  readonly slug: string;
  readonly title: string;
  /** At most 300 characters. */
  readonly summary: string;
  /** Markdown. */
  readonly body: string;
  readonly language: DemoLocale;
  readonly isPinned: boolean;
  /** Of a project: organisations of the demo by their slugs, or others. */
  readonly partners?: readonly ({ readonly organisation: string } | { readonly name: string; readonly url: string })[];
  /** Days before the load day, below 0 for what is scheduled; null for a draft. */
  readonly publishedDaysAgo: number | null;
}

/** Links about one thing. */
export interface DemoLinkGroup {
  readonly kind: LinkGroupKind;
  /** null = the heading that goes with the kind. */
  readonly title: string | null;
  readonly links: readonly { readonly title: string; readonly url: string; readonly description: string | null }[];
}

/** An organisation with what it posts, as the data files hold it; `bitburg.ts` flattens them. */
export interface DemoEntry {
  readonly organisation: DemoOrganisation;
  readonly opportunities: readonly DemoOpportunity[];
  readonly events: readonly DemoEvent[];
}
