import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { InquiryStatus, Side } from '../inquiry/inquiry.codes.ts';
import { Inquiry } from '../inquiry/inquiry.ts';

type Db = DataSource | EntityManager;

const unreadBy = (sender: Side) => `(SELECT count(*)::int FROM messages m WHERE m.inquiry_id = i.id AND m.read_at IS NULL AND m.sender = '${sender}') AS "unread.${sender}"`;

function selectInquiries(db: Db): string {
  return `SELECT ${columnsOf(db, Inquiry, 'i')}, ${unreadBy(Side.PERSON)}, ${unreadBy(Side.ORGANISATION)} FROM inquiries i`;
}

/** How a thread is found: by its id, or by what is kept of the token of its private link. */
export type ThreadKey = { readonly id: string } | { readonly tokenHash: Buffer };

async function findOne(db: Db, key: ThreadKey, lock: '' | 'FOR UPDATE OF i'): Promise<Inquiry | null> {
  const [column, value] = 'id' in key ? ['id', key.id] : ['thread_token_hash', key.tokenHash];
  const rows = await db.query(`${selectInquiries(db)} WHERE i.${column} = $1 ${lock}`, [value]);
  return entitiesOf(Inquiry, rows)[0] ?? null;
}

/** A thread, whoever asks: the caller decides who may see it. */
export function findThread(db: Db, key: ThreadKey): Promise<Inquiry | null> {
  return findOne(db, key, '');
}

/** The same, and nobody else changes it before the transaction ends. */
export function lockThread(db: EntityManager, key: ThreadKey): Promise<Inquiry | null> {
  return findOne(db, key, 'FOR UPDATE OF i');
}

export async function findThreadsById(db: DataSource, ids: readonly string[]): Promise<Inquiry[]> {
  return entitiesOf(Inquiry, await db.query(`${selectInquiries(db)} WHERE i.id = ANY($1::uuid[])`, [ids]));
}

/** Whose threads: those of a person, by account or proven address, or those of an organisation, in one state or in all. */
export type Owner = { readonly personId: string; readonly email: string | null } | { readonly organisationId: string; readonly status: InquiryStatus | null };

/** Position in a list of threads: those with something unread first, then the latest. */
export interface ThreadPosition {
  readonly unread: number;
  readonly lastMessageAt: string;
  readonly id: string;
}

const OF_PERSON = '(i.person_id = $1 OR (i.person_id IS NULL AND lower(i.email) = lower($2)))';
const OF_ORGANISATION = 'i.organisation_id = $1 AND ($2::text IS NULL OR i.status = $2)';

function owned(owner: Owner): { where: string; values: unknown[]; other: Side } {
  const begun = `i.status <> '${InquiryStatus.UNCONFIRMED}'`;
  if ('personId' in owner) return { where: `${OF_PERSON} AND ${begun}`, values: [owner.personId, owner.email], other: Side.ORGANISATION };
  return { where: `${OF_ORGANISATION} AND ${begun}`, values: [owner.organisationId, owner.status], other: Side.PERSON };
}

/** Threads with something unread first, then by the last message, the latest first. */
export async function findThreads(db: DataSource, owner: Owner, { limit, after }: { limit: number; after?: ThreadPosition | undefined }): Promise<Inquiry[]> {
  const { where, values, other } = owned(owner);
  const rows = await db.query(
    `${selectInquiries(db)}
       CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM messages m WHERE m.inquiry_id = i.id AND m.read_at IS NULL AND m.sender = '${other}')::int AS unread) news
      WHERE ${where} AND ($3::int IS NULL OR (news.unread, i.last_message_at, i.id) < ($3, $4::timestamptz, $5::uuid))
      ORDER BY news.unread DESC, i.last_message_at DESC, i.id DESC LIMIT $6`,
    [...values, after?.unread ?? null, after?.lastMessageAt ?? null, after?.id ?? null, limit],
  );
  return entitiesOf(Inquiry, rows);
}

export async function countThreads(db: DataSource, owner: Owner): Promise<number> {
  const { where, values } = owned(owner);
  const [row] = await db.query(`SELECT count(*)::int AS count FROM inquiries i WHERE ${where}`, values);
  return row.count;
}

/** What a change of a thread may touch. */
export type ThreadChange = Pick<Inquiry, 'id' | 'personId' | 'status' | 'lastMessageAt' | 'answeredAt' | 'firstResponseAt' | 'endedAt' | 'endedBy'>;

/** Writes a changed thread, of which the transaction holds the lock. */
export async function saveThread(db: EntityManager, { id, personId, status, lastMessageAt, answeredAt, firstResponseAt, endedAt, endedBy }: ThreadChange): Promise<void> {
  await db.query(
    `UPDATE inquiries SET person_id = $2, status = $3, last_message_at = $4, answered_at = $5, first_response_at = $6, ended_at = $7, ended_by = $8,
        version = version + 1 WHERE id = $1`,
    [id, personId, status, lastMessageAt, answeredAt, firstResponseAt, endedAt, endedBy],
  );
}
