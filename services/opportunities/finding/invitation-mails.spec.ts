import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addressKeyOf, eraseInSubgraph } from '../../shared/erasure.ts';
import { hashOfAddress } from '../../shared/kept-data.ts';
import { handOut } from '../../shared/kept-data.repository.ts';
import { isUuid } from '../../shared/ids.ts';
import { loaderById, rowsById } from '../../shared/loaders.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { notifications } from '../notification/notification.codes.ts';
import { anOpportunity, anOrganisation, eventually, type InquiryWorld, inquiryWorld, logger, mailTo, newAddress, PUBLIC_URL, SECRET } from '../inquiry/inquiry.world.ts';
import { GONE, KEPT } from '../privacy/kept-data.ts';
import { stopBeingFound } from '../profile/profile.service.ts';
import { findAnyOpportunitiesById } from '../opportunity/opportunity.repository.ts';
import { findResponsiveness } from '../organisation/known-organisation.repository.ts';
import type { InquiryDesk } from '../inquiry/inquiry.desk.ts';
import { FindingQueue } from './finding.codes.ts';
import { startFindingWorker } from './finding.worker.ts';
import { aMemberOf } from './finding.world.ts';
import { forgetInvitations } from './invitation-mail.repository.ts';
import { inviteVolunteer } from './invite.service.ts';
import { volunteersFor } from './volunteers.service.ts';

const program = join(import.meta.dirname, 'invite.fixture.ts');

describe('the mail of an invitation', () => {
  let world: InquiryWorld;
  let email: string;
  let opportunityId: string;
  let personId: string;
  const children: ChildProcess[] = [];

  beforeEach(async () => {
    world = await inquiryWorld();
    const organisationId = await anOrganisation(world.db);
    opportunityId = await anOpportunity(world.db, organisationId);
    await world.db.query(`UPDATE opportunities SET interest_ids = '{reading-aloud}', attendance = 'REMOTE' WHERE id = $1`, [opportunityId]);
    email = newAddress();
    personId = aViewer().id;
    await world.db.query(
      `INSERT INTO volunteer_profiles (person_id, interest_ids, skill_ids, languages, availability, commitment, attendance, place_id, place_name, latitude, longitude, cell, radius_km,
         is_findable, display_name, email, locale, version, changed_at)
       VALUES ($1, '{reading-aloud}', '{}', '{}', '{}', '{}', '{}', 'p', 'Bitburg', 50, 6.5, 5035465, 20, true, 'Kim', $2, 'DE', 1, now())`,
      [personId, email],
    );
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await world.close();
  });

  const startWorker = () => startFindingWorker({ ...world, mailer: world.mailer, secret: SECRET, publicUrl: PUBLIC_URL, logger, now: world.desk.now });

  /** A member of the posting's organisation invites whoever fits best. */
  async function invite(desk: InquiryDesk = world.desk): Promise<void> {
    const [opportunity] = await findAnyOpportunitiesById(world.db, [opportunityId]);
    if (!opportunity) throw new Error('The posting of the test is not there.');
    const responsiveness = loaderById(rowsById((ids) => findResponsiveness(world.db, ids)), isUuid);
    const services = { db: world.db, inquiries: desk, now: desk.now, secret: SECRET, viewer: aMemberOf(opportunity.organisationId), responsiveness };
    const [best] = await volunteersFor(services, opportunity);
    await inviteVolunteer(services, { opportunityId, volunteerId: best?.volunteer.mark ?? '', message: 'Guten Tag, wir suchen noch jemanden.' });
  }

  const isDone = async () => (await world.db.query('SELECT 1 FROM volunteer_invitations WHERE sent_at IS NOT NULL')).length > 0;
  const mails = () => world.sink.mails().filter(({ envelopeTo }) => envelopeTo.includes(email));

  test('says who asks for what in which words, and leads to the answers and out', async () => {
    await startWorker();
    await invite();
    const { headers, subject, text } = await mailTo(world.sink, email);
    expect(subject).toBe('Lesefreunde Bitburg lädt Sie ein: Vorlesen in der Grundschule');
    expect(text).toContain('> Guten Tag, wir suchen noch jemanden.');
    for (const what of ['interested', 'declined', 'stop']) expect(text).toMatch(new RegExp(`https://engagement\\.example\\.org/volunteer-invitation\\?token=[\\w-]{43}#${what}`));
    expect(text).not.toContain('verein@example.org');
    expect(JSON.stringify([...headers])).toContain('List-Unsubscribe=One-Click');
  });

  test('does not go to who has withdrawn meanwhile, nor to who wants none of them; the invitation stays', async () => {
    await invite();
    await stopBeingFound({ db: world.db, now: world.desk.now }, personId);
    await startWorker();
    await eventually(isDone);
    expect(mails()).toEqual([]);
    expect(await world.db.query('SELECT status FROM volunteer_invitations')).toEqual([{ status: 'WAITING' }]);
  });

  test('does not go to who has unsubscribed from such mails', async () => {
    await notifications.save({ db: world.db, now: world.desk.now, secret: SECRET, viewer: aViewer({ email }) }, [{ kind: 'VOLUNTEER_INVITATIONS', isWanted: false }]);
    await invite();
    await startWorker();
    await eventually(isDone);
    expect(mails()).toEqual([]);
  });

  test('is sent again with the same Message-ID when the worker is killed while the mail server has it in hand, and then no more', async () => {
    const letGo = world.sink.hold();
    await invite();
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, world.database.urls.opportunities, SECRET, world.sink.url, PUBLIC_URL], { stdio: ['ignore', 'ignore', 'inherit'] });
    children.push(child);
    const first = await mailTo(world.sink, email);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await isDone()).toBe(false);
    letGo();
    await startWorker();
    await eventually(isDone);
    expect(mails().map(({ messageId, text }) => [messageId, text])).toEqual([[first.messageId, first.text], [first.messageId, first.text]]);
    const [{ id }] = await world.db.query('SELECT id FROM volunteer_invitations');
    await world.db.transaction((tx) => world.jobs.enqueue(tx, FindingQueue.INVITE, { invitationId: id }));
    await eventually(async () => (await world.db.query(`SELECT 1 FROM jobs.job WHERE name = $1 AND state <> 'completed'`, [FindingQueue.INVITE])).length === 0);
    expect(mails()).toHaveLength(2);
  });

  test('leaves nothing when the transaction fails', async () => {
    await expect(invite({ ...world.desk, jobs: { enqueue: () => Promise.reject(new Error('Kaboom!')) } })).rejects.toThrow('Kaboom!');
    expect(await world.db.query('SELECT 1 FROM volunteer_invitations')).toEqual([]);
  });

  test('goes with its person: the export has the invitation, and erasure leaves it without name, address, words and link', async () => {
    await invite();
    const key = addressKeyOf(SECRET);
    const subject = { id: personId, addressHash: hashOfAddress(email, key) };
    const tables = (await handOut(world.db, KEPT, subject, { key, locale: 'DE' })).map(({ table }) => table);
    expect(tables).toEqual(['volunteer_profiles', 'volunteer_invitations']);
    await eraseInSubgraph({ subgraph: 'opportunities', kept: KEPT, db: world.db, jobs: world.jobs, key }, subject);
    expect(await world.db.query('SELECT person_id, name, email, message, token_hash FROM volunteer_invitations')).toEqual([
      { person_id: null, name: GONE.name, email: '', message: GONE.text, token_hash: null },
    ]);
    expect(await world.db.query(`SELECT 1 FROM jobs.job WHERE name = 'volunteer.invite'`)).toEqual([]);
    expect(await world.db.query('SELECT 1 FROM volunteer_profiles')).toEqual([]);
  });

  test('is forgotten with its invitation after half a year', async () => {
    await invite();
    expect(await forgetInvitations(world.db, new Date(Date.now() - 86_400_000))).toBe(0);
    expect(await forgetInvitations(world.db, new Date(Date.now() + 86_400_000))).toBe(1);
  });
});
