import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SignedIn } from '../../shared/authorise.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { nobody, type Viewer } from '../../shared/viewer.ts';
import { tokenOf } from '../../shared/link-token.ts';
import { linkKey } from '../registration/registration.desk.ts';
import { cancelRegistration } from '../registration/leave.ts';
import { aParty, aTraining, type RegistrationWorld, registrationWorld, SECRET } from '../registration/registration.world.ts';

const organisationId = anId();
const member = aViewer({ memberships: [aMembership(organisationId)] });
const RECORD = 'mutation($input: RecordAttendanceInput!) { recordAttendance(input: $input) { registration { id attendance { attended hours certificateCode } } } }';
const ISSUE = 'mutation($input: IssueCertificateInput!) { issueCertificate(input: $input) { code } }';
const CHECK = 'query($code: String!) { certificate(code: $code) { code personName eventTitle startsAt endsAt timeZone place hours issuedAt organisation { id } } }';

let world: RegistrationWorld;
beforeAll(async () => {
  world = await registrationWorld();
});
afterAll(() => world.close());

/** A training of two hours that has begun, with one party of somebody who is signed in. */
async function begun(): Promise<{ id: string; viewer: SignedIn; eventId: string }> {
  const startsAt = new Date(world.now().getTime() + 60_000);
  const eventId = await aTraining(world, 5, { organisationId, startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000), venue: 'Bürgerhaus', location: { street: null, postalCode: null, town: 'Bitburg', latitude: null, longitude: null } });
  const { id, viewer } = await aParty(world, eventId);
  await world.db.query(`UPDATE events SET starts_at = starts_at - interval '1 hour', ends_at = ends_at - interval '1 hour' WHERE id = $1`, [eventId]);
  return { id, viewer, eventId };
}
const record = (input: object, viewer: Viewer = member) => world.ask<{ recordAttendance: { registration: object } }>(RECORD, { input }, viewer);
const issue = (input: object, viewer: Viewer) => world.ask<{ issueCertificate: { code: string } | null }>(ISSUE, { input }, viewer);
const check = async (code: string) => (await world.ask<{ certificate: Record<string, unknown> | null }>(CHECK, { code })).data.certificate;

describe('whether somebody came', () => {
  test('is written by the organisation, as often as it likes, and can be taken back', async () => {
    const { id } = await begun();
    const attendance = async (input: object) => (await record({ registrationId: id, ...input })).data.recordAttendance.registration;
    expect(await attendance({ attended: true })).toMatchObject({ attendance: { attended: true, hours: 2, certificateCode: null } });
    expect(await attendance({ attended: true, hours: 1.5 })).toMatchObject({ attendance: { attended: true, hours: 1.5 } });
    expect(await attendance({ attended: false, hours: 1.5 })).toMatchObject({ attendance: { attended: false, hours: 0 } });
    expect(await attendance({ attended: null })).toMatchObject({ attendance: null });
  });

  test('is nobody else’s to say', async () => {
    const { id, viewer } = await begun();
    const codeOf = async (by: Viewer) => (await record({ registrationId: id, attended: true }, by)).errors?.[0]?.extensions?.['code'];
    expect(await codeOf(nobody())).toBe('UNAUTHENTICATED');
    expect(await codeOf(viewer)).toBe('FORBIDDEN');
    expect(await codeOf(aViewer({ memberships: [aMembership(anId())] }))).toBe('FORBIDDEN');
    expect(await world.db.query('SELECT 1 FROM attendances WHERE registration_id = $1', [id])).toEqual([]);
  });

  test('cannot be said before the event begins, of somebody without seats, or of nobody', async () => {
    const eventId = await aTraining(world, 5, { organisationId });
    const { id, viewer } = await aParty(world, eventId);
    expect(problemsOf(await record({ registrationId: id, attended: true }))).toEqual(['input.registrationId NOT_BEGUN']);
    await cancelRegistration(world.desk, viewer, { id });
    expect(problemsOf(await record({ registrationId: id, attended: true }))).toEqual(['input.registrationId NOT_REGISTERED']);
    for (const registrationId of [anId(), 'no id']) expect((await record({ registrationId, attended: true })).errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    const { id: other } = await begun();
    expect(problemsOf(await record({ registrationId: other, attended: true, hours: 0.1 }))).toEqual(['input.hours OUT_OF_RANGE']);
  });
});

describe('a certificate', () => {
  test('is issued to whoever came, once, and anyone can check it by its number', async () => {
    const { id, viewer } = await begun();
    expect(problemsOf(await issue({ id }, viewer))).toEqual(['input NOT_ATTENDED']);
    await record({ registrationId: id, attended: true });
    const code = (await issue({ id }, viewer)).data.issueCertificate?.code ?? '';
    expect((await issue({ id }, viewer)).data.issueCertificate?.code).toBe(code);
    expect(await check(code.toLowerCase().replaceAll('-', ''))).toMatchObject({
      code, personName: viewer.name, eventTitle: 'Erste Hilfe, Auffrischung', timeZone: 'Europe/Berlin', place: 'Bürgerhaus, Bitburg', hours: 2, organisation: { id: organisationId },
    });
    expect(await check('AAAA-AAAA-AAAA')).toBeNull();
  });

  test('is issued by the link of a mail too, and to nobody who only knows the registration', async () => {
    const { id } = await begun();
    await record({ registrationId: id, attended: true });
    expect((await issue({ id }, aViewer())).errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    expect((await issue({ id }, nobody())).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    expect((await issue({ token: tokenOf(id, linkKey(SECRET)) }, nobody())).data.issueCertificate?.code).toMatch(/-/);
  });

  test('is void when the organisation says something else, and stays when it says the same', async () => {
    const { id, viewer } = await begun();
    await record({ registrationId: id, attended: true });
    const code = (await issue({ id }, viewer)).data.issueCertificate?.code ?? '';
    await record({ registrationId: id, attended: true });
    expect(await check(code)).toMatchObject({ hours: 2 });
    await record({ registrationId: id, attended: true, hours: 1 });
    expect(await check(code)).toBeNull();
    await record({ registrationId: id, attended: false });
    expect(problemsOf(await issue({ id }, viewer))).toEqual(['input NOT_ATTENDED']);
  });
});

test('one’s own record tells what one came to, the latest first, and how many hours that makes', async () => {
  const { id, viewer, eventId } = await begun();
  const { id: missed } = await aParty(world, await aTraining(world, 3, { organisationId }), 1, viewer);
  await record({ registrationId: id, attended: true, hours: 1.25 });
  const RECORD_OF = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Viewer { attendanceRecord { hours count registrations { id event { id } } } } } }';
  const { data } = await world.ask(RECORD_OF, { representations: [{ __typename: 'Viewer', id: viewer.id }] }, viewer);
  expect(data).toEqual({ _entities: [{ attendanceRecord: { hours: 1.25, count: 1, registrations: [{ id, event: { id: eventId } }] } }] });
  expect(missed).not.toBe(id);
});
