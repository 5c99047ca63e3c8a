import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { Markdown } from '../../shared/markdown/markdown.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { SelectField, TextAreaField, TextField } from '../../shared/ui/field.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { newsErrors, newsFieldLabels } from './news-fields.ts';
import type { NewsField, NewsFields } from './news-fields.ts';
import type { useSave } from '../../shared/graph/use-save.ts';
import { useReady } from '../../shared/ui/use-ready.ts';

interface NewsFormProps {
  readonly initial: NewsFields;
  readonly deed: ReturnType<typeof useSave>;
  readonly onChange?: () => void;
  readonly onSave: (fields: NewsFields) => void;
}

/** The texts of an article and what they will look like. What was not saved stays in the fields. */
export function NewsForm({ initial, deed: { box, busy, forget, outcome, refusals }, onChange, onSave }: NewsFormProps) {
  const { i18n } = useLingui();
  const [fields, setFields] = useState(initial);
  const ready = useReady();
  const prefix = useId();

  const errors = newsErrors(refusals, i18n);
  const idOf = (field: NewsField) => `${prefix}${field}`;
  const lang = fields.language === 'EN' ? 'en' : 'de';
  const control = (field: NewsField) => ({
    id: idOf(field),
    name: field,
    label: i18n._(newsFieldLabels[field]),
    error: errors[field],
    value: fields[field],
    onChange: ({ target }: { target: { value: string } }) => {
      setFields({ ...fields, [field]: target.value });
      forget();
      onChange?.();
    },
  });
  const entries = (Object.keys(errors) as NewsField[]).map((field) => ({ id: idOf(field), label: i18n._(newsFieldLabels[field]) }));
  return (
    <div>
      <ScriptNeeded />
      <form
        method="post"
        className="script-only"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave(fields);
        }}
      >
        <ErrorSummary entries={entries} ref={box} />
        {outcome && outcome.status !== 'refused' && <SaveNotice status={outcome.status} ref={box} />}
        <TextField {...control('title')} required maxLength={120} lang={lang} />
        <TextField {...control('summary')} required maxLength={300} lang={lang} help={<Trans>For lists and feeds.</Trans>} />
        <SelectField {...control('language')}>
          <option value="DE" lang="de">
            Deutsch
          </option>
          <option value="EN" lang="en">
            English
          </option>
        </SelectField>
        <TextAreaField {...control('body')} required rows={14} lang={lang} help={<Trans>Headings begin with ##, list entries with a hyphen, [words](address) make a link.</Trans>} />
        <p className="actions">
          <Button type="submit" disabled={!ready} aria-disabled={busy || undefined}>
            <Trans>Save</Trans>
          </Button>
        </p>
      </form>
      <section className="card script-only" aria-labelledby={`${prefix}preview`}>
        <h2 id={`${prefix}preview`}>
          <Trans>Preview</Trans>
        </h2>
        <Markdown text={fields.body} language={fields.language} />
      </section>
    </div>
  );
}
