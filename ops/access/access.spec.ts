import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aTown, type Town } from '../stories/town.ts';
import { ACCESS } from './access-table.ts';
import { DEEDS } from './deeds.ts';
import { DOORS, type Door, SAMPLE_ARGUMENTS } from './doors.ts';
import { type Furniture, furnish } from './furniture.ts';
import { outcomeOf, selectionOf } from './probe.ts';
import { ENTITIES } from './references.ts';
import { fieldsOf, isAllowed, ROLES, type Role, type Rule } from './rules.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));

let town: Town;
let furniture: Furniture;
beforeAll(async () => {
  town = await aTown();
  furniture = await furnish(town);
});
afterAll(() => town.close());

/**
 * What anybody may see can be empty; what only some may see must be seen by them, or the refusal of the others would prove nothing.
 * @param rules that all have to be passed
 */
function fits(outcome: string, role: Role, rules: readonly Rule[]): boolean {
  const isOpen = rules.every((rule) => isAllowed(rule, role));
  if (!isOpen) return outcome === 'nothing' || outcome === 'refused';
  return outcome === 'answered' || (outcome === 'nothing' && rules.at(-1) === 'anyone');
}

function ask({ type, query, at }: Door, role: Role, field: string): Promise<string> {
  const text = query.replace('*', selectionOf(schema, type, field, SAMPLE_ARGUMENTS));
  const ids = Object.entries({ id: furniture.ids[at], network: furniture.networkId }).filter(([name]) => text.includes(`$${name}`));
  const declared = ids.map(([name]) => `$${name}: ID!`).join(', ');
  return town.askAs(furniture.people[role], `query${declared && `(${declared})`} { ${text} }`, Object.fromEntries(ids)).then((answer) => outcomeOf(answer));
}

describe.each(DOORS)('$name ($type)', (door) => {
  test.each(ROLES)('%s', async (role) => {
    const wrong: string[] = [];
    for (const [field, rule] of fieldsOf(ACCESS[door.type] ?? {})) {
      const outcome = await ask(door, role, field);
      if (!fits(outcome, role, [door.rule, rule])) wrong.push(`${door.type}.${field}: ${outcome}`);
    }
    expect(wrong).toEqual([]);
  });
});

const REFERENCES = ENTITIES.flatMap((entity) => DOORS.filter(({ type, query }) => type === entity.type && !query.includes('nodes')).map((door) => ({ ...entity, door, name: door.name })));

describe.each(REFERENCES)('$name by reference, of the part $part', ({ part, type, fields, isOwner, door }) => {
  test.each(ROLES)('%s', async (role) => {
    const rules = fieldsOf(ACCESS[type] ?? {});
    const wrong: string[] = [];
    for (const field of fields) {
      const rule = rules.get(field);
      if (field === 'id' || !rule) continue;
      const query = `query($them: [_Any!]!) { _entities(representations: $them) { ... on ${type} { ${selectionOf(schema, type, field, SAMPLE_ARGUMENTS)} } } }`;
      const outcome = outcomeOf(await town.askPart(part, furniture.people[role], query, { them: [{ __typename: type, id: furniture.ids[door.at] }] }));
      // Who adds to an object of another part cannot know who sees it, and so must show nothing there that not anybody may see.
      const isFine = isOwner ? fits(outcome, role, [door.byReference ?? door.rule, rule]) : rule === 'anyone' || fits(outcome, role, [rule]);
      if (!isFine) wrong.push(`${type}.${field}: ${outcome}`);
    }
    expect(wrong).toEqual([]);
  });
});

test('there is a door to every type of which not anybody may see all, save what only a deed gives back', () => {
  const behindDoors = new Set(DOORS.map(({ type }) => type));
  const given = new Set(Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ type }) => String(type).replace('!', '')));
  const guarded = Object.entries(ACCESS).filter(([, access]) => Object.keys(access).some((rule) => rule !== 'anyone')).map(([type]) => type);
  expect(guarded.filter((type) => type !== 'Mutation' && !behindDoors.has(type) && !given.has(type))).toEqual([]);
});

test('every object that can be referred to is tried by reference, save interests, which anybody may see', () => {
  const tried = new Set(REFERENCES.map(({ part, type }) => `${part}: ${type}`));
  expect(ENTITIES.map(({ part, type }) => `${part}: ${type}`).filter((name) => !tried.has(name) && !name.endsWith(': Interest'))).toEqual([]);
});

describe('what is done', () => {
  const rules = fieldsOf(ACCESS['Mutation'] ?? {});
  const inputOf = (name: string): string | undefined => {
    const type = schema.getMutationType()?.getFields()[name]?.args.find((argument) => argument.name === 'input')?.type;
    return type && String(type);
  };

  test.each(Object.entries(DEEDS))('%s', async (name, deed) => {
    const type = inputOf(name);
    const wrong: string[] = [];
    for (const role of ROLES) {
      const input = await deed(furniture);
      const text = type ? `mutation($input: ${type}) { ${name}(input: $input) { __typename } }` : `mutation { ${name} { __typename } }`;
      const outcome = outcomeOf(await town.askAs(furniture.people[role], text, { input }), name);
      if ((outcome === 'refused') === isAllowed(rules.get(name) ?? 'anyone', role)) wrong.push(`${role}: ${outcome}`);
    }
    expect(wrong).toEqual([]);
  });

  test('is tried, all of it', () => {
    expect([...rules.keys()].filter((name) => !(name in DEEDS))).toEqual([]);
  });
});
