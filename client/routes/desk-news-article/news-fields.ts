import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Locale } from '../../generated/graphql.ts';
import type { FieldRefusal } from '../../shared/graph/graph.ts';

/** What the form holds. */
export interface NewsFields {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly language: Locale;
}
export type NewsField = keyof NewsFields;

export const newsFieldLabels: Record<NewsField, MessageDescriptor> = {
  title: msg`Title`,
  summary: msg`In one or two sentences`,
  body: msg`Text`,
  language: msg`Language of the text`,
};

const lengths: Record<NewsField, MessageDescriptor> = {
  title: msg`Please give a title of 3 to 120 characters in one line.`,
  summary: msg`Please say in 1 to 300 characters what it is about.`,
  body: msg`Please write between 1 and 20,000 characters.`,
  language: msg`Please choose a language.`,
};

/** What was refused, in words and by field. */
export function newsErrors(refusals: readonly FieldRefusal[], i18n: I18n): Partial<Record<NewsField, string>> {
  const fields = Object.keys(newsFieldLabels) as NewsField[];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const refused = refusals.find(({ path }) => path === `input.${field}`);
      if (!refused) return [];
      return [[field, i18n._(refused.code === 'ACTIVE_CONTENT' ? msg`Scripts, forms and embedded pages cannot be published. Please take them out.` : lengths[field])]];
    }),
  );
}
