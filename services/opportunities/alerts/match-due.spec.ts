import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { learnWaitingWords } from '../words/learn.ts';
import { anOpportunity, anOrganisation, save } from '../testing/rows.ts';
import { MOST_PER_LOOK } from './alert.codes.ts';
import { type AlertsWorld, alertsWorld } from './alerts.world.ts';

const program = join(import.meta.dirname, 'alerts.crash.fixture.ts');
const BITBURG = { latitude: 49.967, longitude: 6.524 };

let world: AlertsWorld;
beforeAll(async () => {
  world = await alertsWorld();
});
afterAll(() => world.close());

const setStatus = (id: string, status: string) => world.db.query('UPDATE opportunities SET status = $2 WHERE id = $1', [id, status]);
const due = async () => (await world.db.query('SELECT count(*)::int AS count FROM alert_due'))[0].count;

describe('what comes to light', () => {
  test('is found for the searches that it fits, and for no other', async () => {
    const near = await world.search({ criteria: { near: { ...BITBURG, radiusKm: 10 }, interests: ['reading-aloud'] } });
    const far = await world.search({ criteria: { near: { latitude: 52.5, longitude: 13.4, radiusKm: 50 } } });
    const worded = await world.search({ criteria: { text: '"Vorlesen" -Garten' } });
    const posting = await world.posting({ ...BITBURG, title: 'Vorlesen in der Kita', interestIds: ['reading-aloud'] });
    await world.posting({ ...BITBURG, title: 'Vorlesen im Garten' });
    await learnWaitingWords(world.db);
    await world.match();
    expect([await world.matches(near), await world.matches(far), await world.matches(worded)]).toEqual([[posting.id], [], [posting.id]]);
    expect(await due()).toBe(0);
  });

  test('is what an ended search, one at rest, an unconfirmed or a later one does not hear of', async () => {
    const [kept, ...others] = [
      await world.search(),
      await world.search({ endsOn: '2020-01-01' }),
      await world.search({ pausedAt: new Date() }),
      await world.search({ confirmedAt: null }),
      await world.search({ createdAt: new Date(Date.now() + 60_000) }),
    ];
    const posting = await world.posting();
    await world.match();
    expect([await world.matches(kept), await world.matches(...others)]).toEqual([[posting.id], []]);
  });

  test('is a posting that is shown again, but never twice for one search', async () => {
    const before = await world.search();
    const posting = await world.posting();
    await world.match();
    await setStatus(posting.id, 'EXPIRED');
    const later = await world.search();
    await setStatus(posting.id, 'PUBLISHED');
    await world.match();
    expect([await world.matches(before), await world.matches(later)]).toEqual([[posting.id], [posting.id]]);
  });

  test('is nothing that was changed while it was shown, or is hidden again before anybody looked', async () => {
    const posting = await world.posting();
    await world.match();
    await world.db.query(`UPDATE opportunities SET title = 'Anders' WHERE id = $1`, [posting.id]);
    expect(await due()).toBe(0);
    const search = await world.search();
    const hidden = await world.posting();
    await setStatus(hidden.id, 'ARCHIVED');
    await world.match();
    expect(await world.matches(search)).toEqual([]);
  });

  test('is everything of an organisation that is verified', async () => {
    const pending = anOrganisation({ status: 'PENDING' });
    const posting = anOpportunity({ organisationId: pending.id, expiresAt: new Date(Date.now() + 86_400_000) });
    await save(world.db, { organisations: [pending], opportunities: [posting] });
    const search = await world.search({ criteria: { organisationId: pending.id } });
    await world.match();
    expect(await world.matches(search)).toEqual([]);
    await save(world.db, { organisations: [{ ...pending, status: 'VERIFIED', version: 2 }] });
    await world.match();
    expect(await world.matches(search)).toEqual([posting.id]);
  });

  test('is found by a mistyped word too, as the search corrects it', async () => {
    const postings = [await world.posting({ title: 'Schwimmtraining für alle' })];
    await learnWaitingWords(world.db);
    const search = await world.search({ criteria: { text: 'Schwimmtrainig' } });
    postings.push(await world.posting({ title: 'Schwimmtraining am Abend' }));
    await learnWaitingWords(world.db);
    await world.match();
    expect(await world.matches(search)).toEqual(postings.map(({ id }) => id).toSorted());
  });
});

describe('however it comes', () => {
  test('each is remembered once when several look at the same time', async () => {
    const search = await world.search({ criteria: { kinds: ['MEMBERSHIP'] } });
    const postings = Array.from({ length: 10 }, () => anOpportunity({ organisationId: world.organisation.id, kind: 'MEMBERSHIP', expiresAt: new Date(Date.now() + 86_400_000) }));
    for (const posting of postings) await save(world.db, { opportunities: [posting] });
    const counts = await Promise.all([world.match(), world.match(), world.match()]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(postings.length);
    expect(await world.matches(search)).toEqual(postings.map(({ id }) => id).toSorted());
  });

  test('no search remembers more of one look than its mail can tell', async () => {
    const search = await world.search({ criteria: { attendance: ['MIXED'] } });
    const postings = Array.from({ length: MOST_PER_LOOK + 4 }, () => anOpportunity({ organisationId: world.organisation.id, attendance: 'MIXED', expiresAt: new Date(Date.now() + 86_400_000) }));
    await save(world.db, { opportunities: postings });
    await world.match();
    expect(await world.matches(search)).toHaveLength(MOST_PER_LOOK);
    expect(await world.match()).toBe(0);
  });

  test('what a process had in hand when it was killed is found by the next, once', async () => {
    const search = await world.search({ criteria: { kinds: ['HELP_REQUEST'] } });
    const posting = await world.posting({ kind: 'HELP_REQUEST' });
    const child: ChildProcess = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, world.database.urls.opportunities], { stdio: ['ignore', 'ignore', 'inherit'] });
    const [, signal] = await once(child, 'exit');
    expect(signal).toBe('SIGKILL');
    expect(await world.matches(search)).toEqual([]);
    // The connection of the dead one lets go of its rows when the database notices; until then they are passed over.
    for (let tries = 0; (await due()) > 0 && tries < 200; tries++) await world.match();
    expect(await world.matches(search)).toEqual([posting.id]);
    expect(await world.match()).toBe(0);
  });
});
