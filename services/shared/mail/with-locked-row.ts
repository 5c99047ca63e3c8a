import type { DataSource, EntityManager } from 'typeorm';

/** As long as a job may take at most: afterwards another worker has it anyway. */
const LONGEST_WAIT_MS = 60_000;

/** The row that a mail is made of. */
interface MailRow<Row> {
  /** What it is, for the error: "inquiry". */
  readonly what: string;
  /** Locks it for the time of the transaction: null when it is gone or another worker has it. */
  readonly lock: (tx: EntityManager) => Promise<Row | null>;
  readonly exists: (tx: EntityManager) => Promise<boolean>;
}

/**
 * Runs `send` with the row of a mail locked, in a transaction that also records that it was done, and that may wait for a mail server longer than
 * transactions usually may. So two workers never have the same mail in hand, and a worker that dies lets go of it. A death between the mail server's yes and
 * the commit sends the same mail again, with the same Message-ID. Does nothing for a row that is gone.
 *
 * @throws Error when another worker has the row, so that the job is tried again
 */
export async function withLockedRow<Row>(db: DataSource, { what, lock, exists }: MailRow<Row>, send: (tx: EntityManager, row: Row) => Promise<void>): Promise<void> {
  await db.transaction(async (tx) => {
    const row = await lock(tx);
    if (row) {
      await tx.query(`SELECT set_config('idle_in_transaction_session_timeout', $1, true)`, [String(LONGEST_WAIT_MS)]);
      await send(tx, row);
    } else if (await exists(tx)) {
      throw new Error(`Another worker has this ${what} in hand.`);
    }
  });
}
