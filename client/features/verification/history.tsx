import { Trans, useLingui } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { stepLabels } from '../../shared/labels/verification-labels.ts';
import { dayInWords } from '../../shared/time/dates.ts';

export const History_case = graphql(`
  fragment History_case on VerificationCase {
    decisions {
      id
      step
      words
      decidedAt
      decidedByName
    }
  }
`);

/** The steps so far, newest first: when, what, by whom, in which words. */
export function History({ of }: { of: FragmentType<typeof History_case> }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const { decisions } = unmask(History_case, of);
  if (decisions.length === 0) {
    return (
      <p className="muted">
        <Trans>Nothing has been decided yet.</Trans>
      </p>
    );
  }
  return (
    <ol className="history" reversed>
      {decisions.map(({ id, step, words, decidedAt, decidedByName }) => (
        <li key={id}>
          <time dateTime={decidedAt}>{dayInWords(decidedAt, now, i18n, { weekday: false })}</time>: <strong>{i18n._(stepLabels[step])}</strong>
          {decidedByName && <span className="muted"> ({decidedByName})</span>}
          {words && <blockquote className="written-plain">{words}</blockquote>}
        </li>
      ))}
    </ol>
  );
}
