import { membershipIn, requireMember } from '../../shared/authorise.ts';
import type { OpportunitiesContext } from '../context.ts';
import { type Interest, interestsById } from '../interest/interest.ts';
import type { Criteria, Posting } from '../matching/posting.ts';
import { AttendanceMode } from '../opportunity/opportunity.codes.ts';
import { Place } from '../place/place.ts';
import { vocabulary } from '../search/vocabulary.ts';
import { expiryOf } from './expiry.ts';
import { NOTHING_SAID, withFields, type Written } from './fields.ts';
import { SAMPLE_RADIUS, standingIn, typableWords } from './sample-searches.ts';
import type { SampleSearch, SearchPreview, SearchPreviewInput } from './search-preview.ts';
import { findResponsiveness, rankOfTexts, searchableWords } from './search-preview.repository.ts';

type Services = Pick<OpportunitiesContext, 'db' | 'now' | 'gazetteer' | 'live' | 'matchesOfText' | 'viewer'>;

/** Stands in for the id of a posting that has none yet; comes last among equals. */
const NOT_YET = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const MOST_WORDS = 20;
/** So many interests and so many words make a sample search each, and one both together. */
const SAMPLES_EACH = 2;

function placeOf({ placeName, postalCode, region, latitude, longitude }: Written): Place | null {
  if (placeName === null || latitude === null || longitude === null) return null;
  return Object.assign(new Place(), { id: 'draft', name: placeName, postalCode, region, latitude, longitude });
}

interface Sample {
  readonly interest: Interest | null;
  readonly text: string | null;
}

function samplesOf(interests: readonly Interest[], words: readonly string[]): Sample[] {
  const byInterest = interests.slice(0, SAMPLES_EACH).map((interest) => ({ interest, text: null }));
  const byWord = words.slice(0, SAMPLES_EACH).map((text) => ({ interest: null, text }));
  const [interest] = interests;
  const [text] = words;
  return [...byInterest, ...byWord, ...(interest && text ? [{ interest, text }] : [])];
}

/**
 * Under what a posting will be found as it is being written, and where it would stand in searches that somebody could make.
 *
 * @throws UNAUTHENTICATED, FORBIDDEN for who is no member of the organisation, BAD_USER_INPUT as when saving
 */
export async function searchPreview(services: Services, input: SearchPreviewInput): Promise<SearchPreview> {
  const { db, gazetteer, live, matchesOfText, viewer } = services;
  const now = services.now();
  requireMember(viewer, input.organisationId);
  const fields = withFields(NOTHING_SAID, input, (typed) => gazetteer.find(typed));
  const [responsiveness, words] = await Promise.all([
    findResponsiveness(db, input.organisationId),
    searchableWords(db, typableWords(`${fields.title} ${fields.summary}`).slice(0, MOST_WORDS)),
  ]);
  const posting: Posting = {
    ...fields,
    id: input.id ?? NOT_YET,
    interests: fields.interestIds,
    skills: fields.skillIds,
    networkId: membershipIn(viewer, input.organisationId)?.networkId ?? null,
    organisationId: input.organisationId,
    expiresAt: expiryOf(fields, now),
    publishedAt: now,
    lastConfirmedAt: now,
    responsiveness,
  };
  const place = placeOf(fields);
  const around = fields.attendance === AttendanceMode.REMOTE ? null : place;
  const near = around ? { latitude: around.latitude, longitude: around.longitude, radiusKm: SAMPLE_RADIUS } : null;

  async function tried({ interest, text }: Sample): Promise<SampleSearch> {
    const [found, own] = text === null ? [null, null] : await Promise.all([matchesOfText(text), rankOfTexts(db, fields, text)]);
    const ranks = new Map(found?.ranks);
    ranks.delete(posting.id);
    if (own !== null) ranks.set(posting.id, own);
    const criteria: Criteria = { near, interests: interest ? [interest.id] : null, ...(found && { words: ranks }) };
    return { interest, text, place: around, radiusKm: SAMPLE_RADIUS, ...standingIn(live.index, criteria, posting, vocabulary, now) };
  }

  const interests = interestsById(fields.interestIds);
  return { place, interests, words, searches: await Promise.all(samplesOf(interests, words).map(tried)) };
}
