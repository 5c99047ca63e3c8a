import type {
  Accessibility,
  AttendanceMode,
  Commitment,
  LanguageCode,
  OpportunityKind,
  TimeSlot,
} from '../opportunity/opportunity.codes.ts';

/** How an organisation answers inquiries. */
export interface Responsiveness {
  /** Share of the inquiries that got an answer, 0 to 1. */
  readonly shareAnswered: number;
  /** Median time to the answer in hours, from 0; null when none was answered. */
  readonly medianHours: number | null;
}

/** What matching has to know of a published opportunity. An id that the vocabulary does not know counts for nothing. */
export interface Posting {
  readonly id: string;
  readonly kind: OpportunityKind;
  /** Sub-interests, or a whole field when the posting is no more precise than that. */
  readonly interests: readonly string[];
  /** The skills that are wanted; none means that everybody can do it. */
  readonly skills: readonly string[];
  /** Degrees north, -90 to 90; null together with `longitude` when it has no place. */
  readonly latitude: number | null;
  /** Degrees east, -180 to 180. */
  readonly longitude: number | null;
  readonly attendance: AttendanceMode;
  /** None means: by arrangement. */
  readonly availability: readonly TimeSlot[];
  readonly commitment: Commitment | null;
  /** Any of these will do; none means that no language is asked for. */
  readonly languages: readonly LanguageCode[];
  /** Whole years, inclusive; null is open. */
  readonly minimumAge: number | null;
  /** Whole years, inclusive; null is open. */
  readonly maximumAge: number | null;
  readonly accessibility: readonly Accessibility[];
  readonly networkId: string | null;
  readonly organisationId: string;
  /** From this moment on it is not found any more. */
  readonly expiresAt: Date;
  readonly publishedAt: Date;
  readonly lastConfirmedAt: Date;
  readonly responsiveness: Responsiveness | null;
}

/** Where the volunteer is. */
export interface Near {
  /** Degrees north, -90 to 90. */
  readonly latitude: number;
  /** Degrees east, -180 to 180. */
  readonly longitude: number;
  /** More than 0 kilometres. */
  readonly radiusKm: number;
}

/** What a volunteer asks for. What is left out, null, or an empty list says nothing. */
export interface Criteria {
  /** The postings in which the text was found, each with the rank of the match, 0 to 1. An empty map: asked, and found nowhere. */
  readonly words?: ReadonlyMap<string, number> | null;
  /** Any of; ids of sub-interests or of fields. */
  readonly interests?: readonly string[] | null;
  readonly near?: Near | null;
  readonly availability?: readonly TimeSlot[] | null;
  readonly commitment?: readonly Commitment[] | null;
  readonly kinds?: readonly OpportunityKind[] | null;
  readonly attendance?: readonly AttendanceMode[] | null;
  readonly skills?: readonly string[] | null;
  readonly languages?: readonly LanguageCode[] | null;
  /** Of the volunteer, in whole years. */
  readonly age?: number | null;
  /** All of. */
  readonly accessibility?: readonly Accessibility[] | null;
  readonly networkId?: string | null;
  readonly organisationId?: string | null;
}

/** Whether a list of a criterion says anything. */
export function isAsked<T>(list: readonly T[] | null | undefined): list is readonly T[] {
  return list !== null && list !== undefined && list.length > 0;
}
