import { NewsStatus } from './news.codes.ts';

const MINUTE_MS = 60_000;
/** Between choosing a time and sending it. */
const GRACE_MS = 5 * MINUTE_MS;
/** Nobody plans news further ahead; whoever seems to has mistyped the year. */
const MOST_AHEAD_MS = 366 * 24 * 60 * MINUTE_MS;

/** Where an article stands at a moment: a draft without a time, scheduled before it, published from it on. */
export function statusAt(publishedAt: Date | null, now: Date): NewsStatus {
  if (publishedAt === null) return NewsStatus.DRAFT;
  return publishedAt > now ? NewsStatus.SCHEDULED : NewsStatus.PUBLISHED;
}

/** Why an article cannot become public at a time; null when it can. */
export function timeProblem(at: Date, now: Date): 'IN_THE_PAST' | 'TOO_FAR_AHEAD' | null {
  const ahead = at.getTime() - now.getTime();
  if (ahead < -GRACE_MS) return 'IN_THE_PAST';
  return ahead > MOST_AHEAD_MS ? 'TOO_FAR_AHEAD' : null;
}
