import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { gatewayItself, nobody, type Viewer } from '../../shared/viewer.ts';
import { aNewAddress } from '../sign-in/sign-in.world.ts';
import { aPerson } from '../testing/people.ts';
import { type OrganisationsWorld, organisationsWorld } from '../testing/world.ts';

const WITH_ACCOUNT = 'mutation ($input: ExternalSignInInput!) { signInWithExternalAccount(input: $input) { sessionToken returnTo } }';
const ISSUER = 'https://login.example';

let world: OrganisationsWorld;
beforeAll(async () => {
  world = await organisationsWorld();
});
afterAll(() => world.close());

let clients = 0;
const fromANewNetwork = (): Viewer => gatewayItself(`198.51.100.${(clients += 1)}`);
const inputOf = (subject: string, more: object = {}) => ({ issuer: ISSUER, subject, email: aNewAddress(), isEmailVerified: true, locale: 'DE', returnTo: '/account', userAgent: '', ...more });
const signIn = (subject: string, more: object = {}, viewer = fromANewNetwork()) => world.ask(WITH_ACCOUNT, { input: inputOf(subject, more) }, viewer);
const count = async (table: string): Promise<number> => (await world.db.query(`SELECT count(*)::int AS n FROM ${table}`))[0].n;
const personOf = async (subject: string): Promise<string | undefined> => (await world.db.query('SELECT person_id AS id FROM external_accounts WHERE subject = $1', [subject]))[0]?.id;

describe('a session for an account kept elsewhere', () => {
  test('is for the gateway itself, whoever else asks and whatever they may do', async () => {
    const before = await count('people');
    for (const viewer of [nobody('192.0.2.7'), aViewer(), aViewer({ isOperator: true })]) expect(problemsOf(await signIn('a', {}, viewer))).toEqual(['FORBIDDEN']);
    expect(await count('people')).toBe(before);
  });

  test('belongs to one person, even when several come first at once and say different addresses', async () => {
    const before = await count('people');
    const answers = await Promise.all(Array.from({ length: 5 }, () => signIn('at-once')));
    expect(answers.flatMap(problemsOf)).toEqual([]);
    expect(await count('people')).toBe(before + 1);
    expect((await world.db.query('SELECT count(DISTINCT person_id)::int AS people, count(*)::int AS sessions FROM sessions WHERE person_id = $1', [await personOf('at-once')]))[0]).toEqual({ people: 1, sessions: 5 });
  });

  test('tells accounts of two keepers apart, although they have one name', async () => {
    await signIn('same');
    await signIn('same', { issuer: 'https://other.example' });
    expect(await world.db.query(`SELECT DISTINCT person_id FROM external_accounts WHERE subject = 'same'`)).toHaveLength(2);
  });

  test('needs a verified address and a path on this site, and makes nobody otherwise', async () => {
    const before = await count('people');
    expect(problemsOf(await signIn('b', { isEmailVerified: false }))).toEqual(['input.isEmailVerified EMAIL_UNVERIFIED']);
    expect(problemsOf(await signIn('b', { returnTo: '//elsewhere.example' }))).toEqual(['input.returnTo RETURN_PATH']);
    expect(problemsOf(await signIn('b', { email: 'nobody' }))).toEqual([expect.stringMatching(/^input\.email /)]);
    expect(problemsOf(await signIn('x'.repeat(256)))).toEqual(['input.subject MAX_LENGTH']);
    expect(await count('people')).toBe(before);
  });

  test('is kept of the person until they erase themselves, and then the account is nobody\'s', async () => {
    const person = await aPerson(world.db);
    await signIn('leaving', { email: person.email });
    expect(await personOf('leaving')).toBe(person.id);
    const { data } = await world.ask<{ viewer: { personalDataInOrganisations: { table: string; rows: object[] }[] } }>('{ viewer { personalDataInOrganisations } }', {}, person);
    const kept = data.viewer.personalDataInOrganisations.find(({ table }) => table === 'external_accounts');
    expect(kept?.rows).toEqual([{ issuer: ISSUER, subject: 'leaving', created_at: expect.any(String) }]);
    await world.ask('mutation ($input: EraseViewerInput!) { eraseViewer(input: $input) { erased } }', { input: { confirm: person.email } }, person);
    expect(await personOf('leaving')).toBeUndefined();
    await signIn('leaving', { email: person.email });
    expect(await personOf('leaving')).not.toBe(person.id);
  });
});
