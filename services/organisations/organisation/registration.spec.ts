import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { SignedIn } from '../../shared/authorise.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { aPerson } from '../testing/people.ts';
import { aNetwork, anOrganisation, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld } from '../testing/world.ts';

const network = aNetwork();
const bitburg = { street: null, postalCode: '54634', town: 'Bitburg', latitude: null, longitude: null };
const known = anOrganisation({ name: 'Chor Harmonie e.V.', location: bitburg, networkId: network.id });
const waiting = anOrganisation({ name: 'Imkerverein', status: 'PENDING', location: bitburg, networkId: network.id });
const rejected = anOrganisation({ name: 'Schachclub', status: 'REJECTED', location: bitburg, networkId: network.id });

const REGISTER = `mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) {
  organisation { id slug status version name registerCourt lookingForMembers address { town } interests { id } network { id } } similar { name town likeness organisation { slug } } } }`;

interface Registered {
  readonly registerOrganisation: { organisation: { id: string; slug: string } | null; similar: { name: string; organisation: { slug: string } | null }[] };
}

function anInput(overrides: object = {}) {
  return {
    kind: 'CLUB', name: 'Radfreunde Südeifel e.V.', purpose: 'Wir fahren gemeinsam Rad.', description: '**Jeden** Samstag.', interests: ['sport', 'hiking-cycling'], networkId: network.id,
    address: { street: 'Am Markt 1', postalCode: '54634', town: 'Bitburg' }, contactEmail: 'post@radfreunde.example', website: 'https://radfreunde.example',
    registerCourt: 'Amtsgericht Wittlich', registerNumber: 'VR 1234', lookingForHelpers: true, lookingForMembers: true, ...overrides,
  };
}

let world: OrganisationsWorld;
let person: SignedIn;
beforeAll(async () => {
  world = await organisationsWorld();
  await save(world.db, { networks: [network], organisations: [known, waiting, rejected] });
});
beforeEach(async () => {
  person = await aPerson(world.db);
});
afterAll(() => world.close());

const register = (overrides: object = {}, viewer: SignedIn = person) => world.ask<Registered>(REGISTER, { input: anInput(overrides) }, viewer);

async function written(): Promise<number> {
  const [row] = await world.db.query(`SELECT (SELECT count(*) FROM organisations) + (SELECT count(*) FROM memberships) + (SELECT count(*) FROM jobs.job) AS rows`);
  return Number(row.rows);
}

describe('registering an organisation', () => {
  test('makes one that waits for its check, with the person as its owner, and tells the other subgraphs', async () => {
    const { data, errors } = await register();
    expect(errors).toBeUndefined();
    const { id, slug } = data.registerOrganisation.organisation ?? { id: '', slug: '' };
    expect(data.registerOrganisation).toEqual({
      organisation: {
        id, slug, status: 'PENDING', version: 1, name: 'Radfreunde Südeifel e.V.', registerCourt: 'Amtsgericht Wittlich', lookingForMembers: true,
        address: { town: 'Bitburg' }, interests: [{ id: 'sport' }, { id: 'hiking-cycling' }], network: { id: network.id },
      },
      similar: [],
    });
    expect(slug).toMatch(/^radfreunde-suedeifel-e-v-[0-9a-f]{8}$/);
    expect(await world.db.query('SELECT person_id, role FROM memberships WHERE organisation_id = $1', [id])).toEqual([{ person_id: person.id, role: 'OWNER' }]);
    expect(await world.jobsOf('organisation.changed')).toEqual([
      { organisations: [{ id, slug, name: 'Radfreunde Südeifel e.V.', status: 'PENDING', networkId: network.id, contactEmail: 'post@radfreunde.example', locale: 'DE', version: 1 }] },
    ]);
  });

  test('shows it at once to whoever registered it, before their claims know, and to nobody else', async () => {
    const { data } = await register({ name: 'Strickkreis' });
    const slug = data.registerOrganisation.organisation?.slug;
    const ONE = 'query ($slug: String) { organisation(slug: $slug) { slug } }';
    expect((await world.ask(ONE, { slug }, person)).data).toEqual({ organisation: { slug } });
    for (const viewer of [aViewer(), undefined]) expect((await world.ask(ONE, { slug }, viewer)).data).toEqual({ organisation: null });
  });

  test('asks first whether it is one of those that are there, and writes nothing', async () => {
    const before = await written();
    const { data } = await register({ name: 'Chor „Harmonie“' });
    expect(data.registerOrganisation).toEqual({ organisation: null, similar: [{ name: 'Chor Harmonie e.V.', town: 'Bitburg', likeness: 1, organisation: { slug: known.slug } }] });
    expect(await written()).toBe(before);
  });

  test('names one that waits for its check, but does not lead to it; one that was rejected is not named', async () => {
    const SIMILAR = 'query ($name: String!, $town: String) { similarOrganisations(name: $name, town: $town) { name organisation { id } } }';
    const similar = async (name: string, town = 'Bitburg') => (await world.ask(SIMILAR, { name, town }, person)).data['similarOrganisations'];
    expect(await similar('Imker-Verein e. V.')).toEqual([{ name: 'Imkerverein', organisation: null }]);
    expect(await similar('Schachclub')).toEqual([]);
    expect(await similar('Chor Harmonie', 'Prüm')).toEqual([]);
    expect(problemsOf(await world.ask(SIMILAR, { name: 'Chor' }))).toEqual(['UNAUTHENTICATED']);
  });

  test('from two tabs at the same time makes one', async () => {
    const both = await Promise.all([1, 2, 3, 4, 5].map(() => register({ name: 'Zwei Fenster e.V.' })));
    expect(both.flatMap(({ errors = [] }) => errors)).toEqual([]);
    expect(both.filter(({ data }) => data.registerOrganisation.organisation !== null)).toHaveLength(1);
    const others = both.filter(({ data }) => data.registerOrganisation.organisation === null);
    for (const { data } of others) expect(data.registerOrganisation.similar).toEqual([expect.objectContaining({ name: 'Zwei Fenster e.V.' })]);
    expect(await world.db.query(`SELECT count(*)::int AS count FROM organisations WHERE name = 'Zwei Fenster e.V.'`)).toEqual([{ count: 1 }]);
  });

  test('goes on when the person says that it is another', async () => {
    const { data } = await register({ name: 'Chor Harmonie', acceptDuplicate: true });
    expect(data.registerOrganisation).toMatchObject({ organisation: { status: 'PENDING' }, similar: [] });
  });

  test('is for people who are signed in, and not without end', async () => {
    expect(problemsOf(await world.ask(REGISTER, { input: anInput() }))).toEqual(['UNAUTHENTICATED']);
    for (let n = 0; n < 10; n++) expect((await register({ acceptDuplicate: true })).errors).toBeUndefined();
    expect(problemsOf(await register({ acceptDuplicate: true }))).toEqual(['RATE_LIMITED']);
  });

  test.each([
    ['a network that is not there', { networkId: anId() }, 'input.networkId UNKNOWN'],
    ['an id that is none', { networkId: 'bitburg' }, 'input.networkId UNKNOWN'],
    ['no name', { name: ' ' }, 'input.name LENGTH'],
    ['a name of two lines', { name: 'Chor\nHarmonie' }, 'input.name SINGLE_LINE'],
    ['a purpose of one word', { purpose: 'Singen' }, 'input.purpose LENGTH'],
    ['a description without end', { description: 'x'.repeat(10_001) }, 'input.description LENGTH'],
    ['an interest that is none', { interests: ['sport', 'treasure-hunting'] }, 'input.interests UNKNOWN_INTEREST'],
    ['too many interests', { interests: Array.from({ length: 11 }, () => 'sport') }, 'input.interests ARRAY_MAX_SIZE'],
    ['an address without a town', { address: { town: '' } }, 'input.address.town LENGTH'],
    ['a latitude off the globe', { address: { town: 'Bitburg', latitude: 91, longitude: 0 } }, 'input.address.latitude MAX'],
    ['half a position', { address: { town: 'Bitburg', latitude: 50 } }, 'input.address.latitude PAIR'],
    ['the other half', { address: { town: 'Bitburg', latitude: null, longitude: 6.5 } }, 'input.address.longitude PAIR'],
    ['an e-mail address that is none', { contactEmail: 'chor' }, 'input.contactEmail IS_EMAIL'],
    ['a script for a website', { website: 'javascript:alert(1)' }, 'input.website WEB_ADDRESS'],
    ['a website with a password', { website: 'https://a:b@chor.example' }, 'input.website WEB_ADDRESS'],
    ['a kind that is none', { kind: 'GANG' }, 'input.kind UNKNOWN_VALUE'],
    ['a role that is smuggled in', { status: 'VERIFIED' }, 'input.status UNKNOWN_FIELD'],
  ])('refuses %s, names the field and writes nothing', async (_, wrong, problem) => {
    const before = await written();
    expect(problemsOf(await register(wrong))).toContain(problem);
    expect(await written()).toBe(before);
  });
});
