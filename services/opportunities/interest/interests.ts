import { fieldsCaring } from './fields-caring.ts';
import { fieldsLearning } from './fields-learning.ts';
import { fieldsPublic } from './fields-public.ts';
import { fieldsTogether } from './fields-together.ts';
import type { FieldDefinition } from './interest-definition.ts';

const [sport, culture, leisure] = fieldsTogether;
const [social, health, religion, justice] = fieldsCaring;
const [school, youthEducation, environment] = fieldsLearning;
const [politics, professional, rescue, civic] = fieldsPublic;

/**
 * The tree of interests: the 14 fields of the German volunteer survey (Freiwilligensurvey) in the survey's order,
 * each with 3 to 8 sub-interests. Field names follow the labels that the survey of 2009 and Destatis print;
 * the sub-interests, the English and the keywords are our own.
 * The position of a field and of a sub-interest may change between versions: only the ids are stored.
 */
export const interestFields = [
  sport, culture, leisure, social, health, school, youthEducation,
  environment, politics, professional, religion, justice, rescue, civic,
] as const satisfies readonly FieldDefinition[];

/** Id of one of the 14 fields. */
export type FieldId = (typeof interestFields)[number]['id'];

/** Id of a sub-interest. */
export type SubInterestId = (typeof interestFields)[number]['children'][number]['id'];

/** Id of anything in the tree. */
export type InterestId = FieldId | SubInterestId;
