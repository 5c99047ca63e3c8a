import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Locale } from '../../shared/locale.ts';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import { nobody, type Viewer } from '../../shared/viewer.ts';
import { saveKnownOrganisations } from '../organisation/known-organisation.repository.ts';
import { cancelRegistration } from '../registration/leave.ts';
import { RegistrationQueue } from '../registration/registration.codes.ts';
import { registerForEvent } from '../registration/registration.service.ts';
import { aParty, aTraining, mailTo, PUBLIC_URL, type RegistrationWorld, registrationWorld } from '../registration/registration.world.ts';
import { aWorkDay } from '../shift/shifts.world.ts';

const WRITE = 'mutation($input: WriteToRegisteredInput!) { writeToRegistered(input: $input) { message { id subject text waitingToo recipientCount shift { title } } } }';
const LIST = 'query($id: ID, $waitingToo: Boolean!, $shift: ID, $after: String) { event(id: $id) { recipientCount(waitingToo: $waitingToo, shift: $shift) messages(first: 1, after: $after) { totalCount nodes { text } pageInfo { hasNextPage endCursor } } } }';

interface Listed {
  readonly event: { readonly recipientCount: number | null; readonly messages: { readonly totalCount: number; readonly nodes: { readonly text: string }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } } | null };
}

let world: RegistrationWorld;
const club = anId();
const member = aViewer({ memberships: [aMembership(club)] });
beforeAll(async () => {
  world = await registrationWorld();
  await saveKnownOrganisations(world.db, [{ id: club, name: 'Rotes Kreuz Bitburg', status: 'VERIFIED', version: 1 }]);
});
afterAll(() => world.close());

let keys = 0;
const write = (eventId: string, fields: object = {}, viewer: Viewer = member) =>
  world.ask<{ writeToRegistered: { message: { id: string; recipientCount: number } } }>(WRITE, { input: { eventId, text: 'Bitte festes Schuhwerk.', idempotencyKey: `message ${(keys += 1)}`, ...fields } }, viewer);
const listed = async (id: string, variables: object = {}, viewer: Viewer = member) => (await world.ask<Listed>(LIST, { id, waitingToo: false, ...variables }, viewer)).data.event;
const plannedFor = async (eventId: string): Promise<string[]> =>
  (await world.db.query(`SELECT r.email FROM registration_mails m JOIN registrations r ON r.id = m.registration_id WHERE m.kind = 'MESSAGE' AND r.event_id = $1 ORDER BY m.id`, [eventId])).map(({ email }: { email: string }) => email);

/** A training of the club with one place, one who has it, and one who waits. */
async function aFullTraining() {
  const event = await aTraining(world, 1, { organisationId: club });
  const [seated, waiting] = [await aParty(world, event), await aParty(world, event)];
  return { event, seated, waiting };
}

describe('a message to everybody', () => {
  test('does not reach who cancels before it is sent', async () => {
    const event = await aTraining(world, 2, { organisationId: club });
    const [gone, stays] = [await aParty(world, event), await aParty(world, event)];
    expect((await write(event, { subject: 'Zu spät' })).data.writeToRegistered.message.recipientCount).toBe(2);
    await cancelRegistration(world.desk, gone.viewer, { id: gone.id });
    await world.startWorker();
    await mailTo(world.sink, stays.viewer.email ?? '', 'Zu spät');
    await eventually('every mail is done with', async () => (await world.db.query('SELECT 1 FROM registration_mails WHERE sent_at IS NULL')).length === 0);
    expect(world.sink.mails().filter(({ subject }) => subject?.startsWith('Zu spät')).map(({ envelopeTo }) => envelopeTo)).toEqual([[stays.viewer.email]]);
    expect((await write(event)).data.writeToRegistered.message.recipientCount).toBe(1);
  });

  test('goes to whoever is registered, in the frame of their language, with nobody’s address in it, and to who waits when that is said', async () => {
    const { event, seated, waiting } = await aFullTraining();
    const { registration: english } = await registerForEvent(world.desk, aViewer({ email: 'kim@example.net' }), { eventId: event, shiftIds: [], partySize: 1, locale: Locale.EN });
    expect(english?.status).toBe('WAITING');
    const first = await write(event, { subject: ' Treffpunkt ', text: ' Am <b>Brunnen</b>.\nUm acht! ' });
    expect(first.data).toEqual({ writeToRegistered: { message: { id: expect.any(String), subject: 'Treffpunkt', text: 'Am <b>Brunnen</b>.\nUm acht!', waitingToo: false, recipientCount: 1, shift: null } } });
    expect(await plannedFor(event)).toEqual([seated.viewer.email]);
    expect((await write(event, { waitingToo: true })).data.writeToRegistered.message.recipientCount).toBe(3);
    const mail = await mailTo(world.sink, seated.viewer.email ?? '', 'Treffpunkt: Erste Hilfe');
    expect(mail.text).toContain('Rotes Kreuz Bitburg schreibt Ihnen zu Ihrer Anmeldung');
    expect(mail.text).toContain('> Am <b>Brunnen</b>.\n> Um acht!');
    expect(mail.html).toContain('Am &#60;b&#62;Brunnen&#60;/b&#62;.<br />Um acht!');
    expect(mail.text).toContain(`${PUBLIC_URL}/events/`);
    expect([mail.envelopeTo, mail.to, mail.replyTo]).toEqual([[seated.viewer.email], [seated.viewer.email], []]);
    const inEnglish = await mailTo(world.sink, 'kim@example.net', 'Message from the organisation: Erste Hilfe');
    expect(inEnglish.text).toContain('Rotes Kreuz Bitburg writes to you');
    expect(inEnglish.text).toContain(`${PUBLIC_URL}/en/events/`);
    await mailTo(world.sink, waiting.viewer.email ?? '', 'Nachricht der Organisation: Erste Hilfe');
    expect(mail.raw).not.toContain(String(waiting.viewer.email));
  });

  test('is counted before and listed afterwards, the newest first, for members of the organisation alone', async () => {
    const { event } = await aFullTraining();
    expect([(await listed(event)).recipientCount, (await listed(event, { waitingToo: true })).recipientCount]).toEqual([1, 2]);
    for (const text of ['eins', 'zwei']) await write(event, { text });
    const { messages } = await listed(event);
    expect(messages).toMatchObject({ totalCount: 2, nodes: [{ text: 'zwei' }], pageInfo: { hasNextPage: true } });
    expect((await listed(event, { after: messages?.pageInfo.endCursor })).messages).toMatchObject({ nodes: [{ text: 'eins' }], pageInfo: { hasNextPage: false } });
    for (const stranger of [nobody(), aViewer(), aViewer({ memberships: [aMembership(anId())] })]) expect(await listed(event, {}, stranger)).toEqual({ recipientCount: null, messages: null });
  });

  test('comes once to who is there for several shifts, and only to those of a shift that is named', async () => {
    const shifts = [{ from: 0, to: 1, capacity: null, title: 'Aufbau' }, { from: 1, to: 2, capacity: null }];
    const { id: event, shiftIds: [setup = '', cleanup = ''] } = await aWorkDay(world, shifts, club);
    const both = await aParty(world, event, 1, aViewer(), [setup, cleanup]);
    await aParty(world, event, 1, aViewer(), [cleanup]);
    expect((await listed(event, { shift: setup })).recipientCount).toBe(1);
    expect((await write(event)).data.writeToRegistered.message.recipientCount).toBe(2);
    expect((await write(event, { shiftId: setup })).data.writeToRegistered.message).toMatchObject({ recipientCount: 1, shift: { title: 'Aufbau' } });
    expect((await plannedFor(event)).filter((email) => email === both.viewer.email)).toHaveLength(2);
    expect(problemsOf(await write(event, { shiftId: anId() }))).toEqual(['input.shiftId UNKNOWN']);
  });

  test('is one when it is sent twice, however close together', async () => {
    const { event } = await aFullTraining();
    const answers = await Promise.all([1, 2, 3].map(() => write(event, { idempotencyKey: 'the same key' })));
    expect(new Set(answers.map(({ data }) => data.writeToRegistered.message.id)).size).toBe(1);
    expect(await plannedFor(event)).toHaveLength(1);
  });
});

describe('it is refused', () => {
  test('to who is no member, a member of another organisation or of one that is not verified, and for what is not there', async () => {
    const { event } = await aFullTraining();
    const codes = async (viewer: Viewer, id = event) => (await write(id, {}, viewer)).errors?.[0]?.extensions?.['code'];
    expect(await codes(nobody())).toBe('UNAUTHENTICATED');
    expect(await codes(aViewer())).toBe('FORBIDDEN');
    expect(await codes(aViewer({ memberships: [aMembership(anId())] }))).toBe('FORBIDDEN');
    expect(await codes(aViewer({ memberships: [aMembership(club, { organisationStatus: 'SUSPENDED' })] }))).toBe('FORBIDDEN');
    expect([await codes(member, 'made up'), await codes(member, anId())]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(await plannedFor(event)).toEqual([]);
  });

  test('by the name of the field: without words or with too many, with a subject of two lines, with nobody there, and long after', async () => {
    const { event } = await aFullTraining();
    expect(problemsOf(await write(event, { text: ' \n ' }))).toEqual(['input.text LENGTH']);
    expect(problemsOf(await write(event, { text: 'x'.repeat(5001) }))).toEqual(['input.text LENGTH']);
    expect(problemsOf(await write(event, { text: 'a\u0007b' }))).toEqual(['input.text CONTROL_CHARACTERS']);
    expect(problemsOf(await write(event, { subject: 'Hallo\r\nBcc: alle@example.net' }))).toEqual(['input.subject SINGLE_LINE']);
    expect(problemsOf(await write(await aTraining(world, 1, { organisationId: club })))).toEqual(['input.eventId NOBODY']);
    await world.db.query(`UPDATE events SET starts_at = now() - interval '40 days', ends_at = now() - interval '31 days' WHERE id = $1`, [event]);
    expect(problemsOf(await write(event))).toEqual(['input.eventId EVENT_OVER']);
    expect(await plannedFor(event)).toEqual([]);
  });

  test('the sixth time on a day, and leaves nothing then', async () => {
    const { event } = await aFullTraining();
    const answers = [];
    for (let time = 0; time < 6; time += 1) answers.push((await write(event)).errors?.[0]?.extensions?.['code']);
    expect(answers).toEqual([undefined, undefined, undefined, undefined, undefined, 'RATE_LIMITED']);
    expect(await plannedFor(event)).toHaveLength(5);
    expect((await write((await aFullTraining()).event)).errors).toBeUndefined();
  });
});

test('what carries the jobs of a message has neither an address nor a word of it', async () => {
  const { event } = await aFullTraining();
  await write(event, { text: 'Nur für Angemeldete' });
  const jobs: { data: object }[] = await world.db.query('SELECT data FROM jobs.job WHERE name = $1', [RegistrationQueue.MAIL]);
  expect(new Set(jobs.flatMap(({ data }) => Object.keys(data)))).toEqual(new Set(['mailId', 'registrationId']));
});
