import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SignedIn } from '../../shared/authorise.ts';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { aMember } from '../testing/people.ts';
import { aNetwork, anOrganisation, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld } from '../testing/world.ts';

const network = aNetwork();
const pending = anOrganisation({ name: 'Radfreunde', status: 'PENDING', networkId: network.id, foundedIn: 1990 });
const verified = anOrganisation({ name: 'Chor Harmonie', networkId: network.id, registerNumber: 'VR 1' });
const UPDATE = `mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) {
  organisation { id slug status version name purpose foundedIn website contactEmail lookingForHelpers address { street town } interests { id } } } }`;

let world: OrganisationsWorld;
let editor: SignedIn;
beforeAll(async () => {
  world = await organisationsWorld();
  await save(world.db, { networks: [network], organisations: [pending, verified] });
  editor = await aMember(world.db, pending.id, 'EDITOR');
});
afterAll(() => world.close());

function update(id: string, version: number, overrides: object = {}, viewer?: Viewer) {
  const input = { id, version, kind: 'CLUB', name: 'Radfreunde', purpose: 'Wir fahren gemeinsam Rad.', interests: ['sport'], address: { town: 'Bitburg' }, contactEmail: 'rad@radfreunde.example', ...overrides };
  return world.ask(UPDATE, { input }, viewer);
}

async function rowOf(id: string): Promise<{ version: number; purpose: string }> {
  const [row] = await world.db.query('SELECT version, purpose FROM organisations WHERE id = $1', [id]);
  return row;
}

describe('editing an organisation', () => {
  test('writes what a member says, keeps the rest, counts the version and tells the other subgraphs', async () => {
    const { version } = await rowOf(pending.id);
    const { data, errors } = await update(pending.id, version, { lookingForHelpers: true, website: ' ', address: { street: ' ', town: ' Prüm ' } }, editor);
    expect(problemsOf({ errors })).toEqual(['input.website WEB_ADDRESS']);
    expect(data).toBeNull();
    const { data: changed } = await update(pending.id, version, { lookingForHelpers: true, website: '', address: { street: ' ', town: ' Prüm ' } }, editor);
    expect(changed['updateOrganisation']).toEqual({
      organisation: {
        id: pending.id, slug: pending.slug, status: 'PENDING', version: version + 1, name: 'Radfreunde', purpose: 'Wir fahren gemeinsam Rad.', foundedIn: 1990, website: null,
        contactEmail: 'rad@radfreunde.example', lookingForHelpers: true, address: { street: null, town: 'Prüm' }, interests: [{ id: 'sport' }],
      },
    });
    expect(await world.jobsOf('organisation.changed')).toEqual([{ organisations: [expect.objectContaining({ id: pending.id, version: version + 1, contactEmail: 'rad@radfreunde.example' })] }]);
  });

  test('keeps where it is, as long as it is sent along', async () => {
    const position = async () => (await world.ask<{ organisation: { address: object } }>('query($id: ID) { organisation(id: $id) { address { town latitude longitude } } }', { id: pending.id }, editor)).data.organisation.address;
    const put = async (address: object) => expect((await update(pending.id, (await rowOf(pending.id)).version, { address }, editor)).errors).toBeUndefined();
    await put({ town: 'Bitburg', latitude: 49.97, longitude: 6.52 });
    expect(await position()).toEqual({ town: 'Bitburg', latitude: 49.97, longitude: 6.52 });
    expect(problemsOf(await update(pending.id, 99, { address: { town: 'Bitburg', longitude: 6.52 } }, editor))).toEqual(['input.address.longitude PAIR']);
    expect(await position()).toEqual({ town: 'Bitburg', latitude: 49.97, longitude: 6.52 });
    await put({ town: 'Prüm' });
    expect(await position()).toEqual({ town: 'Prüm', latitude: null, longitude: null });
  });

  test('overwrites nothing when somebody else was faster, also of two at once', async () => {
    const { version } = await rowOf(pending.id);
    const both = await Promise.all(['Wir fahren am Samstag Rad.', 'Wir fahren am Sonntag Rad.'].map((purpose) => update(pending.id, version, { purpose }, editor)));
    expect(both.map((answer) => problemsOf(answer).join()).toSorted()).toEqual(['', 'input.version STALE']);
    const winner = both.find(({ errors }) => !errors)?.data['updateOrganisation'] as { organisation: { purpose: string } };
    expect(await rowOf(pending.id)).toEqual({ version: version + 1, purpose: winner.organisation.purpose });
    expect(problemsOf(await update(pending.id, version, {}, editor))).toEqual(['input.version STALE']);
    expect((await rowOf(pending.id)).version).toBe(version + 1);
  });

  test('keeps what was checked, save for the coordinators', async () => {
    const { version } = await rowOf(verified.id);
    const member = await aMember(world.db, verified.id, 'OWNER');
    expect(problemsOf(await update(verified.id, version, { name: 'Chor Disharmonie', registerNumber: 'VR 2' }, member))).toEqual(['input.name CHECKED', 'input.registerNumber CHECKED']);
    expect((await update(verified.id, version, { name: 'Chor Harmonie', registerNumber: 'VR 1', registerCourt: 'Amtsgericht Wittlich' }, member)).errors).toBeUndefined();
    expect((await update(verified.id, version + 1, { name: 'Chor Disharmonie' }, aViewer({ coordinates: [network.id] }))).errors).toBeUndefined();
  });

  test('is refused to everybody else; one that is not public is as if it were not there', async () => {
    const stranger = aViewer({ memberships: [aMembership(anId(), { role: 'OWNER' })], coordinates: [anId()] });
    const before = [await rowOf(pending.id), await rowOf(verified.id)];
    expect(problemsOf(await update(pending.id, 1, {}))).toEqual(['UNAUTHENTICATED']);
    expect(problemsOf(await update(pending.id, 1, {}, stranger))).toEqual(['NOT_FOUND']);
    expect(problemsOf(await update(verified.id, 1, {}, stranger))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await update(anId(), 1, {}, stranger))).toEqual(['NOT_FOUND']);
    expect(problemsOf(await update('x', 1, {}, stranger))).toEqual(['NOT_FOUND']);
    expect([await rowOf(pending.id), await rowOf(verified.id)]).toEqual(before);
  });
});
