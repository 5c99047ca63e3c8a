import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { confirmInquiry } from '../inquiry/confirm-inquiry.ts';
import { contactOrganiser } from '../inquiry/inquiry.service.ts';
import { aMessage, anOpportunity, anOrganisation, eventually, mailTo, newAddress, tokenIn, viewer } from '../inquiry/inquiry.world.ts';
import type { SunkMail } from '../../../ops/testing/mail-sink.ts';
import { type ConversationWorld, conversationWorld, THREAD, type Thread } from './conversation.world.ts';

let world: ConversationWorld;
beforeAll(async () => {
  world = await conversationWorld();
  await world.startWorker();
});
afterAll(() => world.close());

/** The mails about a thread to an address, once there are so many. */
async function mailsTo(address: string | null, count: number): Promise<readonly SunkMail[]> {
  const find = () => world.sink.mails().filter(({ envelopeTo }) => envelopeTo.includes(address ?? ''));
  await eventually(async () => find().length >= count);
  return find();
}

const toOrganisation = (id: string) => world.sink.mails().filter(({ text }) => text.includes(`/workspace/`) && text.includes(id));

describe('with an account on the one side', () => {
  test('the organisation hears of a thread, and the person of the answer, without the address of the other', async () => {
    const person = aViewer({ name: 'Kim Muster' });
    const id = await world.begin(person);
    await eventually(async () => toOrganisation(id).length > 0);
    const [asked] = toOrganisation(id);
    expect(asked).toMatchObject({ subject: 'Neue Nachricht von Kim Muster: Vorlesen in der Grundschule', replyTo: [], envelopeTo: ['verein@example.org'] });
    expect(asked?.text).toContain(`https://engagement.example.org/workspace/verein-${world.organisationId}/inquiries/${id}`);
    expect(asked?.text).toContain('> Guten Tag, ich lese gern vor und habe Zeit.');

    await world.write(world.member, { inquiryId: id }, 'Kommen Sie gern vorbei!');
    const [answer] = await mailsTo(person.email, 1);
    expect(answer).toMatchObject({ subject: 'Neue Nachricht von Lesefreunde Bitburg: Vorlesen in der Grundschule', replyTo: [] });
    expect(answer?.text).toContain(`https://engagement.example.org/conversations/${id}`);
    expect(answer?.messageId).toMatch(/^<conversation\.[0-9a-f-]{36}@engagement\.example\.org>$/);
    for (const mail of [asked, answer]) expect(mail?.text + String(mail?.html)).not.toMatch(/people\.example|verein@|example\.net/);
  });

  test('a message that was read before its mail went out is not told any more', async () => {
    const person = aViewer();
    const id = await world.begin(person);
    const letGo = world.sink.hold();
    await world.write(world.member, { inquiryId: id }, 'Noch nicht gelesen.');
    await mailsTo(person.email, 1);
    letGo();
    await world.ask('mutation($input: ThreadInput!) { readInquiry(input: $input) { inquiry { id } } }', { input: { inquiryId: id } }, person);
    await world.write(world.member, { inquiryId: id }, 'Und noch eine.');
    await mailsTo(person.email, 2);
    expect(await world.db.query('SELECT FROM inquiry_mails WHERE inquiry_id = $1', [id])).toHaveLength(3);
  });

  test('who wants no more mails about messages gets none, and every one says how', async () => {
    const person = aViewer();
    const id = await world.begin(person);
    await world.write(world.member, { inquiryId: id }, 'Kommen Sie gern vorbei!');
    const [mail] = await mailsTo(person.email, 1);
    const token = /unsubscribe\?token=([\w.-]+)/.exec(String(mail?.text))?.[1];
    await world.ask('mutation($input: UnsubscribeInput!) { unsubscribe(input: $input) { setting { kind } } }', { input: { token } });
    await world.mark(world.member, { id, version: 2, status: 'COMMITTED' });
    await eventually(async () => (await world.db.query('SELECT FROM inquiry_mails WHERE inquiry_id = $1 AND sent_at IS NULL', [id])).length === 0);
    expect(await mailsTo(person.email, 1)).toHaveLength(1);
  });

  test('who is declined gets a kind text and similar postings of others', async () => {
    const other = await anOrganisation(world.db);
    const similar = await anOpportunity(world.db, other);
    await anOpportunity(world.db, world.organisationId);
    await world.db.query(`UPDATE opportunities SET interest_ids = '{reading-aloud}'`);
    const person = aViewer();
    const id = await world.begin(person);
    await world.mark(world.member, { id, version: 1, status: 'DECLINED', message: 'Wir haben gerade genug Vorlesende.' });
    const [mail] = await mailsTo(person.email, 1);
    expect(mail?.subject).toBe('Antwort von Lesefreunde Bitburg');
    expect(mail?.text).toContain('> Wir haben gerade genug Vorlesende.');
    expect(mail?.text.match(/\/opportunities\/\S+/g)).toEqual([`/opportunities/vorlesen-${similar}`]);
  });

  test('who takes part is thanked, and an organisation hears of a withdrawal', async () => {
    const person = aViewer({ name: 'Kim Muster' });
    const id = await world.begin(person);
    await world.mark(world.member, { id, version: 1, status: 'COMMITTED' });
    const [mail] = await mailsTo(person.email, 1);
    expect(mail?.subject).toBe('Sie sind dabei: Vorlesen in der Grundschule');
    await world.ask('mutation($input: ThreadInput!) { withdrawInquiry(input: $input) { inquiry { id } } }', { input: { inquiryId: id } }, person);
    await eventually(async () => toOrganisation(id).some(({ subject }) => subject === 'Anfrage zurückgezogen: Kim Muster'));
  });
});

describe('without an account', () => {
  /** Writes, confirms, and gives the address with the token of the private link. */
  async function confirmed(locale: 'DE' | 'EN' = 'DE'): Promise<{ email: string; threadToken: string; id: string }> {
    const email = newAddress();
    await contactOrganiser(world.desk, viewer, await aMessage(world.desk, { opportunityId: world.opportunityId, email, locale }));
    const { threadToken } = await confirmInquiry(world.desk, { token: tokenIn(await mailTo(world.sink, email)) });
    const [{ id }] = await world.db.query('SELECT id FROM inquiries WHERE email = $1', [email]);
    return { email, threadToken, id };
  }
  const read = async (token: string) => (await world.ask<{ inquiryThread: Thread | null }>(`query($token: String!) { inquiryThread(token: $token) { ${THREAD} } }`, { token })).data.inquiryThread;

  test('the person follows and answers by the private link that their mails carry', async () => {
    const { email, threadToken, id } = await confirmed('EN');
    await world.write(world.member, { inquiryId: id }, 'Kommen Sie gern vorbei!');
    const [, answer] = await mailsTo(email, 2);
    expect(answer?.text).toContain(`https://engagement.example.org/en/inquiries/thread#${threadToken}`);
    expect(await read(threadToken)).toMatchObject({ side: 'PERSON', status: 'ANSWERED', unreadCount: 1, messages: { totalCount: 2 } });
    const { data } = await world.write(undefined, { threadToken }, 'Sehr gern, am Samstag.');
    expect(data?.sendMessage.inquiry).toMatchObject({ side: 'PERSON', unreadCount: 0, messages: { totalCount: 3 } });
    expect(await world.read(world.member, id)).toMatchObject({ unreadCount: 1, personName: 'Anna Müller' });
  });

  test('the thread becomes theirs when they sign in with the same address', async () => {
    const { email, threadToken, id } = await confirmed();
    const person = aViewer({ email: email.toUpperCase() });
    expect(await world.read(aViewer(), id)).toBeNull();
    expect(await world.read(person, id)).toMatchObject({ side: 'PERSON' });
    await world.write(person, { inquiryId: id }, 'Ich bin jetzt angemeldet.');
    const [row] = await world.db.query('SELECT person_id FROM inquiries WHERE id = $1', [id]);
    expect(row.person_id).toBe(person.id);
    expect(await world.read(aViewer({ email }), id)).toBeNull();
    expect(await read(threadToken)).toMatchObject({ id });
  });

  test('nobody comes in by a token that is made up, or that confirms, or before the message is confirmed', async () => {
    const email = newAddress();
    await contactOrganiser(world.desk, viewer, await aMessage(world.desk, { opportunityId: world.opportunityId, email }));
    const confirmation = tokenIn(await mailTo(world.sink, email));
    for (const token of [confirmation, 'A'.repeat(43), '', 'x'.repeat(100_000)]) {
      expect(await read(token)).toBeNull();
      expect(problemsOf(await world.write(undefined, { threadToken: token }, 'Hallo'))).toEqual([token === '' ? 'input.inquiryId EXACTLY_ONE' : 'NOT_FOUND']);
    }
  });

  test('a token stands in no table and no job', async () => {
    const { threadToken, id } = await confirmed();
    await world.write(world.member, { inquiryId: id }, 'Guten Tag');
    const rows = await world.db.query(
      `SELECT 1 FROM inquiries i WHERE to_jsonb(i)::text LIKE '%' || $1 || '%' UNION ALL SELECT 1 FROM jobs.job j WHERE to_jsonb(j)::text LIKE '%' || $1 || '%'`,
      [threadToken],
    );
    expect(rows).toEqual([]);
  });

  // Moves the clock, so it comes last.
  test('the link works for thirty days after the end of the thread', async () => {
    const { threadToken, id } = await confirmed();
    world.later(24 * 60);
    expect(await read(threadToken)).toMatchObject({ status: 'OPEN' });
    await world.mark(world.member, { id, version: 1, status: 'CLOSED' });
    world.later(24 * 29);
    expect(await read(threadToken)).toMatchObject({ status: 'CLOSED' });
    world.later(24 * 2);
    expect(await read(threadToken)).toBeNull();
  });
});

test('jobs hold ids and nothing personal', async () => {
  expect(await world.db.query(`SELECT data FROM jobs.job j WHERE to_jsonb(j)::text ~ 'people.example|Muster|volunteer-|vorbei|verein@'`)).toEqual([]);
});
