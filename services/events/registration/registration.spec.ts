import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Locale } from '../../shared/locale.ts';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { nobody, type Viewer } from '../../shared/viewer.ts';
import { confirmRegistration } from './confirm-registration.ts';
import { entryOf } from './entry.world.ts';
import { cancelRegistration } from './leave.ts';
import { registerForEvent } from './registration.service.ts';
import { aParty, aRequest, aTraining, mailTo, type RegistrationWorld, registrationWorld, standing, tokenIn } from './registration.world.ts';
import { cleanUpRegistrations, planReminders, sweepRegistrations } from './sweep.ts';

let world: RegistrationWorld;
beforeAll(async () => {
  world = await registrationWorld();
  await world.startWorker();
});
afterAll(() => world.close());

let people = 0;
const newAddress = (): string => `teilnehmerin-${(people += 1)}@example.net`;
const REGISTER = 'mutation($input: RegisterForEventInput!) { registerForEvent(input: $input) { status registration { id } } }';
const CONFIRM = 'mutation($input: ConfirmRegistrationInput!) { confirmRegistration(input: $input) { linkToken } }';
const CANCEL = 'mutation($input: CancelRegistrationInput!) { cancelRegistration(input: $input) { registration { status } } }';
const ANSWER = 'mutation($input: AnswerSeatOfferInput!) { answerSeatOffer(input: $input) { registration { status } } }';

describe('without an account', () => {
  test('a seat is taken by the confirmation, the mails bring the entry for the calendar, and take it away again', async () => {
    const event = await aTraining(world, 5);
    const email = newAddress();
    expect(await registerForEvent(world.desk, nobody(), await aRequest(world.desk, event, { email, partySize: 2 }))).toEqual({ status: 'CONFIRMATION_SENT', registration: null, registrations: [] });
    expect((await standing(world, event)).taken).toBe(0);
    const asked = await mailTo(world.sink, email, 'Bitte bestätigen Sie Ihre Anmeldung: Erste Hilfe');
    const { registration, linkToken } = await confirmRegistration(world.desk, { token: tokenIn(asked, 'confirm') });
    expect([registration.status, (await standing(world, event)).taken]).toEqual(['REGISTERED', 2]);
    const told = await mailTo(world.sink, email, 'Sie sind angemeldet');
    expect(tokenIn(told, 'mine')).toBe(linkToken);
    expect(entryOf(told.raw)).toMatchObject({ method: 'PUBLISH', uid: event, sequence: 0, status: 'CONFIRMED' });
    await cancelRegistration(world.desk, nobody(), { token: linkToken });
    const off = await mailTo(world.sink, email, 'Sie sind abgemeldet');
    expect(entryOf(off.raw)).toMatchObject({ method: 'CANCEL', uid: event, sequence: 0, status: 'CANCELLED' });
    expect(await standing(world, event)).toEqual({ taken: 0, statuses: ['CANCELLED'] });
  });

  test('who confirms when all is taken waits, is told the place, and is offered what becomes free', async () => {
    const event = await aTraining(world, 1);
    const email = newAddress();
    await registerForEvent(world.desk, nobody(), await aRequest(world.desk, event, { email, locale: Locale.EN }));
    const seated = await aParty(world, event);
    const { registration, linkToken } = await confirmRegistration(world.desk, { token: tokenIn(await mailTo(world.sink, email, 'Please confirm'), 'confirm') });
    expect([registration.status, registration.place]).toEqual(['WAITING', 1]);
    expect((await mailTo(world.sink, email, 'You are on the waiting list')).text).toContain('number 1');
    await cancelRegistration(world.desk, seated.viewer, { id: seated.id });
    const offer = await mailTo(world.sink, email, 'A place is free');
    expect(tokenIn(offer, 'mine')).toBe(linkToken);
    const { data } = await world.ask('query($token: String!) { registration(token: $token) { status offeredUntil place event { title seatsLeft waitingCount } } }', { token: linkToken });
    expect(data).toMatchObject({ registration: { status: 'OFFERED', place: null, event: { title: 'Erste Hilfe, Auffrischung', seatsLeft: 0, waitingCount: 0 } } });
    expect((await world.ask(ANSWER, { input: { token: linkToken, accept: true } })).data).toEqual({ answerSeatOffer: { registration: { status: 'REGISTERED' } } });
    await mailTo(world.sink, email, 'You are registered');
  });

  test('who asked for more than there is by the time of confirming is refused, and stands in nobody’s way', async () => {
    const event = await aTraining(world, 3);
    const email = newAddress();
    await registerForEvent(world.desk, nobody(), await aRequest(world.desk, event, { email, partySize: 3 }));
    const token = tokenIn(await mailTo(world.sink, email, 'Bitte'), 'confirm');
    await world.db.query('UPDATE events SET capacity = 2 WHERE id = $1', [event]);
    expect(problemsOf(await world.ask(CONFIRM, { input: { token } }))).toEqual(['input.token MORE_THAN_SEATS']);
    expect((await aParty(world, event, 2)).status).toBe('REGISTERED');
  });

  test('a token works once, an address registers once, and an outdated token takes nothing', async () => {
    const event = await aTraining(world, 9);
    const [email, late] = [newAddress(), newAddress()];
    for (const _ of [1, 2]) await registerForEvent(world.desk, nobody(), await aRequest(world.desk, event, { email }));
    await mailTo(world.sink, email, 'Bitte');
    const tokens = [...new Set(world.sink.mails().filter(({ envelopeTo }) => envelopeTo.includes(email)).map((mail) => tokenIn(mail, 'confirm')))];
    const both = await Promise.all(Array.from({ length: 5 }, () => world.ask(CONFIRM, { input: { token: tokens[0] } })));
    expect(both.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(new Set(both.flatMap((answer) => problemsOf(answer)))).toEqual(new Set(['input.token TOKEN_USED']));
    const shouted = email.replace('teilnehmerin', 'TEILNEHMERIN');
    await registerForEvent(world.desk, nobody(), await aRequest(world.desk, event, { email: shouted }));
    const again = await mailTo(world.sink, shouted, 'Bitte');
    expect(problemsOf(await world.ask(CONFIRM, { input: { token: tokenIn(again, 'confirm') } }))).toEqual(['input.token ALREADY_REGISTERED']);
    await registerForEvent(world.desk, nobody(), await aRequest(world.desk, event, { email: late }));
    const lateToken = tokenIn(await mailTo(world.sink, late, 'Bitte'), 'confirm');
    world.later(24.1);
    expect(problemsOf(await world.ask(CONFIRM, { input: { token: lateToken } }))).toEqual(['input.token TOKEN_EXPIRED']);
    world.later(1);
    await cleanUpRegistrations(world.desk);
    expect(problemsOf(await world.ask(CONFIRM, { input: { token: lateToken } }))).toEqual(['input.token TOKEN_UNKNOWN']);
    expect((await standing(world, event)).taken).toBe(1);
  });

  test('needs a name, an address and a proof of work that is good once', async () => {
    const event = await aTraining(world, 3);
    expect(problemsOf(await world.ask(REGISTER, { input: { eventId: event } }))).toEqual(['input.name REQUIRED', 'input.email REQUIRED', 'input.proofOfWork REQUIRED']);
    const input = await aRequest(world.desk, event, { email: newAddress() });
    await registerForEvent(world.desk, nobody(), input);
    await expect(registerForEvent(world.desk, nobody(), input)).rejects.toMatchObject({ extensions: { fields: [{ path: 'input.proofOfWork', code: 'PROOF_OF_WORK_USED' }] } });
  });
});

describe('one is refused', () => {
  const register = async (eventId: string, viewer: Viewer = aViewer(), partySize = 1) => problemsOf(await world.ask(REGISTER, { input: { eventId, partySize } }, viewer));

  test('for what is not there, a draft, over, cancelled, or open to all, by the name of the field', async () => {
    const past = { startsAt: new Date(Date.now() - 7_200_000), endsAt: new Date(Date.now() - 3_600_000) };
    expect(await register('made up')).toEqual(['input.eventId UNKNOWN']);
    expect(await register(await aTraining(world, 5, { status: 'DRAFT' }))).toEqual(['input.eventId UNKNOWN']);
    expect(await register(await aTraining(world, 5, past))).toEqual(['input.eventId EVENT_OVER']);
    expect(await register(await aTraining(world, 5, { status: 'CANCELLED' }))).toEqual(['input.eventId EVENT_CANCELLED']);
    expect(await register(await aTraining(world, null))).toEqual(['input.eventId OPEN_TO_ALL']);
  });

  test('for a party that is too large, none, or more than there are seats', async () => {
    const event = await aTraining(world, 5);
    expect(await register(event, aViewer(), 6)).toEqual(['input.partySize MORE_THAN_SEATS']);
    expect(await register(event, aViewer(), 21)).toEqual(['input.partySize MAX']);
    expect(await register(event, aViewer(), 0)).toEqual(['input.partySize MIN']);
  });

  test('the second time, also in two tabs at once', async () => {
    const event = await aTraining(world, 5);
    const viewer = aViewer();
    const answers = await Promise.all([register(event, viewer), register(event, viewer)]);
    expect(answers.toSorted((a, b) => a.length - b.length)).toEqual([[], ['input.eventId ALREADY_REGISTERED']]);
    expect((await standing(world, event)).taken).toBe(1);
  });

  test('with tokens and ids that are hostile or somebody else’s', async () => {
    const { id } = await aParty(world, await aTraining(world, 5));
    const stranger = aViewer();
    for (const token of ['', 'x', "' OR 1=1 --", 'ä'.repeat(43), 'A'.repeat(43), 'A'.repeat(5000)]) {
      expect((await world.ask('query($token: String!) { registration(token: $token) { id } }', { token })).data).toEqual({ registration: null });
      expect(problemsOf(await world.ask(CONFIRM, { input: { token } }))).toEqual(['input.token TOKEN_UNKNOWN']);
    }
    expect(problemsOf(await world.ask(CANCEL, { input: { token: 'A'.repeat(43) } }))).toEqual(['input.token TOKEN_UNKNOWN']);
    expect(problemsOf(await world.ask(CANCEL, { input: { id } }, stranger))).toEqual(['NOT_FOUND']);
    expect(problemsOf(await world.ask(CANCEL, { input: { id } }))).toEqual(['UNAUTHENTICATED']);
    expect(problemsOf(await world.ask(CANCEL, { input: {} }, stranger))).toEqual(['input.id ONE_OF']);
    expect(problemsOf(await world.ask(ANSWER, { input: { id, accept: true } }, stranger))).toEqual(['NOT_FOUND']);
  });
});

describe('with an account', () => {
  test('one sees the own registrations, at the event and in the list, and nobody else’s', async () => {
    const event = await aTraining(world, 5);
    const { id, viewer } = await aParty(world, event, 3);
    const OWN = 'query($id: ID!) { event(id: $id) { seatsLeft ownRegistration { id partySize status } } }';
    expect((await world.ask(OWN, { id: event }, viewer)).data).toEqual({ event: { seatsLeft: 2, ownRegistration: { id, partySize: 3, status: 'REGISTERED' } } });
    expect((await world.ask(OWN, { id: event }, aViewer())).data).toEqual({ event: { seatsLeft: 2, ownRegistration: null } });
    expect((await world.ask(OWN, { id: event })).data).toEqual({ event: { seatsLeft: 2, ownRegistration: null } });
    const LIST = 'query($them: [_Any!]!) { _entities(representations: $them) { ... on Viewer { registrations { totalCount nodes { id event { title } } } } } }';
    const them = [{ __typename: 'Viewer', id: viewer.id }];
    expect((await world.ask(LIST, { them }, viewer)).data).toEqual({ _entities: [{ registrations: { totalCount: 1, nodes: [{ id, event: { title: 'Erste Hilfe, Auffrischung' } }] } }] });
  });
});

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

describe('who comes', () => {
  const LIST = 'query($id: ID!, $first: Int!, $after: String) { event(id: $id) { registrations(first: $first, after: $after) { totalCount nodes { name partySize status place } pageInfo { hasNextPage endCursor } } } }';

  test('is seen by members of the organisation alone: registered, offered, waiting, page by page', async () => {
    const club = anId();
    const event = await aTraining(world, 2, { organisationId: club });
    const names = ['Anna', 'Bert', 'Cem', 'Dora', 'Emil'];
    const parties = [];
    for (const name of names) parties.push(await aParty(world, event, 1, aViewer({ name })));
    await cancelRegistration(world.desk, parties[0]!.viewer, { id: parties[0]!.id });
    const member = aViewer({ memberships: [aMembership(club)] });
    const seen: unknown[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const answer: { data: { event: { registrations: Page } } } = await world.ask(LIST, { id: event, first: 3, after }, member);
      const { nodes, pageInfo, totalCount }: Page = answer.data.event.registrations;
      expect(totalCount).toBe(4);
      seen.push(...nodes);
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(seen).toEqual([
      { name: 'Bert', partySize: 1, status: 'REGISTERED', place: null },
      { name: 'Cem', partySize: 1, status: 'OFFERED', place: null },
      { name: 'Dora', partySize: 1, status: 'WAITING', place: 1 },
      { name: 'Emil', partySize: 1, status: 'WAITING', place: 2 },
    ]);
    expect(problemsOf(await world.ask(LIST, { id: event, first: 3 }, parties[1]!.viewer))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await world.ask(LIST, { id: event, first: 3 }, aViewer({ memberships: [aMembership(anId())] })))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await world.ask(LIST, { id: event, first: 3 }))).toEqual(['UNAUTHENTICATED']);
    for (const after of ['x', Buffer.from('[1e300,0,"2026-01-01T00:00:00.000Z","' + anId() + '"]').toString('base64url')]) {
      expect(problemsOf(await world.ask(LIST, { id: event, first: 3, after }, member))).toEqual(['after FORGED_CURSOR']);
    }
  });
});

describe('by themselves', () => {
  test('reminders go out once, a day before, to who is registered and has known for longer', async () => {
    const event = await aTraining(world, 2);
    const [seated] = [await aParty(world, event), await aParty(world, event), await aParty(world, event)];
    expect(await planReminders(world.desk)).toBe(0);
    world.later(6 * 24 + 1);
    expect(await planReminders(world.desk)).toBeGreaterThanOrEqual(2);
    expect(await planReminders(world.desk)).toBe(0);
    await mailTo(world.sink, String(seated.viewer.email), 'Bald ist es so weit');
    const [{ count }] = await world.db.query(`SELECT count(*)::int AS count FROM registration_mails m JOIN registrations r ON r.id = m.registration_id WHERE r.event_id = $1 AND m.kind = 'REMINDER'`, [event]);
    expect(count).toBe(2);
  });

  test('word that the event is cancelled takes the entry out of the calendar, and says why', async () => {
    const event = await aTraining(world, 1);
    const { viewer } = await aParty(world, event);
    await mailTo(world.sink, String(viewer.email), 'Sie sind angemeldet');
    await world.db.query(`UPDATE events SET status = 'CANCELLED', cancellation_reason = 'Die Kursleitung ist krank.' WHERE id = $1`, [event]);
    await sweepRegistrations(world.desk);
    const mail = await mailTo(world.sink, String(viewer.email), 'Fällt aus');
    expect(mail.text).toContain('Die Kursleitung ist krank.');
    expect(entryOf(mail.raw)).toMatchObject({ method: 'CANCEL', uid: event, sequence: 1, status: 'CANCELLED' });
  });
});
