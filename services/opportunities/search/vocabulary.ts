import { interestFields } from '../interest/interests.ts';
import { vocabularyOf } from '../matching/vocabulary.ts';
import { skills } from '../skill/skills.ts';

/** The tree of interests and the skills as the matching core knows them. */
export const vocabulary = vocabularyOf(
  interestFields.map(({ id }) => id),
  interestFields.flatMap(({ children }, fieldIndex) => children.map(({ id }) => ({ id, fieldIndex }))),
  skills.map(({ id }) => id),
);
