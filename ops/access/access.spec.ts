import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Viewer } from '../../services/shared/viewer.ts';
import { aTown, type Town } from '../stories/town.ts';
import { ACCESS } from './access-table.ts';
import { DEEDS } from './deeds.ts';
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

/** The volunteer is the one whom some of the objects are about. */
function viewerOf(role: Role): Viewer {
  return role === 'volunteer' ? furniture.person : peopleOf(furniture.here, furniture.elsewhere)[role];
}

async function ask(door: Door, role: Role, field: string): Promise<string> {
  const selection = selectionOf(schema, door.type, field, SAMPLE_ARGUMENTS);
  const parameters = door.query.includes('$id') ? '($id: ID!)' : '';
  const answer = await town.askAs(viewerOf(role), `query Door${parameters} { object: ${door.query} { ${selection} } }`, { id: furniture.ids[door.name] });
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

describe('what is done', () => {
  const rules = fieldsOf(ACCESS['Mutation'] ?? {});
  const inputOf = (name: string): string => String(schema.getMutationType()?.getFields()[name]?.args.find((argument) => argument.name === 'input')?.type);

  test.each(Object.entries(DEEDS))('%s', async (name, input) => {
    const wrong: string[] = [];
    for (const role of ROLES) {
      const answer = await town.askAs(viewerOf(role), `mutation Deed($input: ${inputOf(name)}) { ${name}(input: $input) { __typename } }`, { input: input(furniture) });
      const outcome = outcomeOf(answer, [name]);
      if ((outcome === 'refused') === isAllowed(rules.get(name) ?? 'anyone', role)) wrong.push(`${role}: ${outcome}`);
    }
    expect(wrong).toEqual([]);
  });

  test('is tried for everything that not anybody may do, save what needs a thing of its own', () => {
    const own = new Set([
      'updateViewer', 'eraseViewer', 'revokeSession', 'revokeOtherSessions', 'closeReport', 'registerOrganisation', 'acceptInvitation', 'uploadPicture',
      'removePicture', 'leaveOrganisation', 'withdrawInvitation', 'changeMemberRole', 'removeMember', 'handOverOrganisation',
    ]);
    expect([...rules].filter(([name, rule]) => rule !== 'anyone' && !own.has(name) && !(name in DEEDS)).map(([name]) => name)).toEqual([]);
  });
});
