import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { nobody } from '../../shared/viewer.ts';
import { type NewsWorld, newsWorld, type Told } from '../news/news.world.ts';
import { anOrganisation, save } from '../testing/rows.ts';

const [club, hidden] = [anOrganisation({ name: 'Lesepaten' }), anOrganisation({ name: 'Die Wartenden', status: 'PENDING' })];
const town = { name: ' Stadtwerke ', url: 'https://stadtwerke.example/' };

let world: NewsWorld;
beforeAll(async () => {
  world = await newsWorld();
  await save(world.db, { organisations: [club, hidden] });
});
afterAll(() => world.close());

const write = ({ id, version }: Pick<Told, 'id' | 'version'>, partners: readonly object[], viewer = world.coordinator) => world.deed('savePartners', 'SavePartnersInput', { id, version, partners }, viewer);
const partnersOf = async (id: string, viewer = nobody()) =>
  (await world.ask<{ newsArticle: { partners: object[] } }>('query($id: ID) { newsArticle(id: $id) { partners { name url organisation { name } } } }', { id }, viewer)).data.newsArticle.partners;

describe('the partners of a project', () => {
  test('are organisations of the site or somebody else, in the order that was chosen', async () => {
    const project = await world.published({ kind: 'PROJECT' });
    const { data } = await write(project, [{ organisationId: club.id }, town]);
    expect(data).toMatchObject({ savePartners: { newsArticle: { version: project.version + 1 } } });
    const [first, second] = [{ name: 'Lesepaten', url: null, organisation: { name: 'Lesepaten' } }, { name: 'Stadtwerke', url: 'https://stadtwerke.example/', organisation: null }];
    expect(await partnersOf(project.id)).toEqual([first, second]);
    await write({ id: project.id, version: project.version + 1 }, [town, { organisationId: club.id }]);
    expect(await partnersOf(project.id)).toEqual([second, first]);
    expect(await world.db.query(`SELECT count(*)::int AS count FROM audit.entries WHERE object_id = $1 AND action = 'project.partners-changed'`, [project.id])).toEqual([{ count: 2 }]);
  });

  test('are left out while they are suspended, and stay partners', async () => {
    const project = await world.published({ kind: 'PROJECT' });
    await write(project, [{ organisationId: club.id }, town]);
    await world.db.query(`UPDATE organisations SET status = 'SUSPENDED' WHERE id = $1`, [club.id]);
    expect(await partnersOf(project.id)).toMatchObject([{ name: 'Stadtwerke' }]);
    expect(problemsOf(await write({ id: project.id, version: project.version + 1 }, [{ organisationId: club.id }]))).toEqual([]);
    await world.db.query(`UPDATE organisations SET status = 'VERIFIED' WHERE id = $1`, [club.id]);
    expect(await partnersOf(project.id)).toMatchObject([{ name: 'Lesepaten' }]);
  });

  test('of two who write the same version the second overwrites nothing', async () => {
    const project = await world.published({ kind: 'PROJECT' });
    const outcomes = await Promise.all([write(project, [town]), write(project, [{ organisationId: club.id }])]);
    expect(outcomes.map((answer) => problemsOf(answer).join()).toSorted()).toEqual(['', 'input.version STALE']);
    expect(await partnersOf(project.id)).toHaveLength(1);
  });

  test('are told by field when they cannot be, and nothing is written', async () => {
    const project = await world.published({ kind: 'PROJECT' });
    await write(project, [town]);
    const refused = async (...partners: object[]) => problemsOf(await write({ id: project.id, version: project.version + 1 }, partners));
    for (const organisationId of [hidden.id, anId(), 'made up']) expect(await refused(town, { organisationId })).toEqual(['input.partners.1.organisationId UNKNOWN']);
    expect(await refused({ organisationId: club.id }, { organisationId: club.id })).toEqual(['input.partners.1.organisationId REPEATED']);
    expect(await refused({ organisationId: club.id, name: 'Auch so' })).toEqual(['input.partners.0.organisationId EITHER_OR']);
    expect(await refused({})).toEqual(['input.partners.0.name REQUIRED']);
    expect(await refused({ name: 'Ohne Adresse' })).toEqual(['input.partners.0.url REQUIRED']);
    for (const url of ['http://stadtwerke.example', 'javascript:alert(1)', `https://stadtwerke.example/${'x'.repeat(2000)}`]) expect(await refused({ ...town, url })).toEqual(['input.partners.0.url HTTPS_ADDRESS']);
    expect(await refused({ ...town, name: 'zwei\nZeilen' })).toEqual(['input.partners.0.name SINGLE_LINE']);
    expect(await refused(...Array.from({ length: 31 }, () => town))).toEqual(['input.partners ARRAY_MAX_SIZE']);
    expect(await partnersOf(project.id)).toMatchObject([{ name: 'Stadtwerke' }]);
  });

  test('are written by the coordination, and for projects alone', async () => {
    const project = await world.published({ kind: 'PROJECT' });
    expect(problemsOf(await write(project, [town], world.stranger))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await write({ id: 'made up', version: 1 }, [town]))).toEqual(['NOT_FOUND']);
    expect(problemsOf(await write(await world.published(), [town]))).toEqual(['input.id NOT_A_PROJECT']);
    expect(problemsOf(await write(await world.published({ kind: 'GUIDE' }), [town]))).toEqual(['input.id NOT_A_PROJECT']);
    expect(await partnersOf(project.id)).toEqual([]);
  });
});
