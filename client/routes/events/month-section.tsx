import { Trans, useLingui } from '@lingui/react/macro';
import { eventsPath } from '../../features/event/event-criteria.ts';
import type { EventCriteria } from '../../features/event/event-criteria.ts';
import { MonthCalendar } from '../../features/event/month-calendar.tsx';
import { isMonth, monthOf } from '../../features/event/month.ts';
import { useAppState } from '../../shared/app-state.ts';
import { monthInWords } from '../../shared/time/dates.ts';
import { dayOf } from '../../shared/time/zone-days.ts';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { ArrowLeft, ArrowRight } from '../../shared/ui/icons.ts';
import type { EventsData } from './events-loader.ts';

/** A month with the ways to the one before and the one after. */
export function MonthSection({ month: { name, days }, criteria }: { month: NonNullable<EventsData['month']>; criteria: EventCriteria }) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const [before, after] = [monthOf(`${name}-01`, -1), monthOf(`${name}-01`, 1)];
  const inWords = (month: string) => monthInWords(month, i18n, { year: month.slice(0, 4) !== name.slice(0, 4) });
  const isCurrent = monthOf(dayOf(new Date(now))) === name;
  return (
    <section aria-labelledby="month-name" className="month-section">
      <div className="month-head">
        <h2 id="month-name">{monthInWords(name, i18n)}</h2>
        <nav className="actions no-print" aria-label={t`Other months`}>
          {isMonth(before) && (
            <ButtonLink look="secondary" to={eventsPath({ ...criteria, month: before })} preventScrollReset>
              <ArrowLeft aria-hidden />
              {inWords(before)}
            </ButtonLink>
          )}
          {!isCurrent && (
            <ButtonLink look="quiet" to={eventsPath({ ...criteria, month: 'now' })} preventScrollReset>
              <Trans>This month</Trans>
            </ButtonLink>
          )}
          {isMonth(after) && (
            <ButtonLink look="secondary" to={eventsPath({ ...criteria, month: after })} preventScrollReset>
              {inWords(after)}
              <ArrowRight aria-hidden />
            </ButtonLink>
          )}
        </nav>
      </div>
      <MonthCalendar month={name} days={days} pathOfDay={(day) => eventsPath({ ...criteria, month: '', period: undefined, day })} />
    </section>
  );
}
