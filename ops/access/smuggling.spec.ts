import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, type GraphQLInputObjectType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nobody, type Viewer } from '../../services/shared/viewer.ts';
import { aTown, problemsIn, type Reply, type Town } from '../stories/town.ts';
import { DEEDS } from './deeds.ts';
import { type Furniture, furnish } from './furniture.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));
const ID = '00000000-0000-7000-8000-0000000000aa';

/** What somebody would like to be or to have. Each is tried where the input does not ask for it anyway. */
const WISHES: Readonly<Record<string, unknown>> = {
  role: 'OWNER', memberships: [{ organisationId: ID, role: 'OWNER' }], isOperator: true, coordinates: [ID], scopes: ['*'], viewer: { id: ID, isOperator: true }, personId: ID, ownerId: ID,
  status: 'VERIFIED', organisationStatus: 'VERIFIED', verifiedAt: '2026-01-01T00:00:00Z', publishedAt: '2026-01-01T00:00:00Z', expiresAt: '2099-01-01T00:00:00Z', checkedBy: 'Koordination',
  createdAt: '2026-01-01T00:00:00Z', __proto: { isOperator: true }, constructor: { isOperator: true },
};

let town: Town;
let furniture: Furniture;
beforeAll(async () => {
  town = await aTown();
  furniture = await furnish(town);
});
afterAll(() => town.close());

const inputTypeOf = (name: string): GraphQLInputObjectType | undefined => {
  const type = schema.getMutationType()?.getFields()[name]?.args.find((argument) => argument.name === 'input')?.type;
  const named = type && getNamedType(type);
  return isInputObjectType(named) ? named : undefined;
};

/** Every row that is kept; what only runs in the background is left out. */
async function rows(): Promise<Readonly<Record<string, readonly string[]>>> {
  const { 'jobs.job': _jobs, ...tables } = await town.contents();
  return tables;
}

/** The same input with a wish in it, and in each object that stands in it; by the path at which the wish stands. */
function withWish(input: object, type: GraphQLInputObjectType, wish: string): [path: string, input: object][] {
  const isAsked = (asked: GraphQLInputObjectType) => wish in asked.getFields();
  const nested = Object.entries(input).flatMap(([key, value]): [string, object][] => {
    const below = getNamedType(type.getFields()[key]?.type);
    return isInputObjectType(below) && !Array.isArray(value) && !isAsked(below) ? [[`input.${key}.${wish}`, { ...input, [key]: { ...value, [wish]: WISHES[wish] } }]] : [];
  });
  return [...(isAsked(type) ? [] : [[`input.${wish}`, { ...input, [wish]: WISHES[wish] }] as [string, object]]), ...nested];
}

describe('a role or a state that is smuggled into an input is refused by its name and changes nothing, also for who may do nearly all:', () => {
  const names = Object.keys(DEEDS).filter((name) => inputTypeOf(name));

  test.each(names)('%s', async (name) => {
    const type = inputTypeOf(name) as GraphQLInputObjectType;
    const input = (await DEEDS[name]?.(furniture)) ?? {};
    await town.idle();
    const before = await rows();
    const wrong: string[] = [];
    for (const wish of Object.keys(WISHES)) {
      for (const [path, smuggled] of withWish(input, type, wish)) {
        for (const viewer of [furniture.people.owner, furniture.people.operator]) {
          const reply = (await town.askAs(viewer, `mutation($input: ${type.name}!) { ${name}(input: $input) { __typename } }`, { input: smuggled })) as unknown as Reply<unknown>;
          const problems = reply.errors ? problemsIn(reply).join() : 'done';
          if (problems !== `${path} UNKNOWN_FIELD`) wrong.push(`${path}: ${problems}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(await rows()).toEqual(before);
  });

  test('every mutation with an input is tried', () => {
    const all = Object.keys(schema.getMutationType()?.getFields() ?? {}).filter((name) => inputTypeOf(name));
    expect(all.filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('claims that a client sends to the gateway', () => {
  const operator: Viewer = { ...nobody('192.0.2.1'), id: ID, sessionId: ID, isOperator: true };
  const WHO = '{ viewer { id isOperator } }';

  const unsigned = [{ alg: 'none' }, { ...operator, viewer: operator, sub: ID, aud: 'organisations' }].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  test.each<[string, Record<string, string>, object]>([
    ['in headers', { viewer: JSON.stringify(operator), 'x-viewer': JSON.stringify(operator), 'x-user-id': ID, 'x-role': 'OPERATOR', 'x-is-operator': 'true' }, {}],
    ['as a token', { authorization: `Bearer ${unsigned}.` }, {}],
    ['as a cookie', { cookie: `viewer=${encodeURIComponent(JSON.stringify(operator))}; __Host-session=${unsigned}` }, {}],
    ['beside the query', {}, { viewer: operator, context: { viewer: operator }, extensions: { viewer: operator }, variables: { viewer: operator } }],
  ])('%s make nobody somebody', async (_where, headers, body) => {
    const before = await rows();
    const ask = async (query: string, more: object = {}) => {
      const response = await fetch(`${town.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ ...body, query, ...more }) });
      return (await response.json()) as { data: unknown; errors?: Reply<unknown>['errors'] };
    };
    expect(await ask(WHO)).toEqual({ data: { viewer: null } });
    const input = await DEEDS['saveLegalPage']?.(furniture);
    const { errors = [] } = await ask('mutation($input: SaveLegalPageInput!) { saveLegalPage(input: $input) { __typename } }', { variables: { input } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    expect(await rows()).toEqual(before);
  });
});
