import type { EntityManager } from 'typeorm';
import { signedIn } from '../../shared/authorise.ts';
import { badField, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { Side } from '../inquiry/inquiry.codes.ts';
import type { InquiryDesk } from '../inquiry/inquiry.desk.ts';
import { hashOfToken, isToken } from '../../shared/link-token.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import { seenFrom, sideOf } from './access.ts';
import { LINK_DAYS } from './conversation.codes.ts';
import type { ThreadInput } from './conversation.inputs.ts';
import { linkWorks } from './lifecycle.ts';
import { findThread, lockThread, type ThreadKey } from './thread.repository.ts';

type Find = (key: ThreadKey) => Promise<Inquiry | null>;

async function byToken(find: Find, token: string, now: Date): Promise<Inquiry | null> {
  const inquiry = isToken(token) ? await find({ tokenHash: hashOfToken(token) }) : null;
  return inquiry && linkWorks(inquiry, now, LINK_DAYS) ? seenFrom(inquiry, Side.PERSON) : null;
}

async function byId(find: Find, viewer: Viewer, id: string): Promise<Inquiry | null> {
  const inquiry = isUuid(id) ? await find({ id }) : null;
  const side = inquiry && sideOf(viewer, inquiry);
  return inquiry && side ? seenFrom(inquiry, side) : null;
}

/** The thread of a private link as the person sees it; null for a token that is unknown or whose time is over. */
export function threadOfToken({ db, now }: Pick<InquiryDesk, 'db' | 'now'>, token: string): Promise<Inquiry | null> {
  return byToken((key) => findThread(db, key), token, now());
}

/**
 * Takes a thread to change it, locked until the transaction ends. A thread that was begun without an account becomes that of the person
 * who comes to it signed in.
 *
 * @throws UNAUTHENTICATED for nobody without a link, NOT_FOUND for whoever is on neither side: that it exists is a secret too
 */
export async function openThread(tx: EntityManager, desk: InquiryDesk, viewer: Viewer, { inquiryId, threadToken }: ThreadInput): Promise<Inquiry> {
  if (!inquiryId === !threadToken) throw badField('input.inquiryId', 'EXACTLY_ONE', 'give either inquiryId or threadToken.');
  const find: Find = (key) => lockThread(tx, key);
  const inquiry = threadToken ? await byToken(find, threadToken, desk.now()) : await byId(find, signedIn(viewer), inquiryId ?? '');
  if (!inquiry) throw notFound('inquiry');
  if (inquiryId && inquiry.side === Side.PERSON) inquiry.personId = viewer.id;
  return inquiry;
}
