import { Trans, useLingui } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { methodLabels, subjectLabels } from '../../shared/labels/verification-labels.ts';
import { dayInWords } from '../../shared/time/dates.ts';
import { dayOf } from '../../shared/time/zone-days.ts';

export const CheckList_case = graphql(`
  fragment CheckList_case on VerificationCase {
    checks {
      id
      subject
      how
      howInWords
      checkedOn
      validUntil
      checkedBy
      note
    }
  }
`);

/** Every check of an organisation, newest first; what no longer counts is said as such. */
export function CheckList({ of }: { of: FragmentType<typeof CheckList_case> }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const { checks } = unmask(CheckList_case, of);
  const day = (value: string) => dayInWords(value, now, i18n, { weekday: false });
  if (checks.length === 0) {
    return (
      <p className="muted">
        <Trans>Nothing has been checked yet.</Trans>
      </p>
    );
  }
  return (
    <ul className="check-list">
      {checks.map(({ id, subject, how, howInWords, checkedOn, validUntil, checkedBy, note }) => {
        const on = day(checkedOn);
        const until = validUntil ? day(validUntil) : '';
        return (
          <li key={id}>
            <strong>{i18n._(subjectLabels[subject])}</strong>
            {how && `, ${howInWords ?? i18n._(methodLabels[how])}`}
            <br />
            <span className="muted small">
              {until ? <Trans>Checked on {on} by {checkedBy}, valid until {until}</Trans> : <Trans>Checked on {on} by {checkedBy}</Trans>}
              {validUntil && validUntil < dayOf(new Date(now)) && (
                <strong>
                  {' '}
                  <Trans>(this check has run out)</Trans>
                </strong>
              )}
              {note && ` · ${note}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
