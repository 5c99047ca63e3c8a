import type { DataSource } from 'typeorm';
import type { Jobs } from '../../shared/jobs.ts';
import { holdOpportunities } from '../drafting/drafting.repository.ts';
import { publishWaiting } from '../drafting/waiting.ts';
import { OpportunityStatus } from '../opportunity/opportunity.codes.ts';
import { release, withhold } from './moderation.repository.ts';

/** Decisions of coordinators about postings, from the organisations subgraph. */
const MODERATION_DECIDED = 'moderation.decided.opportunities';
/** Its answer: whose posting it was. */
const MODERATION_APPLIED = 'moderation.applied';

interface Decided {
  readonly decisionId: string;
  readonly objectId: string;
  /** Whose coordinators decided; of what is not theirs nothing is done. */
  readonly networkId: string;
  readonly effect: 'NONE' | 'WITHHOLD' | 'RELEASE';
}

/** Does what was decided, and answers whose posting it is. Idempotent, and in any order: an older decision changes nothing. */
export async function applyDecision({ db, jobs, now = () => new Date() }: { readonly db: DataSource; readonly jobs: Pick<Jobs, 'enqueue'>; readonly now?: () => Date }, decided: Decided): Promise<void> {
  const { decisionId, effect, networkId, objectId } = decided;
  await db.transaction(async (tx) => {
    const [posting] = await holdOpportunities(tx, [objectId]);
    const isTheirs = posting !== undefined && posting.networkId === networkId && posting.status !== OpportunityStatus.DRAFT;
    if (isTheirs && effect === 'WITHHOLD') await withhold(tx, objectId, decisionId);
    if (isTheirs && effect === 'RELEASE') {
      await release(tx, objectId, decisionId);
      // What waited for a verification that has come meanwhile waits no longer.
      await publishWaiting(tx, [posting.organisationId], now());
    }
    const found = isTheirs ? { organisationId: posting.organisationId, title: posting.title, slug: posting.slug } : { organisationId: null };
    await jobs.enqueue(tx, MODERATION_APPLIED, { decisionId, ...found });
  });
}

/** Begins to do what coordinators decide; ends with `jobs.stop()`. */
export async function startModerationWorker(options: { readonly db: DataSource; readonly jobs: Jobs; readonly now?: () => Date }): Promise<void> {
  await options.jobs.work<Decided>(MODERATION_DECIDED, ({ data }) => applyDecision(options, data));
}
