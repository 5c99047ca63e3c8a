import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../../ops/testing/database.ts';
import { countMissingDays } from '../../shared/figures/counting.ts';
import { daysLater } from '../../shared/site-days.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import { openDatabase } from '../database.ts';
import { anOrganisation, save } from '../testing/rows.ts';
import { COUNTING } from './counting.ts';
import { writeLetters } from './statistics.world.ts';

const NIGHT = '2026-11-20T01:20:00Z';
const DAYS = 120;
const organisation = anOrganisation({ networkId: anId() });

let database: TestDatabase;
let db: DataSource;
beforeAll(async () => {
  database = await testDatabase();
  db = await openDatabase({ url: database.urls.opportunities }).initialize();
  await save(db, { organisations: [organisation] });
  const days = Array.from({ length: DAYS }, (_, index) => daysLater('2026-07-01', index));
  await writeLetters(db, days.map((day, index) => ({ organisationId: organisation.id, opportunityId: null, at: `${day}T10:00:00Z`, email: `${index % 7}@people.example`, answeredAfter: 2 })));
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const countedDays = async (): Promise<number> => (await db.query(`SELECT count(*)::int AS days FROM counted_days WHERE task = 'settled'`))[0].days;

test('a process that is killed while it counts leaves no day half counted, and the next one counts none twice', async () => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'counting.crash.fixture.ts'), database.urls.opportunities, NIGHT], { stdio: 'inherit' });
  const exit = once(child, 'exit');
  await eventually('some days that are counted', async () => (await countedDays()) >= 3);
  child.kill('SIGKILL');
  expect(await exit).toEqual([null, 'SIGKILL']);
  const counted = await countedDays();
  expect(counted).toBeLessThan(DAYS);
  await countMissingDays(db, COUNTING, new Date(NIGHT));
  const [{ letters, people, days }] = await db.query(
    `SELECT sum(value)::int AS letters, sum(people)::int AS people, count(*)::int AS days FROM daily_figures WHERE figure = 'inquiries' AND grouping = 'ALL' AND day BETWEEN '2026-07-01' AND '2026-09-30'`,
  );
  expect({ letters, people, days }).toEqual({ letters: 92, people: 21, days: 92 });
  const months = await db.query(`SELECT value::int, people FROM monthly_figures WHERE figure = 'inquiries' AND grouping = 'ALL' AND month <= '2026-09-01' ORDER BY month`);
  expect(months).toEqual([{ value: 31, people: 7 }, { value: 31, people: 7 }, { value: 30, people: 7 }]);
});
