import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aTown, type Town } from '../stories/town.ts';
import { ACCESS } from './access-table.ts';
import { DOORS, type Door, furnish, type Furniture, SAMPLE_ARGUMENTS } from './doors.ts';
import { peopleOf } from './people.ts';
import { outcomeOf, selectionOf } from './probe.ts';
import { fieldsOf, isAllowed, ROLES, type Role, type Rule } from './rules.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));

let town: Town;
let furniture: Furniture;
beforeAll(async () => {
  town = await aTown();
  furniture = await furnish(town);
});
afterAll(() => town.close());

async function ask(door: Door, role: Role, field: string): Promise<string> {
  const people = peopleOf(furniture.here, furniture.elsewhere);
  const viewer = role === 'volunteer' ? furniture.person : people[role];
  const selection = selectionOf(schema, door.type, field, SAMPLE_ARGUMENTS);
  const answer = await town.askAs(viewer, `query Door($id: ID!) { object: ${door.query} { ${selection} } }`, { id: furniture.ids[door.name] });
  return outcomeOf(answer, ['object', field]);
}

describe.each(DOORS)('$name', (door) => {
  const fields = [...fieldsOf(ACCESS[door.type] ?? {})];
  const isOpen = (rule: Rule, role: Role): boolean => isAllowed(door.rule, role) && isAllowed(rule, role);

  test.each(ROLES)('%s', async (role) => {
    const wrong: string[] = [];
    for (const [field, rule] of fields) {
      const outcome = await ask(door, role, field);
      // What anybody may see can be empty; what only some may see must be seen by them, or the refusal of the others would prove nothing.
      const fits = isOpen(rule, role) ? outcome === 'answered' || (outcome === 'nothing' && rule === 'anyone') : outcome === 'nothing' || outcome === 'refused';
      if (!fits) wrong.push(`${door.type}.${field}: ${outcome}`);
    }
    expect(wrong).toEqual([]);
  });
});
