import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ChosenPlace } from '../../features/newsletter/chosen-place.ts';
import type { CreateNewsletterInput, EditedNewsletter_NewsletterFragment, Locale } from '../../generated/graphql.ts';
import type { FieldRefusal } from '../../shared/graph/graph.ts';

/** A newsletter as its editor has it. */
export type EditedNewsletter = EditedNewsletter_NewsletterFragment;
export type NewsletterContent = Omit<CreateNewsletterInput, 'networkId'>;

export const LANGUAGES = ['DE', 'EN'] as const satisfies readonly Locale[];
export type TypedText = { readonly subject: string; readonly body: string };
export type TypedTexts = Readonly<Record<Locale, TypedText>>;

/** What is wrong, by the id of its control. */
export type NewsletterErrors = Readonly<Record<string, string>>;
export const controlOf = (language: Locale, field: keyof TypedText): string => `newsletter-${field}-${language}`;

const isBlank = ({ subject, body }: TypedText): boolean => subject.trim() === '' && body.trim() === '';

export function textsOf(newsletter: EditedNewsletter | null): TypedTexts {
  const of = (wanted: Locale): TypedText => {
    const { subject = '', body = '' } = newsletter?.texts.find(({ language }) => language === wanted) ?? {};
    return { subject, body };
  };
  return { DE: of('DE'), EN: of('EN') };
}

export function placeOf(newsletter: EditedNewsletter | null): ChosenPlace | null {
  if (!newsletter?.placeName || typeof newsletter.latitude !== 'number' || typeof newsletter.longitude !== 'number') return null;
  return { name: newsletter.placeName, latitude: newsletter.latitude, longitude: newsletter.longitude };
}

/** The languages in which something was written; German when nothing was. */
export const writtenIn = (texts: TypedTexts): Locale[] => {
  const written = LANGUAGES.filter((language) => !isBlank(texts[language]));
  return written.length > 0 ? written : ['DE'];
};

/** What the form says, with the place that was found. */
export function contentOf(form: FormData, texts: TypedTexts, place: ChosenPlace | null): NewsletterContent {
  const audiences = (['VOLUNTEERS', 'ORGANISATIONS'] as const).filter((audience) => form.getAll('audience').includes(audience));
  return {
    texts: writtenIn(texts).map((language) => ({ language, ...texts[language] })),
    audiences,
    fields: form.getAll('field').map(String),
    circle: place && { ...place, radiusKm: Number(form.get('radius')) || 20 },
  };
}

/** What the service refused, in words; `languages` are those that were sent. */
export function newsletterErrors(refusals: readonly FieldRefusal[], languages: readonly Locale[], i18n: I18n): NewsletterErrors {
  return Object.fromEntries(
    refusals.flatMap(({ path, code }): [string, string][] => {
      if (path === 'input.audiences') return [['newsletter-audience', i18n._(msg`Please say whom the newsletter goes to.`)]];
      const [, at, field] = /^input\.texts\.(\d)\.(subject|body)$/.exec(path) ?? [];
      const language = languages[Number(at)];
      if (!language || (field !== 'subject' && field !== 'body')) return [];
      if (field === 'subject') return [[controlOf(language, field), i18n._(msg`Please give a subject of 3 to 120 characters in one line.`)]];
      return [[controlOf(language, field), i18n._(code === 'ACTIVE_CONTENT' ? msg`Scripts, forms and embedded pages cannot be sent. Please take them out.` : msg`Please write between 1 and 20,000 characters.`)]];
    }),
  );
}
