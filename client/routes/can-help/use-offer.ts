import { useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import type { FormEvent } from 'react';
import type { OfferHelpInput } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { openProofDesk } from '../../shared/proof/proof-of-work.ts';
import { openSender, ownRefusals } from '../../shared/proof/proven-sender.ts';
import type { ProvenOutcome } from '../../shared/proof/proven-sender.ts';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';
import { useReady } from '../../shared/ui/use-ready.ts';
import { OfferHelp } from './documents.ts';
import { inputOf, NOTHING, offerErrors, type OfferErrors, type OfferFields, refusedOffer } from './offer-fields.ts';

type Offering = Omit<OfferHelpInput, 'proofOfWork'>;

/** State and deeds of the form in which somebody offers help. What was typed stays in it whatever happens; after an attempt the focus goes to what it led to. */
export function useOffer(networkId: string) {
  const { i18n } = useLingui();
  const { locale } = useAppState();
  const { desk, send } = useMemo(() => {
    const proofs = openProofDesk();
    return { desk: proofs, send: openSender<Offering, ProvenOutcome>({ desk: proofs, contact: (input) => browserGraph.mutate(OfferHelp, { input }), refusalOf: ownRefusals }) };
  }, []);
  const [fields, setFields] = useState<OfferFields>(NOTHING);
  const [errors, setErrors] = useState<OfferErrors>({});
  const [outcome, setOutcome] = useState<ProvenOutcome>();
  const ready = useReady();
  const [busy, setBusy] = useState(false);
  const { box, attempted } = useFocusAfterAttempts();

  function change(changed: Partial<OfferFields>): void {
    setFields({ ...fields, ...changed });
    setErrors(Object.fromEntries(Object.entries(errors).filter(([field]) => !(field in changed))));
    desk.prepare();
  }

  async function attempt(): Promise<void> {
    const found = offerErrors(fields, true, i18n);
    setErrors(found);
    setOutcome(undefined);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    const became = await send({ ...inputOf(fields), networkId, email: fields.email.trim(), consent: true, locale: graphLocale(locale) });
    setBusy(false);
    const refused = became.status === 'refused' ? refusedOffer(became.refusals, i18n) : {};
    setErrors(refused);
    setOutcome(Object.keys(refused).length > 0 ? undefined : became.status === 'refused' ? { status: 'failed' } : became);
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy || !ready) return;
    await attempt();
    attempted();
  }

  return { box, busy, change, errors, fields, outcome, ready, submit };
}
