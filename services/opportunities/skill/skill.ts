import { Field, ID, ObjectType } from 'type-graphql';
import type { Labels } from '../interest/interest-definition.ts';
import { skills as definitions } from './skills.ts';

/** Something that a volunteer can do. */
@ObjectType({ description: 'Something that a volunteer can do and that a posting may ask for.' })
export class Skill {
  @Field(() => ID)
  readonly id: string;

  readonly labels: Labels;

  constructor(id: string, labels: Labels) {
    this.id = id;
    this.labels = labels;
  }
}

/** All skills, in the order in which they are shown. */
export const skills: readonly Skill[] = definitions.map(({ id, labels }) => new Skill(id, labels));

const byId = new Map(skills.map((skill) => [skill.id, skill]));

export function skillById(id: string): Skill | undefined {
  return byId.get(id);
}

/** The skills of stored ids, in their order; ids that left the list since are passed over. */
export function skillsById(ids: readonly string[]): Skill[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}
