import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aViewer } from '../../services/shared/testing/a-viewer.ts';
import { type AccountWorld, accountWorld } from './account.world.ts';

const WITH_ACCOUNT = 'mutation ($input: ExternalSignInInput!) { signInWithExternalAccount(input: $input) { sessionToken } }';
const INPUT = { issuer: 'https://login.example', subject: 'x', email: 'ida@people.example', isEmailVerified: true, locale: 'DE', returnTo: '/', userAgent: '' };
const INLINE = `mutation { signInWithExternalAccount(input: { issuer: "i", subject: "s", email: "ida@people.example", isEmailVerified: true, locale: DE, returnTo: "/", userAgent: "" }) { sessionToken } }`;

describe.each(['in process', 'over HTTP'] as const)('signing in with an account of elsewhere, with the subgraph %s,', (topology) => {
  let world: AccountWorld;
  beforeAll(async () => {
    world = await accountWorld(topology);
    world.provider.accounts.set('ida', { email: 'Ida.Vogt@people.example', email_verified: true });
  });
  afterAll(() => world.close());

  const peopleWith = (subject: string): Promise<object[]> => world.db.query('SELECT p.email, p.locale FROM people p JOIN external_accounts a ON a.person_id = p.id WHERE a.subject = $1', [subject]);
  const placeOf = ({ status, headers }: { status: number; headers: Headers }) => [status, headers.get('location')];

  test('leads there with PKCE, state and nonce, and keeps them where no script and no other host reads them', async () => {
    const one = world.visitor();
    const { status, headers } = await one.get('/session/account?returnTo=/account&locale=DE');
    const { origin, searchParams } = new URL(headers.get('location') ?? '');
    expect([status, origin, headers.get('cache-control')]).toEqual([303, world.provider.issuer, 'no-store']);
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: 'engagement-netz', redirect_uri: 'http://localhost:4000/session/account/callback', response_type: 'code', scope: 'openid email',
      code_challenge_method: 'S256', code_challenge: expect.stringMatching(/^[\w-]{43}$/), state: expect.stringMatching(/^[\w-]{43}$/), nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(headers.getSetCookie()).toEqual([`__Host-sign-in=${one.flow}; Max-Age=600; Path=/; Secure; HttpOnly; SameSite=Lax`]);
    expect(Buffer.from(one.flow, 'base64url').toString()).not.toContain(searchParams.get('state'));
  });

  test('makes the person, begins a session and leads back to the page', async () => {
    const reply = await world.signInAs('ida', '?returnTo=/en/events%3Fpage%3D2&locale=EN');
    expect(placeOf(reply)).toEqual([303, '/en/events?page=2']);
    expect(reply.headers.getSetCookie()).toContain('__Host-sign-in=; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Lax');
    expect(await world.viewer(reply.cookie)).toMatchObject({ email: 'ida.vogt@people.example', name: null, sessions: [{ device: 'Firefox, Windows' }] });
    expect(await peopleWith('ida')).toEqual([{ email: 'ida.vogt@people.example', locale: 'EN' }]);
  });

  test('finds the person whom the address belongs to, and from then on the account whatever its address is', async () => {
    const before = (await world.viewer(await world.signIn('noah@people.example'))) as { id: string };
    world.provider.accounts.set('noah', { email: 'noah@people.example', email_verified: true });
    expect(await world.viewer((await world.signInAs('noah')).cookie)).toMatchObject({ id: before.id });
    world.provider.accounts.set('noah', { email: 'noah.bell@people.example', email_verified: true });
    expect(await world.viewer((await world.signInAs('noah')).cookie)).toMatchObject({ id: before.id, email: 'noah@people.example' });
    expect(await world.db.query(`SELECT 1 FROM people WHERE email = 'noah.bell@people.example'`)).toEqual([]);
  });

  test('makes one person of two first sign-ins at once', async () => {
    world.provider.accounts.set('twice', { email: 'twice@people.example', email_verified: true });
    const replies = await Promise.all([1, 2, 3].map(() => world.signInAs('twice')));
    const viewers = (await Promise.all(replies.map(({ cookie }) => world.viewer(cookie)))) as { id: string }[];
    expect(new Set(viewers.map(({ id }) => id)).size).toBe(1);
    expect(await peopleWith('twice')).toHaveLength(1);
  });

  test('takes no address that nobody has confirmed, nor an account without one', async () => {
    world.provider.accounts.set('unsure', { email: 'ida.vogt@people.example', email_verified: false });
    world.provider.accounts.set('silent', { email: 'ida.vogt@people.example' });
    world.provider.accounts.set('mute', {});
    for (const login of ['unsure', 'silent', 'mute']) {
      const reply = await world.signInAs(login, '?returnTo=/account');
      expect([...placeOf(reply), reply.cookie]).toEqual([303, '/sign-in?account=unverified&returnTo=%2Faccount', undefined]);
      expect(await peopleWith(login)).toEqual([]);
    }
  });

  test('is refused with another state, with another nonce and in another browser', async () => {
    const [one, other] = [world.visitor(), world.visitor()];
    const back = await world.signInThere(await one.begin(), { login: 'ida' });
    const forged = new URL(back, 'http://localhost');
    forged.searchParams.set('state', 'A'.repeat(43));
    const flow = one.flow;
    for (const path of [forged.pathname + forged.search, '/session/account/callback', '/session/account/callback?code=x&state=']) {
      one.flow = flow;
      const reply = await one.get(path);
      expect([...placeOf(reply), reply.cookie]).toEqual([303, '/sign-in?account=failed&returnTo=%2F', undefined]);
    }
    expect(placeOf(await other.get(back))).toEqual([303, '/sign-in?account=expired&returnTo=%2F']);
    other.flow = `${flow.slice(0, -1)}${flow.endsWith('A') ? 'B' : 'A'}x`;
    expect(placeOf(await other.get(back))).toEqual([303, '/sign-in?account=expired&returnTo=%2F']);

    const url = await other.begin();
    url.searchParams.set('nonce', 'another');
    const reply = await other.get(await world.signInThere(url, { login: 'ida' }));
    expect([...placeOf(reply), reply.cookie]).toEqual([303, '/sign-in?account=failed&returnTo=%2F', undefined]);
  });

  test('works once, even when the browser kept everything, and not for a HEAD', async () => {
    const one = world.visitor();
    const back = await world.signInThere(await one.begin(), { login: 'ida' });
    const { flow } = one;
    expect((await one.get(back, 'HEAD')).status).toBe(405);
    expect((await one.get(back)).cookie).toMatch(/^[\w-]{43}$/);
    expect(placeOf(await one.get(back))).toEqual([303, '/sign-in?account=expired&returnTo=%2F']);
    one.flow = flow;
    const again = await one.get(back);
    expect([...placeOf(again), again.cookie]).toEqual([303, '/sign-in?account=failed&returnTo=%2F', undefined]);
  });

  test('is told kindly when the person breaks it off, in their language', async () => {
    const one = world.visitor();
    const reply = await one.get(await world.signInThere(await one.begin('?locale=EN&returnTo=/en/account'), { cancel: '1' }));
    expect(placeOf(reply)).toEqual([303, '/en/sign-in?account=denied&returnTo=%2Fen%2Faccount']);
  });

  test('leads to no other site', async () => {
    for (const path of ['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere.example']) {
      const reply = await world.signInAs('ida', `?returnTo=${encodeURIComponent(path)}`);
      expect([new URL(reply.headers.get('location') ?? '', 'http://localhost:4000').pathname, reply.cookie]).toEqual(['/sign-in', undefined]);
    }
  });

  test('has a limit for each account and each network, and tells no logs whose they are', async () => {
    world.provider.accounts.set('often', { email: 'often@people.example', email_verified: true });
    const places: unknown[] = [];
    for (let count = 0; count < 6; count += 1) places.push((await world.signInAs('often')).headers.get('location'));
    expect(places).toEqual(['/', '/', '/', '/', '/', '/sign-in?account=limit&returnTo=%2F']);
    const one = world.visitor();
    await one.begin();
    const { flow } = one;
    let last = '';
    for (let count = 0; count < 21; count += 1) {
      one.flow = flow;
      last = (await one.get('/session/account/callback?code=x&state=y')).headers.get('location') ?? '';
    }
    expect(last).toBe('/sign-in?account=limit&returnTo=%2F');
    expect(world.gateway.logged.join('')).not.toMatch(/people\.example|often/);
  });

  test('can be begun by nobody but the gateway itself', async () => {
    for (const query of [INLINE, '{ __type(name: "ExternalSignInInput") { name } }']) {
      const { body } = await world.ask(query, await world.signIn('boss@people.example'));
      expect(body.data?.['__type'] ?? null).toBeNull();
      if (query === INLINE) expect(body.errors?.map(({ extensions }) => extensions.code)).toContain('BAD_USER_INPUT');
    }
    expect((await world.ask(WITH_ACCOUNT, undefined, { input: INPUT })).body.errors).toBeDefined();
    if (!world.subgraph) return;
    const { url, sign } = world.subgraph;
    const call = async (authorization: string): Promise<{ status: number; code: unknown }> => {
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body: JSON.stringify({ query: WITH_ACCOUNT, variables: { input: INPUT } }) });
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      return { status: response.status, code: errors[0]?.extensions.code };
    };
    expect(await call('')).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await call(`Bearer ${await sign(aViewer({ isOperator: true }), 'events')}`)).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await call(`Bearer ${await sign(aViewer({ isOperator: true }), 'organisations')}`)).toEqual({ status: 200, code: 'FORBIDDEN' });
  });
});

test('a provider that is down keeps nobody out, and is found again when it is back', async () => {
  const world = await accountWorld('in process');
  try {
    world.provider.accounts.set('ida', { email: 'ida.vogt@people.example', email_verified: true });
    await world.provider.goDown();
    const one = world.visitor();
    expect((await one.get('/session/account?returnTo=/account')).headers.get('location')).toBe('/sign-in?account=unanswered&returnTo=%2Faccount');
    expect(await world.viewer(await world.signIn('ida.vogt@people.example'))).not.toBeNull();
    await world.provider.comeBack();
    const back = await world.signInThere(await one.begin(), { login: 'ida' });
    await world.provider.goDown();
    expect((await one.get(back)).headers.get('location')).toBe('/sign-in?account=unanswered&returnTo=%2F');
    await world.provider.comeBack();
    expect((await world.signInAs('ida')).cookie).toMatch(/^[\w-]{43}$/);
  } finally {
    await world.close();
  }
});
