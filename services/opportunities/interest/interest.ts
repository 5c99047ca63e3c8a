import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { Labels } from './interest-definition.ts';
import { interestFields } from './interests.ts';

/** A node of the tree of interests. */
@ObjectType({ description: 'A field of engagement (the 14 fields of the German volunteer survey) or one of its sub-interests.' })
@Directive('@key(fields: "id")')
export class Interest {
  @Field(() => ID)
  readonly id: string;

  readonly labels: Labels;
  readonly fieldId: string | null;
  readonly childIds: readonly string[];

  constructor(id: string, labels: Labels, fieldId: string | null, childIds: readonly string[]) {
    this.id = id;
    this.labels = labels;
    this.fieldId = fieldId;
    this.childIds = childIds;
  }
}

/** The 14 fields. */
export const fields: readonly Interest[] = interestFields.map(({ id, labels, children }) => new Interest(id, labels, null, children.map((child) => child.id)));

const subInterests = interestFields.flatMap((field) => field.children.map(({ id, labels }) => new Interest(id, labels, field.id, [])));

const byId = new Map([...fields, ...subInterests].map((interest) => [interest.id, interest]));

/** The interest of an id; undefined when it is not in the tree. */
export function interestById(id: string): Interest | undefined {
  return byId.get(id);
}

/** The interests of stored ids, in their order; ids that left the tree since are passed over. */
export function interestsById(ids: readonly string[]): Interest[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The ids without those of sub-interests whose field is among them. */
export function withoutCovered(ids: readonly string[]): string[] {
  return ids.filter((id) => !ids.includes(byId.get(id)?.fieldId ?? ''));
}
