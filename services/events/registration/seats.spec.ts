import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Locale } from '../../shared/locale.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { registerTogether } from './register-together.ts';
import { aParty, aTraining, type RegistrationWorld, registrationWorld, standing } from './registration.world.ts';
import { answerSeatOffer, cancelRegistration } from './leave.ts';
import { sweepRegistrations } from './sweep.ts';

let world: RegistrationWorld;
beforeAll(async () => {
  world = await registrationWorld();
});
afterAll(() => world.close());

const times = <T>(count: number, make: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: count }, make));
const places = async (eventId: string) => world.db.query(`SELECT id FROM registrations WHERE event_id = $1 AND status = 'WAITING' ORDER BY queue_number`, [eventId]);

/** A connection is waited for 3 s at most; on a busy machine whoever had none, and so took nothing, asks again. */
async function patiently(eventId: string) {
  for (;;) {
    try {
      return await aParty(world, eventId);
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('timeout exceeded when trying to connect'))) throw error;
    }
  }
}

async function inTurn(count: number, eventId: string, size = 1) {
  const parties = [];
  for (let at = 0; at < count; at++) parties.push(await aParty(world, eventId, size));
  return parties;
}

describe('the seats of an event', () => {
  test('go to exactly as many as there are, of a hundred at once, and the others wait in order', async () => {
    const event = await aTraining(world, 10);
    const parties = await times(100, () => patiently(event));
    expect(parties.filter(({ status }) => status === 'REGISTERED')).toHaveLength(10);
    const waiting = parties.filter(({ status }) => status === 'WAITING');
    expect(waiting.map(({ registration }) => registration.place).toSorted((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 90 }, (_, at) => at + 1));
    expect((await standing(world, event)).taken).toBe(10);
    // Who was told an earlier place stands before.
    const told = waiting.toSorted((a, b) => Number(a.registration.place) - Number(b.registration.place)).map(({ id }) => id);
    expect((await places(event)).map(({ id }: { id: string }) => id)).toEqual(told);
  }, 60_000);

  test('cannot be overbooked past the service either', async () => {
    const event = await aTraining(world, 1);
    await aParty(world, event);
    const insert = `INSERT INTO registrations (event_id, name, email, locale, party_size, status, created_at) VALUES ($1, 'X', 'x@example.net', 'DE', 1, 'REGISTERED', now())`;
    await expect(world.db.query(insert, [event])).rejects.toThrow(/events_not_overbooked/);
    expect(await standing(world, event)).toEqual({ taken: 1, statuses: ['REGISTERED'] });
  });

  test('stay with who has them when many dates get fewer at once', async () => {
    const event = await aTraining(world, 5);
    await aParty(world, event, 3);
    const lowered = async (capacity: number) => (await world.db.query('UPDATE events SET capacity = $2 WHERE id = $1 RETURNING capacity, seats_taken AS taken', [event, capacity]))[0][0];
    expect(await lowered(2)).toEqual({ capacity: 3, taken: 3 });
    expect(await lowered(4)).toEqual({ capacity: 4, taken: 3 });
  });

  test('are not taken when the mail that tells of them cannot be planned', async () => {
    const event = await aTraining(world, 2);
    const failing = { ...world, desk: { ...world.desk, jobs: { enqueue: () => Promise.reject(new Error('Kaboom!')) } } };
    await expect(aParty(failing, event)).rejects.toThrow('Kaboom!');
    expect(await standing(world, event)).toEqual({ taken: 0, statuses: [] });
  });

  test('are counted by parties, and nobody overtakes a party that does not fit', async () => {
    const event = await aTraining(world, 5);
    expect((await aParty(world, event, 3)).status).toBe('REGISTERED');
    expect((await aParty(world, event, 3)).status).toBe('WAITING');
    expect((await aParty(world, event, 2)).status).toBe('WAITING');
    expect((await standing(world, event)).taken).toBe(3);
  });

  test('are not overtaken for within a crowd that comes at once either', async () => {
    const event = await aTraining(world, 5);
    const party = (partySize: number) => ({ personId: anId(), name: 'Jemand', email: `${anId()}@example.net`, locale: Locale.DE, partySize, shiftIds: [], answers: [] });
    const crowd = await Promise.all([3, 3, 2, 1].map((size) => registerTogether(world.desk, event, party(size))));
    expect(crowd.flat().map(({ status }) => status)).toEqual(['REGISTERED', 'WAITING', 'WAITING', 'WAITING']);
  });

  test('that become free are kept for the first in the queue until the whole party fits, and the offer is held for 24 hours', async () => {
    const event = await aTraining(world, 2);
    const [first, second] = await inTurn(2, event);
    const large = await aParty(world, event, 2);
    await aParty(world, event);
    await cancelRegistration(world.desk, first!.viewer, { id: first!.id });
    await sweepRegistrations(world.desk);
    expect((await standing(world, event)).statuses).toEqual(['CANCELLED', 'REGISTERED', 'WAITING', 'WAITING']);
    // Free, but somebody waits for it.
    expect((await aParty(world, event)).status).toBe('WAITING');
    await cancelRegistration(world.desk, second!.viewer, { id: second!.id });
    expect(await standing(world, event)).toEqual({ taken: 2, statuses: ['CANCELLED', 'CANCELLED', 'OFFERED', 'WAITING', 'WAITING'] });
    const [offer] = await world.db.query('SELECT offered_until AS until FROM registrations WHERE id = $1', [large.id]);
    expect(Math.abs(offer.until.getTime() - world.now().getTime() - 86_400_000)).toBeLessThan(60_000);
    await answerSeatOffer(world.desk, large.viewer, { id: large.id, accept: false });
    expect((await standing(world, event)).statuses).toEqual(['CANCELLED', 'CANCELLED', 'DECLINED', 'OFFERED', 'OFFERED']);
  });

  test('are not kept for a party that is larger than what is left of them: it no longer waits, and is told', async () => {
    const event = await aTraining(world, 4);
    await aParty(world, event, 2);
    const large = await aParty(world, event, 4);
    await aParty(world, event, 1);
    await world.db.query('UPDATE events SET capacity = 3 WHERE id = $1', [event]);
    await sweepRegistrations(world.desk);
    expect((await standing(world, event)).statuses).toEqual(['REGISTERED', 'CANCELLED', 'OFFERED']);
    const mails: { kind: string }[] = await world.db.query('SELECT kind FROM registration_mails WHERE registration_id = $1 ORDER BY id', [large.id]);
    expect(mails.map(({ kind }) => kind)).toEqual(['WAITING', 'TOO_FEW_SEATS']);
  });

  test('that are declined go to the next at once, and those that nobody answers for after 24 hours', async () => {
    const event = await aTraining(world, 1);
    const [seated, second, third, fourth] = await inTurn(4, event);
    await cancelRegistration(world.desk, seated!.viewer, { id: seated!.id });
    await answerSeatOffer(world.desk, second!.viewer, { id: second!.id, accept: false });
    expect((await standing(world, event)).statuses).toEqual(['CANCELLED', 'DECLINED', 'OFFERED', 'WAITING']);
    world.later(23.9);
    await sweepRegistrations(world.desk);
    expect((await standing(world, event)).statuses).toEqual(['CANCELLED', 'DECLINED', 'OFFERED', 'WAITING']);
    world.later(0.2);
    await expect(answerSeatOffer(world.desk, third!.viewer, { id: third!.id, accept: true })).rejects.toThrow('input.accept');
    await sweepRegistrations(world.desk);
    expect(await standing(world, event)).toEqual({ taken: 1, statuses: ['CANCELLED', 'DECLINED', 'LAPSED', 'OFFERED'] });
    await answerSeatOffer(world.desk, fourth!.viewer, { id: fourth!.id, accept: true });
    expect((await standing(world, event)).statuses.at(-1)).toBe('REGISTERED');
  });

  test('that a greater capacity brings are offered in order, as many as there are', async () => {
    const event = await aTraining(world, 1);
    await inTurn(4, event);
    await world.db.query('UPDATE events SET capacity = 3 WHERE id = $1', [event]);
    await sweepRegistrations(world.desk);
    expect(await standing(world, event)).toEqual({ taken: 3, statuses: ['REGISTERED', 'OFFERED', 'OFFERED', 'WAITING'] });
  });

  test('of two who answer the same offer at once, and of offers that race with the end of time, stay what they are', async () => {
    const event = await aTraining(world, 1);
    const [seated, next] = await inTurn(2, event);
    await cancelRegistration(world.desk, seated!.viewer, { id: seated!.id });
    const answers = await Promise.allSettled([
      ...Array.from({ length: 5 }, () => answerSeatOffer(world.desk, next!.viewer, { id: next!.id, accept: true })),
      ...Array.from({ length: 5 }, () => sweepRegistrations(world.desk)),
    ]);
    expect(answers.every(({ status }) => status === 'fulfilled')).toBe(true);
    expect(await standing(world, event)).toEqual({ taken: 1, statuses: ['CANCELLED', 'REGISTERED'] });
  });

  test('are free again when the row of somebody goes for good', async () => {
    const event = await aTraining(world, 1);
    const [seated, next] = await inTurn(2, event);
    await world.db.query('DELETE FROM registrations WHERE id = $1', [seated!.id]);
    await sweepRegistrations(world.desk);
    expect(await standing(world, event)).toEqual({ taken: 1, statuses: ['OFFERED'] });
    expect(next!.status).toBe('WAITING');
  });

  test('do not matter any more once the event is cancelled, and everybody is told', async () => {
    const event = await aTraining(world, 1);
    const parties = await inTurn(2, event);
    await world.db.query(`UPDATE events SET status = 'CANCELLED', cancellation_reason = 'Der Raum ist nicht frei.' WHERE id = $1`, [event]);
    await sweepRegistrations(world.desk);
    await sweepRegistrations(world.desk);
    expect(await standing(world, event)).toEqual({ taken: 0, statuses: ['CANCELLED', 'CANCELLED'] });
    const mails = await world.db.query(`SELECT registration_id AS id FROM registration_mails WHERE kind = 'EVENT_CANCELLED' AND registration_id = ANY($1)`, [parties.map(({ id }) => id)]);
    expect(mails).toHaveLength(2);
  });
});
