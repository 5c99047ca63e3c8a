import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { anOpportunity, anOrganisation, inDays, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { MOST_FAVOURITES } from './favourite.service.ts';

const ADD = 'mutation($input: FavouriteInput!) { addFavourite(input: $input) { opportunity { id isFavourite } } }';
const REMOVE = 'mutation($input: FavouriteInput!) { removeFavourite(input: $input) { opportunity { id isFavourite } } }';
const LIST = `query($representations: [_Any!]!, $first: Int = 20, $after: String) { _entities(representations: $representations) {
  ... on Viewer { favourites(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { title status isFavourite } } } } }`;

interface List {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: readonly { readonly title: string; readonly status: string }[];
}

const organisation = anOrganisation();
const suspended = anOrganisation({ status: 'SUSPENDED' });
const open = anOpportunity({ organisationId: organisation.id, title: 'open' });
const expired = anOpportunity({ organisationId: organisation.id, title: 'expired', status: 'EXPIRED', expiresAt: inDays(-1) });
const filled = anOpportunity({ organisationId: organisation.id, title: 'filled', status: 'FILLED' });
const draft = anOpportunity({ organisationId: organisation.id, title: 'draft', status: 'DRAFT' });
const hidden = anOpportunity({ organisationId: suspended.id, title: 'hidden' });

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld((db) => save(db, { organisations: [organisation, suspended], opportunities: [open, expired, filled, draft, hidden] }));
});
afterAll(() => world.close());

type Somebody = ReturnType<typeof aViewer>;
const add = (viewer: Somebody | undefined, opportunityId: string) => world.ask(ADD, { input: { opportunityId } }, viewer);
const remove = (viewer: Somebody | undefined, opportunityId: string) => world.ask(REMOVE, { input: { opportunityId } }, viewer);

async function list(viewer: Somebody, variables: object = {}): Promise<List> {
  const { data, errors } = await world.ask<{ _entities: [{ favourites: List }] }>(LIST, { representations: [{ __typename: 'Viewer', id: viewer.id }], ...variables }, viewer);
  expect(errors).toBeUndefined();
  return data._entities[0].favourites;
}

describe('a favourite', () => {
  test('is kept once, however often somebody asks', async () => {
    const viewer = aViewer();
    for (const _ of [1, 2]) expect((await add(viewer, open.id)).data).toEqual({ addFavourite: { opportunity: { id: open.id, isFavourite: true } } });
    expect(await list(viewer)).toMatchObject({ totalCount: 1, nodes: [{ title: 'open', isFavourite: true }] });
  });

  test('is gone once it is taken away, however often somebody asks', async () => {
    const viewer = aViewer();
    await add(viewer, open.id);
    for (const _ of [1, 2]) expect((await remove(viewer, open.id)).data).toEqual({ removeFavourite: { opportunity: { id: open.id, isFavourite: false } } });
    expect(await list(viewer)).toMatchObject({ totalCount: 0, nodes: [] });
  });

  test('stays with its state when it has run out or is taken', async () => {
    const viewer = aViewer();
    for (const { id } of [open, expired, filled]) await add(viewer, id);
    const { totalCount, nodes } = await list(viewer);
    expect(totalCount).toBe(3);
    expect(nodes.map(({ title, status }) => `${title} ${status}`).toSorted((a, b) => a.localeCompare(b))).toEqual(['expired EXPIRED', 'filled FILLED', 'open PUBLISHED']);
  });

  test('that is no longer public is not shown, and can be taken away', async () => {
    const viewer = aViewer();
    await world.db.query('INSERT INTO favourites VALUES ($1, $2, now())', [viewer.id, hidden.id]);
    expect(await list(viewer)).toMatchObject({ totalCount: 0, nodes: [] });
    expect((await remove(viewer, hidden.id)).data).toEqual({ removeFavourite: { opportunity: null } });
    expect(await world.db.query('SELECT FROM favourites WHERE person_id = $1', [viewer.id])).toEqual([]);
  });

  test('comes page by page, each once', async () => {
    const viewer = aViewer();
    for (const { id } of [open, expired, filled]) await add(viewer, id);
    const first = await list(viewer, { first: 2 });
    const second = await list(viewer, { first: 2, after: first.pageInfo.endCursor });
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(new Set([...first.nodes, ...second.nodes].map(({ title }) => title)).size).toBe(3);
    expect(problemsOf(await world.ask(LIST, { representations: [{ __typename: 'Viewer', id: viewer.id }], after: 'forged' }, viewer))).toEqual(['after FORGED_CURSOR']);
  });

  test.each([['a draft', draft.id], ['of a suspended organisation', hidden.id], ['unknown', anId()], ['no id', 'nothing']])('%s is NOT_FOUND', async (_, id) => {
    expect(problemsOf(await add(aViewer(), id))).toEqual(['NOT_FOUND']);
  });

  test('more than so many are refused', async () => {
    const viewer = aViewer();
    await world.db.query('INSERT INTO favourites SELECT $1, uuidv7(), now() FROM generate_series(2, $2::int)', [viewer.id, MOST_FAVOURITES]);
    expect(problemsOf(await add(viewer, open.id))).toEqual([]);
    expect(problemsOf(await add(viewer, filled.id))).toEqual(['CONFLICT']);
    expect(problemsOf(await add(viewer, open.id))).toEqual([]);
  });

  test('is nothing for nobody', async () => {
    expect(problemsOf(await add(undefined, open.id))).toEqual(['UNAUTHENTICATED']);
    expect(problemsOf(await remove(undefined, open.id))).toEqual(['UNAUTHENTICATED']);
    const { data } = await world.ask('query($id: ID!) { opportunity(id: $id) { isFavourite } }', { id: open.id });
    expect(data).toEqual({ opportunity: { isFavourite: null } });
  });

  test('of one person is none of another', async () => {
    const viewer = aViewer();
    await add(viewer, open.id);
    const { data } = await world.ask('{ opportunities { nodes { title isFavourite } } }', {}, aViewer());
    expect(data).toEqual({ opportunities: { nodes: [{ title: 'open', isFavourite: false }] } });
    expect((await world.ask(LIST, { representations: [{ __typename: 'Viewer', id: viewer.id }] }, aViewer())).data).toEqual({ _entities: [null] });
  });
});
