import { parseCriteria } from '../../features/search/criteria.ts';
import type { Criteria } from '../../features/search/criteria.ts';
import type { AgeGroup, ProfileForm_ProfileFragment, SaveProfileInput } from '../../generated/graphql.ts';
import { ageLabels } from '../../shared/labels/age-labels.ts';

/** What the form holds: the wishes as a search has them, and what only a profile knows. */
export interface ProfileFields {
  readonly criteria: Criteria;
  readonly ageGroup: AgeGroup | '';
  readonly isFindable: boolean;
  /** What organisations call the person; empty is the first name of the account. */
  readonly displayName: string;
}

const isAgeGroup = (value: unknown): value is AgeGroup => typeof value === 'string' && Object.hasOwn(ageLabels, value);

/** What the form holds at this moment. */
export function fieldsOfForm(form: FormData): ProfileFields {
  const params = new URLSearchParams();
  for (const [name, value] of form) if (typeof value === 'string') params.append(name, value);
  const ageGroup = form.get('ageGroup');
  const name = form.get('displayName');
  return { criteria: parseCriteria(params), ageGroup: isAgeGroup(ageGroup) ? ageGroup : '', isFindable: form.has('isFindable'), displayName: typeof name === 'string' ? name.trim() : '' };
}

type KnownPlace = ProfileForm_ProfileFragment['place'];

/** The place as it stands in the field: "54634 Bitburg". */
export const placeText = (place: KnownPlace): string => [place?.postalCode, place?.name].filter(Boolean).join(' ');

/** A saved profile as the form shows it; empty without one. */
export function fieldsOfProfile(profile: ProfileForm_ProfileFragment | null): ProfileFields {
  const empty = parseCriteria(new URLSearchParams());
  if (profile === null) return { criteria: empty, ageGroup: '', isFindable: false, displayName: '' };
  const { interests, skills, availability, commitment, attendance, languages, place, radiusKm, ageGroup, isFindable, displayName } = profile;
  const criteria: Criteria = {
    ...empty,
    interest: interests.map(({ id }) => id),
    skill: skills.map(({ id }) => id),
    when: availability,
    time: commitment,
    attendance,
    language: languages,
    place: placeText(place),
    radius: radiusKm,
  };
  return { criteria, ageGroup: ageGroup ?? '', isFindable, displayName: displayName ?? '' };
}

/** What to save. A place that was not touched goes by its id, so that it stays the same one of two namesakes. */
export function inputOf({ criteria, ageGroup, isFindable, displayName }: ProfileFields, saved: ProfileForm_ProfileFragment | null): SaveProfileInput {
  const place = saved?.place && criteria.place === placeText(saved.place) ? saved.place.id : criteria.place;
  return {
    version: saved?.version ?? null,
    interests: [...criteria.interest],
    skills: [...criteria.skill],
    availability: [...criteria.when],
    commitment: [...criteria.time],
    attendance: [...criteria.attendance],
    languages: [...criteria.language],
    place: place === '' ? null : place,
    radiusKm: criteria.radius,
    ageGroup: ageGroup === '' ? null : ageGroup,
    isFindable,
    ...(isFindable && displayName !== '' && { displayName }),
  };
}
