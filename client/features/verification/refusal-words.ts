import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FieldRefusal } from '../../shared/graph/graph.ts';

const words: Readonly<Record<string, MessageDescriptor>> = {
  LENGTH: msg`Please write a little more, or shorten it.`,
  SINGLE_LINE: msg`Please write it in one line.`,
  CONTROL_CHARACTERS: msg`It contains characters that cannot be sent. Please type that part once more.`,
  IN_THE_FUTURE: msg`This day is in the future.`,
  ENDS_BEFORE_IT_BEGAN: msg`The end is before the day of the check.`,
  WITH_OTHER_ONLY: msg`Please say in a few words how it was checked.`,
  NO_CHECK: msg`At least one check that still counts is needed. Please note it first.`,
  REQUIRED: msg`Please say in a few words what it is about.`,
};

/** What is wrong with a field of the input, as a sentence that says how to mend it; undefined when nothing is. */
export function refusalInWords(refusals: readonly FieldRefusal[], field: string, i18n: I18n): string | undefined {
  const refusal = refusals.find(({ path }) => path === `input.${field}`);
  return refusal && i18n._(words[refusal.code] ?? msg`Please look at this entry once more.`);
}
