import type { EntityManager } from 'typeorm';
import { ActorRole, recordAudit } from '../../shared/audit.ts';
import { hashOfToken, tokenOf } from '../../shared/link-token.ts';
import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';
import { pageAddress } from '../../shared/mail/page-address.ts';
import { withLockedRow } from '../../shared/mail/with-locked-row.ts';
import { TEXT_LOOKED_AT, type TextLookedAt } from '../../shared/text-flags.ts';
import { lockModerationDecision, lockModerationForMail, type ModerationForMail, moderationExists, noteOnDecision } from './decision.repository.ts';
import { isObjectionable, isTold } from './deciding.ts';
import { eraseWordsAbout, holdObject, isErased, noteErased } from './erased.repository.ts';
import { saveFlaggedText } from './flagged-text.repository.ts';
import { moderationMail, type ToldDeed } from './mails/decided.ts';
import { ModerationQueue } from './moderation.codes.ts';
import { objectionKey } from './objection-by-link.service.ts';

type Options = Omit<MailWorkerOptions, 'logger'>;

/** Notes what is conspicuous about a text, and in the log when it comes into the queue. Idempotent, and in any order. */
export async function learnText({ db }: Pick<Options, 'db'>, text: TextLookedAt): Promise<void> {
  const { flags, networkId, objectId, objectType, organisationId } = text;
  await db.transaction(async (tx) => {
    await holdObject(tx, objectId);
    if (await isErased(tx, objectId)) return;
    if (!(await saveFlaggedText(tx, text))) return;
    await recordAudit(tx, { networkId, actorId: null, actorRole: ActorRole.SYSTEM, action: 'text.flagged', objectType, objectId, details: { flags, organisationId } });
  });
}

/** What the owner of a thing answers to a decision about it. */
export interface Applied {
  readonly decisionId: string;
  /** Null when the thing is gone or another network's. */
  readonly organisationId: string | null;
  readonly title?: string;
  readonly slug?: string;
}

/** Notes whose thing it was that was decided about, and has them told. A second answer changes nothing. */
export async function learnApplied({ db, jobs }: Pick<Options, 'db'> & { readonly jobs: Pick<Options['jobs'], 'enqueue'> }, { decisionId, organisationId, title, slug }: Applied): Promise<void> {
  await db.transaction(async (tx) => {
    const decision = await lockModerationDecision(tx, decisionId);
    if (!decision || organisationId === null || decision.organisationId !== null || (await isErased(tx, decision.objectId))) return;
    await noteOnDecision(tx, decisionId, { organisationId, title: title ?? null, slug: slug ?? null });
    if (isTold(decision.deed)) await jobs.enqueue(tx, ModerationQueue.TOLD, { decisionId });
  });
}

/** Erases every word about a posting that was erased with the person it was about. Idempotent, and in any order: what comes later about it is not written down. */
export async function learnErased({ db, now = () => new Date() }: Pick<Options, 'db' | 'now'>, { objectId }: { readonly objectId: string }): Promise<void> {
  await db.transaction(async (tx) => {
    await noteErased(tx, objectId, now());
    await eraseWordsAbout(tx, objectId, now());
  });
}

async function tell({ mailer, publicUrl, secret }: Options, tx: EntityManager, decision: ModerationForMail, now: Date): Promise<void> {
  const { id, deed, slug, email, locale, organisationName, decidedAt, mailedAt } = decision;
  if (mailedAt || !email) return;
  const { host, hostname } = new URL(publicUrl);
  const link = pageAddress(publicUrl, locale, `/workspace/${encodeURIComponent(slug)}/moderation`);
  const token = isObjectionable(deed) ? tokenOf(id, objectionKey(secret)) : null;
  const objection = token && pageAddress(publicUrl, locale, `/objection?token=${token}`);
  await mailer.send({ messageId: `<moderation.${id}.decided@${hostname}>`, date: decidedAt, to: { name: organisationName, address: email }, ...moderationMail({ ...decision, deed: deed as ToldDeed }, { decisions: link, objection }, host) });
  await noteOnDecision(tx, id, { mailedAt: now, ...(token && { tokenHash: hashOfToken(token) }) });
}

/** Begins to learn what texts are conspicuous, and to tell organisations what coordinators decided about what they published; ends with `jobs.stop()`. */
export async function startModerationWorker(options: Options): Promise<void> {
  const { db, jobs, now = () => new Date() } = options;
  await jobs.work<TextLookedAt>(TEXT_LOOKED_AT, ({ data }) => learnText(options, data));
  await jobs.work<Applied>(ModerationQueue.APPLIED, ({ data }) => learnApplied(options, data));
  await jobs.work<{ objectId: string }>(ModerationQueue.ERASED_OPPORTUNITIES, ({ data }) => learnErased(options, data));
  await jobs.work<{ decisionId: string }>(ModerationQueue.TOLD, ({ data: { decisionId } }) => {
    const row = { what: 'decision', lock: (tx: EntityManager) => lockModerationForMail(tx, decisionId), exists: (tx: EntityManager) => moderationExists(tx, decisionId) };
    return withLockedRow(db, row, (tx, decision) => tell(options, tx, decision, now()));
  });
}
