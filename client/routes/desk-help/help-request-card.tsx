import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from 'react-router';
import { statusWords } from '../../features/conversation/status-words.ts';
import type { HelpRequestCard_RequestFragment } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useDeed } from '../../shared/graph/use-deed.ts';
import { dayInWords, lastDayInWords } from '../../shared/time/dates.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DeedNotice } from '../../shared/ui/deed-notice.tsx';
import { EndHelpRequest, EraseHelpRequest, RenewHelpRequest } from './documents.ts';

/** One help request with the person behind it, and what its coordinators can do. `network` is the slug of the network. */
export function HelpRequestCard({ network, request }: { network: string; request: HelpRequestCard_RequestFragment }) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const { act, status: deed, told } = useDeed();
  const [asking, setAsking] = useState(false);
  const { endedAt, erasedAt, id, isRenewable, note, opportunity, personName, phone, street, volunteers } = request;
  const { expiresAt, organisation, place, slug, status, title, version } = opportunity;
  const isLive = status === 'PUBLISHED' && !endedAt;
  const day = (at: string) => dayInWords(at, now, i18n, { weekday: false });
  const lastDay = lastDayInWords(expiresAt, now, i18n, { weekday: false });
  return (
    <article className="card">
      <h2>{isLive || status === 'FILLED' ? <Link to={`/opportunities/${slug}`}>{title}</Link> : title}</h2>
      <p className="muted">
        {place?.name}
        {' · '}
        {endedAt && erasedAt ? <Trans>ended; is erased on {day(erasedAt)}</Trans> : isLive ? <Trans>is shown until {lastDay}</Trans> : <Trans>ended; is erased within 31 days</Trans>}
      </p>
      <p>
        <strong>{personName}</strong>
        <br />
        {street}
        {phone && (
          <>
            <br />
            <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>
          </>
        )}
        {note && (
          <>
            <br />
            {note}
          </>
        )}
      </p>
      {volunteers.length === 0 ? (
        <p className="muted">
          <Trans>Nobody has written yet.</Trans>
        </p>
      ) : (
        <ul>
          {volunteers.map((volunteer) => (
            <li key={volunteer.inquiryId}>
              <Link to={`/workspace/${organisation?.slug ?? ''}/inquiries/${volunteer.inquiryId}`}>{volunteer.name}</Link>: {i18n._(statusWords.ORGANISATION[volunteer.status])}
            </li>
          ))}
        </ul>
      )}
      {isLive && (
        <p className="no-print">
          <Link to={`/desk/network/${network}/offers?request=${id}`} aria-label={t`Who can help: ${title}`}>
            <Trans>Who can help</Trans>
          </Link>
        </p>
      )}
      <div className="actions no-print script-only">
        {isLive && (
          <Button look="secondary" aria-disabled={deed === 'busy' || undefined} onClick={() => void act(() => browserGraph.mutate(EndHelpRequest, { input: { id, version, as: 'FILLED' } }))}>
            <Trans>Somebody has been found</Trans>
          </Button>
        )}
        {isRenewable && (
          <Button look="secondary" aria-disabled={deed === 'busy' || undefined} onClick={() => void act(() => browserGraph.mutate(RenewHelpRequest, { input: { id } }))}>
            <Trans>It still holds: show it for longer</Trans>
          </Button>
        )}
        {asking ? (
          <>
            <Button look="secondary" aria-disabled={deed === 'busy' || undefined} onClick={() => void act(() => browserGraph.mutate(EraseHelpRequest, { input: { id } }))}>
              <Trans>Yes, erase everything about {personName}</Trans>
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              <Trans>Keep it</Trans>
            </Button>
          </>
        ) : (
          <Button look="quiet" aria-label={t`Erase at once: ${title}`} onClick={() => setAsking(true)}>
            <Trans>Erase at once</Trans>
          </Button>
        )}
      </div>
      <DeedNotice status={deed} done={<Trans>That is noted</Trans>} ref={told} />
    </article>
  );
}
