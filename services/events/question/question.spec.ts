import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addressKeyOf, eraseInSubgraph } from '../../shared/erasure.ts';
import { hashOfAddress } from '../../shared/kept-data.ts';
import { dayOf, daysLater } from '../../shared/site-days.ts';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { nobody } from '../../shared/viewer.ts';
import { KEPT } from '../privacy/kept-data.ts';
import { confirmRegistration } from '../registration/confirm-registration.ts';
import { registerForEvent } from '../registration/registration.service.ts';
import { aRequest, aTraining, mailTo, type RegistrationWorld, registrationWorld, SECRET, tokenIn } from '../registration/registration.world.ts';

const club = anId();
const organiser = aViewer({ memberships: [aMembership(club)] });

let world: RegistrationWorld;
beforeAll(async () => {
  world = await registrationWorld();
  await world.startWorker();
});
afterAll(() => world.close());

interface Question { readonly id: string; readonly prompt: string; readonly kind: string; readonly options: readonly string[]; readonly required: boolean }
interface Asked { readonly version: number; readonly questions: readonly Question[] }

const FIELDS = 'version questions { id prompt kind options required }';
const MEAL = { prompt: 'Was möchten Sie essen?', kind: 'CHOICE', options: ['Fleisch', 'Gemüse'], required: true };
const ALLERGIES = { prompt: 'Allergien?', kind: 'TEXT' };
const FIRST_TIME = { prompt: 'Sind Sie zum ersten Mal dabei?', kind: 'YES_NO', options: ['unnötig'], required: true };

async function asked(id: string): Promise<Asked> {
  return (await world.ask<{ event: Asked }>(`query($id: ID!) { event(id: $id) { ${FIELDS} } }`, { id }, organiser)).data.event;
}

async function write(id: string, questions: readonly object[]): Promise<string[]> {
  const { version } = await asked(id);
  return problemsOf(await world.ask('mutation($input: UpdateEventInput!) { updateEvent(input: $input) { event { id } } }', { input: { id, version, questions } }, organiser));
}

const anEventOfClub = (status: 'PUBLISHED' | 'DRAFT' = 'PUBLISHED') => aTraining(world, 20, { organisationId: club, status, interestIds: ['reading-aloud'], attendance: 'REMOTE' });

/** An event that asks three questions. */
async function anAskingEvent(): Promise<{ id: string; meal: Question; allergies: Question; first: Question }> {
  const id = await anEventOfClub();
  expect(await write(id, [MEAL, ALLERGIES, FIRST_TIME])).toEqual([]);
  const [meal, allergies, first] = (await asked(id)).questions as [Question, Question, Question];
  return { id, meal, allergies, first };
}

const REGISTER = 'mutation($input: RegisterForEventInput!) { registerForEvent(input: $input) { registration { id answers { prompt value } } } }';
const register = (eventId: string, answers: readonly object[], viewer = aViewer()) => world.ask(REGISTER, { input: { eventId, answers } }, viewer);
const LIST = 'query($id: ID!) { event(id: $id) { registrations { nodes { name answers { questionId prompt kind value } } } } }';

describe('the questions of an organiser', () => {
  test('are shown to everybody, in order, and the options of what is no choice are dropped', async () => {
    const { id } = await anAskingEvent();
    const { data } = await world.ask<{ event: Asked }>(`query($id: ID!) { event(id: $id) { ${FIELDS} } }`, { id });
    expect(data.event.questions.map(({ prompt, kind, options, required }) => ({ prompt, kind, options, required }))).toEqual([MEAL, { ...ALLERGIES, options: [], required: false }, { ...FIRST_TIME, options: [] }]);
  });

  test('are refused by the name of what is wrong with them', async () => {
    const id = await anEventOfClub();
    expect(await write(id, [{ ...ALLERGIES, id: anId() }])).toEqual(['input.questions.0.id UNKNOWN']);
    expect(await write(id, [ALLERGIES, { ...MEAL, options: ['eins'] }])).toEqual(['input.questions.1.options TOO_FEW']);
    expect(await write(id, [{ ...MEAL, options: ['eins', ' eins '] }])).toEqual(['input.questions.0.options TWICE']);
    expect(await write(id, [{ ...MEAL, options: ['eins', ' '] }])).toEqual(['input.questions.0.options OPTION']);
    expect(await write(id, [{ ...MEAL, options: Array.from({ length: 21 }, (_, at) => `${at}`) }])).toEqual(['input.questions.0.options ARRAY_MAX_SIZE']);
    expect(await write(id, [{ ...ALLERGIES, prompt: ' ' }])).toEqual(['input.questions.0.prompt LENGTH']);
    expect(await write(id, Array.from({ length: 11 }, () => ALLERGIES))).toEqual(['input.questions ARRAY_MAX_SIZE']);
  });

  test('keep their ids when they are reworded, and the answers stay, as they do when a question is removed', async () => {
    const { id, meal, first } = await anAskingEvent();
    await register(id, [{ questionId: meal.id, value: 'Gemüse' }, { questionId: first.id, value: 'YES' }]);
    expect(await write(id, [{ ...MEAL, id: meal.id, prompt: 'Ihr Essen?' }])).toEqual([]);
    expect((await asked(id)).questions).toEqual([{ ...meal, prompt: 'Ihr Essen?' }]);
    const { data } = await world.ask<{ event: { registrations: { nodes: [{ answers: unknown }] } } }>(LIST, { id }, organiser);
    expect(data.event.registrations.nodes[0].answers).toEqual([
      { questionId: meal.id, prompt: MEAL.prompt, kind: 'CHOICE', value: 'Gemüse' },
      { questionId: first.id, prompt: FIRST_TIME.prompt, kind: 'YES_NO', value: 'YES' },
    ]);
  });

  test('are asked at all dates of a series', async () => {
    const day = daysLater(dayOf(new Date()), 30);
    const fields = { kind: 'TRAINING', title: 'Üben', summary: 'Wir üben.', startsAt: `${day}T18:00`, endsAt: `${day}T19:30`, interests: ['reading-aloud'], attendance: 'REMOTE', capacity: 6, recurrence: 'FREQ=WEEKLY;COUNT=3' };
    const made = await world.ask<{ createEvent: { event: { id: string } } }>('mutation($input: CreateEventInput!) { createEvent(input: $input) { event { id } } }', { input: { organisationId: club, ...fields, questions: [MEAL] } }, organiser);
    const { id } = made.data.createEvent.event;
    await world.ask('mutation($input: EventInput!) { publishEvent(input: $input) { event { id } } }', { input: { id } }, organiser);
    const ofSeries = (): Promise<{ prompts: string[] }[]> =>
      world.db.query(`SELECT ARRAY(SELECT q ->> 'prompt' FROM jsonb_array_elements(questions) q) AS prompts FROM events WHERE series_id = (SELECT series_id FROM events WHERE id = $1) ORDER BY starts_at`, [id]);
    expect(await ofSeries()).toEqual(Array.from({ length: 3 }, () => ({ prompts: [MEAL.prompt] })));
    const { version, questions } = await asked(id);
    const input = { id, version, scope: 'ALL', questions: [...questions, ALLERGIES] };
    expect(problemsOf(await world.ask('mutation($input: UpdateEventInput!) { updateEvent(input: $input) { event { id } } }', { input }, organiser))).toEqual([]);
    expect(await ofSeries()).toEqual(Array.from({ length: 3 }, () => ({ prompts: [MEAL.prompt, ALLERGIES.prompt] })));
  });
});

describe('answers', () => {
  test('are asked for with an account, checked by question, and shown to the person', async () => {
    const { id, meal, first } = await anAskingEvent();
    expect(problemsOf(await register(id, []))).toEqual([`input.answers.${meal.id} REQUIRED`, `input.answers.${first.id} REQUIRED`]);
    expect(problemsOf(await register(id, [{ questionId: meal.id, value: 'Fisch' }, { questionId: first.id, value: 'vielleicht' }]))).toEqual([`input.answers.${meal.id} NO_OPTION`, `input.answers.${first.id} NO_OPTION`]);
    const good = [{ questionId: meal.id, value: ' Fleisch ' }, { questionId: first.id, value: 'NO' }];
    expect(problemsOf(await register(id, [...good, { questionId: anId(), value: 'x' }]))).toEqual(['input.answers.2.questionId UNKNOWN']);
    expect(problemsOf(await register(id, [...good, { questionId: meal.id, value: 'Gemüse' }]))).toContain('input.answers.2.questionId TWICE');
    expect(problemsOf(await register(id, [...good, { questionId: first.id, value: 'x'.repeat(501) }]))).toEqual(['input.answers.2.value LENGTH']);
    const { data } = await register(id, good);
    expect(data).toMatchObject({ registerForEvent: { registration: { answers: [{ prompt: MEAL.prompt, value: 'Fleisch' }, { prompt: FIRST_TIME.prompt, value: 'NO' }] } } });
  });

  test('are asked for without an account before any mail goes out, and are there once it is confirmed', async () => {
    const { id, meal, first } = await anAskingEvent();
    const email = 'antwort@example.net';
    await expect(registerForEvent(world.desk, nobody(), await aRequest(world.desk, id, { email }))).rejects.toMatchObject({ extensions: { fields: [{ code: 'REQUIRED' }, { code: 'REQUIRED' }] } });
    const answers = [{ questionId: meal.id, value: 'Gemüse' }, { questionId: first.id, value: 'YES' }];
    await registerForEvent(world.desk, nobody(), await aRequest(world.desk, id, { email, answers }));
    const { registration } = await confirmRegistration(world.desk, { token: tokenIn(await mailTo(world.sink, email, 'Bitte'), 'confirm') });
    expect(registration.answers.map(({ value }) => value)).toEqual(['Gemüse', 'YES']);
  });

  test('say nothing of the questions of a draft', async () => {
    const id = await anEventOfClub('DRAFT');
    await write(id, [MEAL]);
    expect(problemsOf(await register(id, []))).toEqual(['input.eventId UNKNOWN']);
  });

  test('are seen by the organisation alone, handed out to the person, and erased with them', async () => {
    const { id, meal, first } = await anAskingEvent();
    const viewer = aViewer();
    await register(id, [{ questionId: meal.id, value: 'Gemüse' }, { questionId: first.id, value: 'YES' }], viewer);
    expect((await world.ask(LIST, { id }, aViewer())).errors).toHaveLength(1);
    const ENTITY = 'query A($representations: [_Any!]!) { _entities(representations: $representations) { ... on Viewer { personalDataInEvents } } }';
    expect(JSON.stringify((await world.ask(ENTITY, { representations: [{ __typename: 'Viewer', id: viewer.id }] }, viewer)).data)).toContain('Gemüse');
    const key = addressKeyOf(SECRET);
    await eraseInSubgraph({ subgraph: 'events', kept: KEPT, db: world.db, jobs: world.jobs, key }, { id: viewer.id, addressHash: hashOfAddress(viewer.email ?? '', key) });
    expect((await world.ask(LIST, { id }, organiser)).data).toEqual({ event: { registrations: { nodes: [] } } });
  });
});
