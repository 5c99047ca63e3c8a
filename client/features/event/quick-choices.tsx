import { Trans, useLingui } from '@lingui/react/macro';
import { ChipLink } from '../../shared/ui/chip.tsx';
import { eventsPath } from './event-criteria.ts';
import type { EventCriteria } from './event-criteria.ts';
import { NearMe } from './near-me.tsx';
import { periodLabels } from './period.ts';

const QUICK = ['today', 'weekend', 'week'] as const;

/** What most people ask for, one press away. The times belong to the list; a month has its own. */
export function QuickChoices({ criteria, choose }: { criteria: EventCriteria; choose: (change: Partial<EventCriteria>) => void }) {
  const { i18n, t } = useLingui();
  const isChosen = (period: string) => criteria.period === period && !criteria.month;
  return (
    <nav className="event-quick no-print" aria-label={t`Often asked for`}>
      <ul className="chips">
        {QUICK.map((period) => (
          <li key={period}>
            <ChipLink to={eventsPath({ ...criteria, period: isChosen(period) ? undefined : period, day: '', month: '' })} chosen={isChosen(period)}>
              {i18n._(periodLabels[period])}
            </ChipLink>
          </li>
        ))}
        <li>
          <NearMe chosen={criteria.near !== ''} choose={(near) => choose({ near, place: '' })} />
        </li>
      </ul>
      <ul className="chips event-views">
        <li>
          <ChipLink to={eventsPath({ ...criteria, month: '' })} chosen={!criteria.month}>
            <Trans>List</Trans>
          </ChipLink>
        </li>
        <li>
          <ChipLink to={eventsPath({ ...criteria, day: '', period: undefined, month: criteria.month || criteria.day.slice(0, 7) || 'now' })} chosen={criteria.month !== ''}>
            <Trans>Month</Trans>
          </ChipLink>
        </li>
      </ul>
    </nav>
  );
}
