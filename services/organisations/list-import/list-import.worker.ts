import type { FetchOptions } from '../../shared/fetching/fetch-version.ts';
import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';
import type { ListDesk } from './list-desk.ts';
import { ListQueue } from './list-import.codes.ts';
import { forgetLists } from './list-import.repository.ts';
import { beginNight, takeByItself } from './list-night.ts';
import type { ListPort } from './list-port.ts';
import { startListTroubleWorker } from './list-trouble.ts';
import { previewList } from './preview-list.ts';
import { takeNext } from './take-list.ts';
import { undoNext } from './undo-list.ts';

export interface ListWorkerOptions extends Omit<MailWorkerOptions, 'logger'> {
  readonly lists: ListPort;
  /** How lists at addresses are asked for. */
  readonly fetch?: FetchOptions;
}

/** Begins to read, write and take back lists, a portion with each job; ends with `jobs.stop()`. */
export async function startListWorker(options: ListWorkerOptions): Promise<void> {
  const { db, fetch, jobs, lists, now = () => new Date() } = options;
  const desk: ListDesk = { db, jobs, lists, now, ...(fetch && { fetch }) };
  await jobs.work<{ importId: string }>(ListQueue.READ, ({ data }) => previewList(desk, data.importId));
  await jobs.work<{ importId: string }>(ListQueue.TAKE, ({ data }) => takeNext(desk, data.importId));
  await jobs.work<{ importId: string }>(ListQueue.UNDO, ({ data }) => undoNext(desk, data.importId));
  await jobs.work<{ importId: string }>(ListQueue.TAKE_BY_ITSELF, ({ data }) => takeByItself(desk, data.importId));
  await jobs.work(ListQueue.NIGHT, async () => void (await beginNight(desk)));
  await startListTroubleWorker(options);
  await jobs.work(ListQueue.FORGET, () => forgetLists(db, now()));
  await jobs.schedule(ListQueue.FORGET, '40 3 * * *');
  await jobs.schedule(ListQueue.NIGHT, '20 1 * * *');
}
