import { dataSourceOf } from '../../shared/database.ts';
import { dayOf } from '../../shared/site-days.ts';
import { matchDue } from './match-due.ts';
import { AlertTexts } from './waiting-searches.ts';

/** A process of its own for the spec: matches what has come to light and dies right before it would commit. */
const db = await dataSourceOf({ url: process.argv[2] ?? '', schema: 'opportunities', entities: [], migrations: [] }).initialize();
const transaction = db.transaction.bind(db) as (work: (tx: unknown) => Promise<unknown>) => Promise<unknown>;
const dying = (work: (tx: unknown) => Promise<unknown>) =>
  transaction(async (tx) => {
    await work(tx);
    process.kill(process.pid, 'SIGKILL');
    await new Promise(() => undefined);
  });
await matchDue({ db: Object.assign(db, { transaction: dying }), texts: new AlertTexts(db) }, { now: new Date(), day: dayOf(new Date()) });
