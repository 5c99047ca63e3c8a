import { Trans, useLingui } from '@lingui/react/macro';
import type { Locale } from '../../generated/graphql.ts';
import { Markdown } from '../../shared/markdown/markdown.tsx';
import { TextAreaField, TextField } from '../../shared/ui/field.tsx';
import { controlOf, LANGUAGES } from './newsletter-fields.ts';
import type { NewsletterErrors, TypedText, TypedTexts } from './newsletter-fields.ts';

const NAMES: Readonly<Record<Locale, string>> = { DE: 'Deutsch', EN: 'English' };

/** Subject and text in both languages, one of which may stay empty, and below what they will look like. */
export function TextFields({ texts, errors, onChange }: { texts: TypedTexts; errors: NewsletterErrors; onChange: (texts: TypedTexts) => void }) {
  const { t } = useLingui();
  return (
    <>
      <p>
        <Trans>One language is enough. If you write both, everybody gets theirs.</Trans>
      </p>
      <div className="newsletter-texts">
        {LANGUAGES.map((language) => {
          const lang = language.toLowerCase();
          const control = (field: keyof TypedText) => ({
            id: controlOf(language, field),
            lang,
            value: texts[language][field],
            error: errors[controlOf(language, field)],
            onChange: ({ target }: { target: { value: string } }) => onChange({ ...texts, [language]: { ...texts[language], [field]: target.value } }),
          });
          return (
            <fieldset key={language}>
              <legend lang={lang}>{NAMES[language]}</legend>
              <TextField {...control('subject')} label={t`Subject`} maxLength={120} />
              <TextAreaField {...control('body')} label={t`Text`} rows={14} help={<Trans>Headings begin with ##, list entries with a hyphen, [words](address) make a link.</Trans>} />
            </fieldset>
          );
        })}
      </div>
      <h2>
        <Trans>Preview</Trans>
      </h2>
      <div className="newsletter-texts">
        {LANGUAGES.filter((language) => texts[language].subject || texts[language].body).map((language) => (
          <section key={language} className="card newsletter-preview" aria-label={NAMES[language]} lang={language.toLowerCase()}>
            <h3>{texts[language].subject}</h3>
            <Markdown text={texts[language].body} language={language} />
          </section>
        ))}
      </div>
    </>
  );
}
