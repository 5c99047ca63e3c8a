import { Trans } from '@lingui/react/macro';
import type { ReportKind } from '../../generated/enums.ts';
import { ReportForm } from './report-form.tsx';
import type { Reported } from './report-words.ts';

function Invitation({ kind }: { kind: ReportKind }) {
  if (kind === 'OPPORTUNITY') return <Trans>Report this offer</Trans>;
  if (kind === 'EVENT') return <Trans>Report this event</Trans>;
  return kind === 'ORGANISATION' ? <Trans>Report this organisation</Trans> : <Trans>Report this message</Trans>;
}

/** A quiet line that opens a form in its place, by which anybody brings an offer, an organisation, an event or a message before the coordinators. */
export function ReportContent({ reported }: { reported: Reported }) {
  return (
    <details className="report script-only no-print">
      <summary>
        <Invitation kind={reported.kind} />
      </summary>
      <ReportForm reported={reported} />
    </details>
  );
}
