import type { DataSource, EntityManager } from 'typeorm';

/** Ends a transaction without a trace, on purpose. */
class DryRun extends Error {}

/** Runs `work` in a transaction and takes it back when this is a dry run; the answer is the same. */
export async function transactionOrDryRun<T>(db: DataSource | EntityManager, dryRun: boolean, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  let answer: { value: T } | undefined;
  try {
    await db.transaction(async (tx) => {
      answer = { value: await work(tx) };
      if (dryRun) throw new DryRun();
    });
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
  }
  if (!answer) throw new Error('A transaction ended without an answer.');
  return answer.value;
}
