import 'reflect-metadata';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../../../services/opportunities/database.ts';
import { insertOpportunity, type NewOpportunity } from '../../../services/opportunities/drafting/drafting.repository.ts';
import { NOTHING_SAID } from '../../../services/opportunities/drafting/fields.ts';
import { recordPosting, SYSTEM_ACTOR } from '../../../services/opportunities/drafting/posting-audit.ts';
import { newId } from '../../../services/shared/ids.ts';
import { openJobs } from '../../../services/shared/jobs.ts';
import { randomFrom } from '../random.ts';
import { percentile } from '../result.ts';
import { NOW } from './generate.ts';
import type { WriteReport } from './messages.ts';
import { VOCABULARY, zipf } from './words.ts';

/**
 * A process of its own that publishes postings as the product does: text vector, notice, what matching and the words have to read anew, audit log and a job. Beside it
 * the same rows are inserted with nothing else: in a session without triggers, so without words. Each posting is a transaction of its own, one of each in turn.
 */
const { BENCH_DATABASE_URL: url = '', BENCH_ADMIN_URL: adminUrl = '' } = process.env;
const POSTINGS = 300;
const WARM_UP = 50;
const QUEUE = 'bench.published';
const DAY = 86_400_000;

const db = await openDatabase({ url }).initialize();
const bare = await openDatabase({ url: `${adminUrl}?options=-c%20session_replication_role%3Dreplica` }).initialize();
const jobs = await openJobs({ databaseUrl: url, logger: pino({ level: 'silent' }) });
const random = randomFrom(7);
const [organisation]: { id: string }[] = await db.query('SELECT id FROM known_organisations ORDER BY id LIMIT 1');

const words = (count: number): string => Array.from({ length: count }, () => VOCABULARY[zipf(random())]!).join(' ');

async function posting(source: DataSource): Promise<NewOpportunity> {
  const id = await newId(source.manager);
  return {
    ...NOTHING_SAID, id, slug: id, status: 'PUBLISHED', title: words(3), summary: words(7), description: words(20), interestIds: ['reading-aloud', 'tutoring'], latitude: 49.97, longitude: 6.52,
    availability: ['MONDAY_MORNING', 'FRIDAY_EVENING'], expiresAt: new Date(NOW.getTime() + 90 * DAY), publishedAt: NOW, lastConfirmedAt: NOW, organisationId: organisation!.id, networkId: null,
    source: 'bench', sourceId: id,
  };
}

async function took(step: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await step();
  return performance.now() - since;
}

const published: number[] = [];
const inserted: number[] = [];
for (let nth = -WARM_UP; nth < POSTINGS; nth++) {
  const [whole, alone] = [await posting(db), await posting(bare)];
  const publishing = await took(() =>
    db.transaction(async (tx) => {
      await insertOpportunity(tx, whole);
      await recordPosting(tx, { ...whole, status: 'DRAFT' }, 'published', 'PUBLISHED', SYSTEM_ACTOR);
      await jobs.enqueue(tx, QUEUE, { id: whole.id });
    }),
  );
  const inserting = await took(() => bare.transaction((tx) => insertOpportunity(tx, alone)));
  if (nth < 0) continue;
  published.push(publishing);
  inserted.push(inserting);
}
// What was added is taken out again: the database may be kept.
await db.query(`DELETE FROM opportunities WHERE source = 'bench'`);
await jobs.stop();
await Promise.all([db.destroy(), bare.destroy()]);
const times = (list: readonly number[]) => ({ p50: percentile(list, 0.5), p99: percentile(list, 0.99) });
const report: WriteReport = { published: times(published), inserted: times(inserted) };
process.send?.(report, () => process.disconnect());
