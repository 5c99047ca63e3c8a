import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { distanceBetween, isPlace } from '../matching/distance.ts';
import type { Criteria, Posting } from '../matching/posting.ts';
import { aPosting, BITBURG, NOW, TRIER, VOCABULARY } from '../matching/testing/a-posting.ts';
import { arbitraryPosting, arbitrarySearch } from '../matching/testing/arbitraries.ts';
import { type Findable, rankVolunteers, type RankPosition, toInvite } from './rank-volunteers.ts';

const someone = (mark: string, criteria: Criteria = {}, more: Partial<Findable> = {}): Findable => ({ mark, criteria, lastInvitedAt: null, isLeftAlone: false, ...more });
const marksOf = (posting: Posting, volunteers: readonly Findable[]) => rankVolunteers(posting, volunteers, VOCABULARY, NOW).map(({ volunteer }) => volunteer.mark);

/** What a profile can say; the other criteria are of searches only. */
const arbitraryVolunteers = fc
  .array(fc.record({ criteria: arbitrarySearch.map(({ criteria }) => criteria), lastInvitedAt: fc.constantFrom(null, null, 1000, 2000), isLeftAlone: fc.boolean() }), { maxLength: 30, size: 'max' })
  .map((list) => list.map(({ criteria, ...rest }, at): Findable => {
    const { interests, near, availability, commitment, attendance, skills, languages, age } = criteria;
    const said = Object.entries({ interests, near, availability, commitment, attendance, skills, languages, age }).filter(([, value]) => value !== undefined);
    return { ...rest, criteria: Object.fromEntries(said), mark: `mark-${(at * 7) % 31}` };
  }));

const fieldOf = (id: string) => VOCABULARY.fieldIndexOf.get(id);
const both = (some: readonly string[], others: readonly string[]) => some.filter((one, at) => others.includes(one) && some.indexOf(one) === at);
const said = (list: readonly unknown[] | null | undefined) => (list?.length ?? 0) > 0;

/** The score as the table of the design has it, read for one volunteer and one posting; null when a gate is closed. */
function plainScore({ criteria }: Findable, posting: Posting): number | null {
  const { interests, near, availability, commitment, attendance, skills, languages, age } = criteria;
  const parts: [number, number][] = [];
  if (posting.expiresAt <= NOW) return null;
  if (attendance && said(attendance) && !attendance.includes(posting.attendance)) return null;
  if (languages && said(languages) && posting.languages.length > 0 && both(languages, posting.languages).length === 0) return null;
  if (typeof age === 'number' && (age < (posting.minimumAge ?? 0) || age > (posting.maximumAge ?? 999))) return null;
  if (interests && said(interests)) {
    const mine = new Set(interests.map(fieldOf));
    const known = posting.interests.filter((id) => fieldOf(id) !== undefined);
    if (!known.some((id) => mine.has(fieldOf(id)))) return null;
    const isSame = known.some((id) => interests.includes(id) || interests.includes(VOCABULARY.fields[fieldOf(id) ?? -1] ?? ''));
    parts.push([1.5, isSame ? 1 : 0.5]);
  }
  if (availability && said(availability)) {
    const fitting = both(availability, posting.availability).length;
    if (posting.availability.length > 0 && fitting === 0) return null;
    parts.push([1.2, posting.availability.length === 0 ? 0.9 : fitting / new Set(availability).size]);
  }
  if (near) {
    const { latitude, longitude } = posting;
    const isThere = posting.attendance !== 'REMOTE' && latitude !== null && longitude !== null && isPlace(latitude, longitude);
    const km = isThere ? distanceBetween(near.latitude, near.longitude, latitude, longitude) : Infinity;
    const share = Math.max(km <= near.radiusKm ? 1 - km / near.radiusKm : -1, posting.attendance === 'ON_SITE' ? -1 : 0.9);
    if (share < 0) return null;
    parts.push([1, share]);
  }
  if (skills && said(skills)) {
    const wanted = both(posting.skills, VOCABULARY.skills);
    if (wanted.length > 0) parts.push([1, both(wanted, skills).length / wanted.length]);
  }
  if (commitment && said(commitment)) {
    if (posting.commitment === null || !commitment.includes(posting.commitment)) return null;
    parts.push([0.6, 1]);
  }
  const { responsiveness: answers } = posting;
  parts.push([0.3, answers === null ? 0.5 : answers.medianHours === null ? 0 : answers.shareAnswered / (1 + answers.medianHours / 168)]);
  return parts.reduce((sum, [weight, share]) => sum + weight * share, 0) / parts.reduce((sum, [weight]) => sum + weight, 0);
}

describe('volunteers for a posting', () => {
  test('are those of a plain reading of the score, in its order', () => {
    let found = 0;
    fc.assert(
      fc.property(arbitraryPosting, arbitraryVolunteers, (posting, volunteers) => {
        const plain = volunteers
          .map((volunteer) => ({ volunteer, score: plainScore(volunteer, posting) }))
          .filter(({ score }) => score !== null)
          .sort((a, b) => Number(b.score) - Number(a.score) || Number(a.volunteer.lastInvitedAt) - Number(b.volunteer.lastInvitedAt) || (a.volunteer.mark < b.volunteer.mark ? -1 : 1));
        const ranked = rankVolunteers(posting, volunteers, VOCABULARY, NOW);
        found += ranked.length;
        expect(ranked.map(({ volunteer }) => volunteer.mark)).toEqual(plain.map(({ volunteer }) => volunteer.mark));
        ranked.forEach(({ match }, at) => expect(match.score).toBeCloseTo(Number(plain[at]?.score), 12));
      }),
      { numRuns: 3000 },
    );
    expect(found).toBeGreaterThan(3000);
  });

  test('are shown page by page without gap or double, whoever is left alone meanwhile', () => {
    fc.assert(
      fc.property(arbitraryPosting, arbitraryVolunteers, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 20 }), (posting, volunteers, first, most) => {
        const ranked = rankVolunteers(posting, volunteers, VOCABULARY, NOW);
        const all = ranked.filter(({ volunteer }) => !volunteer.isLeftAlone).slice(0, most);
        const seen: string[] = [];
        let after: RankPosition | null = null;
        for (;;) {
          const { shown, rest }: ReturnType<typeof toInvite> = toInvite(ranked, most, after);
          expect(shown).toBe(all.length);
          const page = rest.slice(0, first);
          seen.push(...page.map(({ volunteer }) => volunteer.mark));
          const last = page.at(-1);
          if (!last) break;
          after = { score: last.match.score, mark: last.volunteer.mark };
        }
        expect(seen).toEqual(all.map(({ volunteer }) => volunteer.mark));
      }),
      { numRuns: 500 },
    );
  });

  test('go on behind somebody who was invited since, and below the score of somebody who is gone', () => {
    const posting = aPosting({ interests: ['football'] });
    const volunteers = [someone('a', { interests: ['football'] }, { isLeftAlone: true }), someone('b', { interests: ['football'] }), someone('c', { interests: ['swimming'] })];
    const ranked = rankVolunteers(posting, volunteers, VOCABULARY, NOW);
    const marksBehind = (mark: string, score: number) => toInvite(ranked, 100, { mark, score }).rest.map(({ volunteer }) => volunteer.mark);
    const [best] = ranked;
    expect(marksBehind('a', best?.match.score ?? 0)).toEqual(['b', 'c']);
    expect(marksBehind('gone', best?.match.score ?? 0)).toEqual(['c']);
  });

  test('of equal scores are those first who were not invited for longest', () => {
    expect(marksOf(aPosting(), [someone('a', {}, { lastInvitedAt: 5 }), someone('b', {}, { lastInvitedAt: 3 }), someone('d'), someone('c')])).toEqual(['c', 'd', 'b', 'a']);
  });

  test('are only those who would come as far, are old enough and speak a language', () => {
    const trier = (radiusKm: number) => ({ near: { ...TRIER, radiusKm } });
    const posting = aPosting({ minimumAge: 18, languages: ['DE'] });
    expect(marksOf(posting, [someone('far', trier(10)), someone('near', trier(50)), someone('young', { age: 16 }), someone('grown', { age: 18 }), someone('english', { languages: ['EN'] })])).toEqual(['near', 'grown']);
    expect(marksOf({ ...posting, attendance: 'REMOTE', ...BITBURG }, [someone('far', trier(10))])).toEqual(['far']);
  });
});
