import { isEligible } from '../matching/gates.ts';
import type { Match } from '../matching/match.ts';
import { scoreOf } from '../matching/match.ts';
import type { Criteria, Posting } from '../matching/posting.ts';
import type { Vocabulary } from '../matching/vocabulary.ts';

/** A volunteer who may be found, as the ranking sees them. */
export interface Findable {
  /** What the volunteer searches for; their own matches are made of the same. */
  readonly criteria: Criteria;
  /** Milliseconds since 1970 of the last invitation from anybody, of late; null when there was none. */
  readonly lastInvitedAt: number | null;
  /** Whether somebody has written to them often enough, or this organisation not long ago. */
  readonly isLeftAlone: boolean;
  /** Stands for the volunteer with this posting; says nothing about them and is another one with every other posting. */
  readonly mark: string;
}

/** A volunteer who fits, and why. */
export interface Ranked<V extends Findable> {
  readonly volunteer: V;
  readonly match: Match;
}

/** Where a page begins: behind the volunteer of that mark, or below their score when they cannot be found any more. */
export interface RankPosition {
  readonly score: number;
  readonly mark: string;
}

function inOrder<V extends Findable>(a: Ranked<V>, b: Ranked<V>): number {
  const never = -Infinity;
  const [left, right] = [a.volunteer, b.volunteer];
  return (
    b.match.score - a.match.score ||
    Math.sign((left.lastInvitedAt ?? never) - (right.lastInvitedAt ?? never) || 0) ||
    (left.mark < right.mark ? -1 : 1)
  );
}

/**
 * The volunteers for a posting: those for whom it passes every gate, by the score that it has for them. Of equal scores who was not invited for longest
 * comes first, then whichever mark is lower. Who is to be left alone keeps their place, so that a page that begins behind them goes on there.
 */
export function rankVolunteers<V extends Findable>(posting: Posting, volunteers: readonly V[], vocabulary: Vocabulary, now: Date): Ranked<V>[] {
  return volunteers
    .filter(({ criteria }) => isEligible(criteria, posting, vocabulary, now))
    .map((volunteer) => ({ volunteer, match: scoreOf(volunteer.criteria, posting, vocabulary) }))
    .sort(inOrder);
}

/** The first `most` of those who may be invited, and of them who comes behind a position. */
export function toInvite<V extends Findable>(ranked: readonly Ranked<V>[], most: number, after: RankPosition | null): { readonly shown: number; readonly rest: readonly Ranked<V>[] } {
  const shown = ranked.filter(({ volunteer }) => !volunteer.isLeftAlone).slice(0, most);
  if (!after) return { shown: shown.length, rest: shown };
  const at = ranked.findIndex(({ volunteer }) => volunteer.mark === after.mark);
  const later = new Set(at >= 0 ? ranked.slice(at + 1) : ranked.filter(({ match }) => match.score < after.score));
  return { shown: shown.length, rest: shown.filter((one) => later.has(one)) };
}
