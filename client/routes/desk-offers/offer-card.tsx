import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useRevalidator } from 'react-router';
import { volunteerReasonsInWords } from '../../features/finding/volunteer-reasons.ts';
import type { OfferCard_OfferFragment } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useDeed } from '../../shared/graph/use-deed.ts';
import { agoInWords } from '../../shared/time/dates.ts';
import { slotsInWords } from '../../shared/time/slots.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Chip } from '../../shared/ui/chip.tsx';
import { DeedNotice } from '../../shared/ui/deed-notice.tsx';
import { Check } from '../../shared/ui/icons.ts';
import { MarkHelpOffer } from './documents.ts';
import { LetterForm } from './letter-form.tsx';

interface Props {
  readonly offer: OfferCard_OfferFragment;
  readonly labelOf: (id: string) => string | undefined;
  readonly helpRequest: { readonly id: string; readonly title: string } | null;
}

/** Somebody who can help: with what, where, when, and why they fit the help request. */
export function OfferCard({ offer, labelOf, helpRequest }: Props) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const { revalidate } = useRevalidator();
  const { act, status: deed, told } = useDeed();
  const [isWriting, setWriting] = useState(false);
  const { availability, confirmedAt, id, interests, match, name, phone, placeName, postalCode, status, words, writtenAt } = offer;
  const isPlaced = status === 'PLACED';
  const reasons = match ? volunteerReasonsInWords(match.reasons, { i18n, labelOf }) : [];
  const labels = interests.flatMap(({ id: interest }) => labelOf(interest) ?? []).join(', ');
  return (
    <article className="card">
      <h2>{name}</h2>
      {reasons.length > 0 && (
        <ul className="chips">
          {reasons.map(({ kind, words: why }) => (
            <li key={kind}>
              <Chip icon={<Check aria-hidden />}>{why}</Chip>
            </li>
          ))}
        </ul>
      )}
      {words && <p className="offer-words">{words}</p>}
      {labels && <p>{labels}</p>}
      <p className="muted">
        {[[postalCode, placeName].filter(Boolean).join(' '), availability.length === 0 ? t`Times by arrangement` : slotsInWords(availability, i18n)].join(' · ')}
      </p>
      {phone && (
        <p>
          <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>
        </p>
      )}
      <p className="muted small">
        {confirmedAt && <Trans>offered {agoInWords(confirmedAt, now, i18n)}</Trans>}
        {writtenAt && (
          <>
            {' · '}
            <Trans>last written to {agoInWords(writtenAt, now, i18n)}</Trans>
          </>
        )}
      </p>
      <DeedNotice status={deed} done={<Trans>That is noted</Trans>} ref={told} />
      {isWriting ? (
        <LetterForm
          id={id}
          name={name}
          helpRequest={helpRequest}
          onClose={() => setWriting(false)}
          onSent={() => {
            setWriting(false);
            void revalidate();
          }}
        />
      ) : (
        <div className="actions no-print script-only">
          <Button look="secondary" aria-label={t`Write to ${name}`} onClick={() => setWriting(true)}>
            <Trans>Write</Trans>
          </Button>
          <Button
            look="quiet"
            aria-label={isPlaced ? t`${name} can help again` : t`${name} helps now`}
            aria-disabled={deed === 'busy' || undefined}
            onClick={() => void act(() => browserGraph.mutate(MarkHelpOffer, { input: { id, status: isPlaced ? 'OPEN' : 'PLACED' } }))}
          >
            {isPlaced ? <Trans>Can help again</Trans> : <Trans>Helps now</Trans>}
          </Button>
        </div>
      )}
    </article>
  );
}
