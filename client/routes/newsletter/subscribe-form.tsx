import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { FieldAndPlace } from '../../features/newsletter/field-and-place.tsx';
import { ProofFailure } from '../../shared/proof/proof-failure.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { EmailField } from '../../shared/ui/email-field.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useSubscribe } from './use-subscribe.ts';

interface Props {
  readonly networkId: string;
  readonly interests: readonly { readonly id: string; readonly label: string }[];
  readonly isSignedIn: boolean;
}

/** Asks what interests somebody and where they are, and without an account for their address. */
export function SubscribeForm({ networkId, interests, isSignedIn }: Props) {
  const { t } = useLingui();
  const { box, busy, errors, outcome, prepare, ready, sentTo, submit } = useSubscribe({ networkId, isSignedIn });
  if (outcome?.status === 'sent') {
    return sentTo === undefined ? (
      <Notice kind="success" title={<Trans>You get the newsletter from now on</Trans>} ref={box}>
        <p>
          <Trans>
            You can end it in your <Link to="/account/notifications">notifications</Link> or with one click in each issue.
          </Trans>
        </p>
      </Notice>
    ) : (
      <Notice kind="success" title={<Trans>Please look into your mails</Trans>} ref={box}>
        <p>
          <Trans>We have sent a link to {sentTo}. Once you have confirmed it, you get the newsletter. The link works for 24 hours.</Trans>
        </p>
      </Notice>
    );
  }
  const labels = { email: t`Your e-mail address`, place: t`Place (optional)` };
  const entries = [...(errors.place ? [{ id: 'newsletter-place', label: labels.place }] : []), ...(errors.email ? [{ id: 'newsletter-email', label: labels.email }] : [])];
  return (
    <form className="script-only" method="post" noValidate onSubmit={(event) => void submit(event)} onChange={prepare}>
      {outcome ? <ProofFailure outcome={outcome} ref={box} /> : <ErrorSummary entries={entries} ref={box} />}
      <FieldAndPlace
        interests={interests}
        chosen={[]}
        place=""
        legend={<Trans>What interests you? Without a tick you get everything.</Trans>}
        placeHelp={<Trans>Town or postal code. Then what is meant for elsewhere does not reach you.</Trans>}
        placeUnknown={errors.place === true}
      />
      {!isSignedIn && <EmailField id="newsletter-email" label={labels.email} help={<Trans>First a link to confirm goes there.</Trans>} error={errors.email} />}
      <p className="muted small">
        <Trans>
          What you say here serves for the newsletter only. More about this in the <Link to="/privacy">privacy notice</Link>.
        </Trans>
      </p>
      <p className="actions">
        <Button type="submit" disabled={!ready} aria-disabled={busy || undefined}>
          <Trans>Get the newsletter</Trans>
        </Button>
      </p>
    </form>
  );
}
