import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { freePort } from '../database/port.ts';
import { type MailSink, mailSink, type SunkMail } from '../testing/mail-sink.ts';
import { eventually } from './eventually.ts';
import { askWell } from './graph.ts';
import { type Site, startSite } from './site.ts';

/** Three starts, and a worker that was killed is missed only after some seconds. */
jest.setTimeout(400_000);

const OWNER = 'verein@bitburg.example';
const REQUEST = 'mutation($input: RequestSignInInput!) { requestSignIn(input: $input) { status } }';
const ORGANISATION = '{ organisation(slug: "lesepaten-bitburger-land") { id } }';
const INVITE = 'mutation($input: InviteMemberInput!) { inviteMember(input: $input) { invitation { email } } }';

describe.each([['one process', false], ['one process per part', true]])('kill -9 of everything, %s', (_name, distributed) => {
  let site: Site;
  let sink: MailSink;
  beforeAll(async () => {
    sink = await mailSink();
    // Nobody takes mails there: what is acknowledged is committed and certainly not sent.
    site = await startSite({ distributed, env: { SMTP_URL: `smtp://127.0.0.1:${await freePort()}` } });
  });
  afterAll(async () => {
    await site?.remove();
    await sink?.close();
  });

  /** Goes on with the same data under the same address, and with a mail server. */
  async function startAgain(): Promise<void> {
    site = await startSite({ distributed, dataDir: site.dataDir, env: { SMTP_URL: sink.url, PORT: String(site.port) } });
  }
  const mailsTo = (address: string): SunkMail[] => sink.mails().filter(({ envelopeTo }) => envelopeTo.includes(address));
  const arrived = (address: string, count: number) => eventually(() => mailsTo(address).length >= count, `${count} mails to ${address}`, 90_000);
  const requestLink = async (email: string) => expect(await askWell(site.url, REQUEST, { input: { email } })).toEqual({ requestSignIn: { status: 'LINK_SENT' } });

  /** What the button of a link's page does; gives the Cookie header of the session. */
  async function signIn(mail: SunkMail | undefined): Promise<string> {
    const token = /\/sign-in\/confirm\?token=([\w-]{43})/.exec(mail?.text ?? '')?.[1];
    const response = await fetch(`${site.url}/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token }) });
    return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  }

  async function invite(cookie: string, email: string): Promise<void> {
    const { organisation } = await askWell<{ organisation: { id: string } }>(site.url, ORGANISATION);
    const body = JSON.stringify({ query: INVITE, variables: { input: { organisationId: organisation.id, email, role: 'EDITOR' } } });
    const response = await fetch(`${site.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', origin: site.url, cookie }, body });
    expect(await response.json()).toEqual({ data: { inviteMember: { invitation: { email } } } });
  }

  test('between commit and mail loses no link to sign in and no invitation that was acknowledged', async () => {
    await requestLink(OWNER);
    await site.killAll();
    await startAgain();
    await arrived(OWNER, 1);
    const cookie = await signIn(mailsTo(OWNER)[0]);
    expect(cookie).not.toBe('');

    await site.stop();
    site = await startSite({ distributed, dataDir: site.dataDir, env: { SMTP_URL: `smtp://127.0.0.1:${await freePort()}`, PORT: String(site.port) } });
    await invite(cookie, 'anna@people.example');
    await site.killAll();
    await startAgain();
    await arrived('anna@people.example', 1);
    expect(mailsTo('anna@people.example')).toHaveLength(1);
    expect(mailsTo(OWNER)).toHaveLength(1);
  });

  test('while the mail server has a mail in hand sends the very same again, and then no more', async () => {
    await requestLink(OWNER);
    await arrived(OWNER, 2);
    const cookie = await signIn(mailsTo(OWNER)[1]);
    const letGo = sink.hold();
    await requestLink('berta@people.example');
    await invite(cookie, 'carl@people.example');
    const both = ['berta@people.example', 'carl@people.example'];
    for (const address of both) await arrived(address, 1);
    await site.killAll();
    letGo();
    await startAgain();
    for (const address of both) await arrived(address, 2);
    // Handlers finish before it ends: whatever would be sent a third time has been by then.
    await site.stop();
    for (const address of both) {
      const [first, ...more] = mailsTo(address).map(({ messageId, subject, text }) => ({ messageId, subject, text }));
      expect(first?.messageId).toMatch(/^<(session\.[0-9a-f-]{36}\.link|membership\.[0-9a-f-]{36}\.invite)@localhost>$/);
      expect(more).toEqual([first]);
    }
  });
});
