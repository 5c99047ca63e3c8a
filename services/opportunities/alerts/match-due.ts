import type { DataSource, EntityManager } from 'typeorm';
import type { AlertIndex } from './alert-index.ts';
import { BATCH, MOST_PER_LOOK } from './alert.codes.ts';
import { insertMatches, momentOfDue, takeDue } from './alert.repository.ts';
import { matchNew } from './match-new.ts';
import { type AlertTexts, readWaiting } from './waiting-searches.ts';

/** Matches one batch; null when nothing is left. Taking and remembering are one transaction: whoever dies in it leaves all to the next. */
async function matchBatch(tx: EntityManager, index: AlertIndex, counts: Uint8Array, { until, now }: { readonly until: Date; readonly now: Date }): Promise<number | null> {
  const due = await takeDue(tx, until, BATCH);
  if (due.length === 0) return null;
  const dueAt = new Map(due.map((posting) => [posting.postingId, posting.dueAt.getTime()]));
  const searchIds: string[] = [];
  const postingIds: string[] = [];
  await matchNew(tx, index, [...dueAt.keys()], now, (search, postingId) => {
    // Whoever saved the search later saw the posting on the page.
    const { id, since } = index.searches[search]!;
    if (since > dueAt.get(postingId)! || counts[search]! >= MOST_PER_LOOK) return;
    counts[search]!++;
    searchIds.push(id);
    postingIds.push(postingId);
  });
  return insertMatches(tx, searchIds, postingIds, now);
}

/** Matches everything that has come to light with the searches that wait on a day, batch by batch until it is done or `signal` says to stop; tells how many matches are new. */
export async function matchDue({ db, texts }: { readonly db: DataSource; readonly texts: AlertTexts }, { now, day }: { readonly now: Date; readonly day: string }, signal?: AbortSignal): Promise<number> {
  const until = await momentOfDue(db);
  if (until === null) return 0;
  const index = await readWaiting(db, texts, day, now);
  const counts = new Uint8Array(index.searches.length);
  let matches = 0;
  for (;;) {
    const found = await db.transaction((tx) => matchBatch(tx, index, counts, { until, now }));
    matches += found ?? 0;
    if (found === null || signal?.aborted) return matches;
  }
}
