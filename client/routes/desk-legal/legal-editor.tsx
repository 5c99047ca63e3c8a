import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import type { LegalPageKind, Locale } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { Markdown } from '../../shared/markdown/markdown.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { TextAreaField } from '../../shared/ui/field.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { useReady } from '../../shared/ui/use-ready.ts';

const SaveLegalPage = graphql(`
  mutation SaveLegalPage($input: SaveLegalPageInput!) {
    saveLegalPage(input: $input) {
      legalPage {
        body
        version
      }
    }
  }
`);

interface Page {
  readonly kind: LegalPageKind;
  readonly locale: Locale;
  readonly body: string;
  readonly version: number;
}

/** One legal text, what it will look like, and the button that puts it on the site. */
export function LegalEditor({ page: { kind, locale, body: saved, version: first } }: { page: Page }) {
  const { t } = useLingui();
  const [body, setBody] = useState(saved);
  const [version, setVersion] = useState(first);
  const ready = useReady();
  const { act, box, busy, forget, outcome } = useSave();
  const id = useId();
  const submit = () =>
    void act(
      () => browserGraph.mutate(SaveLegalPage, { input: { kind, locale, body, version } }),
      ({ saveLegalPage }) => setVersion(saveLegalPage.legalPage.version),
    );

  const refused = outcome?.status === 'refused';
  return (
    <>
      <ScriptNeeded />
      <form
        method="post"
        className="script-only"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {refused && <ErrorSummary entries={[{ id, label: t`Text` }]} ref={box} />}
        {outcome && outcome.status !== 'refused' && <SaveNotice status={outcome.status} ref={box} />}
        <TextAreaField
          id={id}
          label={t`Text`}
          help={<Trans>Headings begin with ##, list entries with a hyphen, [words](address) make a link.</Trans>}
          error={refused && <Trans>Please write between 1 and 50,000 characters.</Trans>}
          name="body"
          rows={22}
          lang={locale.toLowerCase()}
          required
          value={body}
          onChange={({ target }) => {
            setBody(target.value);
            forget();
          }}
        />
        <p className="actions">
          <Button type="submit" disabled={!ready} aria-disabled={busy || undefined}>
            <Trans>Put it on the site</Trans>
          </Button>
        </p>
      </form>
      <section className="card" aria-labelledby={`${id}-preview`}>
        <h2 id={`${id}-preview`}>
          <Trans>Preview</Trans>
        </h2>
        <Markdown text={body} language={locale} />
      </section>
    </>
  );
}
