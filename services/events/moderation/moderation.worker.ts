import type { DataSource } from 'typeorm';
import type { Jobs } from '../../shared/jobs.ts';
import { holdEvent } from '../drafting/drafting.repository.ts';
import { EventStatus } from '../event/event.codes.ts';
import { release, withhold } from './moderation.repository.ts';
import { tellBack, tellWithheld } from './tell-registered.ts';

/** Decisions of coordinators about events, from the organisations subgraph. */
const MODERATION_DECIDED = 'moderation.decided.events';
/** Its answer: whose event it was. */
const MODERATION_APPLIED = 'moderation.applied';

interface Decided {
  readonly decisionId: string;
  readonly objectId: string;
  /** Whose coordinators decided; of what is not theirs nothing is done. */
  readonly networkId: string;
  readonly effect: 'NONE' | 'WITHHOLD' | 'RELEASE';
}

/** Does what was decided, and answers whose event it is. Idempotent, and in any order: an older decision changes nothing. */
export async function applyDecision(desk: { readonly db: DataSource; readonly jobs: Pick<Jobs, 'enqueue'>; readonly now: () => Date }, { decisionId, effect, networkId, objectId }: Decided): Promise<void> {
  await desk.db.transaction(async (tx) => {
    const event = await holdEvent(tx, objectId);
    const isTheirs = event !== null && event.networkId === networkId && event.status !== EventStatus.DRAFT;
    if (isTheirs && effect === 'WITHHOLD') await tellWithheld(desk, tx, await withhold(tx, objectId, decisionId));
    if (isTheirs && effect === 'RELEASE') await tellBack(desk, tx, await release(tx, objectId, decisionId));
    const found = isTheirs ? { organisationId: event.organisationId, title: event.title, slug: event.slug } : { organisationId: null };
    await desk.jobs.enqueue(tx, MODERATION_APPLIED, { decisionId, ...found });
  });
}

/** Begins to do what coordinators decide; ends with `jobs.stop()`. */
export async function startModerationWorker({ db, jobs, now = () => new Date() }: { readonly db: DataSource; readonly jobs: Jobs; readonly now?: () => Date }): Promise<void> {
  await jobs.work<Decided>(MODERATION_DECIDED, ({ data }) => applyDecision({ db, jobs, now }, data));
}
