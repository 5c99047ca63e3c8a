import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Locale } from '../../shared/locale.ts';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { nobody, type Viewer } from '../../shared/viewer.ts';
import { confirmRegistration } from '../registration/confirm-registration.ts';
import { entryOf } from '../registration/entry.world.ts';
import { answerSeatOffer, cancelRegistration } from '../registration/leave.ts';
import { registerForEvent } from '../registration/registration.service.ts';
import { aParty, aRequest, aTraining, mailTo, type RegistrationWorld, registrationWorld, standing, tokenIn } from '../registration/registration.world.ts';
import { planReminders, sweepRegistrations } from '../registration/sweep.ts';
import { aWorkDay, standingOfShift } from './shifts.world.ts';

let world: RegistrationWorld;
beforeAll(async () => {
  world = await registrationWorld();
  await world.startWorker();
});
afterAll(() => world.close());

const MORNING = { from: 0, to: 4 };
const NOON = { from: 3, to: 6 };
const EVENING = { from: 6, to: 10 };

const REGISTER = 'mutation($input: RegisterForEventInput!) { registerForEvent(input: $input) { status registrations { status shift { id } } } }';
let requests = 0;
/** Each from a network of its own, so that no limit is reached. */
const register = (eventId: string, shiftIds: string[], viewer: Viewer = aViewer(), partySize = 1) => world.ask(REGISTER, { input: { eventId, shiftIds, partySize } }, { ...viewer, clientAddress: `198.51.${(requests += 1)}.1` });
const refused = async (eventId: string, shiftIds: string[], viewer?: Viewer, partySize?: number) => problemsOf(await register(eventId, shiftIds, viewer, partySize));

/** A connection is waited for 3 s at most; on a busy machine whoever had none, and so took nothing, asks again. */
async function patiently(eventId: string, shiftId: string) {
  for (;;) {
    try {
      return await aParty(world, eventId, 1, aViewer(), [shiftId]);
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('timeout exceeded when trying to connect'))) throw error;
    }
  }
}

describe('the seats of a shift', () => {
  test('go to exactly as many as there are, of a hundred at once, the others wait in order, and other shifts keep theirs', async () => {
    const day = await aWorkDay(world, [{ ...MORNING, capacity: 10 }, { ...EVENING, capacity: 3 }]);
    const [morning, evening] = day.shiftIds as [string, string];
    const parties = await Promise.all(Array.from({ length: 100 }, () => patiently(day.id, morning)));
    expect(parties.filter(({ status }) => status === 'REGISTERED')).toHaveLength(10);
    const waiting = parties.filter(({ status }) => status === 'WAITING').toSorted((a, b) => Number(a.registration.place) - Number(b.registration.place));
    expect(waiting.map(({ registration }) => registration.place)).toEqual(Array.from({ length: 90 }, (_, at) => at + 1));
    const queue: { id: string }[] = await world.db.query(`SELECT id FROM registrations WHERE shift_id = $1 AND status = 'WAITING' ORDER BY queue_number`, [morning]);
    expect(queue.map(({ id }) => id)).toEqual(waiting.map(({ id }) => id));
    expect((await standingOfShift(world.db, morning)).taken).toBe(10);
    expect(await standingOfShift(world.db, evening)).toEqual({ taken: 0, statuses: [] });
    expect((await standing(world, day.id)).taken).toBe(0);
    expect((await aParty(world, day.id, 1, aViewer(), [evening])).status).toBe('REGISTERED');
  }, 60_000);

  test('cannot be overbooked past the service either, nor be those of another event', async () => {
    const [day, other] = [await aWorkDay(world, [{ ...MORNING, capacity: 1 }]), await aWorkDay(world, [])];
    await aParty(world, day.id, 1, aViewer(), day.shiftIds);
    const insert = (eventId: string) => world.db.query(`INSERT INTO registrations (event_id, shift_id, name, email, locale, party_size, status, created_at) VALUES ($1, $2, 'X', 'x@example.net', 'DE', 1, 'REGISTERED', now())`, [eventId, day.shiftIds[0]]);
    await expect(insert(day.id)).rejects.toThrow(/event_shifts_not_overbooked/);
    await expect(insert(other.id)).rejects.toThrow(/foreign key/);
    expect((await standingOfShift(world.db, day.shiftIds[0] as string)).taken).toBe(1);
  });

  test('that become free go to who waits for that shift, and a greater capacity brings as many offers', async () => {
    const day = await aWorkDay(world, [{ ...MORNING, capacity: 1 }, { ...EVENING, capacity: 1 }]);
    const [morning, evening] = day.shiftIds as [string, string];
    const seated = await aParty(world, day.id, 1, aViewer(), [morning, evening]);
    const [next, later] = [await aParty(world, day.id, 1, aViewer(), [morning]), await aParty(world, day.id, 1, aViewer(), [evening])];
    await cancelRegistration(world.desk, seated.viewer, { id: seated.id });
    expect(await standingOfShift(world.db, morning)).toEqual({ taken: 1, statuses: ['CANCELLED', 'OFFERED'] });
    expect(await standingOfShift(world.db, evening)).toEqual({ taken: 1, statuses: ['REGISTERED', 'WAITING'] });
    await answerSeatOffer(world.desk, next.viewer, { id: next.id, accept: true });
    await world.db.query('UPDATE event_shifts SET capacity = 2 WHERE id = $1', [evening]);
    await sweepRegistrations(world.desk);
    expect(await standingOfShift(world.db, evening)).toEqual({ taken: 2, statuses: ['REGISTERED', 'OFFERED'] });
    expect(later.status).toBe('WAITING');
  });
});

describe('somebody registers for shifts', () => {
  test('for several of a day, waits for the one that is full, and cancels one or all', async () => {
    const day = await aWorkDay(world, [{ ...MORNING, capacity: 5 }, { ...EVENING, capacity: 1 }, { from: 4, to: 6, capacity: null }]);
    const [morning, evening, noon] = day.shiftIds as [string, string, string];
    await aParty(world, day.id, 1, aViewer(), [evening]);
    const viewer = aViewer();
    const { data } = await register(day.id, [morning, evening, noon], viewer);
    expect(data).toEqual({
      registerForEvent: { status: 'WAITING', registrations: [{ status: 'REGISTERED', shift: { id: morning } }, { status: 'WAITING', shift: { id: evening } }, { status: 'REGISTERED', shift: { id: noon } }] },
    });
    const SEEN = 'query($id: ID!) { event(id: $id) { ownRegistration { id } shifts { seatsLeft waitingCount ownRegistration { id status otherShifts { shift { id } } } } } }';
    const seen = (await world.ask<{ event: { ownRegistration: null; shifts: { seatsLeft: number | null; waitingCount: number; ownRegistration: { id: string; status: string; otherShifts: unknown[] } | null }[] } }>(SEEN, { id: day.id }, viewer)).data.event;
    // By time.
    expect(seen.shifts.map(({ seatsLeft, waitingCount, ownRegistration }) => [seatsLeft, waitingCount, ownRegistration?.status])).toEqual([[4, 0, 'REGISTERED'], [null, 0, 'REGISTERED'], [0, 1, 'WAITING']]);
    expect(seen.ownRegistration).toBeNull();
    const [first, second] = seen.shifts.map(({ ownRegistration }) => ownRegistration);
    expect(first?.otherShifts.toSorted()).toHaveLength(2);
    await cancelRegistration(world.desk, viewer, { id: first?.id });
    expect((await standingOfShift(world.db, morning)).statuses).toEqual(['CANCELLED']);
    expect((await standingOfShift(world.db, noon)).statuses).toEqual(['REGISTERED']);
    await cancelRegistration(world.desk, viewer, { id: second?.id, wholeDay: true });
    expect((await standingOfShift(world.db, noon)).statuses).toEqual(['CANCELLED']);
    expect(await standingOfShift(world.db, evening)).toEqual({ taken: 1, statuses: ['REGISTERED', 'CANCELLED'] });
  });

  test('but not for two at the same time, one twice, one of another day, none, or with more people than there are seats', async () => {
    const day = await aWorkDay(world, [{ ...MORNING, capacity: 5 }, { ...NOON, capacity: 5 }, { ...EVENING, capacity: 2 }]);
    const [morning, noon, evening] = day.shiftIds as [string, string, string];
    const elsewhere = (await aWorkDay(world, [{ ...MORNING, capacity: 5 }])).shiftIds[0] as string;
    const viewer = aViewer();
    expect(await refused(day.id, [])).toEqual(['input.shiftIds REQUIRED']);
    expect(await refused(day.id, [morning, noon])).toEqual(['input.shiftIds.1 OVERLAPS']);
    expect(await refused(day.id, [morning, morning])).toEqual(['input.shiftIds.1 OVERLAPS']);
    expect(await refused(day.id, [morning, elsewhere])).toEqual(['input.shiftIds.1 UNKNOWN']);
    expect(await refused(day.id, ["' OR 1=1 --"])).toEqual(['input.shiftIds.0 UNKNOWN']);
    expect(await refused(day.id, [evening], viewer, 3)).toEqual(['input.partySize MORE_THAN_SEATS']);
    expect(await refused(day.id, Array.from({ length: 31 }, () => morning))).toEqual(['input.shiftIds ARRAY_MAX_SIZE']);
    expect(await refused(await aTraining(world, 5), [morning])).toEqual(['input.shiftIds.0 UNKNOWN']);
    expect(await refused(day.id, [morning], viewer)).toEqual([]);
    expect(await refused(day.id, [morning], viewer)).toEqual(['input.shiftIds.0 ALREADY_REGISTERED']);
    expect(await refused(day.id, [evening, noon], viewer)).toEqual(['input.shiftIds.1 OVERLAPS']);
    expect(await refused(day.id, [evening], viewer)).toEqual([]);
    const both = aViewer();
    const answers = await Promise.all([refused(day.id, [morning], both), refused(day.id, [noon], both)]);
    expect(answers.toSorted((a, b) => a.length - b.length)).toEqual([[], ['input.shiftIds.0 OVERLAPS']]);
  });

  test('without an account by one mail and one click, and each shift has an entry of its own for the calendar, at its own time', async () => {
    const day = await aWorkDay(world, [{ ...MORNING, capacity: 5, title: 'Zäune streichen' }, { ...EVENING, capacity: 5, title: 'Aufräumen' }]);
    const email = 'schichten@example.net';
    await registerForEvent(world.desk, nobody(), await aRequest(world.desk, day.id, { email, shiftIds: day.shiftIds }));
    const asked = await mailTo(world.sink, email, 'Bitte bestätigen Sie Ihre Anmeldung: Mitmachtag im Park');
    expect(asked.text).toContain('Zäune streichen');
    expect(asked.text).toContain('Aufräumen');
    const { linkToken, registrations } = await confirmRegistration(world.desk, { token: tokenIn(asked, 'confirm') });
    expect(registrations.map(({ status }) => status)).toEqual(['REGISTERED', 'REGISTERED']);
    const told = [await mailTo(world.sink, email, 'Sie sind angemeldet: Mitmachtag im Park: Zäune streichen'), await mailTo(world.sink, email, 'Sie sind angemeldet: Mitmachtag im Park: Aufräumen')];
    const entries = told.map(({ raw }) => entryOf(raw));
    expect(entries.map(({ uid }) => uid)).toEqual(day.shiftIds);
    expect(entries[0]?.startsAt).not.toBe(entries[1]?.startsAt);
    await cancelRegistration(world.desk, nobody(), { token: linkToken, wholeDay: true });
    await mailTo(world.sink, email, 'Sie sind abgemeldet: Mitmachtag im Park: Aufräumen');
    for (const shift of day.shiftIds) expect(await standingOfShift(world.db, shift)).toEqual({ taken: 0, statuses: ['CANCELLED'] });
  });

  test('and is refused by the confirmation, as a whole, when the address is registered for a shift at that time meanwhile', async () => {
    const day = await aWorkDay(world, [{ ...MORNING, capacity: 5 }, { ...EVENING, capacity: 5 }, { ...NOON, capacity: 5 }]);
    const [morning, evening, noon] = day.shiftIds as [string, string, string];
    const email = 'zweimal@example.net';
    await registerForEvent(world.desk, nobody(), await aRequest(world.desk, day.id, { email, shiftIds: [evening, morning] }));
    await aParty(world, day.id, 1, aViewer({ email }), [noon]);
    const token = tokenIn(await mailTo(world.sink, email, 'Bitte'), 'confirm');
    await expect(confirmRegistration(world.desk, { token })).rejects.toMatchObject({ extensions: { fields: [{ path: 'input.token', code: 'OVERLAPS' }] } });
    expect((await standingOfShift(world.db, evening)).taken).toBe(0);
  });

  test('and is reminded a day before each of them', async () => {
    const day = await aWorkDay(world, [{ from: 0, to: 2, capacity: 5 }, { from: 8, to: 10, capacity: 5 }]);
    await registerForEvent(world.desk, aViewer(), { eventId: day.id, shiftIds: day.shiftIds, partySize: 1, locale: Locale.DE });
    const reminded = async () => (await world.db.query(`SELECT r.shift_id AS id FROM registration_mails m JOIN registrations r ON r.id = m.registration_id WHERE r.event_id = $1 AND m.kind = 'REMINDER' ORDER BY m.id`, [day.id])).map(({ id }: { id: string }) => id);
    world.later(6 * 24 + 1);
    await planReminders(world.desk);
    expect(await reminded()).toEqual([day.shiftIds[0]]);
    world.later(8);
    await planReminders(world.desk);
    expect(await reminded()).toEqual(day.shiftIds);
  });
});

describe('the day is', () => {
  test('cancelled for everybody at every shift', async () => {
    const day = await aWorkDay(world, [{ ...MORNING, capacity: 1 }, { ...EVENING, capacity: 1 }]);
    await registerForEvent(world.desk, aViewer(), { eventId: day.id, shiftIds: day.shiftIds, partySize: 1, locale: Locale.DE });
    await world.db.query(`UPDATE events SET status = 'CANCELLED' WHERE id = $1`, [day.id]);
    await sweepRegistrations(world.desk);
    for (const shift of day.shiftIds) expect(await standingOfShift(world.db, shift)).toEqual({ taken: 0, statuses: ['CANCELLED'] });
  });

  test('found among what has free places as long as one shift has room', async () => {
    const club = anId();
    const day = await aWorkDay(world, [{ ...MORNING, capacity: 1 }, { ...EVENING, capacity: 1 }], club);
    const FREE = 'query($club: ID!) { events(filter: { freePlaces: true, organisation: $club }) { totalCount } }';
    await aParty(world, day.id, 1, aViewer(), [day.shiftIds[0] as string]);
    expect((await world.ask(FREE, { club })).data).toEqual({ events: { totalCount: 1 } });
    await aParty(world, day.id, 1, aViewer(), [day.shiftIds[1] as string]);
    expect((await world.ask(FREE, { club })).data).toEqual({ events: { totalCount: 0 } });
  });

  test('seen with the shift of each guest by its organisation, and its hours count for attendance', async () => {
    const club = anId();
    const day = await aWorkDay(world, [{ from: 0, to: 2.5, capacity: 1, title: 'Aufbau' }], club);
    const { id } = await aParty(world, day.id, 1, aViewer({ name: 'Anna' }), day.shiftIds);
    const member = aViewer({ memberships: [aMembership(club)] });
    const LIST = 'query($id: ID!) { event(id: $id) { registrations { nodes { name shift { title } } } } }';
    expect((await world.ask(LIST, { id: day.id }, member)).data).toEqual({ event: { registrations: { nodes: [{ name: 'Anna', shift: { title: 'Aufbau' } }] } } });
    const OF = 'query($id: ID!, $shift: ID) { event(id: $id) { registrations(shift: $shift) { totalCount nodes { name } } } }';
    expect((await world.ask(OF, { id: day.id, shift: day.shiftIds[0] }, member)).data).toEqual({ event: { registrations: { totalCount: 1, nodes: [{ name: 'Anna' }] } } });
    expect((await world.ask(OF, { id: day.id, shift: anId() }, member)).data).toEqual({ event: { registrations: { totalCount: 0, nodes: [] } } });
    expect(problemsOf(await world.ask(OF, { id: day.id, shift: 'x' }, member))).toEqual(['shift UNKNOWN']);
    world.later(7 * 24 + 1);
    const RECORD = 'mutation($input: RecordAttendanceInput!) { recordAttendance(input: $input) { registration { attendance { hours } } } }';
    expect((await world.ask(RECORD, { input: { registrationId: id, attended: true } }, member)).data).toEqual({ recordAttendance: { registration: { attendance: { hours: 2.5 } } } });
  });
});
