import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../../ops/testing/database.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import { openDatabase } from '../database.ts';
import { upsertOpportunities } from '../opportunity/opportunity.repository.ts';
import { learnOrganisations } from '../organisation/organisation-changed.ts';
import { anOpportunity, anOrganisation, NOW, save } from '../testing/rows.ts';
import { LiveIndex } from './live-index.ts';

const logger = pino({ level: 'silent' });
let database: TestDatabase;
let db: DataSource;
let live: LiveIndex;

beforeAll(async () => {
  database = await testDatabase();
  db = await openDatabase({ url: database.urls.opportunities }).initialize();
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});
beforeEach(async () => {
  live = new LiveIndex({ db, databaseUrl: database.urls.opportunities, logger });
  await live.start();
});
afterEach(() => live.close());

async function asAdmin(statement: string): Promise<Record<string, unknown>[]> {
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  try {
    return (await admin.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await admin.end();
  }
}

const LISTENERS = `FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN opportunities%'`;

async function listeners(): Promise<number> {
  const [row] = await asAdmin(`SELECT count(*)::int AS count ${LISTENERS}`);
  return Number(row?.['count']);
}

async function endListeners(): Promise<void> {
  await asAdmin(`SELECT pg_terminate_backend(pid) ${LISTENERS}`);
}

function kindOf(id: string): string | undefined {
  const options = { orderBy: 'NEWEST', first: 1, now: NOW } as const;
  return live.index.search({ words: new Map([[id, 1]]) }, options).facets.kinds[0]?.value;
}

describe('the live index', () => {
  test('holds what was there when it started, and only what may be found', async () => {
    const [verified, pending] = [anOrganisation(), anOrganisation({ status: 'PENDING' })];
    const shown = anOpportunity({ organisationId: verified.id });
    const hidden = [anOpportunity({ organisationId: verified.id, status: 'DRAFT' }), anOpportunity({ organisationId: pending.id })];
    await save(db, { organisations: [verified, pending], opportunities: [shown, ...hidden] });
    await live.close();
    live = new LiveIndex({ db, databaseUrl: database.urls.opportunities, logger });
    await live.start();
    expect(live.index.has(shown.id)).toBe(true);
    expect(hidden.map(({ id }) => live.index.has(id))).toEqual([false, false]);
  });

  test('follows what is inserted, updated, hidden and deleted', async () => {
    const organisation = anOrganisation();
    const posting = anOpportunity({ organisationId: organisation.id });
    await save(db, { organisations: [organisation], opportunities: [posting] });
    await eventually('inserted', () => live.index.has(posting.id));
    await db.query(`UPDATE opportunities SET kind = 'MEMBERSHIP' WHERE id = $1`, [posting.id]);
    await eventually('updated', () => kindOf(posting.id) === 'MEMBERSHIP');
    await db.query(`UPDATE opportunities SET status = 'FILLED' WHERE id = $1`, [posting.id]);
    await eventually('hidden', () => !live.index.has(posting.id));
    await db.query(`UPDATE opportunities SET status = 'PUBLISHED' WHERE id = $1`, [posting.id]);
    await eventually('shown again', () => live.index.has(posting.id));
    await db.query('DELETE FROM opportunities WHERE id = $1', [posting.id]);
    await eventually('deleted', () => !live.index.has(posting.id));
  });

  test('does not follow what is rolled back', async () => {
    const organisation = anOrganisation();
    const [kept, dropped] = [anOpportunity({ organisationId: organisation.id }), anOpportunity({ organisationId: organisation.id })];
    await save(db, { organisations: [organisation] });
    await db.transaction(async (tx) => {
      await tx.query('SAVEPOINT before');
      await upsertOpportunities(tx, [dropped]);
      await tx.query('ROLLBACK TO SAVEPOINT before');
      await upsertOpportunities(tx, [kept]);
    });
    await eventually('the other one is in', () => live.index.has(kept.id));
    expect(live.index.has(dropped.id)).toBe(false);
  });

  test('lets the postings of an organisation vanish when it is suspended, and come back with it', async () => {
    const organisation = anOrganisation();
    const postings = Array.from({ length: 3 }, () => anOpportunity({ organisationId: organisation.id }));
    await save(db, { organisations: [organisation], opportunities: postings });
    await eventually('they are in', () => postings.every(({ id }) => live.index.has(id)));
    await learnOrganisations(db, [{ ...organisation, status: 'SUSPENDED', version: 2 }]);
    await eventually('they are gone', () => postings.every(({ id }) => !live.index.has(id)));
    await learnOrganisations(db, [{ ...organisation, version: 3 }]);
    await eventually('they are back', () => postings.every(({ id }) => live.index.has(id)));
  });

  test('catches up on what it missed while its connection was lost', async () => {
    const organisation = anOrganisation();
    const [gone, late] = [anOpportunity({ organisationId: organisation.id }), anOpportunity({ organisationId: organisation.id })];
    await save(db, { organisations: [organisation], opportunities: [gone] });
    await eventually('it is in', () => live.index.has(gone.id));
    await endListeners();
    await eventually('nobody listens', async () => (await listeners()) === 0);
    await db.query('DELETE FROM opportunities WHERE id = $1', [gone.id]);
    await save(db, { opportunities: [late] });
    await eventually('it has caught up', () => live.index.has(late.id) && !live.index.has(gone.id));
    await db.query('DELETE FROM opportunities WHERE id = $1', [late.id]);
    await eventually('it follows again', () => !live.index.has(late.id));
    expect(await listeners()).toBe(1);
  });

  test('takes a thousand changes at once', async () => {
    const organisation = anOrganisation();
    const postings = Array.from({ length: 1000 }, () => anOpportunity({ organisationId: organisation.id }));
    await save(db, { organisations: [organisation], opportunities: postings });
    await eventually('they are in', () => postings.every(({ id }) => live.index.has(id)));
    await db.query('DELETE FROM opportunities WHERE organisation_id = $1', [organisation.id]);
    await eventually('they are out', () => postings.every(({ id }) => !live.index.has(id)));
  });

  test('lets go of its connection when it is closed, also while it is looking for the database', async () => {
    await live.close();
    expect(await listeners()).toBe(0);
    live = new LiveIndex({ db, databaseUrl: database.urls.opportunities, logger });
    await live.start();
    await endListeners();
    await eventually('nobody listens', async () => (await listeners()) === 0);
    await live.close();
    await delay(1200);
    expect(await listeners()).toBe(0);
  });

  test('does not start without a database, and leaves nothing behind', async () => {
    const url = new URL(database.urls.opportunities);
    url.port = '1';
    const astray = new LiveIndex({ db, databaseUrl: url.href, logger });
    await expect(astray.start()).rejects.toThrow('ECONNREFUSED');
    await astray.close();
  });
});
