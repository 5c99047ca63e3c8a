import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import type { Side } from '../inquiry/inquiry.codes.ts';
import { Message } from './message.ts';

type Db = DataSource | EntityManager;

export type NewMessage = Pick<Message, 'inquiryId' | 'sender' | 'body' | 'sentAt' | 'idempotencyKey'>;

export async function insertMessage(db: EntityManager, { inquiryId, sender, body, sentAt, idempotencyKey }: NewMessage): Promise<Message> {
  const rows = await db.query(
    `INSERT INTO messages AS m (inquiry_id, sender, body, sent_at, idempotency_key) VALUES ($1, $2, $3, $4, $5) RETURNING ${columnsOf(db, Message, 'm')}`,
    [inquiryId, sender, body, sentAt, idempotencyKey],
  );
  return entitiesOf(Message, rows)[0] as Message;
}

/** The message that a side has already sent with this key, or null. */
export async function findMessageByKey(db: EntityManager, { inquiryId, sender, idempotencyKey }: Pick<Message, 'inquiryId' | 'sender' | 'idempotencyKey'>): Promise<Message | null> {
  const rows = await db.query(
    `SELECT ${columnsOf(db, Message, 'm')} FROM messages m WHERE m.inquiry_id = $1 AND m.sender = $2 AND m.idempotency_key = $3`,
    [inquiryId, sender, idempotencyKey],
  );
  return entitiesOf(Message, rows)[0] ?? null;
}

/** Remembers that everything which this side has written so far was read; gives how many messages are new to be so. */
export async function markRead(db: Db, inquiryId: string, sender: Side, now: Date): Promise<number> {
  const [, count] = await db.query('UPDATE messages SET read_at = $3 WHERE inquiry_id = $1 AND sender = $2 AND read_at IS NULL', [inquiryId, sender, now]);
  return count;
}

/** Position in a thread. */
export interface MessagePosition {
  readonly sentAt: string;
  readonly id: string;
}

interface MessagePage {
  readonly limit: number;
  readonly after?: MessagePosition | undefined;
  readonly newestFirst: boolean;
}

/** The messages of several threads in the order in which they were sent, or the other way round, at most `limit` of each, in one statement. */
export async function findMessagesOf(db: DataSource, inquiryIds: readonly string[], { limit, after, newestFirst }: MessagePage): Promise<Message[]> {
  const [beyond, direction] = newestFirst ? ['<', 'DESC'] : ['>', 'ASC'];
  const rows = await db.query(
    `SELECT ${columnsOf(db, Message, 'm')} FROM unnest($1::uuid[]) AS thread(id)
      CROSS JOIN LATERAL (
        SELECT * FROM messages m WHERE m.inquiry_id = thread.id AND ($2::timestamptz IS NULL OR (m.sent_at, m.id) ${beyond} ($2, $3::uuid))
         ORDER BY m.sent_at ${direction}, m.id ${direction} LIMIT $4) AS m`,
    [inquiryIds, after?.sentAt ?? null, after?.id ?? null, limit],
  );
  return entitiesOf(Message, rows);
}

export async function countMessagesOf(db: DataSource, inquiryIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows: { id: string; count: number }[] = await db.query(
    'SELECT m.inquiry_id AS id, count(*)::int AS count FROM messages m WHERE m.inquiry_id = ANY($1::uuid[]) GROUP BY 1',
    [inquiryIds],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}
