import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anId } from '../../shared/testing/an-id.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { cancelRegistration } from '../registration/leave.ts';
import { aParty, aTraining, mailTo, type RegistrationWorld, registrationWorld, standing, tokenIn } from '../registration/registration.world.ts';
import { sweepRegistrations } from '../registration/sweep.ts';
import { applyDecision } from './moderation.worker.ts';
import { tellBack, tellWithheld } from './tell-registered.ts';

const networkId = anId();
let world: RegistrationWorld;
beforeAll(async () => {
  world = await registrationWorld();
  await world.startWorker();
});
afterAll(() => world.close());

/** Ids of decisions grow. */
const decide = (objectId: string, effect: 'WITHHOLD' | 'RELEASE', decisionId: string) =>
  applyDecision({ db: world.db, jobs: world.jobs, now: world.now }, { decisionId, objectId, networkId, effect });
const kindsOf = async (registrationId: string): Promise<string[]> =>
  (await world.db.query(`SELECT kind FROM registration_mails WHERE registration_id = $1 AND kind LIKE 'EVENT_%' ORDER BY id`, [registrationId])).map(({ kind }: { kind: string }) => kind);

describe('who is registered for an event that coordinators take down', () => {
  test('is told, also on the waiting list, once however often it is decided, and told when it is back', async () => {
    const event = await aTraining(world, 1, { networkId, title: 'Nähkurs' });
    const [comes, waits, left] = [await aParty(world, event), await aParty(world, event), await aParty(world, event)];
    await cancelRegistration(world.desk, left.viewer, { id: left.id });
    const first = '019f0000-0000-7000-8000-000000000900';
    await decide(event, 'WITHHOLD', first);
    await decide(event, 'WITHHOLD', first);
    await decide(event, 'WITHHOLD', '019f0000-0000-7000-8000-000000000901');
    expect([await kindsOf(comes.id), await kindsOf(waits.id), await kindsOf(left.id)]).toEqual([['EVENT_WITHHELD'], ['EVENT_WITHHELD'], []]);
    const mail = await mailTo(world.sink, comes.viewer.email ?? '', 'Zurzeit nicht auf der Seite: Nähkurs');
    expect(mail.text).toContain('Ihre Anmeldung bleibt bis dahin, wie sie ist.');
    expect(tokenIn(mail, 'mine')).toEqual(expect.any(String));
    await decide(event, 'RELEASE', '019f0000-0000-7000-8000-000000000902');
    expect([await kindsOf(comes.id), await kindsOf(waits.id)]).toEqual([['EVENT_WITHHELD', 'EVENT_BACK'], ['EVENT_WITHHELD', 'EVENT_BACK']]);
    expect((await mailTo(world.sink, waits.viewer.email ?? '', 'Wieder auf der Seite: Nähkurs')).text).toContain('Sie stehen weiterhin auf der Warteliste.');
  });

  test('keeps what was offered, nobody moves up meanwhile, and the offer holds anew when it is back', async () => {
    const event = await aTraining(world, 1, { networkId });
    const [comes, waits, next] = [await aParty(world, event), await aParty(world, event), await aParty(world, event)];
    await cancelRegistration(world.desk, comes.viewer, { id: comes.id });
    await decide(event, 'WITHHOLD', '019f0000-0000-7000-8000-000000000910');
    world.later(30);
    await sweepRegistrations(world.desk);
    expect((await standing(world, event)).statuses).toEqual(['CANCELLED', 'OFFERED', 'WAITING']);
    await cancelRegistration(world.desk, next.viewer, { id: next.id });
    await decide(event, 'RELEASE', '019f0000-0000-7000-8000-000000000911');
    await sweepRegistrations(world.desk);
    expect((await standing(world, event)).statuses).toEqual(['CANCELLED', 'OFFERED', 'CANCELLED']);
    const [{ left }] = await world.db.query(`SELECT extract(epoch FROM offered_until - $2)::int AS left FROM registrations WHERE id = $1`, [waits.id, world.now()]);
    expect(Math.abs(left - 86_400)).toBeLessThan(60);
  });

  test('for several of its dates gets one mail, about the first; who came later is not told that it is back', async () => {
    const days = [3, 10].map((ahead) => new Date(world.now().getTime() + ahead * 86_400_000));
    const dates = await Promise.all(days.map((startsAt) => aTraining(world, 5, { networkId, startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) })));
    const viewer = aViewer();
    const [first, second] = [await aParty(world, dates[0] ?? '', 1, viewer), await aParty(world, dates[1] ?? '', 1, viewer)];
    await world.db.transaction((tx) => tellWithheld(world.desk, tx, dates));
    const late = await aParty(world, dates[1] ?? '');
    await world.db.transaction((tx) => tellBack(world.desk, tx, dates));
    expect([await kindsOf(first.id), await kindsOf(second.id), await kindsOf(late.id)]).toEqual([['EVENT_WITHHELD', 'EVENT_BACK'], [], []]);
  });
});
