import { createHmac } from 'node:crypto';
import { membershipIn } from '../../shared/authorise.ts';
import { checkFirst } from '../../shared/connection.ts';
import { keyFor } from '../../shared/keys.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import type { OpportunitiesContext } from '../context.ts';
import { asMatched } from '../matching/door.ts';
import { isFromAfar } from '../matching/match.ts';
import type { Posting, Responsiveness } from '../matching/posting.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import { filterOf } from '../profile/profile.rules.ts';
import type { VolunteerProfile } from '../profile/profile.ts';
import { vocabulary } from '../search/vocabulary.ts';
import { CONTACT_CAP, SHOWN } from './finding.codes.ts';
import { type Findable, rankVolunteers, type Ranked, type RankPosition, toInvite } from './rank-volunteers.ts';
import { cellsInReach } from './reach.ts';
import type { FindableVolunteer, MatchingVolunteerConnection } from './volunteer.ts';
import { type Contacts, findVolunteers } from './volunteers.repository.ts';

type Services = Pick<OpportunitiesContext, 'db' | 'now' | 'secret' | 'viewer' | 'responsiveness'>;

/** A volunteer with the posting at hand. */
export interface Candidate extends Findable {
  readonly profile: VolunteerProfile;
}

/** Whether a volunteer has been invited often enough, or by this organisation not long ago. */
export function isLeftAlone({ recent, bySame }: Pick<Contacts, 'recent' | 'bySame'>): boolean {
  return bySame || recent >= CONTACT_CAP.invitations;
}

/** Whether it can be found and asked about: published and not run out. */
export function isLive({ status, expiresAt }: Pick<Opportunity, 'status' | 'expiresAt'>, now: Date): boolean {
  return status === 'PUBLISHED' && expiresAt > now;
}

function postingOf(opportunity: Opportunity, responsiveness: Responsiveness | null): Posting {
  const { interestIds, skillIds, publishedAt, lastConfirmedAt, updatedAt } = opportunity;
  return asMatched({
    ...opportunity, interests: interestIds, skills: skillIds, publishedAt: publishedAt ?? updatedAt, lastConfirmedAt: lastConfirmedAt ?? updatedAt, responsiveness,
  });
}

/** All ids of the fields in which a posting lies: one of them is among the interests of whoever it may suit. */
function idsOfItsFields({ interestIds }: Opportunity): string[] {
  const { fields, interests, fieldIndexOf } = vocabulary;
  const touched = new Set(interestIds.flatMap((id) => fieldIndexOf.get(id) ?? []));
  return [...fields.filter((_, index) => touched.has(index)), ...interests.filter(({ fieldIndex }) => touched.has(fieldIndex)).map(({ id }) => id)];
}

/** What stands for a volunteer with one posting; nobody can tell from it who it is, or that two of them are the same person. */
function markOf(key: string, opportunityId: string, profileId: string): string {
  return createHmac('sha256', key).update(`${opportunityId} ${profileId}`).digest('base64url').slice(0, 27);
}

/** All volunteers for whom a live posting fits, also those who are to be left alone, in their order. */
export async function volunteersFor({ db, now, secret, viewer, responsiveness }: Services, opportunity: Opportunity): Promise<Ranked<Candidate>[]> {
  const { id, attendance, latitude, longitude, organisationId } = opportunity;
  const at = now();
  const key = keyFor(secret, 'matching volunteer');
  const hasPlace = attendance !== 'REMOTE' && latitude !== null && longitude !== null;
  const [known, found] = await Promise.all([
    responsiveness.load(organisationId),
    findVolunteers(db, {
      cells: hasPlace ? cellsInReach(latitude, longitude) : [],
      isFromAfar: isFromAfar(attendance),
      interestIds: idsOfItsFields(opportunity),
      organisationId,
      but: viewer.id ?? '',
      now: at,
    }),
  ]);
  const candidates = found.map((profile): Candidate => ({
    profile,
    criteria: filterOf(profile) as Candidate['criteria'],
    lastInvitedAt: profile.lastInvitedAt?.getTime() ?? null,
    isLeftAlone: isLeftAlone(profile),
    mark: markOf(key, id, profile.id),
  }));
  return rankVolunteers(postingOf(opportunity, known), candidates, vocabulary, at);
}

/** What an organisation sees of a profile; `name` is for who has not said yet what they want to be called. */
export function seenByOrganisations({ displayName, placeName, languages, availability, commitment, interestIds, skillIds }: VolunteerProfile, name = ''): FindableVolunteer {
  return { name: displayName ?? name, town: placeName, languages, availability, commitment, interestIds, skillIds };
}

function positionOf(after: string | null | undefined): RankPosition | null {
  if (!after) return null;
  const [score, mark] = decodeKeyset(after, ['number', 'text']);
  return { score: Number(score), mark: String(mark) };
}

/**
 * Volunteers who may be found and for whom a posting fits; nobody for what is not live, and null for everybody but members of its organisation while that is
 * verified. Two statements and a limit, whatever the number of volunteers.
 *
 * @throws BAD_USER_INPUT for a page size or a cursor that is none, RATE_LIMITED
 */
export async function matchingVolunteers(services: Services & Pick<OpportunitiesContext, 'inquiries'>, opportunity: Opportunity, page: { readonly first: number; readonly after?: string | null | undefined }): Promise<MatchingVolunteerConnection | null> {
  const first = checkFirst(page.first);
  const after = positionOf(page.after);
  const isOfVerified = membershipIn(services.viewer, opportunity.organisationId)?.organisationStatus === 'VERIFIED';
  if (!isOfVerified) return null;
  await services.inquiries.limits.consume('looking', opportunity.organisationId);
  const ranked = isLive(opportunity, services.now()) ? await volunteersFor(services, opportunity) : [];
  const { shown, rest } = toInvite(ranked, SHOWN, after);
  const edges = rest.slice(0, first).map(({ volunteer, match }) => ({
    cursor: encodeKeyset([match.score, volunteer.mark]),
    volunteerId: volunteer.mark,
    node: seenByOrganisations(volunteer.profile),
    match: { ...match, reasons: match.reasons.map((reason) => ({ ...reason, details: [...reason.details] })) },
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: shown,
    pageInfo: { hasNextPage: rest.length > first, hasPreviousPage: after !== null, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
  };
}
