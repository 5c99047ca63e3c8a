import { Trans } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import { DatesNearBy } from '../../features/event/dates-near-by.tsx';
import { FavouriteButton } from '../../features/opportunity/favourite-button.tsx';
import { OpportunityBody } from '../../features/opportunity/opportunity-body.tsx';
import { ReportContent } from '../../features/report/report-content.tsx';
import { useAppState } from '../../shared/app-state.ts';
import { Mail } from '../../shared/ui/icons.ts';
import { ContactSection } from './contact-section.tsx';
import { ComingDates } from './coming-dates.tsx';
import { isLive } from './is-live.ts';
import { NoLongerOpen } from './no-longer-open.tsx';
import { OpportunityHead } from './opportunity-head.tsx';
import type { loader } from './opportunity-loader.ts';
import { Similar } from './similar.tsx';
import { WhoStandsBehind } from './who-stands-behind.tsx';

export { loader } from './opportunity-loader.ts';

/** One offer: the facts on top, the text, who stands behind it, coming dates, the contact form, what is like it, and a way to report it. */
export function Component() {
  const { now } = useAppState();
  const opportunity = useLoaderData<typeof loader>();
  const { interests, kind, nearbyEvents, organisation, upcomingEvents } = opportunity;
  // Null when it cannot be found now; the page is worth as much without.
  const similar = opportunity.similar ?? [];
  const live = isLive(opportunity, now);
  return (
    <>
      <div className="opportunity-page">
        <OpportunityHead opportunity={opportunity} live={live} />
        <article className="opportunity-main">
          <OpportunityBody
            texts={{ ...opportunity, patternOf: interests[0]?.parent?.id ?? interests[0]?.id ?? kind }}
            facts={opportunity}
            belowFacts={
              <p className="no-print">
                <FavouriteButton opportunity={opportunity} />
              </p>
            }
          >
            {!live && <NoLongerOpen status={opportunity.status} organisation={organisation} hasSimilar={similar.length > 0} />}
          </OpportunityBody>
          <WhoStandsBehind organisation={organisation} />
          <ComingDates events={upcomingEvents} />
          <DatesNearBy nearby={nearbyEvents} />
          {live && (
            <p className="contact-bar no-print">
              <a className="button button-primary" href="#contact">
                <Mail aria-hidden />
                <Trans>Write a message</Trans>
              </a>
            </p>
          )}
        </article>
        {live && <ContactSection opportunityId={opportunity.id} organisation={organisation} />}
      </div>
      <Similar edges={similar} />
      <ReportContent key={opportunity.id} reported={{ kind: 'OPPORTUNITY', id: opportunity.id, networkId: organisation?.network?.id }} />
    </>
  );
}
