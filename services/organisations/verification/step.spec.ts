import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dayOf, daysLater } from '../../shared/site-days.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { nobody } from '../../shared/viewer.ts';
import { ensurePerson } from '../person/person.repository.ts';
import {
  aCheck, ANSWER, ASK_BACK, ownerOf, REINSTATE, REJECT, RESUBMIT, SUSPEND, type VerificationWorld, verificationWorld, VERIFY,
} from './verification.world.ts';

let world: VerificationWorld;
beforeAll(async () => {
  world = await verificationWorld();
});
afterAll(() => world.close());

const REASON = 'It cannot be found in the register.';
type Told = { organisations: { id: string; status: string; version: number }[] };
const newsOf = async (id: string, queue = 'organisation.changed') =>
  ((await world.jobsOf(queue)) as Told[]).flatMap(({ organisations }) => organisations).filter((told) => told.id === id).map(({ status, version }) => ({ status, version }));

describe('verifying an organisation', () => {
  test('makes it public, with what was checked, and everybody hears of it', async () => {
    const { id } = await world.waiting();
    const { data, errors } = await world.ask(VERIFY, { input: { id, version: 1, checks: [aCheck] } }, world.coordinator);
    expect(errors).toBeUndefined();
    expect(data['verifyOrganisation']).toEqual({
      case: {
        id, status: 'VERIFIED', version: 2, question: null,
        decisions: [{ step: 'VERIFY', words: null }],
        checks: [{ subject: 'REGISTER_ENTRY', how: 'REGISTER_EXTRACT', checkedBy: 'Koordination Musterstadt' }],
      },
    });
    expect(await world.standing(id)).toEqual({ status: 'VERIFIED', version: 2 });
    expect((await world.ask('query($id: ID) { organisation(id: $id) { verifications { note } } }', { id })).data).toEqual({ organisation: { verifications: [{ note: 'VR 4711' }] } });
    expect(await newsOf(id)).toEqual([{ status: 'VERIFIED', version: 2 }]);
    expect(await newsOf(id, 'organisation.changed.events')).toEqual([{ status: 'VERIFIED', version: 2 }]);
    expect(await world.jobsOf('organisation.changed.events')).toContainEqual({ organisations: [{ id, status: 'VERIFIED', version: 2, name: expect.any(String) }] });
    const by = { actor_role: 'COORDINATOR', actor_id: world.coordinator.id, network_id: world.network.id };
    expect(await world.auditOf(id)).toEqual([
      { action: 'organisation.checked', ...by, details: { subject: 'REGISTER_ENTRY', how: 'REGISTER_EXTRACT', checkedOn: '2026-01-15', validUntil: null } },
      { action: 'organisation.verified', ...by, details: { from: 'PENDING', to: 'VERIFIED' } },
    ]);
  });

  test('needs a check that still counts, and writes nothing without one', async () => {
    const { id } = await world.waiting();
    const refused = async (checks: object[]) => problemsOf(await world.ask(VERIFY, { input: { id, version: 1, checks } }, world.coordinator));
    expect(await refused([])).toEqual(['input.checks NO_CHECK']);
    expect(await refused([{ ...aCheck, validUntil: '2026-02-01' }])).toEqual(['input.checks NO_CHECK']);
    expect(await world.standing(id)).toEqual({ status: 'PENDING', version: 1 });
    expect(await world.db.query('SELECT 1 FROM verifications WHERE organisation_id = $1', [id])).toEqual([]);
    expect(await world.auditOf(id)).toEqual([]);
    expect(await newsOf(id)).toEqual([]);
  });

  test('names the check that cannot be right', async () => {
    const { id } = await world.waiting();
    const refused = async (check: object) => problemsOf(await world.ask(VERIFY, { input: { id, version: 1, checks: [aCheck, { ...aCheck, ...check }] } }, world.coordinator));
    expect(await refused({ checkedOn: '2126-01-01' })).toEqual(['input.checks.1.checkedOn IN_THE_FUTURE']);
    expect(await refused({ checkedOn: daysLater(dayOf(world.now()), 2) })).toEqual(['input.checks.1.checkedOn IN_THE_FUTURE']);
    expect(await refused({ validUntil: '2026-01-14' })).toEqual(['input.checks.1.validUntil ENDS_BEFORE_IT_BEGAN']);
    expect(await refused({ how: 'OTHER' })).toEqual(['input.checks.1.howInWords WITH_OTHER_ONLY']);
    expect(await refused({ howInWords: 'by pigeon post' })).toEqual(['input.checks.1.howInWords WITH_OTHER_ONLY']);
    expect(await refused({ note: 'x'.repeat(301) })).toEqual(['input.checks.1.note LENGTH']);
    expect(await world.standing(id)).toEqual({ status: 'PENDING', version: 1 });
  });
});

describe('two coordinators who decide at once', () => {
  test('do not both win: the later is told what the earlier decided, and nothing of theirs is written', async () => {
    const { id } = await world.waiting();
    const other = aViewer({ coordinates: [world.network.id] });
    for (const { id: personId, email } of [world.coordinator, other]) await ensurePerson(world.db, { id: personId, email: email ?? '', name: 'Toni Beispiel', locale: 'DE' });
    const answers = await Promise.all([
      world.ask(VERIFY, { input: { id, version: 1, checks: [aCheck] } }, world.coordinator),
      world.ask(REJECT, { input: { id, version: 1, reason: REASON } }, other),
    ]);
    const refusals = answers.filter(({ errors }) => errors);
    expect(refusals).toHaveLength(1);
    expect(refusals.flatMap(problemsOf)).toEqual(['input.version ALREADY_DECIDED']);
    expect(refusals[0]?.errors?.[0]?.message).toMatch(/has moved on: (VERIFY|REJECT) by Toni Beispiel at 20/);
    expect((await world.standing(id)).version).toBe(2);
    expect(await world.db.query('SELECT version FROM decisions WHERE organisation_id = $1', [id])).toEqual([{ version: 2 }]);
    expect(await newsOf(id)).toHaveLength(1);
    expect((await world.auditOf(id)).filter(({ action }) => action !== 'organisation.checked')).toHaveLength(1);
  });

  test('see each other by name, which the organisation does not', async () => {
    const organisation = await world.waiting();
    const { id } = organisation;
    await ensurePerson(world.db, { id: world.coordinator.id, email: world.coordinator.email ?? '', name: 'Toni Beispiel', locale: 'DE' });
    await world.ask(ASK_BACK, { input: { id, version: 1, question: 'Who is in charge?' } }, world.coordinator);
    const namesFor = async (viewer: ReturnType<typeof nobody>) => (await world.ask('query($id: ID) { verificationCase(id: $id) { decisions { decidedByName } } }', { id }, viewer)).data;
    expect(await namesFor(world.coordinator)).toEqual({ verificationCase: { decisions: [{ decidedByName: 'Toni Beispiel' }] } });
    expect(await namesFor(ownerOf(organisation))).toEqual({ verificationCase: { decisions: [{ decidedByName: null }] } });
  });

  test('are told when the organisation was edited meanwhile', async () => {
    const { id } = await world.waiting();
    await world.db.query('UPDATE organisations SET version = 2 WHERE id = $1', [id]);
    expect(problemsOf(await world.ask(REJECT, { input: { id, version: 1, reason: REASON } }, world.coordinator))).toEqual(['input.version CHANGED']);
  });
});

describe('the way of an organisation', () => {
  test('goes over question, answer, rejection, resubmission, suspension and reinstatement, each of which the history keeps', async () => {
    const organisation = await world.waiting();
    const { id } = organisation;
    const owner = ownerOf(organisation);
    const step = async (mutation: string, input: object, viewer = world.coordinator) => {
      const { version } = await world.standing(id);
      const { data, errors } = await world.ask<Record<string, { case: { status: string; question: string | null } }>>(mutation, { input: { id, version, ...input } }, viewer);
      expect(errors).toBeUndefined();
      const [payload] = Object.values(data);
      return [payload?.case.status, payload?.case.question];
    };
    expect(await step(ASK_BACK, { question: 'Who is in charge, please?' })).toEqual(['PENDING', 'Who is in charge, please?']);
    expect(await step(ANSWER, { answer: ' The board of three. ' }, owner)).toEqual(['PENDING', null]);
    expect(await step(REJECT, { reason: REASON })).toEqual(['REJECTED', null]);
    expect(await step(RESUBMIT, { message: 'Now it is there.' }, owner)).toEqual(['PENDING', null]);
    expect(await step(VERIFY, { checks: [aCheck] })).toEqual(['VERIFIED', null]);
    expect(await step(SUSPEND, { reason: 'Nobody answers the phone.' })).toEqual(['SUSPENDED', null]);
    expect((await world.ask('query($id: ID) { organisation(id: $id) { id } }', { id })).data).toEqual({ organisation: null });
    expect(await step(REINSTATE, { reason: 'They have moved house.' })).toEqual(['VERIFIED', null]);
    const steps = await world.db.query('SELECT step, words FROM decisions WHERE organisation_id = $1 ORDER BY version', [id]);
    expect(steps.map((row: { step: string; words: string | null }) => `${row.step} ${row.words}`)).toEqual([
      'ASK_BACK Who is in charge, please?', 'ANSWER The board of three.', `REJECT ${REASON}`, 'RESUBMIT Now it is there.', 'VERIFY null', 'SUSPEND Nobody answers the phone.', 'REINSTATE They have moved house.',
    ]);
    expect((await newsOf(id)).at(-1)).toEqual({ status: 'VERIFIED', version: 8 });
    expect((await world.auditOf(id)).map(({ action }) => action)).toEqual([
      'organisation.asked-back', 'organisation.answered', 'organisation.rejected', 'organisation.resubmitted', 'organisation.checked', 'organisation.verified', 'organisation.suspended', 'organisation.reinstated',
    ]);
  });

  test('puts what was handed in again at the end of the queue', async () => {
    const organisation = await world.waiting({ status: 'REJECTED' });
    const before = Date.now();
    await world.ask(RESUBMIT, { input: { id: organisation.id, version: 1, message: 'Once more.' } }, ownerOf(organisation));
    const [row] = await world.db.query('SELECT waiting_since FROM organisations WHERE id = $1', [organisation.id]);
    expect(row.waiting_since.getTime()).toBeGreaterThanOrEqual(before);
  });

  test('allows no step from where it does not lead', async () => {
    const pending = await world.waiting();
    const verified = await world.waiting({ status: 'VERIFIED' });
    const refused = async (mutation: string, id: string, input: object, viewer = world.coordinator) => problemsOf(await world.ask(mutation, { input: { id, version: 1, ...input } }, viewer));
    const impossible = ['input.id STEP_NOT_POSSIBLE'];
    expect(await refused(SUSPEND, pending.id, { reason: REASON })).toEqual(impossible);
    expect(await refused(REINSTATE, pending.id, { reason: REASON })).toEqual(impossible);
    expect(await refused(REJECT, verified.id, { reason: REASON })).toEqual(impossible);
    expect(await refused(ASK_BACK, verified.id, { question: REASON })).toEqual(impossible);
    expect(await refused(ANSWER, pending.id, { answer: 'But nobody asked.' }, ownerOf(pending))).toEqual(impossible);
  });
});

describe('a step', () => {
  test('is refused to everybody but the coordinators of the network and operators, and tells outsiders of no hidden organisation', async () => {
    const pending = await world.waiting();
    const verified = await world.waiting({ status: 'VERIFIED' });
    const elsewhere = aViewer({ coordinates: [anId()] });
    const refused = async (id: string, viewer: ReturnType<typeof nobody>, mutation = REJECT) => problemsOf(await world.ask(mutation, { input: { id, version: 1, reason: REASON } }, viewer));
    expect(await refused(pending.id, nobody())).toEqual(['UNAUTHENTICATED']);
    for (const viewer of [aViewer(), elsewhere]) {
      for (const id of [pending.id, anId(), 'x']) expect(await refused(id, viewer)).toEqual(['NOT_FOUND']);
      expect(await refused(verified.id, viewer, SUSPEND)).toEqual(['FORBIDDEN']);
    }
    expect(await refused(pending.id, ownerOf(pending))).toEqual(['FORBIDDEN']);
    expect(await world.standing(pending.id)).toEqual({ status: 'PENDING', version: 1 });
    expect((await world.ask(REJECT, { input: { id: pending.id, version: 1, reason: REASON } }, aViewer({ isOperator: true }))).errors).toBeUndefined();
    expect((await world.auditOf(pending.id)).map(({ actor_role }) => actor_role)).toEqual(['OPERATOR']);
  });

  test('of an owner is refused to editors, coordinators and others', async () => {
    const rejected = await world.waiting({ status: 'REJECTED' });
    const editor = { ...ownerOf(rejected), memberships: ownerOf(rejected).memberships.map((claim) => ({ ...claim, role: 'EDITOR' as const })) };
    const refused = async (viewer: ReturnType<typeof nobody>) => problemsOf(await world.ask(RESUBMIT, { input: { id: rejected.id, version: 1, message: 'Once more.' } }, viewer));
    expect(await refused(nobody())).toEqual(['UNAUTHENTICATED']);
    expect(await refused(editor)).toEqual(['FORBIDDEN']);
    expect(await refused(world.coordinator)).toEqual(['FORBIDDEN']);
    expect(await refused(aViewer())).toEqual(['NOT_FOUND']);
  });

  test('names the words that are too few, too many or no plain text', async () => {
    const { id } = await world.waiting();
    const refused = async (reason: string) => problemsOf(await world.ask(REJECT, { input: { id, version: 1, reason } }, world.coordinator));
    expect(await refused('no')).toEqual(['input.reason LENGTH']);
    expect(await refused('x'.repeat(2001))).toEqual(['input.reason LENGTH']);
    expect(await refused('It is not \u0007 there at all.')).toEqual(['input.reason CONTROL_CHARACTERS']);
  });
});
