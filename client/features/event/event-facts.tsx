import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { attendanceLabels } from '../../shared/labels/opportunity-labels.ts';
import { eventTimeInWords } from '../../shared/time/dates.ts';
import { Fact, Facts } from '../../shared/ui/facts.tsx';
import { BadgeCheck, Building, Clock, ExternalLink, Handshake, Laptop, MapPin, Tag, Training, Users } from '../../shared/ui/icons.ts';

export const EventFacts_event = graphql(`
  fragment EventFacts_event on Event {
    status
    startsAt
    endsAt
    timeZone
    allDay
    openEnd
    attendance
    venue
    onlineUrl
    capacity
    seatsLeft
    waitingCount
    targetGroup
    certificate
    costs
    provider
    address {
      street
      postalCode
      town
    }
    organisation {
      slug
      name
    }
    opportunity {
      slug
      title
    }
  }
`);

/** When, where, for how many, who invites. */
export function EventFacts({ event: masked }: { event: FragmentType<typeof EventFacts_event> }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const event = unmask(EventFacts_event, masked);
  const { address, attendance, capacity, certificate, costs, onlineUrl, opportunity, organisation, provider, seatsLeft, status, targetGroup, venue, waitingCount } = event;
  const isOpen = status === 'PUBLISHED' && Date.parse(event.endsAt) > Date.parse(now);
  const town = [address?.postalCode, address?.town].filter(Boolean).join(' ');
  const where = [...new Set([venue, address?.street, town])].filter(Boolean).join(', ');
  return (
    <Facts>
      <Fact icon={<Clock aria-hidden />} term={<Trans>When</Trans>}>
        {eventTimeInWords(event, now, i18n)}
      </Fact>
      {where && (
        <Fact icon={<MapPin aria-hidden />} term={<Trans>Where</Trans>}>
          {where}
        </Fact>
      )}
      {attendance !== 'ON_SITE' && (
        <Fact icon={<Laptop aria-hidden />} term={<Trans>Take part</Trans>}>
          {attendance === 'REMOTE' ? <Trans>Online</Trans> : i18n._(attendanceLabels[attendance])}
          {onlineUrl && status === 'PUBLISHED' && (
            <>
              {' · '}
              <a href={onlineUrl} rel="nofollow noopener ugc">
                <Trans>Open the online room</Trans>
                <ExternalLink aria-hidden />
              </a>
            </>
          )}
        </Fact>
      )}
      {typeof capacity === 'number' && (
        <Fact icon={<Users aria-hidden />} term={<Trans>Places</Trans>}>
          <Plural value={capacity} one="one place" other="# places" />
          {isOpen && typeof seatsLeft === 'number' && (
            <>
              {' · '}
              {seatsLeft > 0 && !waitingCount ? <Plural value={seatsLeft} one="one of them free" other="# of them free" /> : <Trans>booked up</Trans>}
            </>
          )}
          {isOpen && Boolean(waitingCount) && (
            <>
              {' · '}
              <Plural value={waitingCount ?? 0} one="# on the waiting list" other="# on the waiting list" />
            </>
          )}
        </Fact>
      )}
      {targetGroup && (
        <Fact icon={<Users aria-hidden />} term={<Trans>For whom</Trans>}>
          {targetGroup}
        </Fact>
      )}
      {costs && (
        <Fact icon={<Tag aria-hidden />} term={<Trans>Costs</Trans>}>
          {costs}
        </Fact>
      )}
      {certificate && (
        <Fact icon={<BadgeCheck aria-hidden />} term={<Trans>Certificate</Trans>}>
          {certificate}
        </Fact>
      )}
      {provider && (
        <Fact icon={<Training aria-hidden />} term={<Trans>Given by</Trans>}>
          {provider}
        </Fact>
      )}
      {organisation && (
        <Fact icon={<Building aria-hidden />} term={<Trans>Invites</Trans>}>
          <Link to={`/organisations/${organisation.slug}`}>{organisation.name}</Link>
        </Fact>
      )}
      {opportunity && (
        <Fact icon={<Handshake aria-hidden />} term={<Trans>Belongs to</Trans>}>
          <Link to={`/opportunities/${opportunity.slug}`}>{opportunity.title}</Link>
        </Fact>
      )}
    </Facts>
  );
}
