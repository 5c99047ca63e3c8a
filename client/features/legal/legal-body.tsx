import { Trans, useLingui } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { Markdown } from '../../shared/markdown/markdown.tsx';
import { dayInWords } from '../../shared/time/dates.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import type { LegalText } from './legal-page.ts';

/** The text of a page that the law asks for, and when the operator changed it last. */
export function LegalBody({ text }: { text: LegalText }) {
  const { now } = useAppState();
  const { i18n } = useLingui();
  if (!text) {
    return (
      <Notice kind="error" title={<Trans>This text cannot be loaded just now.</Trans>}>
        <p>
          <Trans>Please try again in a minute.</Trans>
        </p>
      </Notice>
    );
  }
  const changed = text.changedAt ? dayInWords(text.changedAt, now, i18n, { weekday: false }) : undefined;
  return (
    <>
      <Markdown text={text.body} isPage />
      {changed && (
        <p className="muted small">
          <Trans>Changed on {changed}</Trans>
        </p>
      )}
    </>
  );
}
