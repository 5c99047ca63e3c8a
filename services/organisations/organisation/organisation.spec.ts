import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { recordStatements } from '../../shared/testing/statements.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { aNetwork, anOrganisation, aVerification, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld } from '../testing/world.ts';

const network = aNetwork({ slug: 'bitburg' });
const address = { street: 'Am Markt 1', postalCode: '54634', town: 'Bitburg', latitude: 49.97, longitude: 6.53 };
const rescue = anOrganisation({ name: 'Ökumenische Hilfe', slug: 'hilfe', location: address, website: 'https://hilfe.example/', foundedIn: 1986, networkId: network.id, interestIds: ['health', 'religion'], description: '**Da.**' });
const organisations = [
  rescue,
  anOrganisation({ name: 'Zirkus e.V.', kind: 'INITIATIVE', interestIds: ['culture'] }),
  anOrganisation({ name: 'Ostereierverein', purpose: 'Färben zu 100 %' }),
  anOrganisation({ name: 'ärzte vor Ort', kind: 'FOUNDATION', description: 'Wir **begleiten** Kinder mit Rollstühlen.' }),
  anOrganisation({ name: 'Anglerverein', interestIds: ['leisure'] }),
  anOrganisation({ name: 'Anglerverein', interestIds: ['leisure'] }),
  anOrganisation({ name: 'Straßenfest_AG', location: { ...address, town: 'Prüm' } }),
];
const hidden = (['PENDING', 'REJECTED', 'SUSPENDED'] as const).map((status) => anOrganisation({ name: 'Versteckt', status }));

let world: OrganisationsWorld;
beforeAll(async () => {
  world = await organisationsWorld();
  await save(world.db, {
    networks: [network],
    organisations: [...organisations, ...hidden],
    verifications: [
      aVerification({ organisationId: rescue.id, checkedOn: '2024-01-01', note: 'alt' }),
      aVerification({ organisationId: rescue.id, checkedOn: '2026-01-01', note: 'neu', validUntil: '2027-01-01' }),
      aVerification({ organisationId: rescue.id, checkedOn: '2026-06-01', subject: 'TAX_EXEMPTION' }),
    ],
  });
});
afterAll(() => world.close());

interface Page {
  readonly organisations: { totalCount: number; nodes: { id: string; name: string }[]; edges: { cursor: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
const LIST = `query($filter: OrganisationFilter, $first: Int! = 100, $after: String) {
  organisations(filter: $filter, first: $first, after: $after) { totalCount nodes { id name } edges { cursor } pageInfo { hasNextPage endCursor } } }`;

async function names(filter: object): Promise<string[]> {
  const { data, errors } = await world.ask<Page>(LIST, { filter });
  expect(errors).toBeUndefined();
  expect(data.organisations.totalCount).toBe(data.organisations.nodes.length);
  return data.organisations.nodes.map(({ name }) => name);
}

describe('the directory', () => {
  test('lists verified organisations by name, as a German dictionary would', async () => {
    expect(await names({})).toEqual(['Anglerverein', 'Anglerverein', 'ärzte vor Ort', 'Ökumenische Hilfe', 'Ostereierverein', 'Straßenfest_AG', 'Zirkus e.V.']);
  });

  test('pages through without gaps or repeats, also where names are the same', async () => {
    for (const first of [1, 2, 3, 100]) {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { data }: { data: Page } = await world.ask<Page>(LIST, { first, after });
        seen.push(...data.organisations.nodes.map(({ id }) => id));
        after = data.organisations.pageInfo.endCursor;
        more = data.organisations.pageInfo.hasNextPage;
      }
      expect(seen).toHaveLength(organisations.length);
      expect(new Set(seen)).toEqual(new Set(organisations.map(({ id }) => id)));
    }
  });

  test('finds all words anywhere in name, purpose or town, whatever their case and accents', async () => {
    expect(await names({ text: 'verein' })).toEqual(['Anglerverein', 'Anglerverein', 'Ostereierverein']);
    expect(await names({ text: ' OKUMENISCHE   bitburg ' })).toEqual(['Ökumenische Hilfe']);
    expect(await names({ text: 'prum strassenfest' })).toEqual(['Straßenfest_AG']);
    expect(await names({ text: 'verein Bitburg' })).toEqual([]);
  });

  test('finds a word of the description in any of its German forms, beside others of the name', async () => {
    for (const text of ['Rollstuhl', 'Kind', 'Kindern ARZTE']) expect([text, await names({ text })]).toEqual([text, ['ärzte vor Ort']]);
    expect(await names({ text: 'Rollstuhl Angler' })).toEqual([]);
  });

  test('takes the wildcards of SQL as the signs that they are, their look-alikes too', async () => {
    expect(await names({ text: '%' })).toEqual(['Ostereierverein']);
    expect(await names({ text: '％' })).toEqual(['Ostereierverein']);
    expect(await names({ text: '_' })).toEqual(['Straßenfest_AG']);
    for (const text of ['\\', '＼', '\\%', '%_\\', "%_\\':*&|!()", "'; DROP TABLE organisations; --"]) expect(await names({ text })).toEqual([]);
    expect(await names({ text: ' ' })).toHaveLength(7);
  });

  test('finds any of the kinds and interests, and what is of the network; empty lists say nothing', async () => {
    expect(await names({ kinds: ['INITIATIVE', 'FOUNDATION'] })).toEqual(['ärzte vor Ort', 'Zirkus e.V.']);
    expect(await names({ interests: ['culture', 'religion'] })).toEqual(['Ökumenische Hilfe', 'Zirkus e.V.']);
    expect(await names({ network: network.id })).toEqual(['Ökumenische Hilfe']);
    expect(await names({ network: anId() })).toEqual([]);
    expect(await names({ kinds: [], interests: [], network: null, text: null })).toHaveLength(7);
    expect(await names({ kinds: ['CLUB'], interests: ['leisure'], text: 'angler' })).toHaveLength(2);
  });

  test('refuses what cannot be meant, and names it', async () => {
    const refused = async (variables: object): Promise<string[]> => problemsOf(await world.ask(LIST, { ...variables }));
    for (const first of [0, 101, -1]) expect(await refused({ first })).toEqual(['first OUT_OF_RANGE']);
    expect(await refused({ filter: { text: 'x'.repeat(10_000) } })).toEqual(['filter.text MAX_LENGTH']);
    expect(await refused({ filter: { text: 'x '.repeat(21) } })).toEqual(['filter.text TOO_MANY']);
    expect(await refused({ filter: { text: '\u0000' } })).toEqual(['filter.text NUL_CHARACTER']);
    expect(await refused({ filter: { text: '\udfff' } })).toEqual(['filter.text MALFORMED_UNICODE']);
    expect(await refused({ filter: { network: 'bitburg' } })).toEqual(['filter.network UNKNOWN']);
    expect(await refused({ filter: { kinds: ['GANG'] } })).toEqual(['filter.kinds.0 UNKNOWN_VALUE']);
    for (const after of ['x', Buffer.from('[1,2]').toString('base64url'), Buffer.from('["a","b"]').toString('base64url'), Buffer.from(`["\\u0000","${anId()}"]`).toString('base64url')]) {
      expect(await refused({ after })).toEqual(['after FORGED_CURSOR']);
    }
  });
});

const ONE = 'query($id: ID, $slug: String) { organisation(id: $id, slug: $slug) { id } }';

describe('one organisation', () => {
  test('shows who it is, and of each check the newest', async () => {
    const { data, errors } = await world.ask(
      `query($id: ID) { organisation(id: $id) { slug kind status name purpose description website foundedIn address { street postalCode town latitude longitude }
        interests { id } network { slug } verifications { subject checkedOn validUntil checkedBy note } } }`,
      { id: rescue.id },
    );
    expect(errors).toBeUndefined();
    expect(data['organisation']).toEqual({
      slug: 'hilfe', kind: 'CLUB', status: 'VERIFIED', name: 'Ökumenische Hilfe', purpose: 'Wir lesen vor.', description: '**Da.**', website: 'https://hilfe.example/', foundedIn: 1986,
      address, interests: [{ id: 'health' }, { id: 'religion' }], network: { slug: 'bitburg' },
      verifications: [
        { subject: 'TAX_EXEMPTION', checkedOn: '2026-06-01', validUntil: null, checkedBy: 'Koordination', note: null },
        { subject: 'REGISTER_ENTRY', checkedOn: '2026-01-01', validUntil: '2027-01-01', checkedBy: 'Koordination', note: 'neu' },
      ],
    });
  });

  test('shows where its mail goes to its members and coordinators, and to nobody else', async () => {
    const address = async (viewer?: Viewer) => (await world.ask<{ organisation: { contactEmail: string | null } }>('query($id: ID) { organisation(id: $id) { contactEmail } }', { id: rescue.id }, viewer)).data.organisation.contactEmail;
    expect(await address()).toBeNull();
    expect(await address(aViewer())).toBeNull();
    expect(await address(aViewer({ memberships: [aMembership(anId(), { role: 'OWNER' })], coordinates: [anId()] }))).toBeNull();
    expect(await address(aViewer({ memberships: [aMembership(rescue.id)] }))).toBe('post@lesefreunde.example');
    expect(await address(aViewer({ coordinates: [network.id] }))).toBe('post@lesefreunde.example');
  });

  test('is there for its members and the coordinators of its network before it is public', async () => {
    const [pending] = hidden;
    const seen = async (viewer: Viewer) => (await world.ask<{ organisation: object | null }>('query($id: ID) { organisation(id: $id) { id } }', { id: pending?.id }, viewer)).data.organisation;
    expect(await seen(aViewer({ memberships: [aMembership(pending?.id ?? '')] }))).toEqual({ id: pending?.id });
    expect(await seen(aViewer({ isOperator: true }))).toEqual({ id: pending?.id });
    expect(await seen(aViewer({ memberships: [aMembership(rescue.id)], coordinates: [network.id] }))).toBeNull();
  });

  test('is found by id or slug, and not asked for by both or neither', async () => {
    for (const variables of [{ id: rescue.id }, { slug: 'hilfe' }, { slug: 'hilfe', id: null }]) expect((await world.ask(ONE, variables)).data).toEqual({ organisation: { id: rescue.id } });
    for (const variables of [{}, { id: rescue.id, slug: 'hilfe' }]) expect(problemsOf(await world.ask(ONE, variables))).toEqual(['id ONE_OF']);
  });

  test('is not there when it is not verified, or nobody is called that', async () => {
    for (const variables of [...hidden.flatMap(({ id, slug }) => [{ id }, { slug }]), { id: anId() }, { id: 'x' }, { slug: "' OR true" }]) {
      expect(await world.ask(ONE, variables)).toEqual({ data: { organisation: null }, errors: undefined });
    }
  });
});

describe('references of other subgraphs', () => {
  const ENTITIES = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organisation { name verifications { subject } network { name } } ... on Network { slug } } }';

  test('are resolved together, hidden and unknown organisations to null', async () => {
    const ids = [rescue.id, ...hidden.map(({ id }) => id), 'x', anId()];
    const { data, errors } = await world.ask<{ _entities: ({ name: string } | null)[] }>(ENTITIES, { representations: ids.map((id) => ({ __typename: 'Organisation', id })) });
    expect(errors).toBeUndefined();
    expect(data._entities.map((found) => found?.name ?? null)).toEqual(['Ökumenische Hilfe', null, null, null, null, null]);
    expect((await world.ask(ENTITIES, { representations: [{ __typename: 'Network', id: network.id }, { __typename: 'Network', id: 'x' }] })).data).toEqual({ _entities: [{ slug: 'bitburg' }, null] });
  });

  test('cost as many statements for seven as for two', async () => {
    const statements = recordStatements(world.db);
    const costOf = async (count: number): Promise<number> => {
      statements.length = 0;
      const { errors } = await world.ask(ENTITIES, { representations: organisations.slice(0, count).map(({ id }) => ({ __typename: 'Organisation', id })) });
      expect(errors).toBeUndefined();
      return statements.length;
    };
    expect(await costOf(2)).toBe(3);
    expect(await costOf(7)).toBe(3);
  });
});
