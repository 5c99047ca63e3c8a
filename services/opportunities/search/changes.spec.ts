import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../../ops/testing/database.ts';
import { openDatabase } from '../database.ts';
import { anOpportunity, anOrganisation, save } from '../testing/rows.ts';
import { findChangesSince, forgetChanges, whatIsSeen } from './changes.repository.ts';

let database: TestDatabase;
let db: DataSource;
beforeAll(async () => {
  database = await testDatabase();
  db = await openDatabase({ url: database.urls.opportunities }).initialize();
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const HOUR = 3_600_000;

describe('what was committed since', () => {
  test('holds a transaction that began before and ended after, and one that began after and ended before it', async () => {
    const organisation = anOrganisation();
    const [slow, quick] = [anOpportunity({ organisationId: organisation.id }), anOpportunity({ organisationId: organisation.id })];
    await save(db, { organisations: [organisation], opportunities: [slow, quick] });
    const runner = db.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`UPDATE opportunities SET kind = 'MEMBERSHIP' WHERE id = $1`, [slow.id]);
    await db.query(`UPDATE opportunities SET kind = 'MEMBERSHIP' WHERE id = $1`, [quick.id]);
    const before = await whatIsSeen(db);
    expect((await findChangesSince(db, before)).postingIds).toEqual([]);
    await runner.commitTransaction();
    await runner.release();
    const { postingIds, seen } = await findChangesSince(db, before);
    expect(postingIds).toEqual([slow.id]);
    expect((await findChangesSince(db, seen)).postingIds).toEqual([]);
  });

  test('leaves out drafts, and tells of an organisation whether its postings may have come or gone', async () => {
    const organisation = anOrganisation();
    await save(db, { organisations: [organisation] });
    const seen = await whatIsSeen(db);
    await save(db, { opportunities: [anOpportunity({ organisationId: organisation.id, status: 'DRAFT' })] });
    await db.query('UPDATE known_organisations SET share_answered = 0.5 WHERE id = $1', [organisation.id]);
    expect(await findChangesSince(db, seen)).toMatchObject({ postingIds: [], organisationIds: [organisation.id], wholeOrganisationIds: [] });
    await db.query(`UPDATE known_organisations SET status = 'SUSPENDED' WHERE id = $1`, [organisation.id]);
    expect(await findChangesSince(db, seen)).toMatchObject({ organisationIds: [], wholeOrganisationIds: [organisation.id] });
  });

  test('is not whole for who was away too long, and in a database that is older than what was seen', async () => {
    const { snapshot, at } = await whatIsSeen(db);
    expect(await findChangesSince(db, { snapshot, at })).toMatchObject({ isWhole: true });
    expect(await findChangesSince(db, { snapshot, at: new Date(at.getTime() - 13 * HOUR) })).toMatchObject({ isWhole: false });
    expect(await findChangesSince(db, { snapshot: '999999999:999999999:', at })).toMatchObject({ isWhole: false });
  });

  test('is forgotten after a day', async () => {
    const organisation = anOrganisation();
    await save(db, { organisations: [organisation] });
    await forgetChanges(db, new Date(Date.now() + 23 * HOUR));
    expect(await db.query('SELECT count(*)::int AS count FROM match_changes WHERE organisation_id = $1', [organisation.id])).toEqual([{ count: 1 }]);
    await forgetChanges(db, new Date(Date.now() + 25 * HOUR));
    expect(await db.query('SELECT count(*)::int AS count FROM match_changes')).toEqual([{ count: 0 }]);
  });
});
