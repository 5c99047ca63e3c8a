import type { Accessibility, AttendanceMode, Benefit, Commitment, LanguageCode, OpportunityKind, Requirement, TimeSlot } from '../../services/opportunities/opportunity/opportunity.codes.ts';

/** Kinds of organisation, as in the graph. */
export const ORGANISATION_KINDS = ['CLUB', 'INITIATIVE', 'INSTITUTION', 'FOUNDATION', 'PARISH', 'MUNICIPALITY', 'COMPANY'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Languages of texts and mails. */
export const LOCALES = ['DE', 'EN'] as const;
export type Locale = (typeof LOCALES)[number];

/** Where an organisation is. Coordinates in degrees (WGS 84), both or none. */
export interface ImportedAddress {
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly town: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** An organisation as a list describes it; one per source id, even when many rows name it. */
export interface ImportedOrganisation {
  /** Stable: a version 5 UUID of network, source and source id. */
  readonly id: string;
  /** Slug of the network that it joins. */
  readonly network: string;
  /** Name of the list, from the mapping. */
  readonly source: string;
  readonly sourceId: string;
  readonly kind: OrganisationKind;
  /** 1 to 160 characters, one line. */
  readonly name: string;
  /** One line, at most 300 characters; may be empty. */
  readonly purpose: string;
  /** Markdown; may be empty. */
  readonly description: string;
  /** Null when the list tells nothing of it. */
  readonly address: ImportedAddress | null;
  /** http or https. */
  readonly website: string | null;
  readonly foundedIn: number | null;
  /** Ids of the taxonomy, without repetition. */
  readonly interests: readonly string[];
  /** Where inquiries go; never printed or logged. */
  readonly contactEmail: string | null;
  /** Language of mails to the organisation. */
  readonly locale: Locale;
}

/** Where help is wanted, with its position in degrees (WGS 84). */
export interface ImportedPlace {
  readonly name: string;
  readonly postalCode: string | null;
  readonly region: string | null;
  readonly latitude: number;
  readonly longitude: number;
}

/** An opportunity as a list describes it. */
export interface ImportedOpportunity {
  /** Stable: a version 5 UUID of network, source and source id. */
  readonly id: string;
  readonly network: string;
  readonly source: string;
  readonly sourceId: string;
  /** `id` of an ImportedOrganisation that the sink got before. */
  readonly organisationId: string;
  readonly kind: OpportunityKind;
  /** 1 to 120 characters, one line. */
  readonly title: string;
  /** 1 to 160 characters, one line. */
  readonly summary: string;
  /** Markdown, at most 10,000 characters; may be empty. */
  readonly description: string;
  readonly interests: readonly string[];
  readonly skills: readonly string[];
  /** Null only for what is done from anywhere (REMOTE). */
  readonly place: ImportedPlace | null;
  readonly attendance: AttendanceMode;
  readonly availability: readonly TimeSlot[];
  readonly commitment: Commitment;
  readonly languages: readonly LanguageCode[];
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
  readonly accessibility: readonly Accessibility[];
  readonly requirements: readonly Requirement[];
  readonly benefits: readonly Benefit[];
  /** `yyyy-MM-dd`. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** RFC 3339, UTC. */
  readonly expiresAt: string;
  /** True when the mapping counts from the day of the import: a later `expiresAt` alone is then no change of the row. */
  readonly expiryIsRelative: boolean;
  /** RFC 3339, UTC; null: the moment of the import. */
  readonly publishedAt: string | null;
  readonly textLanguage: Locale;
}

/** Most characters of each text; longer ones are cut at a word, with a warning. */
export const LIMITS = { sourceId: 200, name: 160, purpose: 300, title: 120, summary: 160, description: 10_000, street: 120, town: 80, region: 80 } as const;
