import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { InterestField } from '../../features/opportunity-editor/interest-picker.tsx';
import { ProofFailure } from '../../shared/proof/proof-failure.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { EmailField } from '../../shared/ui/email-field.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { CheckboxField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { OFFER_FIELDS, type OfferField } from './offer-fields.ts';
import { OfferInputs } from './offer-inputs.tsx';
import { useOffer } from './use-offer.ts';

/** Where somebody says without an account how they can help. */
export function OfferForm({ networkId, interests }: { networkId: string; interests: readonly InterestField[] }) {
  const { i18n } = useLingui();
  const { box, busy, change, errors, fields, outcome, ready, submit } = useOffer(networkId);
  if (outcome?.status === 'sent') {
    return (
      <Notice kind="success" title={<Trans>Please look into your mails</Trans>} ref={box}>
        <p>
          <Trans>We have sent a link to {fields.email}. Once you have confirmed it, the coordination sees your offer. The link works for 24 hours.</Trans>
        </p>
      </Notice>
    );
  }
  const entries = (Object.keys(OFFER_FIELDS) as OfferField[]).filter((field) => errors[field]).map((field) => ({ id: `offer-${field}`, label: i18n._(OFFER_FIELDS[field]) }));
  return (
    <form className="script-only" method="post" noValidate onSubmit={(event) => void submit(event)}>
      {outcome ? <ProofFailure outcome={outcome} ref={box} /> : <ErrorSummary entries={entries} ref={box} />}
      <OfferInputs fields={fields} errors={errors} interests={interests} onChange={change} />
      <EmailField
        id="offer-email"
        label={i18n._(OFFER_FIELDS.email)}
        help={<Trans>First a link to confirm goes there. Nobody sees it until you answer a mail of the coordination.</Trans>}
        value={fields.email}
        error={errors.email}
        onChange={({ target }) => change({ email: target.value })}
      />
      <CheckboxField id="offer-consent" name="consent" label={i18n._(OFFER_FIELDS.consent)} checked={fields.consent} error={errors.consent} onChange={({ target }) => change({ consent: target.checked })} />
      <p className="muted small">
        <Trans>
          Only the coordination sees what you say here. You can change or withdraw it at any time, and 30 days after the end of the crisis it is erased. More about this in the <Link to="/privacy">privacy notice</Link>.
        </Trans>
      </p>
      <p className="actions">
        <Button type="submit" disabled={!ready} aria-disabled={busy || undefined}>
          <Trans>Offer help</Trans>
        </Button>
      </p>
    </form>
  );
}
