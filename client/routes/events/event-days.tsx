import { useLingui } from '@lingui/react/macro';
import type { EventCriteria } from '../../features/event/event-criteria.ts';
import { groupByDay } from '../../features/event/event-days.ts';
import { boundsOf } from '../../features/event/period.ts';
import type { EventListQuery } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { dayOf } from '../../shared/time/zone-days.ts';
import { Paging } from '../../shared/ui/paging.tsx';
import { EventDayList } from './event-day-list.tsx';

/** A page of the list, day by day. What began before the first day that is asked for stands on top. */
export function EventDays({ list: { nodes, pageInfo }, criteria: { day, period } }: { list: EventListQuery['events']; criteria: EventCriteria }) {
  const { t } = useLingui();
  const { now } = useAppState();
  const firstDay = day || dayOf(new Date(period ? boundsOf(period, new Date(now)).from : now));
  return (
    <>
      {groupByDay(nodes, firstDay).map((group) => (
        <EventDayList key={group.day} day={group.day} events={group.events} />
      ))}
      <Paging label={t`Events`} pageInfo={pageInfo} />
    </>
  );
}
