import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { FieldRefusal } from '../../shared/graph/graph.ts';
import { POSTING_FIELDS } from './posting-fields.ts';
import type { PostingField } from './posting-fields.ts';

/** What is wrong with which field, in words. */
export type PostingErrors = Partial<Record<PostingField, string>>;

const missing: Partial<Record<PostingField, MessageDescriptor>> = {
  title: msg`Please write a title: a few words that say what is to be done.`,
  summary: msg`Please say in one or two sentences what it is about. They stand in the list of results.`,
  description: msg`Please describe what volunteers do, with whom, and what they can expect.`,
  interests: msg`Please choose at least one area. Without it hardly anybody finds the posting.`,
  place: msg`Please give a postal code or a town, or say that it can be done from home.`,
};

const byCode: Readonly<Record<string, MessageDescriptor>> = {
  UNKNOWN_PLACE: msg`We do not know this place. Please give a postal code or the name of a town.`,
  BELOW_MINIMUM: msg`The highest age must not be below the lowest.`,
  BEFORE_START: msg`The last day must not be before the first.`,
  IN_THE_PAST: msg`This day is over. Please give another one, or none.`,
  SINGLE_LINE: msg`Please write this in one line.`,
  LENGTH: msg`This text is too long.`,
  ARRAY_MAX_SIZE: msg`These are too many. Please choose the most important ones.`,
  MAX: msg`Please give an age up to 120 years.`,
};

/** The field of a path such as `input.interests.1` or `opportunity.title`. */
function fieldOf({ path }: FieldRefusal): PostingField | undefined {
  const name = path.split('.')[1];
  return POSTING_FIELDS.find((field) => field === name);
}

/** What the service refused, in the words of the form. Paths that the form does not have are left out. */
export function postingErrors(refusals: readonly FieldRefusal[], i18n: I18n): PostingErrors {
  const errors: PostingErrors = {};
  for (const refusal of refusals) {
    const field = fieldOf(refusal);
    if (!field || errors[field]) continue;
    const words = refusal.code === 'MISSING' ? missing[field] : byCode[refusal.code];
    errors[field] = i18n._(words ?? msg`This cannot be saved as it is. Please check it.`);
  }
  return errors;
}
