import type { DataSource } from 'typeorm';
import { eraseKept, forgetJobs } from './kept-data.repository.ts';
import type { DataSubject, KeptData } from './kept-data.ts';
import type { Jobs } from './jobs.ts';
import { keyFor } from './keys.ts';
import type { Mailer } from './mail/mailer.ts';
import { mentions } from './mail/mentions.ts';

/** What the queues begin with by which the subgraphs hear of an erasure; each has its own, since a job is taken once. */
export const ERASED = 'person.erased';

/** The queue of a subgraph. */
export function erasedQueue(subgraph: string): string {
  return `${ERASED}.${subgraph}`;
}

/** The key under which addresses are compared without being carried along. */
export function addressKeyOf(secret: string): string {
  return keyFor(secret, 'erased address');
}

interface ErasureOptions {
  readonly subgraph: string;
  readonly kept: readonly KeptData[];
  readonly db: DataSource;
  readonly jobs: Jobs;
  /** As `addressKeyOf` makes it; empty where nothing is kept by an address. */
  readonly key: string;
  /** Where mails went that were kept as files; left out where no mail is sent. */
  readonly mailer?: Mailer;
}

/**
 * Erases what this subgraph keeps of somebody: rows, jobs that carry them, mails that lie in files. May be done again without harm.
 * A mail that is being sent at this moment is waited for, since its worker holds the row.
 */
export async function eraseInSubgraph({ db, kept, key, mailer }: ErasureOptions, subject: DataSubject): Promise<void> {
  const ids = await db.transaction(async (tx) => {
    const erased = [subject.id, ...(await eraseKept(tx, kept, subject, key))];
    await forgetJobs(tx, erased, ERASED);
    return erased;
  });
  await mailer?.forget?.((mail) => mentions(mail, { ids, addressHash: subject.addressHash, key }));
}

/** Begins to listen for erasures; ends with `jobs.stop()`. */
export async function startErasureWorker(options: ErasureOptions): Promise<void> {
  await options.jobs.work<DataSubject>(erasedQueue(options.subgraph), ({ data }) => eraseInSubgraph(options, data));
}
