import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { nobody } from '../../shared/viewer.ts';
import { ensurePerson } from '../person/person.repository.ts';
import { SECRET } from '../testing/world.ts';
import { openSignInDesk } from './sign-in.desk.ts';
import { requestSignIn } from './sign-in.service.ts';
import { aNewAddress, REQUEST, SIGN_IN, type SignInWorld, signInWorld, tokenIn } from './sign-in.world.ts';
import { cleanUpSessions } from './sign-in.worker.ts';

let world: SignInWorld;
beforeAll(async () => {
  world = await signInWorld();
  await world.startWorker();
});
afterAll(() => world.close());

let clients = 0;
/** Asks for a link from an address that nobody else has asked from. */
function request(input: object) {
  clients += 1;
  return world.ask(REQUEST, { input }, nobody(`192.0.2.${clients}`));
}
const signIn = (token: string) => world.ask(SIGN_IN, { input: { token, userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0' } });
const links = async (): Promise<number> => (await world.db.query('SELECT count(*)::int AS count FROM sign_in_links'))[0].count;

/** Asks for a link and gives the token that came by mail. */
async function aToken(email = aNewAddress()): Promise<string> {
  await request({ email });
  return tokenIn(await world.mailTo(email));
}

describe('asking for a link', () => {
  test('sends a mail whose link opens a page, in the language of the site', async () => {
    const email = aNewAddress();
    expect(await request({ email, locale: 'EN' })).toEqual({ data: { requestSignIn: { status: 'LINK_SENT' } } });
    const { subject, text, envelopeTo, messageId } = await world.mailTo(email);
    expect(subject).toBe('Your link to sign in to engagement.example');
    expect(text).toMatch(/https:\/\/engagement\.example\/en\/sign-in\/confirm\?token=[\w-]{43}\n/);
    expect(envelopeTo).toEqual([email]);
    expect(messageId).toMatch(/^<session\.[0-9a-f-]{36}\.link@engagement\.example>$/);
  });

  test('writes to people who are known in the language that they chose', async () => {
    const email = aNewAddress();
    await ensurePerson(world.db, { email, locale: 'EN' });
    await request({ email, locale: 'DE' });
    expect((await world.mailTo(email)).subject).toBe('Your link to sign in to engagement.example');
  });

  test('answers the same for a known address, and makes nobody known', async () => {
    const [known, unknown] = [aNewAddress(), aNewAddress()];
    await ensurePerson(world.db, { email: known, locale: 'DE' });
    expect(await request({ email: known })).toEqual(await request({ email: unknown }));
    expect(await world.db.query('SELECT 1 FROM people WHERE email = $1', [unknown])).toEqual([]);
  });

  test('keeps no token in the clear and no address in a job', async () => {
    const email = aNewAddress();
    const token = await aToken(email);
    const found = await world.db.query(
      `SELECT 1 FROM sign_in_links l WHERE to_jsonb(l)::text LIKE '%' || $1 || '%'
       UNION ALL SELECT 1 FROM jobs.job j WHERE to_jsonb(j)::text LIKE '%' || $1 || '%' OR to_jsonb(j)::text LIKE '%' || $2 || '%'`,
      [token, email],
    );
    expect(found).toEqual([]);
  });

  test.each([
    [{ email: 'nobody' }, ['input.email IS_EMAIL']],
    [{ email: `${'a'.repeat(250)}@b.example` }, ['input.email IS_EMAIL', 'input.email MAX_LENGTH']],
    [{ email: 'a@b.example', returnTo: 'https://elsewhere.example/' }, ['input.returnTo RETURN_PATH']],
    [{ email: 'a@b.example', returnTo: '//elsewhere.example/' }, ['input.returnTo RETURN_PATH']],
    [{ email: 'a@b.example', returnTo: '/\\elsewhere.example/' }, ['input.returnTo RETURN_PATH']],
    [{ email: 'a@b.example', returnTo: '/\t/elsewhere.example/' }, ['input.returnTo RETURN_PATH']],
  ])('refuses %j', async (input, problems) => {
    const before = await links();
    expect(problemsOf(await request(input)).toSorted()).toEqual(problems);
    expect(await links()).toBe(before);
  });
});

describe('too many links', () => {
  test('are refused for one address, however it is spelt and wherever it comes from', async () => {
    const email = aNewAddress();
    for (let count = 0; count < 5; count += 1) expect((await request({ email: count % 2 ? email.toUpperCase() : email })).errors).toBeUndefined();
    expect(problemsOf(await request({ email }))).toEqual(['RATE_LIMITED']);
  });

  test('are refused for one connection, whatever the addresses', async () => {
    const from = nobody('198.51.100.7');
    for (let count = 0; count < 20; count += 1) await world.ask(REQUEST, { input: { email: aNewAddress() } }, from);
    expect(problemsOf(await world.ask(REQUEST, { input: { email: aNewAddress() } }, from))).toEqual(['RATE_LIMITED']);
  });
});

describe('a link', () => {
  test('makes the person at its first use, and leads back to where they were', async () => {
    const email = aNewAddress();
    await request({ email: ` ${email.toUpperCase()} `, locale: 'EN', returnTo: '/en/events?page=2' });
    const { data } = await signIn(tokenIn(await world.mailTo(email)));
    expect(data).toEqual({ signIn: { sessionToken: expect.stringMatching(/^[\w-]{43}$/), returnTo: '/en/events?page=2' } });
    expect(await world.db.query('SELECT email, name, locale, is_operator FROM people WHERE email = $1', [email])).toEqual([{ email, name: null, locale: 'EN', is_operator: false }]);
    await signIn(await aToken(email));
    expect(await world.db.query('SELECT 1 FROM people WHERE email = $1', [email])).toHaveLength(1);
    expect(await world.db.query('SELECT s.device FROM sessions s JOIN people p ON p.id = s.person_id WHERE p.email = $1', [email])).toEqual([{ device: 'Firefox, Linux' }, { device: 'Firefox, Linux' }]);
  });

  test('works once', async () => {
    const token = await aToken();
    expect((await signIn(token)).errors).toBeUndefined();
    expect(problemsOf(await signIn(token))).toEqual(['input.token TOKEN_USED']);
  });

  test('lets one of many at once win', async () => {
    const email = aNewAddress();
    const token = await aToken(email);
    const answers = await Promise.all(Array.from({ length: 6 }, () => signIn(token)));
    expect(answers.flatMap(problemsOf)).toEqual(Array.from({ length: 5 }, () => 'input.token TOKEN_USED'));
    expect(await world.db.query('SELECT 1 FROM sessions s JOIN people p ON p.id = s.person_id WHERE p.email = $1', [email])).toHaveLength(1);
  });

  test('that was made up is none', async () => {
    for (const token of ['', 'A'.repeat(43), "' OR 1=1 --", 'x'.repeat(100_000)]) expect(problemsOf(await signIn(token))).toEqual(['input.token TOKEN_UNKNOWN']);
  });

  test('ends after a quarter of an hour, and is forgotten a day later', async () => {
    const token = await aToken();
    world.later(0.3);
    expect(problemsOf(await signIn(token))).toEqual(['input.token TOKEN_EXPIRED']);
    await cleanUpSessions(world.db, world.now());
    expect(problemsOf(await signIn(token))).toEqual(['input.token TOKEN_EXPIRED']);
    world.later(25);
    await cleanUpSessions(world.db, world.now());
    expect(problemsOf(await signIn(token))).toEqual(['input.token TOKEN_UNKNOWN']);
  });
});

describe('a mail that is under way when everything stops', () => {
  test('is sent by the next worker: link and job are there together', async () => {
    const stopped = await signInWorld();
    try {
      const email = aNewAddress();
      await stopped.ask(REQUEST, { input: { email } });
      const [{ id }] = await stopped.db.query('SELECT id FROM sign_in_links');
      expect(await stopped.jobsOf('session.link')).toEqual([{ linkId: id }]);
      await stopped.startWorker();
      expect(tokenIn(await stopped.mailTo(email))).toMatch(/^[\w-]{43}$/);
    } finally {
      await stopped.close();
    }
  });

  test('leaves neither link nor job when the change does not hold', async () => {
    const before = await links();
    const failing = openSignInDesk({ db: world.db, jobs: { enqueue: () => Promise.reject(new Error('Kaboom!')) }, secret: SECRET });
    await expect(requestSignIn(failing, nobody('203.0.113.77'), { email: aNewAddress(), locale: 'DE', returnTo: '/' })).rejects.toThrow('Kaboom!');
    expect(await links()).toBe(before);
  });
});
