import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import { membershipIn } from '../../shared/authorise.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import type { DataSource } from 'typeorm';
import type { OpportunitiesContext } from '../context.ts';
import { Side, type ThreadStatus } from '../inquiry/inquiry.codes.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import { seenFrom, sideOf } from './access.ts';
import { countMessagesOf, findMessagesOf, type MessagePosition } from './message.repository.ts';
import type { Message } from './message.ts';
import { countThreads, findThreads, type Owner, type ThreadPosition } from './thread.repository.ts';

type Context = Pick<OpportunitiesContext, 'db' | 'viewer'>;

interface Page {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A thread by its id; null when there is none, and for whoever is on neither side. */
export async function inquiryById({ viewer, threads }: Pick<OpportunitiesContext, 'viewer' | 'threads'>, id: string): Promise<Inquiry | null> {
  const inquiry = await threads.load(id);
  const side = inquiry && sideOf(viewer, inquiry);
  return inquiry && side ? seenFrom(inquiry, side) : null;
}

function threadPosition(after: string | null | undefined): ThreadPosition | undefined {
  if (!after) return undefined;
  const [unread, lastMessageAt, id] = decodeKeyset(after, ['number', 'instant', 'uuid']);
  return { unread: Math.sign(Number(unread)), lastMessageAt: String(lastMessageAt), id: String(id) };
}

async function listThreads({ db }: Context, owner: Owner, side: Side, { first, after }: Page): Promise<Connection<Inquiry>> {
  const limit = checkFirst(first) + 1;
  const [found, totalCount] = await Promise.all([findThreads(db, owner, { limit, after: threadPosition(after) }), countThreads(db, owner)]);
  const rows = found.map((inquiry) => seenFrom(inquiry, side));
  return connectionPage(rows, { first, after, totalCount, cursorOf: ({ unreadCount, lastMessageAt, id }) => encodeKeyset([Math.sign(unreadCount), lastMessageAt.toISOString(), id]) });
}

/** The threads that the viewer began, also without an account from the address that is theirs; null for the viewer of somebody else. */
export async function inquiriesOfViewer(context: Context, viewerId: string, page: Page): Promise<Connection<Inquiry> | null> {
  const { id, email } = context.viewer;
  return id === null || id !== viewerId ? null : listThreads(context, { personId: id, email }, Side.PERSON, page);
}

/** The threads of an organisation for its members; null for everybody else. */
export async function inquiriesOfOrganisation(context: Context, organisationId: string, { status = null, ...page }: Page & { status?: ThreadStatus | null | undefined }): Promise<Connection<Inquiry> | null> {
  return membershipIn(context.viewer, organisationId) ? listThreads(context, { organisationId, status }, Side.ORGANISATION, page) : null;
}

function messagePosition(after: string | null | undefined): MessagePosition | undefined {
  if (!after) return undefined;
  const [sentAt, id] = decodeKeyset(after, ['instant', 'uuid']);
  return { sentAt: String(sentAt), id: String(id) };
}

/** A page of the messages of one thread. */
export interface MessagesOfInquiry extends Page {
  readonly inquiryId: string;
  readonly newestFirst: boolean;
}

/** The messages of several threads: two statements for each distinct page, however many threads. An answer that is an Error is that of its key alone. */
export async function messagesOfInquiries(db: DataSource, keys: readonly MessagesOfInquiry[]): Promise<(Connection<Message> | Error)[]> {
  const groups = Map.groupBy(keys, ({ first, after, newestFirst }) => JSON.stringify([first, after ?? null, newestFirst]));
  const answers = new Map<MessagesOfInquiry, Connection<Message> | Error>();
  for (const group of groups.values()) {
    const [{ first, after, newestFirst } = { first: 1, newestFirst: false }] = group;
    const ids = group.map(({ inquiryId }) => inquiryId);
    try {
      const limit = checkFirst(first) + 1;
      const [found, totals] = await Promise.all([findMessagesOf(db, ids, { limit, after: messagePosition(after), newestFirst }), countMessagesOf(db, ids)]);
      const byThread = Map.groupBy(found, ({ inquiryId }) => inquiryId);
      const cursorOf = ({ sentAt, id }: Message) => encodeKeyset([sentAt.toISOString(), id]);
      for (const key of group) answers.set(key, connectionPage(byThread.get(key.inquiryId) ?? [], { first, after, totalCount: totals.get(key.inquiryId) ?? 0, cursorOf }));
    } catch (error) {
      for (const key of group) answers.set(key, error as Error);
    }
  }
  return keys.map((key) => answers.get(key) ?? new Error('No answer for a thread.'));
}
