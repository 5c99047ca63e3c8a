import { readFileSync } from 'node:fs';
import { Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';

/** What one part of the house adds to an object that others may refer to by its id. */
export interface Entity {
  readonly part: string;
  readonly type: string;
  readonly fields: readonly string[];
  /** Whether the part owns the object, and so knows who may see it at all. */
  readonly isOwner: boolean;
}

const PARTS = ['organisations', 'opportunities', 'events'] as const;

/** Which part owns an object. Accounts belong to the first, but each part knows whose it is, since the id is that of the person who asks. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  Organisation: ['organisations'], Network: ['organisations'], Viewer: PARTS, Opportunity: ['opportunities'], Interest: ['opportunities'],
  Inquiry: ['opportunities'], VolunteerProfile: ['opportunities'], SavedSearch: ['opportunities'], NetworkStatistics: PARTS, Event: ['events'],
};

/** Whether others may ask for it by its id: `@key` with nothing that says it cannot be resolved. */
function isEntity({ directives = [] }: ObjectTypeDefinitionNode): boolean {
  return directives.some(({ name, arguments: given = [] }) => name.value === 'key' && !given.some(({ name: { value } }) => value === 'resolvable'));
}

/** Everything that `_entities` leads to, read from the schemas of the parts. */
export const ENTITIES: readonly Entity[] = PARTS.flatMap((part) => {
  const { definitions } = parse(readFileSync(new URL(`../../schema/${part}.graphql`, import.meta.url), 'utf8'));
  const types = definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION).filter(isEntity);
  return types.map(({ name: { value: type }, fields = [] }) => {
    const owners = OWNERS[type];
    if (!owners) throw new Error(`Nobody owns ${type}.`);
    // What is marked so belongs to another part, which is asked for it.
    const own = fields.filter(({ directives = [] }) => !directives.some(({ name }) => name.value === 'external'));
    return { part, type, fields: own.map(({ name }) => name.value), isOwner: owners.includes(part) };
  });
});
