import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dayOf, daysLater } from '../../shared/site-days.ts';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { aParty, mailTo, type RegistrationWorld, registrationWorld } from '../registration/registration.world.ts';
import { sweepRegistrations } from '../registration/sweep.ts';
import { standingOfShift } from '../shift/shifts.world.ts';

let world: RegistrationWorld;
beforeAll(async () => {
  world = await registrationWorld();
  await world.startWorker();
});
afterAll(() => world.close());

const club = anId();
const editor = aViewer({ memberships: [aMembership(club)] });
const DAY = daysLater(dayOf(new Date()), 30);
const at = (time: string) => `${DAY}T${time}`;
const shift = (title: string, from: string, to: string, rest: object = {}) => ({ title, startsAt: at(from), endsAt: at(to), ...rest });
const SETUP = shift('Aufbau', '08:00', '10:00', { capacity: 2, note: 'Handschuhe mitbringen' });
const CLEAN = shift('Aufräumen', '16:00', '18:00');
const WORK_DAY = { kind: 'WORK_DAY', title: 'Mitmachtag', summary: 'Wir packen an.', startsAt: at('08:00'), endsAt: at('18:00'), interests: ['reading-aloud'], attendance: 'REMOTE' };

interface Shift {
  readonly id: string;
  readonly title: string;
  readonly startsAt: string;
}
interface Done {
  readonly event: { readonly id: string; readonly version: number; readonly shifts: readonly Shift[] };
}
const SHOWN = 'event { id version shifts { id title note startsAt endsAt capacity seatsLeft } }';
const DEEDS = {
  create: `mutation($input: CreateEventInput!) { done: createEvent(input: $input) { ${SHOWN} } }`,
  update: `mutation($input: UpdateEventInput!) { done: updateEvent(input: $input) { ${SHOWN} } }`,
  publish: `mutation($input: EventInput!) { done: publishEvent(input: $input) { ${SHOWN} } }`,
};
const run = (deed: keyof typeof DEEDS, input: object) => world.ask<{ done: Done }>(DEEDS[deed], { input }, editor);

async function event(fields: object = {}): Promise<Done['event']> {
  const answer = await run('create', { organisationId: club, ...WORK_DAY, ...fields });
  if (answer.errors) throw new Error(problemsOf(answer).join());
  return answer.data.done.event;
}
async function published(fields: object = {}): Promise<Done['event']> {
  return (await run('publish', { id: (await event(fields)).id })).data.done.event;
}
/** The shifts as an editor sends them back. */
const kept = ({ shifts }: Done['event']) => [{ ...SETUP, id: shifts[0]?.id }, { ...CLEAN, id: shifts[1]?.id }] as const;
const refusals = async (input: object) => problemsOf(await run('update', input));

describe('shifts of a work day', () => {
  test('are written with it, come by time, are changed, left out and removed', async () => {
    const { id, version, shifts } = await event({ shifts: [CLEAN, SETUP] });
    expect(shifts).toMatchObject([{ title: 'Aufbau', note: 'Handschuhe mitbringen', capacity: 2, seatsLeft: 2 }, { title: 'Aufräumen', note: '', capacity: null, seatsLeft: null }]);
    const silent = (await run('update', { id, version, title: 'Großer Mitmachtag' })).data.done.event;
    expect(silent.shifts).toEqual(shifts);
    const changed = (await run('update', { id, version: silent.version, shifts: [{ ...SETUP, id: shifts[0]?.id, title: 'Aufbau der Tische', capacity: null }] })).data.done.event;
    expect(changed.shifts).toMatchObject([{ id: shifts[0]?.id, title: 'Aufbau der Tische', capacity: null }]);
    expect((await run('update', { id, version: changed.version, shifts: null })).data.done.event.shifts).toEqual([]);
    const other = await event({ shifts: [SETUP] });
    expect((await run('update', { id: other.id, version: other.version, kind: 'MEETING' })).data.done.event.shifts).toEqual([]);
  });

  test('are refused where they do not fit, by the name of the field', async () => {
    const refused = async (fields: object) => problemsOf(await run('create', { organisationId: club, ...WORK_DAY, ...fields }));
    expect(await refused({ kind: 'MEETING', shifts: [SETUP] })).toEqual(['input.shifts NOT_A_WORK_DAY']);
    expect(await refused({ endsAt: null, shifts: [shift('Aufbau', '08:00', '09:00')] })).toEqual(['input.endsAt NEEDED_FOR_SHIFTS']);
    expect(await refused({ capacity: 9, shifts: [SETUP] })).toEqual(['input.capacity NOT_WITH_SHIFTS']);
    expect(await refused({ recurrence: 'FREQ=WEEKLY;COUNT=3', shifts: [SETUP] })).toEqual(['input.shifts NOT_WITH_SERIES']);
    expect(await refused({ shifts: [shift('Früh', '07:00', '09:00'), shift('Spät', '17:00', '19:00'), shift('Verkehrt', '12:00', '11:00'), shift('Wann', '8 Uhr', '10:00')] })).toEqual([
      'input.shifts.0.startsAt OUTSIDE', 'input.shifts.1.endsAt OUTSIDE', 'input.shifts.2.endsAt BEFORE_START', 'input.shifts.3.startsAt MALFORMED',
    ]);
    expect(await refused({ shifts: [{ ...SETUP, title: ' ', capacity: 0 }] })).toEqual(['input.shifts.0.title LENGTH', 'input.shifts.0.capacity MIN']);
    expect(await refused({ shifts: [{ ...SETUP, id: anId() }] })).toEqual(['input.shifts.0.id UNKNOWN']);
    expect(await refused({ shifts: Array.from({ length: 31 }, () => CLEAN) })).toEqual(['input.shifts ARRAY_MAX_SIZE']);
    const [one, other] = [await event({ shifts: [SETUP] }), await event({ shifts: [CLEAN] })];
    expect(await refusals({ id: one.id, version: one.version, shifts: [{ ...SETUP, id: other.shifts[0]?.id }] })).toEqual(['input.shifts.0.id UNKNOWN']);
    expect(await refusals({ id: one.id, version: one.version, startsAt: at('09:00'), endsAt: at('18:00') })).toEqual(['input.shifts.0.startsAt OUTSIDE']);
  });

  test('take nobody’s place away: fewer seats than are taken, removal, and shifts where somebody is registered for the day', async () => {
    const day = await published({ shifts: [SETUP, CLEAN] });
    const [setup, clean] = kept(day);
    await aParty(world, day.id, 2, aViewer(), [setup.id as string]);
    const here = { id: day.id, version: day.version };
    expect(await refusals({ ...here, shifts: [clean, { ...setup, capacity: 1 }] })).toEqual(['input.shifts.1.capacity SEATS_TAKEN']);
    expect(await refusals({ ...here, shifts: [clean] })).toEqual(['input.shifts SHIFT_TAKEN']);
    expect(await refusals({ ...here, kind: 'MEETING' })).toEqual(['input.shifts SHIFT_TAKEN']);
    expect((await run('update', { ...here, shifts: [setup] })).data.done.event.shifts).toHaveLength(1);
    const whole = await published({ capacity: 5 });
    await aParty(world, whole.id);
    expect(await refusals({ id: whole.id, version: whole.version, capacity: null, shifts: [SETUP] })).toEqual(['input.shifts REGISTERED_WITHOUT_SHIFT']);
  });

  test('that get more seats offer them to who waits, and at another time tell who is registered, for that shift alone', async () => {
    const day = await published({ shifts: [SETUP, CLEAN] });
    const [setup, clean] = kept(day);
    const seated = await aParty(world, day.id, 2, aViewer(), [setup.id as string]);
    await aParty(world, day.id, 1, aViewer(), [setup.id as string]);
    const other = await aParty(world, day.id, 1, aViewer(), [clean.id as string]);
    await run('update', { id: day.id, version: day.version, shifts: [{ ...setup, capacity: 3, startsAt: at('09:00') }, clean] });
    await sweepRegistrations(world.desk);
    expect(await standingOfShift(world.db, setup.id as string)).toEqual({ taken: 3, statuses: ['REGISTERED', 'OFFERED'] });
    const mail = await mailTo(world.sink, String(seated.viewer.email), 'Neuer Zeitpunkt: Mitmachtag: Aufbau');
    expect(mail.text).toContain('09:00');
    const planned = await world.db.query(`SELECT kind FROM registration_mails WHERE registration_id = $1`, [other.id]);
    expect(planned).toEqual([{ kind: 'REGISTERED' }]);
  });
});
