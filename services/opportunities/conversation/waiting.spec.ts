import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { eventually } from '../inquiry/inquiry.world.ts';
import { lookAfterThreads } from './conversation.worker.ts';
import { type ConversationWorld, conversationWorld } from './conversation.world.ts';

let world: ConversationWorld;
beforeEach(async () => {
  world = await conversationWorld();
});
afterEach(() => world.close());

const DAY = 24;

/** Lets the mornings of so many days go by; gives which mails were planned on which day. */
async function mornings(days: number): Promise<string[]> {
  const planned: string[] = [];
  for (let day = 1; day <= days; day += 1) {
    world.later(DAY);
    const before = await world.db.query('SELECT id FROM inquiry_mails');
    await lookAfterThreads(world, world.desk.now());
    const rows = await world.db.query('SELECT kind FROM inquiry_mails WHERE id <> ALL($1::uuid[])', [before.map(({ id }: { id: string }) => id)]);
    planned.push(...rows.map(({ kind }: { kind: string }) => `${day} ${kind}`));
  }
  return planned;
}

const responsiveness = async () => (await world.db.query('SELECT share_answered AS share, median_hours AS hours FROM known_organisations WHERE id = $1', [world.organisationId]))[0];

describe('who waits for an answer', () => {
  test('is remembered after three and after seven days, and then told what else there is, each once', async () => {
    await world.begin();
    expect(await mornings(35)).toEqual(['3 REMINDER_3', '7 REMINDER_7', '8 STILL_WAITING']);
  });

  test('is not spoken of once there is an answer, or they have withdrawn', async () => {
    const answered = await world.begin();
    const withdrawn = await world.begin();
    expect(await mornings(2)).toEqual([]);
    await world.write(world.member, { inquiryId: answered }, 'Ja, gern.');
    await world.ask('mutation($input: ThreadInput!) { withdrawInquiry(input: $input) { inquiry { id } } }', { input: { inquiryId: withdrawn } }, world.person);
    expect(await mornings(10)).toEqual([]);
  });

  test('gets one reminder when a morning was missed, and none for what lies long back', async () => {
    await world.begin();
    world.later(DAY * 6.5);
    expect(await mornings(1)).toEqual(['1 REMINDER_7']);
    await world.begin(aViewer());
    world.later(DAY * 40);
    expect(await mornings(1)).toEqual([]);
  });

  test('gets no reminder when the answer came before it went out', async () => {
    const id = await world.begin();
    await mornings(3);
    await world.write(world.member, { inquiryId: id }, 'Ja, gern.');
    await world.startWorker();
    await eventually(async () => (await world.db.query(`SELECT FROM inquiry_mails WHERE sent_at IS NULL`)).length === 0);
    expect(world.sink.mails().map(({ subject }) => subject)).toEqual(['Neue Nachricht von Lesefreunde Bitburg: Vorlesen in der Grundschule']);
  });
});

describe('how an organisation answers', () => {
  test('is known from three threads on, in the search too, and follows each answer', async () => {
    const ids = [await world.begin(), await world.begin(), await world.begin(), await world.begin()];
    world.later(2);
    for (const inquiryId of ids.slice(0, 2)) await world.write(world.member, { inquiryId }, 'Ja, gern.');
    expect(await responsiveness()).toEqual({ share: null, hours: null });
    world.later(2);
    await world.write(world.member, { inquiryId: ids[2] ?? '' }, 'Ja, gern.');
    const measured = await responsiveness();
    expect(measured.share).toBe(1);
    expect(measured.hours).toBeCloseTo(2, 1);
    await eventually(async () => {
      const { data } = await world.ask<{ opportunities: { edges: { match: { reasons: { kind: string; score: number }[] } }[] } }>('{ opportunities(first: 1) { edges { match { reasons { kind score } } } } }');
      return data.opportunities.edges.some(({ match }) => match.reasons.some(({ kind, score }) => kind === 'RESPONSIVENESS' && score > 0.9));
    });
    await mornings(8);
    expect((await responsiveness()).share).toBe(0.75);
  });

  test('does not count what was withdrawn before an answer, and counts a decision as one', async () => {
    const ids = [await world.begin(), await world.begin(), await world.begin(), await world.begin()];
    await world.ask('mutation($input: ThreadInput!) { withdrawInquiry(input: $input) { inquiry { id } } }', { input: { inquiryId: ids[0] } }, world.person);
    world.later(DAY * 8);
    await world.mark(world.member, { id: ids[1] ?? '', version: 1, status: 'DECLINED' });
    expect(await responsiveness()).toMatchObject({ share: 1 / 3 });
    await world.mark(world.member, { id: ids[2] ?? '', version: 1, status: 'CLOSED' });
    expect(await responsiveness()).toMatchObject({ share: 1 / 3 });
  });
});
