import { Trans } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { localised } from '../../shared/i18n/locale.ts';
import { FileText } from '../../shared/ui/icons.ts';

/** Leads to the report of a page of statistics as a PDF file, in the language of the page. @param props.query of the period, with its question mark */
export function ReportLink({ path, query = '' }: { path: string; query?: string }) {
  const { locale } = useAppState();
  return (
    <a className="button button-secondary" href={`${localised(`${path}.pdf`, locale)}${query}`} download>
      <FileText aria-hidden />
      <Trans>Report (PDF)</Trans>
    </a>
  );
}
