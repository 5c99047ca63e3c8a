import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MailMessage } from '../../shared/mail/mailer.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import { nobody } from '../../shared/viewer.ts';
import { aNetwork, anOrganisation, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld, SECRET } from '../testing/world.ts';
import { startModerationWorker } from './moderation.worker.ts';

const network = aNetwork();
const club = anOrganisation({ networkId: network.id, name: 'Chor Musterstadt', contactEmail: 'post@chor.example' });
const coordinator = aViewer({ coordinates: [network.id] });
const OBJECTION = 'Die Nummer steht auch auf unserem Plakat.';

let world: OrganisationsWorld;
const mails: MailMessage[] = [];
beforeAll(async () => {
  world = await organisationsWorld();
  await save(world.db, { networks: [network], organisations: [club] });
  await world.db.query(`INSERT INTO people (id, email, locale, created_at, last_seen_on) VALUES ($1, $2, 'DE', now(), current_date)`, [coordinator.id, 'koordination@people.example']);
  await world.db.query('INSERT INTO coordinators (network_id, person_id) VALUES ($1, $2)', [network.id, coordinator.id]);
  const mailer = { send: async (mail: MailMessage) => void mails.push(mail), close: () => Promise.resolve() };
  await startModerationWorker({ db: world.db, jobs: world.jobs, mailer, secret: SECRET, publicUrl: 'https://netz.example', now: world.now });
});
afterAll(() => world.close());

/** An event that is taken down, or another deed about it, told to its club; gives the decision and the mail. */
async function decided(deed = 'TAKE_DOWN'): Promise<{ id: string; text: string; token: string }> {
  const objectId = anId();
  const [{ id: flagged }] = await world.db.query(
    `INSERT INTO flagged_texts (object_type, object_id, network_id, organisation_id, flags, fingerprint, version, status, flagged_at) VALUES ('EVENT', $1, $2, $3, '{LINK}', 'x', 1, 'OPEN', now()) RETURNING id`,
    [objectId, network.id, club.id],
  );
  const answer = await world.ask<{ decideModerationCase: { decision: { id: string } } }>(
    'mutation($input: DecideModerationCaseInput!) { decideModerationCase(input: $input) { decision { id } } }',
    { input: { id: `FLAGGED_TEXT:${network.id}:${flagged}`, deed, reason: 'Bitte nehmen Sie den Link heraus.' } }, coordinator,
  );
  expect(problemsOf(answer)).toEqual([]);
  const { id } = answer.data.decideModerationCase.decision;
  expect(await world.jobsOf('moderation.decided.events')).toContainEqual({ decisionId: id, objectId, networkId: network.id, effect: deed === 'TAKE_DOWN' ? 'WITHHOLD' : 'NONE' });
  const before = mails.length;
  await world.db.transaction((tx) => world.jobs.enqueue(tx, 'moderation.applied', { decisionId: id, organisationId: club.id, title: 'Sommerfest', slug: 'sommerfest' }));
  await eventually('the mail', () => mails.length > before);
  const { text } = mails.at(-1) as MailMessage;
  return { id, text, token: /objection\?token=([\w-]{43})/.exec(text)?.[1] ?? '' };
}

const seen = async (token: string) => (await world.ask<{ decisionByLink: object | null }>('query($token: String!) { decisionByLink(token: $token) { deed title reason objection canBeObjectedTo decidedByName } }', { token }, nobody())).data.decisionByLink;
const object = (token: string, objection = OBJECTION) => world.ask('mutation($input: ObjectByLinkInput!) { objectByLink(input: $input) { decision { canBeObjectedTo } } }', { input: { token, objection } }, nobody());
const objections = async () => (await world.ask<{ _entities: [{ moderationQueue: { nodes: { decision: { objection: string } }[] } }] }>('query($of: [_Any!]!) { _entities(representations: $of) { ... on Network { moderationQueue(filter: { kinds: [OBJECTION] }) { nodes { decision { objection } } } } } }', { of: [{ __typename: 'Network', id: network.id }] }, coordinator)).data._entities[0].moderationQueue.nodes;

describe('the link of the mail about a decision', () => {
  test('lets whoever holds it object once, without an account, and the objection comes into the queue', async () => {
    const { id, text, token } = await decided();
    expect(text).toContain('Ihre Veranstaltung „Sommerfest“');
    expect(await seen(token)).toEqual({ deed: 'TAKE_DOWN', title: 'Sommerfest', reason: 'Bitte nehmen Sie den Link heraus.', objection: null, canBeObjectedTo: true, decidedByName: null });
    expect(problemsOf(await object(token, 'zu kurz'))).toEqual(['input.objection LENGTH']);
    expect((await object(token)).data).toEqual({ objectByLink: { decision: { canBeObjectedTo: false } } });
    expect(await objections()).toEqual([{ decision: { objection: OBJECTION } }]);
    expect(problemsOf(await object(token))).toEqual(['input.token ALREADY_OBJECTED']);
    const [entry] = await world.db.query(`SELECT actor_id, actor_role, details FROM audit.entries WHERE action = 'moderation.objected'`);
    expect(entry).toEqual({ actor_id: null, actor_role: 'ANYONE', details: { decisionId: id } });
    const [row] = await world.db.query('SELECT objected_by, token_hash FROM moderation_decisions WHERE id = $1', [id]);
    expect([row.objected_by, row.token_hash.length]).toEqual([null, 32]);
  });

  test('cannot be made up, and is not in mails about what cannot be objected to', async () => {
    const { token } = await decided('ASK_TO_CHANGE');
    for (const forged of ['', 'x', `${token}x`, 'A'.repeat(43), token.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))]) {
      expect(await seen(forged)).toBeNull();
      expect(problemsOf(await object(forged))).toEqual(['input.token TOKEN_UNKNOWN']);
    }
    const { id } = await decided();
    await world.ask('mutation($input: TakeBackDecisionInput!) { takeBackDecision(input: $input) { decision { id } } }', { input: { id, reason: 'Wir haben uns geirrt.' } }, coordinator);
    const [{ id: backId }] = await world.db.query(`SELECT id FROM moderation_decisions WHERE deed = 'TAKE_BACK' ORDER BY id DESC LIMIT 1`);
    const before = mails.length;
    await world.db.transaction((tx) => world.jobs.enqueue(tx, 'moderation.applied', { decisionId: backId, organisationId: club.id, title: 'Sommerfest', slug: 'sommerfest' }));
    await eventually('the mail', () => mails.length > before);
    expect(mails.at(-1)?.text).not.toContain('objection?token=');
  });

  test('is good for nothing once the decision is taken back', async () => {
    const { id, token } = await decided();
    await world.ask('mutation($input: TakeBackDecisionInput!) { takeBackDecision(input: $input) { decision { id } } }', { input: { id, reason: 'Wir haben uns geirrt.' } }, coordinator);
    expect(await seen(token)).toMatchObject({ canBeObjectedTo: false });
    expect(problemsOf(await object(token))).toEqual(['input.token NOT_POSSIBLE']);
  });

  test('runs out after 30 days, and is not asked for without end', async () => {
    const { token } = await decided();
    world.later(30 * 24 + 1);
    expect(await seen(token)).toBeNull();
    expect(problemsOf(await object(token))).toEqual(['input.token TOKEN_EXPIRED']);
    const answers = [];
    for (let time = 0; time < 25; time += 1) answers.push(...problemsOf(await object(token)));
    expect(answers.at(-1)).toBe('RATE_LIMITED');
  });
});
