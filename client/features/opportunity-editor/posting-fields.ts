import type { Accessibility, AttendanceMode, Benefit, Commitment, LanguageCode, OpportunityKind, Requirement, TimeSlot } from '../../generated/enums.ts';
import type { EditedOpportunity_OpportunityFragment, UpdateOpportunityInput } from '../../generated/graphql.ts';

/** A posting as the form holds it: texts as they are typed, '' for nothing. */
export interface PostingFields {
  readonly kind: OpportunityKind;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly textLanguage: 'DE' | 'EN';
  readonly interests: readonly string[];
  readonly skills: readonly string[];
  readonly place: string;
  readonly attendance: AttendanceMode;
  readonly availability: readonly TimeSlot[];
  readonly commitment: Commitment | '';
  readonly languages: readonly LanguageCode[];
  readonly minimumAge: string;
  readonly maximumAge: string;
  readonly accessibility: readonly Accessibility[];
  readonly requirements: readonly Requirement[];
  readonly benefits: readonly Benefit[];
  readonly startsOn: string;
  readonly endsOn: string;
}
export type PostingField = keyof PostingFields;

/** The order in which the fields stand on the page. */
export const POSTING_FIELDS: readonly PostingField[] = [
  'kind', 'title', 'summary', 'description', 'textLanguage', 'interests', 'attendance', 'place', 'availability', 'commitment', 'startsOn', 'endsOn',
  'minimumAge', 'maximumAge', 'languages', 'skills', 'requirements', 'benefits', 'accessibility',
];

/** What the service has saved, as the form holds it. */
export function fieldsOf(saved: EditedOpportunity_OpportunityFragment): PostingFields {
  const { commitment, endsOn, interests, maximumAge, minimumAge, place, skills, startsOn, ...same } = saved;
  return {
    kind: same.kind,
    title: same.title,
    summary: same.summary,
    description: same.description,
    textLanguage: same.textLanguage,
    attendance: same.attendance,
    availability: same.availability,
    languages: same.languages,
    accessibility: same.accessibility,
    requirements: same.requirements,
    benefits: same.benefits,
    interests: interests.map(({ id }) => id),
    skills: skills.map(({ id }) => id),
    place: place ? [place.postalCode, place.name].filter(Boolean).join(' ') : '',
    commitment: commitment ?? '',
    minimumAge: minimumAge?.toString() ?? '',
    maximumAge: maximumAge?.toString() ?? '',
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? '',
  };
}

const yearsOf = (typed: string): number | null => (/^\d{1,9}$/.test(typed.trim()) ? Number(typed) : null);

/** What the service takes of the form, without the fields that it has refused. */
export function inputOf(fields: PostingFields, without: readonly string[] = []): Omit<UpdateOpportunityInput, 'id' | 'version'> {
  const input = {
    ...fields,
    interests: [...fields.interests],
    skills: [...fields.skills],
    availability: [...fields.availability],
    languages: [...fields.languages],
    accessibility: [...fields.accessibility],
    requirements: [...fields.requirements],
    benefits: [...fields.benefits],
    place: fields.place.trim() || null,
    commitment: fields.commitment || null,
    minimumAge: yearsOf(fields.minimumAge),
    maximumAge: yearsOf(fields.maximumAge),
    startsOn: fields.startsOn || null,
    endsOn: fields.endsOn || null,
  };
  return Object.fromEntries(Object.entries(input).filter(([field]) => !without.includes(field)));
}

/** Whether two states of the form say the same. */
export function isSame(one: PostingFields, other: PostingFields): boolean {
  return POSTING_FIELDS.every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]));
}

/** One value more, or less, in the order in which all of them are shown. */
export function toggled<Value extends string>(chosen: readonly Value[], value: Value, on: boolean): Value[] {
  return on ? [...chosen.filter((other) => other !== value), value] : chosen.filter((other) => other !== value);
}
