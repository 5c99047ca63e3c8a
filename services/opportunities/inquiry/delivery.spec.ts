import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addressMark, readUnsubscribeToken } from '../../shared/mail/unsubscribe.ts';
import { notifications } from '../notification/notification.codes.ts';
import { confirmInquiry } from './confirm-inquiry.ts';
import { contactOrganiser } from './inquiry.service.ts';
import { aMessage, anOpportunity, anOrganisation, eventually, type InquiryWorld, inquiryWorld, mailTo, newAddress, SECRET, tokenIn, viewer } from './inquiry.world.ts';

let world: InquiryWorld;
let opportunityId: string;
beforeAll(async () => {
  world = await inquiryWorld();
  opportunityId = await anOpportunity(world.db, await anOrganisation(world.db));
  await world.startWorker();
});
afterAll(() => world.close());

/** Writes, confirms, and waits until the message counts as delivered. */
async function write(): Promise<void> {
  const email = newAddress();
  await contactOrganiser(world.desk, viewer, await aMessage(world.desk, { opportunityId, email }));
  await confirmInquiry(world.desk, { token: tokenIn(await mailTo(world.sink, email)) });
  await eventually(async () => (await world.db.query('SELECT FROM inquiries WHERE email = $1 AND delivered_at IS NOT NULL', [email])).length === 1);
}

const told = () => world.sink.mails().filter(({ envelopeTo }) => envelopeTo.includes('verein@example.org'));

test('an organisation can end the mails about new inquiries by any of them; then a message waits in its workspace alone', async () => {
  await write();
  const [mail] = told();
  const url = /^List-Unsubscribe: <(.*)>\r$/m.exec(mail?.raw ?? '')?.[1] ?? '';
  const token = new URL(url).searchParams.get('token') ?? '';
  expect(mail?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  expect(mail?.text).toContain(`Keine solchen E-Mails mehr erhalten: ${url}`);
  expect(readUnsubscribeToken(SECRET, token)).toEqual({ kind: 'INQUIRIES', mark: addressMark(SECRET, 'verein@example.org') });
  await notifications.end({ db: world.db, now: () => new Date(), secret: SECRET }, token);
  await write();
  expect(told()).toHaveLength(1);
});
