import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type MailSink, mailSink, type SunkMail } from '../../../ops/testing/mail-sink.ts';
import type { Mailer } from '../../shared/mail/mailer.ts';
import { smtpTransport } from '../../shared/mail/smtp-transport.ts';
import { dayOf, daysLater } from '../../shared/site-days.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import { addCoordinator, ensurePerson } from '../person/person.repository.ts';
import { aNetwork, aVerification, save } from '../testing/rows.ts';
import { SECRET } from '../testing/world.ts';
import { findDueChecks, startVerificationWorker } from './verification.worker.ts';
import { aCheck, ASK_BACK, REINSTATE, REJECT, SUSPEND, type VerificationWorld, verificationWorld, VERIFY } from './verification.world.ts';

let world: VerificationWorld;
let sink: MailSink;
let mailer: Mailer;
beforeAll(async () => {
  world = await verificationWorld();
  sink = await mailSink();
  mailer = smtpTransport({ url: sink.url, from: 'Engagement Netz <netz@engagement.example>' });
  const { db, jobs } = world;
  await startVerificationWorker({ db, jobs, mailer, secret: SECRET, publicUrl: 'https://engagement.example' });
});
afterAll(async () => {
  await world.close();
  await mailer.close();
  await sink.close();
});

async function mailsTo(address: string, count = 1): Promise<SunkMail[]> {
  const find = () => sink.mails().filter(({ envelopeTo }) => envelopeTo.includes(address));
  await eventually(`${count} mails to ${address}`, () => find().length >= count);
  return find();
}

const inDays = (days: number) => daysLater(dayOf(new Date()), days);

describe('an organisation', () => {
  test('hears of each decision by mail, with the words of the coordinators and a way on', async () => {
    const contactEmail = 'vorstand@chor.example';
    const { id, slug } = await world.waiting({ name: 'Chor Musterstadt', slug: 'chor', contactEmail });
    const steps = [
      [ASK_BACK, { question: 'Wer ist verantwortlich?' }], [VERIFY, { checks: [aCheck] }], [SUSPEND, { reason: 'Niemand antwortet uns.' }], [REINSTATE, { reason: 'Jetzt antworten sie.' }],
    ] as const;
    for (const [mutation, input] of steps) {
      const { version } = await world.standing(id);
      expect((await world.ask(mutation, { input: { id, version, ...input } }, world.coordinator)).errors).toBeUndefined();
    }
    const mails = await mailsTo(contactEmail, 4);
    const told = new Map(mails.map((mail) => [mail.subject, mail.text]));
    expect(new Set(told.keys())).toEqual(
      new Set(['Chor Musterstadt ist geprüft und jetzt öffentlich', 'Chor Musterstadt ist vorerst nicht mehr zu sehen', 'Chor Musterstadt ist wieder zu sehen', 'Eine Rückfrage zu Chor Musterstadt']),
    );
    expect(told.get('Eine Rückfrage zu Chor Musterstadt')).toContain('> Wer ist verantwortlich?');
    expect(told.get('Eine Rückfrage zu Chor Musterstadt')).toContain(`https://engagement.example/workspace/${slug}/verification`);
    expect(told.get('Chor Musterstadt ist geprüft und jetzt öffentlich')).toContain(`https://engagement.example/organisations/${slug}`);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(4);
  });

  test('hears it in its own language', async () => {
    const contactEmail = 'board@rowing.example';
    const { id } = await world.waiting({ name: 'Rowing Club', contactEmail, contactLocale: 'EN' });
    await world.ask(REJECT, { input: { id, version: 1, reason: 'It is a company that sells boats.' } }, world.coordinator);
    const [mail] = await mailsTo(contactEmail);
    expect(mail?.subject).toBe('Rowing Club was not accepted');
    expect(mail?.text).toContain('> It is a company that sells boats.');
  });

  test('that has left no address is told nothing, and the job ends', async () => {
    const { id } = await world.waiting({ contactEmail: null });
    await world.ask(REJECT, { input: { id, version: 1, reason: 'Nobody is in charge.' } }, world.coordinator);
    await eventually('the queue is empty', async () => {
      const [row] = await world.db.query(`SELECT count(*)::int AS count FROM jobs.job WHERE name = 'verification.decided' AND state <> 'completed'`);
      return row.count === 0;
    });
  });
});

test('a check lapses when its last day is over here, not an hour or two later', async () => {
  const network = aNetwork();
  await save(world.db, { networks: [network] });
  const { id } = await world.waiting({ status: 'VERIFIED', networkId: network.id });
  await save(world.db, { verifications: [aVerification({ organisationId: id, validUntil: '2020-07-05' })] });
  await findDueChecks(world, new Date('2020-07-05T21:59:00Z'));
  expect(await world.auditOf(id)).toEqual([]);
  await findDueChecks(world, new Date('2020-07-05T22:01:00Z'));
  expect(await world.auditOf(id)).toMatchObject([{ action: 'organisation.check-lapsed', details: { validUntil: '2020-07-05' } }]);
});

describe('coordinators', () => {
  test('hear once, in one mail, of all checks of their network that end soon, and once more when they have ended', async () => {
    const network = aNetwork({ name: 'Netz Musterdorf' });
    await save(world.db, { networks: [network] });
    for (const name of ['Toni', 'Kim']) await addCoordinator(world.db, network.id, await ensurePerson(world.db, { email: `${name.toLowerCase()}@desk.example`, name, locale: name === 'Kim' ? 'EN' : 'DE' }));
    const { id } = await world.waiting({ name: 'Ruderclub', status: 'VERIFIED', networkId: network.id });
    await save(world.db, {
      verifications: [
        aVerification({ organisationId: id, validUntil: inDays(20) }), aVerification({ organisationId: id, subject: 'ADDRESS', validUntil: inDays(25) }),
        aVerification({ organisationId: id, subject: 'TAX_EXEMPTION', validUntil: inDays(200) }),
      ],
    });
    const { db, jobs } = world;
    const onDay = (days: number) => findDueChecks({ db, jobs }, new Date(Date.now() + days * 86_400_000));
    await Promise.all([onDay(0), onDay(0)]);
    await onDay(1);
    const [mail] = await mailsTo('toni@desk.example');
    expect(mail?.subject).toBe('Prüfungen, die bald ablaufen: Netz Musterdorf');
    expect(mail?.text).toMatch(/Ruderclub: Registereintrag, gilt bis .*\nRuderclub: Anschrift, gilt bis/);
    expect(mail?.text).toContain('https://engagement.example/desk');
    expect((await mailsTo('kim@desk.example'))[0]?.text).toContain('Ruderclub: register entry, counts until');
    await onDay(22);
    expect((await mailsTo('toni@desk.example', 2)).at(-1)?.text).not.toContain('Anschrift');
    expect((await world.jobsOf('verification.remind')).length).toBe(4);
    expect(await world.auditOf(id)).toEqual([
      { action: 'organisation.check-lapsed', actor_role: 'SYSTEM', actor_id: null, network_id: network.id, details: { subject: 'REGISTER_ENTRY', validUntil: inDays(20) } },
    ]);
  });
});
