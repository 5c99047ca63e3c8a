import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';
import type { ListDesk } from './list-desk.ts';
import { ListQueue } from './list-import.codes.ts';
import { forgetLists } from './list-import.repository.ts';
import type { ListPort } from './list-port.ts';
import { previewList } from './preview-list.ts';
import { takeNext } from './take-list.ts';
import { undoNext } from './undo-list.ts';

export interface ListWorkerOptions extends Pick<MailWorkerOptions, 'db' | 'jobs' | 'now'> {
  readonly lists: ListPort;
}

/** Begins to read, write and take back lists, a portion with each job; ends with `jobs.stop()`. */
export async function startListWorker({ db, jobs, lists, now = () => new Date() }: ListWorkerOptions): Promise<void> {
  const desk: ListDesk = { db, jobs, lists, now };
  await jobs.work<{ importId: string }>(ListQueue.READ, ({ data }) => previewList(desk, data.importId));
  await jobs.work<{ importId: string }>(ListQueue.TAKE, ({ data }) => takeNext(desk, data.importId));
  await jobs.work<{ importId: string }>(ListQueue.UNDO, ({ data }) => undoNext(desk, data.importId));
  await jobs.work(ListQueue.FORGET, () => forgetLists(db, now()));
  await jobs.schedule(ListQueue.FORGET, '40 3 * * *');
}
