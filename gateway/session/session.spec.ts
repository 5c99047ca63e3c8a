import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { saveMembership } from '../../services/organisations/membership/membership.repository.ts';
import { anOrganisation, save } from '../../services/organisations/testing/rows.ts';
import { eventually } from '../../services/shared/testing/eventually.ts';
import { type SessionWorld, sessionWorld } from './session.world.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const REVOKE = 'mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { id } }';
const ID = '{ viewer { id } }';
const MEMBERS = 'query ($id: ID!) { viewer { memberships { role } } organisation(id: $id) { members { personId } } }';
const REMOVE = 'mutation ($input: MemberInput!) { removeMember(input: $input) { __typename } }';
const UPLOAD = 'mutation ($input: UploadPictureInput!) { uploadPicture(input: $input) { __typename } }';

describe.each(['in process', 'over HTTP'] as const)('sessions, with the subgraph %s,', (topology) => {
  let world: SessionWorld;
  beforeAll(async () => {
    world = await sessionWorld(topology);
  });
  afterAll(() => world.close());

  test('begin with a link: the token goes into a cookie that no script reads, and into nothing else', async () => {
    const { status, headers, text, cookie } = await world.send('POST', '/session', { body: { token: await world.linkToken('ida@people.example') }, headers: { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/145.0' } });
    expect(status).toBe(200);
    expect(text).toBe('{"returnTo":"/events"}');
    expect(headers.getSetCookie()).toEqual([`__Host-session=${cookie}; Max-Age=7776000; Path=/; Secure; HttpOnly; SameSite=Lax`]);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(await world.viewer(cookie)).toMatchObject({ email: 'ida@people.example', name: null, sessions: [{ isCurrent: true, device: 'Firefox, Windows' }], memberships: [] });
    expect(await world.db.query(`SELECT 1 FROM sessions s WHERE to_jsonb(s)::text LIKE '%' || $1 || '%'`, [cookie])).toEqual([]);
  });

  test('begin with a plain form too, which leads to the page to come back to', async () => {
    const token = await world.linkToken('ida@people.example', '/en/organisations?page=2');
    const { status, headers, cookie } = await world.send('POST', '/session', { body: new URLSearchParams({ token }).toString(), headers: { ...FORM, 'sec-fetch-site': 'same-origin', origin: 'null' } });
    expect([status, headers.get('location')]).toEqual([303, '/en/organisations?page=2']);
    expect(cookie).toMatch(/^[\w-]{43}$/);
  });

  test('begin not for whoever opens a link with GET or HEAD, as mail scanners do', async () => {
    const token = await world.linkToken();
    for (const method of ['GET', 'HEAD']) {
      for (const path of [`/sign-in/confirm?token=${token}`, `/session?token=${token}`]) expect((await world.send(method, path)).cookie).toBeUndefined();
    }
    expect((await world.send('POST', '/session', { body: { token } })).status).toBe(200);
  });

  test('are refused for a used, a forged and a broken link, in words for programs and on a page', async () => {
    const token = await world.linkToken();
    await world.send('POST', '/session', { body: { token } });
    const used = await world.send('POST', '/session', { body: { token } });
    expect([used.status, used.body.errors?.[0]?.extensions.code, used.cookie]).toEqual([409, 'CONFLICT', undefined]);
    const forged = await world.send('POST', '/session', { body: { token: 'A'.repeat(43) } });
    expect([forged.status, forged.body.errors?.[0]?.extensions.fields?.[0]?.code]).toEqual([400, 'TOKEN_UNKNOWN']);
    const page = await world.send('POST', '/session', { body: `token=${token}&locale=EN`, headers: FORM });
    expect([page.status, page.headers.get('location')]).toEqual([303, '/en/sign-in/confirm?problem=used']);
    expect((await world.send('POST', '/session', { body: '{"token":' })).status).toBe(400);
    expect((await world.send('POST', '/session', { body: { token: 'x'.repeat(10_000) } })).status).toBe(413);
  });

  test('end at once when their owner signs out, in that browser and for that token', async () => {
    const cookie = await world.signIn();
    expect(await world.viewer(cookie)).not.toBeNull();
    const { status, cookie: cleared } = await world.send('DELETE', '/session', { cookie });
    expect([status, cleared]).toEqual([204, '']);
    expect(await world.viewer(cookie)).toBeNull();
    const again = await world.signIn();
    const form = await world.send('POST', '/session/end', { cookie: again, body: 'locale=EN', headers: FORM });
    expect([form.status, form.headers.get('location'), form.cookie]).toEqual([303, '/en', '']);
    expect(await world.viewer(again)).toBeNull();
  });

  test('that another browser revokes are over everywhere within 5 seconds', async () => {
    const [here, there] = [await world.signIn('two@people.example'), await world.signIn('two@people.example')];
    await world.viewer(there);
    const { sessions } = (await world.viewer(here)) as { sessions: { id: string; isCurrent: boolean }[] };
    const other = sessions.find(({ isCurrent }) => !isCurrent);
    expect((await world.ask(REVOKE, here, { input: { id: other?.id } })).body.data).toEqual({ revokeSession: { id: other?.id } });
    await eventually('the end of the other session', async () => (await world.viewer(there)) === null, 6000);
    expect((await world.ask(ID, there)).cookie).toBe('');
    expect(await world.viewer(here)).not.toBeNull();
  });

  test('of somebody who was removed from an organisation act for it no more within 5 seconds, though they go on', async () => {
    const [owner, editor] = [await world.signIn('owner@people.example'), await world.signIn('editor@people.example')];
    const [ownerId, editorId] = await Promise.all([owner, editor].map(async (cookie) => ((await world.viewer(cookie)) as { id: string }).id));
    const organisation = anOrganisation({ status: 'PENDING' });
    await save(world.db, { organisations: [organisation] });
    await saveMembership(world.db, { organisationId: organisation.id, personId: String(ownerId), role: 'OWNER' });
    await saveMembership(world.db, { organisationId: organisation.id, personId: String(editorId), role: 'EDITOR' });
    const seen = async (cookie: string) => (await world.ask(MEMBERS, cookie, { id: organisation.id })).body.data;
    await eventually('the new claims', async () => ((await seen(editor)) as { viewer: { memberships: unknown[] } }).viewer.memberships.length === 1, 6000);
    expect(await seen(editor)).toEqual({ viewer: { memberships: [{ role: 'EDITOR' }] }, organisation: { members: [{ personId: ownerId }, { personId: editorId }] } });

    await eventually('the claims of the owner', async () => ((await seen(owner)) as { organisation: unknown }).organisation !== null, 6000);
    const removed = await world.ask(REMOVE, owner, { input: { organisationId: organisation.id, personId: editorId } });
    expect(removed.body.errors).toBeUndefined();
    await eventually('the end of the claims', async () => ((await seen(editor)) as { organisation: unknown }).organisation === null, 6000);
    expect(await seen(editor)).toEqual({ viewer: { memberships: [] }, organisation: null });
    const upload = await world.ask(UPLOAD, editor, { input: { organisationId: organisation.id, purpose: 'LOGO', data: 'eA==', altText: 'Ein Buch' } });
    expect(upload.body.errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  });

  test('know at the very next request what a mutation has changed', async () => {
    const cookie = await world.signIn();
    await world.viewer(cookie);
    await world.ask('mutation { updateViewer(input: { name: "Ida Vogt" }) { viewer { name } } }', cookie);
    expect(await world.viewer(cookie)).toMatchObject({ name: 'Ida Vogt' });
  });

  test('are nobody for a cookie that was made up, which is taken away', async () => {
    for (const cookie of ['A'.repeat(43), 'x', '%00', 'a'.repeat(4000)]) {
      const { body, cookie: cleared } = await world.ask(ID, cookie);
      expect([body, cleared]).toEqual([{ data: { viewer: null } }, '']);
    }
  });

  test('get a new token once a day, and the old one counts until the new one has arrived', async () => {
    const cookie = await world.signIn();
    await world.db.query(`UPDATE sessions SET rotated_at = now() - interval '25 hours'`);
    const { cookie: renewed } = await world.ask(ID, cookie);
    expect(renewed).toMatch(/^[\w-]{43}$/);
    expect(renewed).not.toBe(cookie);
    expect(await world.viewer(cookie)).not.toBeNull();
    expect(await world.viewer(renewed)).not.toBeNull();
  });

  test('can not be begun or used by a page of another site', async () => {
    const cookie = await world.signIn();
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://elsewhere.example' }, { origin: 'null' }] as Record<string, string>[]) {
      expect((await world.ask(ID, cookie, {}, headers)).status).toBe(403);
      const token = await world.linkToken();
      expect((await world.send('POST', '/session', { body: { token }, headers })).status).toBe(403);
      expect((await world.send('POST', '/session/end', { cookie, body: '', headers: { ...FORM, ...headers } })).status).toBe(403);
    }
    expect(await world.viewer(cookie)).not.toBeNull();
    expect((await world.ask(ID, undefined, {}, { origin: 'https://elsewhere.example' })).status).toBe(200);
    expect((await world.ask(ID, cookie, {}, { origin: 'http://localhost:4000' })).status).toBe(200);
  });

  test('are the business of the gateway: clients know none of its operations', async () => {
    for (const query of ['mutation { signIn(input: { token: "x" }) { sessionToken } }', 'mutation { useSession(input: { token: "x" }) { newToken } }', 'mutation { endSession(input: { token: "x" }) { ended } }']) {
      expect((await world.ask(query)).body.errors?.map(({ extensions }) => extensions.code)).toContain('BAD_USER_INPUT');
    }
    expect((await world.ask('{ __type(name: "SignInPayload") { name } }')).body).toEqual({ data: { __type: null } });
  });

  test('and what a person is called can be changed by forms without JavaScript, from this site alone', async () => {
    const [here, there, third] = [await world.signIn('forms@people.example'), await world.signIn('forms@people.example'), await world.signIn('forms@people.example')];
    const post = async (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) => {
      const { status, headers: answered } = await world.send('POST', path, { cookie: here, body: new URLSearchParams(fields).toString(), headers: { ...FORM, ...headers } });
      return [status, answered.get('location')];
    };
    expect(await post('/account/person', { name: 'Ida Vogt', locale: 'EN', page: 'DE' })).toEqual([303, '/account?told=saved']);
    expect(await world.viewer(here)).toMatchObject({ name: 'Ida Vogt' });
    expect(await post('/account/person', { name: 'x'.repeat(101), locale: 'EN', page: 'EN' })).toEqual([303, '/en/account?told=name']);
    expect(await world.viewer(here)).toMatchObject({ name: 'Ida Vogt' });
    expect((await post('/account/person', { name: 'Mallory' }, { 'sec-fetch-site': 'cross-site' }))[0]).toBe(403);

    const { sessions } = (await world.viewer(there)) as { sessions: { id: string; isCurrent: boolean }[] };
    const id = sessions.find(({ isCurrent }) => isCurrent)?.id ?? '';
    expect(await post('/account/sessions/end', { id, page: 'DE' })).toEqual([303, '/account?told=ended']);
    expect(await post('/account/sessions/end', { id, page: 'DE' })).toEqual([303, '/account?told=gone']);
    await eventually('the end of that session', async () => (await world.viewer(there)) === null, 6000);
    expect(await world.viewer(third)).not.toBeNull();
    expect(await post('/account/sessions/end', { page: 'EN' })).toEqual([303, '/en/account?told=ended']);
    await eventually('the end of all others', async () => (await world.viewer(third)) === null, 6000);
    expect(await world.viewer(here)).toMatchObject({ name: 'Ida Vogt' });
    const nobody = await world.send('POST', '/account/person', { body: 'name=Nobody', headers: FORM });
    expect([nobody.status, nobody.headers.get('location')]).toEqual([303, '/account?told=unanswered']);
  });

  test('can be asked for by a form without JavaScript', async () => {
    const before = world.links.count;
    const post = (fields: Record<string, string>) => world.send('POST', '/session/link', { body: new URLSearchParams(fields).toString(), headers: FORM });
    expect((await post({ email: 'form@people.example', returnTo: '/account', locale: 'DE' })).headers.get('location')).toBe('/sign-in?sent=1&returnTo=%2Faccount');
    expect(world.links.count).toBe(before + 1);
    expect((await post({ email: 'no address', locale: 'EN' })).headers.get('location')).toBe('/en/sign-in?problem=email&returnTo=%2F');
  });
});

test('a forged X-Forwarded-For is no way around the limit', async () => {
  const world = await sessionWorld('in process');
  try {
    const answers: unknown[] = [];
    for (let count = 0; count < 21; count += 1) {
      const { body } = await world.ask(`mutation { requestSignIn(input: { email: "p${count}@people.example" }) { status } }`, undefined, {}, { 'x-forwarded-for': `203.0.113.${count}`, forwarded: `for=203.0.113.${count}` });
      answers.push(body.errors?.[0]?.extensions.code ?? 'SENT');
    }
    expect(answers).toEqual([...Array.from({ length: 20 }, () => 'SENT'), 'RATE_LIMITED']);
  } finally {
    await world.close();
  }
});
