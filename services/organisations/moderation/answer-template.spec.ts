import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { nobody, type Viewer } from '../../shared/viewer.ts';
import { aNetwork, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld } from '../testing/world.ts';

const [network, elsewhere] = [aNetwork(), aNetwork()];
const coordinator = aViewer({ coordinates: [network.id] });
const stranger = aViewer({ coordinates: [elsewhere.id] });
const TEXT = { name: 'Kein Bild von Kindern', german: 'Bitte zeigen Sie keine Kinder.', english: 'Please show no children.' };

let world: OrganisationsWorld;
beforeAll(async () => {
  world = await organisationsWorld();
  await save(world.db, { networks: [network, elsewhere] });
});
afterAll(() => world.close());

type Saved = { readonly saveAnswerTemplate: { readonly template: { readonly id: string } } };
const write = (input: object = {}, viewer: Viewer = coordinator) =>
  world.ask<Saved>('mutation($input: SaveAnswerTemplateInput!) { saveAnswerTemplate(input: $input) { template { id name german english } } }', { input: { networkId: network.id, ...TEXT, ...input } }, viewer);
const remove = (id: string, viewer: Viewer = coordinator) => world.ask('mutation($input: DeleteAnswerTemplateInput!) { deleteAnswerTemplate(input: $input) { id } }', { input: { id } }, viewer);
const list = (viewer: Viewer = coordinator) => world.ask<{ network: { answerTemplates: { name: string }[] | null } }>('query($id: ID!) { network(id: $id) { answerTemplates { name german english } } }', { id: network.id }, viewer);
const clear = () => world.db.query('DELETE FROM answer_templates');

describe('an answer of a network', () => {
  test('is written, changed and let go of by its coordinators, and the log knows', async () => {
    const { id } = (await write()).data.saveAnswerTemplate.template;
    expect((await list()).data.network.answerTemplates).toEqual([TEXT]);
    expect((await write({ id, german: 'Bitte nicht.', english: '' })).errors).toBeUndefined();
    expect((await list()).data.network.answerTemplates).toEqual([{ ...TEXT, german: 'Bitte nicht.', english: '' }]);
    expect((await remove(id)).errors).toBeUndefined();
    expect((await list()).data.network.answerTemplates).toEqual([]);
    const actions = await world.db.query('SELECT action FROM audit.entries WHERE object_id = $1 ORDER BY id', [id]);
    expect(actions.map(({ action }: { action: string }) => action)).toEqual(['answer.saved', 'answer.saved', 'answer.deleted']);
  });

  test.each<[string, object, string]>([
    ['without any text', { german: ' ', english: '' }, 'input.german REQUIRED'],
    ['without a name', { name: ' ' }, 'input.name LENGTH'],
    ['with a name in two lines', { name: 'a\nb' }, 'input.name SINGLE_LINE'],
    ['that is too long', { german: 'x'.repeat(2001) }, 'input.german MAX_LENGTH'],
  ])('%s is refused', async (_name, input, problem) => {
    expect(problemsOf(await write(input))).toEqual([problem]);
  });

  test('has a name that no other one of the network has', async () => {
    await clear();
    await write();
    const { id } = (await write({ name: 'Andere' })).data.saveAnswerTemplate.template;
    expect(problemsOf(await write())).toEqual(['input.name NAME_TAKEN']);
    expect(problemsOf(await write({ id }))).toEqual(['input.name NAME_TAKEN']);
    expect(problemsOf(await write({ networkId: elsewhere.id }, stranger))).toEqual([]);
  });

  test('is one of fifty at most', async () => {
    await clear();
    await world.db.query(`INSERT INTO answer_templates (network_id, name, german, english, created_at) SELECT $1, 'Antwort ' || n, 'Bitte.', '', now() FROM generate_series(1, 50) n`, [network.id]);
    expect(problemsOf(await write())).toEqual(['input.networkId TOO_MANY']);
  });

  test('is the business of the coordinators of its network', async () => {
    await clear();
    const { id } = (await write()).data.saveAnswerTemplate.template;
    for (const viewer of [stranger, aViewer()]) {
      expect(problemsOf(await write({}, viewer))).toEqual(['FORBIDDEN']);
      expect(problemsOf(await remove(id, viewer))).toEqual(['NOT_FOUND']);
      expect((await list(viewer)).data.network.answerTemplates).toBeNull();
    }
    expect(problemsOf(await write({ id, networkId: elsewhere.id }, stranger))).toEqual(['NOT_FOUND']);
    expect(problemsOf(await remove(anId()))).toEqual(['NOT_FOUND']);
    expect((await list(nobody())).data.network.answerTemplates).toBeNull();
  });
});
