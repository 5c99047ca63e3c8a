import { Trans, useLingui } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { BadgeCheck, Info, MailCheck } from '../../shared/ui/icons.ts';
import { checkInWords, isValid, responsivenessInWords } from './verification-words.ts';

export const VerificationFacts_organisation = graphql(`
  fragment VerificationFacts_organisation on Organisation {
    responsiveness {
      shareAnswered
      medianHours
    }
    verifications {
      subject
      checkedOn
      validUntil
      checkedBy
      how
      howInWords
      note
    }
  }
`);

/** What was checked about an organisation, by whom and when; what has run out is said as such. */
export function VerificationFacts({ organisation }: { organisation: FragmentType<typeof VerificationFacts_organisation> }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const { responsiveness, verifications } = unmask(VerificationFacts_organisation, organisation);
  if (verifications.length === 0) {
    return (
      <p className="muted">
        <Trans>Nothing has been checked about this organisation yet.</Trans>
      </p>
    );
  }
  return (
    <ul className="verification-facts">
      {verifications.map((check) => {
        const { claim, source, manner } = checkInWords(check, now, i18n);
        const valid = isValid(check, now);
        return (
          <li key={check.subject} data-lapsed={!valid || undefined}>
            {valid ? <BadgeCheck aria-hidden /> : <Info aria-hidden />}
            <div>
              <p className="verification-claim">{claim}</p>
              <p className="muted small">
                {source}
                {!valid && (
                  <strong>
                    {' '}
                    <Trans>(this check has run out)</Trans>
                  </strong>
                )}
              </p>
              {manner && <p className="muted small">{manner}</p>}
              {check.note && <p className="muted small">{check.note}</p>}
            </div>
          </li>
        );
      })}
      {responsiveness && (
        <li>
          <MailCheck aria-hidden />
          <p className="verification-claim">{responsivenessInWords(responsiveness, i18n).join(', ')}</p>
        </li>
      )}
    </ul>
  );
}
