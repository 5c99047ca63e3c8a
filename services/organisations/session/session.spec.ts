import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { hashOfLinkToken } from '../sign-in/link.token.ts';
import { SIGN_IN, USE } from '../sign-in/sign-in.world.ts';
import { cleanUpSessions } from '../sign-in/sign-in.worker.ts';
import { aNetwork, anOrganisation, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld } from '../testing/world.ts';
import { touchSession } from './session.repository.ts';
import { newToken } from './session.token.ts';

let world: OrganisationsWorld;
beforeAll(async () => {
  world = await organisationsWorld();
});
afterAll(() => world.close());

const SESSIONS = '{ viewer { sessions { id isCurrent device } } }';
const REVOKE = 'mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { id } }';
const REVOKE_OTHERS = 'mutation { revokeOtherSessions { count } }';
const END = 'mutation ($input: SessionTokenInput!) { endSession(input: $input) { ended } }';
const UPDATE = 'mutation ($input: UpdateViewerInput!) { updateViewer(input: $input) { viewer { name locale } } }';

let people = 0;

/** Signs in with a link; gives the token of the session. */
async function signIn(email: string): Promise<string> {
  const token = newToken();
  await world.db.query(
    `INSERT INTO sign_in_links (token_hash, email, locale, return_to, created_at, expires_at) VALUES ($1, $2, 'DE', '/', $3, $3::timestamptz + interval '15 minutes')`,
    [hashOfLinkToken(token), email, world.now()],
  );
  const { data } = await world.ask<{ signIn: { sessionToken: string } }>(SIGN_IN, { input: { token } });
  return data.signIn.sessionToken;
}

interface Used {
  readonly claims: { sessionId: string; personId: string; email: string } & Omit<Viewer, 'id' | 'clientAddress'>;
  readonly newToken: string | null;
}
async function use(token: string): Promise<Used | { claims: null; newToken: null }> {
  const { data } = await world.ask<{ useSession: Used }>(USE, { input: { token } });
  return data.useSession;
}

/** The viewer whom the gateway would make of a token. */
async function viewerOf(token: string): Promise<Viewer> {
  const { claims } = await use(token);
  if (!claims) throw new Error('The session is over.');
  return aViewer({ id: claims.personId, sessionId: claims.sessionId, email: claims.email });
}

let email: string;
beforeEach(() => {
  people += 1;
  email = `person-${people}@people.example`;
});

describe('a session', () => {
  test('tells who it is and what they may do at this moment', async () => {
    const token = await signIn(email);
    const network = aNetwork();
    const organisation = anOrganisation({ status: 'PENDING', networkId: network.id });
    await save(world.db, { networks: [network], organisations: [organisation] });
    expect((await use(token)).claims).toMatchObject({ email, name: null, locale: 'DE', isOperator: false, memberships: [], coordinates: [] });
    const id = (await use(token)).claims?.personId;
    await world.db.query(`INSERT INTO memberships (organisation_id, person_id, role) VALUES ($1, $2, 'OWNER')`, [organisation.id, id]);
    await world.db.query('INSERT INTO coordinators (network_id, person_id) VALUES ($1, $2)', [network.id, id]);
    expect((await use(token)).claims).toMatchObject({
      memberships: [{ organisationId: organisation.id, role: 'OWNER', organisationStatus: 'PENDING', networkId: network.id }],
      coordinates: [network.id],
    });
    await world.db.query('DELETE FROM memberships WHERE person_id = $1', [id]);
    expect((await use(token)).claims).toMatchObject({ memberships: [] });
  });

  test('is none for a token that was made up', async () => {
    for (const token of ['', newToken(), 'x'.repeat(100_000)]) expect(await use(token)).toEqual({ claims: null, newToken: null });
  });

  test('gets a new token once a day, and only one of many requests at once does', async () => {
    const token = await signIn(email);
    expect((await use(token)).newToken).toBeNull();
    world.later(25);
    const answers = await Promise.all(Array.from({ length: 5 }, () => use(token)));
    const fresh = answers.flatMap((answer) => answer.newToken ?? []);
    expect(fresh).toHaveLength(1);
    expect(answers.every(({ claims }) => claims?.email === email)).toBe(true);
    expect(await use(fresh[0] ?? '')).toMatchObject({ claims: { email }, newToken: null });
  });

  test('forgets the old token once the new one has arrived', async () => {
    const token = await signIn(email);
    world.later(25);
    const { newToken: fresh } = await use(token);
    expect((await use(token)).claims).not.toBeNull();
    world.later(0.05);
    await use(fresh ?? '');
    expect((await use(token)).claims).toBeNull();
  });

  test('goes on when the new token was lost on the way', async () => {
    const token = await signIn(email);
    world.later(25);
    await use(token);
    world.later(1);
    const { claims, newToken: second } = await use(token);
    expect(claims?.email).toBe(email);
    expect((await use(second ?? '')).claims?.email).toBe(email);
  });

  test('ends 90 days after its last use, and is then forgotten', async () => {
    const token = await signIn(email);
    world.later(89 * 24);
    const { newToken: fresh } = await use(token);
    world.later(89 * 24);
    expect((await use(fresh ?? '')).claims).not.toBeNull();
    world.later(91 * 24);
    expect((await use(fresh ?? '')).claims).toBeNull();
    await cleanUpSessions(world.db, world.now());
    expect(await world.db.query('SELECT 1 FROM sessions s JOIN people p ON p.id = s.person_id WHERE p.email = $1', [email])).toEqual([]);
  });

  test('ends when its owner signs out, once', async () => {
    const token = await signIn(email);
    expect((await world.ask(END, { input: { token } })).data).toEqual({ endSession: { ended: true } });
    expect((await use(token)).claims).toBeNull();
    expect((await world.ask(END, { input: { token } })).data).toEqual({ endSession: { ended: false } });
  });
});

describe('the sessions of a person', () => {
  test('are seen and ended by themselves only', async () => {
    const [here, there] = [await signIn(email), await signIn(email)];
    const viewer = await viewerOf(here);
    const { data } = await world.ask<{ viewer: { sessions: { id: string; isCurrent: boolean }[] } }>(SESSIONS, {}, viewer);
    expect(data.viewer.sessions.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    expect(data.viewer.sessions).toHaveLength(2);
    const other = data.viewer.sessions.find(({ isCurrent }) => !isCurrent)?.id ?? '';
    for (const id of [other, 'x', '00000000-0000-7000-8000-000000000000']) expect(problemsOf(await world.ask(REVOKE, { input: { id } }, aViewer()))).toEqual(['NOT_FOUND']);
    expect(problemsOf(await world.ask(REVOKE, { input: { id: other } }))).toEqual(['UNAUTHENTICATED']);
    expect((await use(there)).claims).not.toBeNull();
    expect((await world.ask(REVOKE, { input: { id: other } }, viewer)).data).toEqual({ revokeSession: { id: other } });
    expect((await use(there)).claims).toBeNull();
    expect((await use(here)).claims).not.toBeNull();
  });

  test('can be ended all but the one that asks', async () => {
    const [here, there, elsewhere] = [await signIn(email), await signIn(email), await signIn(email)];
    expect((await world.ask(REVOKE_OTHERS, {}, await viewerOf(here))).data).toEqual({ revokeOtherSessions: { count: 2 } });
    expect([(await use(there)).claims, (await use(elsewhere)).claims]).toEqual([null, null]);
    expect((await use(here)).claims).not.toBeNull();
    expect(problemsOf(await world.ask(REVOKE_OTHERS))).toEqual(['UNAUTHENTICATED']);
  });

  test('is used on the day that it is here, at night as well', async () => {
    const { sessionId, personId } = (await use(await signIn(email))).claims ?? {};
    const lastSeen = async (moment: string) => {
      await touchSession(world.db, String(sessionId), new Date(moment));
      return (await world.db.query('SELECT last_seen_on::text AS day FROM people WHERE id = $1', [personId]))[0].day;
    };
    expect([await lastSeen('2098-12-31T22:59:00Z'), await lastSeen('2098-12-31T23:05:00Z'), await lastSeen('2099-07-05T22:05:00Z')]).toEqual(['2098-12-31', '2099-01-01', '2099-07-06']);
  });
});

describe('what a person says about themselves', () => {
  test('is kept, and what is left out stays', async () => {
    const token = await signIn(email);
    const viewer = await viewerOf(token);
    expect((await world.ask(UPDATE, { input: { name: ' Ida Vogt ' } }, viewer)).data).toEqual({ updateViewer: { viewer: { name: 'Ida Vogt', locale: 'DE' } } });
    expect((await world.ask(UPDATE, { input: { locale: 'EN' } }, viewer)).data).toEqual({ updateViewer: { viewer: { name: 'Ida Vogt', locale: 'EN' } } });
    expect((await use(token)).claims).toMatchObject({ name: 'Ida Vogt', locale: 'EN' });
    expect((await world.ask(UPDATE, { input: { name: '' } }, viewer)).data).toEqual({ updateViewer: { viewer: { name: null, locale: 'EN' } } });
  });

  test('is refused from nobody, and when it can not stand in a mail', async () => {
    expect(problemsOf(await world.ask(UPDATE, { input: { name: 'Ida' } }))).toEqual(['UNAUTHENTICATED']);
    expect(problemsOf(await world.ask(UPDATE, { input: { name: 'Ida' } }, aViewer()))).toEqual(['UNAUTHENTICATED']);
    const viewer = await viewerOf(await signIn(email));
    expect(problemsOf(await world.ask(UPDATE, { input: { name: 'Ida\nBcc: all@people.example' } }, viewer))).toEqual(['input.name SINGLE_LINE']);
    expect(problemsOf(await world.ask(UPDATE, { input: { name: 'a'.repeat(101) } }, viewer))).toEqual(['input.name LENGTH']);
  });
});
