import { signedIn } from '../../shared/authorise.ts';
import { badField, badUserInput, conflictAt, type FieldProblem } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { OpportunitiesContext } from '../context.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { interestById } from '../interest/interest.ts';
import { cellOf } from '../matching/grid.ts';
import { OpportunityOrder } from '../opportunity/opportunity.codes.ts';
import { Place } from '../place/place.ts';
import type { OpportunityConnection } from '../search/opportunity-connection.ts';
import { searchOpportunities, type SearchPage } from '../search/search.service.ts';
import { skillById } from '../skill/skill.ts';
import type { DeleteProfileInput, SaveProfileInput } from './profile.inputs.ts';
import type { DeleteProfilePayload, SaveProfilePayload } from './profile.payloads.ts';
import { deleteProfileOf, findProfileById, findProfileOf, hideProfileOf, insertProfile, updateProfile } from './profile.repository.ts';
import { canBeMatched, filterOf, maySee, nameToShow, type ProfileContent } from './profile.rules.ts';
import type { VolunteerProfile } from './profile.ts';

const LONGEST_NAME = 60;
const NOT_FOUND_BY_ANYBODY = { displayName: null, email: null, locale: null };

type Services = Pick<OpportunitiesContext, 'db' | 'now' | 'gazetteer' | 'viewer'>;

/** The viewer's own profile, or null. @throws UNAUTHENTICATED */
export async function ownProfile({ db, viewer }: Pick<Services, 'db' | 'viewer'>): Promise<VolunteerProfile | null> {
  return findProfileOf(db, signedIn(viewer).id);
}

/** A profile by its id; null when there is none that the viewer may see, so that the answer does not tell whether there is one. */
export async function visibleProfile({ db, viewer }: Pick<Services, 'db' | 'viewer'>, id: string): Promise<VolunteerProfile | null> {
  const profile = viewer.id !== null && isUuid(id) ? await findProfileById(db, id) : null;
  return profile && maySee(viewer, profile) ? profile : null;
}

function unknownIds(path: string, ids: readonly string[], isKnown: (id: string) => boolean): FieldProblem[] {
  return ids.flatMap((id, index) => (isKnown(id) ? [] : [{ path: `${path}.${index}`, code: 'UNKNOWN', message: 'is not an id of this graph.' }]));
}

/** What is kept only of who may be found. @throws BAD_USER_INPUT when there is no name to show, or no address to which an invitation could go */
function contactOf({ name, email, locale }: Viewer, { isFindable, displayName }: SaveProfileInput): Pick<ProfileContent, 'displayName' | 'email' | 'locale'> {
  if (!isFindable) return NOT_FOUND_BY_ANYBODY;
  const shown = nameToShow(displayName, name);
  if (shown === null) throw badField('input.displayName', 'REQUIRED', 'is needed, since the account has no name.');
  if (email === null) throw badField('input.isFindable', 'NO_ADDRESS', 'needs an account with an e-mail address.');
  return { displayName: shown.slice(0, LONGEST_NAME), email, locale };
}

function contentOf({ gazetteer, viewer }: Services, input: SaveProfileInput): ProfileContent {
  const problems = [
    ...unknownIds('input.interests', input.interests, (id) => interestById(id) !== undefined),
    ...unknownIds('input.skills', input.skills, (id) => skillById(id) !== undefined),
  ];
  if (problems.length > 0) throw badUserInput(problems);
  const typed = input.place?.trim() ?? '';
  const place = typed === '' ? null : gazetteer.find(typed);
  if (place === undefined) throw badField('input.place', 'UNKNOWN_PLACE', 'is no place that we know.');
  return {
    interestIds: [...new Set(input.interests)],
    skillIds: [...new Set(input.skills)],
    languages: [...new Set(input.languages)],
    availability: [...new Set(input.availability)],
    commitment: [...new Set(input.commitment)],
    attendance: [...new Set(input.attendance)],
    placeId: place?.id ?? null,
    placeName: place?.name ?? null,
    postalCode: place?.postalCode ?? null,
    region: place?.region ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    radiusKm: input.radiusKm,
    ageGroup: input.ageGroup ?? null,
    cell: place ? cellOf(place.latitude, place.longitude) : null,
    isFindable: input.isFindable,
    ...contactOf(viewer, input),
  };
}

function changedMeanwhile() {
  return conflictAt('input.version', 'STALE', 'is not the latest; the profile was changed elsewhere meanwhile.');
}

/**
 * Writes the viewer's profile as a whole.
 *
 * @throws UNAUTHENTICATED, BAD_USER_INPUT that names the field, CONFLICT when the version is not the latest
 */
export async function saveProfile(context: Services, input: SaveProfileInput): Promise<SaveProfilePayload> {
  const { db, now, viewer } = context;
  const { id } = signedIn(viewer);
  const content = contentOf(context, input);
  const { version } = input;
  const saved = version === null || version === undefined ? await insertProfile(db, id, content, now()) : await updateProfile(db, id, version, content, now());
  const profile = saved ? await findProfileOf(db, id) : null;
  if (!profile) throw changedMeanwhile();
  return { profile };
}

/**
 * Takes somebody out of what organisations find, at once and whatever the version; doing it twice is no mistake.
 *
 * @returns whether they could be found before
 */
export async function stopBeingFound({ db, now }: Pick<Services, 'db' | 'now'>, personId: string): Promise<boolean> {
  return hideProfileOf(db, personId, now());
}

/** Deletes the viewer's profile; doing it twice is no mistake. @throws UNAUTHENTICATED, CONFLICT when the version is not the latest */
export async function deleteProfile(context: Pick<Services, 'db' | 'viewer'>, { version }: DeleteProfileInput): Promise<DeleteProfilePayload> {
  const { db } = context;
  const profile = await ownProfile(context);
  if (!profile) return { deletedId: null };
  if (!(await deleteProfileOf(db, profile.personId, version))) throw changedMeanwhile();
  return { deletedId: profile.id };
}

/** Live postings that fit the viewer's profile, found and scored as every search; null while the profile says nothing to match by. @throws UNAUTHENTICATED */
export async function ownMatches(context: OpportunitiesContext, page: Omit<SearchPage, 'orderBy'>): Promise<OpportunityConnection | null> {
  const profile = await ownProfile(context);
  if (!profile || !canBeMatched(profile)) return null;
  return searchOpportunities(context, filterOf(profile), { ...page, orderBy: OpportunityOrder.BEST_MATCH });
}

/** Where the person is, as a place of the gazetteer; null when they have not said. */
export function placeOfProfile({ placeId, placeName, postalCode, region, latitude, longitude }: VolunteerProfile): Place | null {
  if (placeId === null || placeName === null || latitude === null || longitude === null) return null;
  return Object.assign(new Place(), { id: placeId, name: placeName, postalCode, region, latitude, longitude });
}
