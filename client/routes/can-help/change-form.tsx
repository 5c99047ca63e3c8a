import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { InterestField } from '../../features/opportunity-editor/interest-picker.tsx';
import type { MyHelpOfferQuery } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { useReady } from '../../shared/ui/use-ready.ts';
import { ChangeHelpOffer, WithdrawHelpOffer } from './documents.ts';
import { inputOf, NOTHING, OFFER_FIELDS, type OfferField, type OfferFields, refusedOffer } from './offer-fields.ts';
import { OfferInputs } from './offer-inputs.tsx';

interface Props {
  readonly offer: NonNullable<MyHelpOfferQuery['helpOffer']>;
  readonly interests: readonly InterestField[];
  readonly token: string;
  readonly onWithdrawn: () => void;
}

/** What stands in the form at the beginning. */
function fieldsOf({ availability, interests, name, phone, placeName, postalCode, words }: Props['offer']): OfferFields {
  return { ...NOTHING, availability, interests: interests.map(({ id }) => id), name, phone: phone ?? '', place: [postalCode, placeName].filter(Boolean).join(' '), words: words ?? '' };
}

/** Changes an offer of help, or withdraws it for good. */
export function ChangeForm({ offer, interests, token, onWithdrawn }: Props) {
  const { i18n } = useLingui();
  const [fields, setFields] = useState(() => fieldsOf(offer));
  const ready = useReady();
  const [asking, setAsking] = useState(false);
  const { act, box, busy, forget, outcome, refusals } = useSave();
  const errors = refusedOffer(refusals, i18n);
  const entries = (Object.keys(errors) as OfferField[]).map((field) => ({ id: `offer-${field}`, label: i18n._(OFFER_FIELDS[field]) }));
  return (
    <form
      className="script-only"
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act(
          () => browserGraph.mutate(ChangeHelpOffer, { input: { token, ...inputOf(fields) } }),
          () => undefined,
        );
      }}
    >
      <ErrorSummary entries={entries} ref={box} />
      {outcome && outcome.status !== 'refused' && <SaveNotice status={outcome.status} ref={box} />}
      <OfferInputs
        fields={fields}
        errors={errors}
        interests={interests}
        onChange={(changed) => {
          setFields({ ...fields, ...changed });
          forget();
        }}
      />
      <p className="actions">
        <Button type="submit" disabled={!ready} aria-disabled={busy || undefined}>
          <Trans>Save</Trans>
        </Button>
        {asking ? (
          <>
            <Button look="secondary" aria-disabled={busy || undefined} onClick={() => void act(() => browserGraph.mutate(WithdrawHelpOffer, { input: { token } }), onWithdrawn)}>
              <Trans>Yes, withdraw and erase it</Trans>
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              <Trans>Keep it</Trans>
            </Button>
          </>
        ) : (
          <Button look="secondary" disabled={!ready} onClick={() => setAsking(true)}>
            <Trans>Withdraw my offer</Trans>
          </Button>
        )}
      </p>
    </form>
  );
}
