import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData, useSearchParams } from 'react-router';
import { CalendarSubscription } from '../../features/event/calendar-subscription.tsx';
import { eventsFeedPath, eventsPath, parseEventCriteria } from '../../features/event/event-criteria.ts';
import { QuickChoices } from '../../features/event/quick-choices.tsx';
import { useAppState } from '../../shared/app-state.ts';
import { localised } from '../../shared/i18n/locale.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { useAddressForm } from '../../shared/use-address-form.ts';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import { EventDays } from './event-days.tsx';
import { EventFilters } from './event-filters.tsx';
import type { loader } from './events-loader.ts';
import { MonthSection } from './month-section.tsx';

export { loader } from './events-loader.ts';

/** What takes place, day by day or as a month, to be narrowed by words, place, time and what it is. */
export function Component() {
  const { t } = useLingui();
  const { locale } = useAppState();
  const { fields, hosts, list, month, refusals } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const { busy, choose, criteria, formProps } = useAddressForm(parseEventCriteria, eventsPath);
  const labels = new Map([
    ...[...fields, ...fields.flatMap(({ children }) => children)].map(({ id, label }) => [id, label] as const),
    [`network ${criteria.network}`, hosts.network?.name] as const,
    [`organisation ${criteria.organisation}`, hosts.organisation?.name] as const,
  ]);
  const totalCount = list?.totalCount ?? month?.totalCount;
  return (
    <div className="list-page">
      <PageHead title={t`Events`} description={t`Meetings, training sessions, festivals and work days near you: what takes place, when and where.`} noindex={params.size > 0} />
      <h1>
        <Trans>What takes place</Trans>
      </h1>
      <search>
        <form method="get" action={localised('/events', locale)} {...formProps}>
          <EventFilters
            criteria={criteria}
            fields={fields}
            networks={hosts.networks}
            placeError={refusals.length > 0 ? t`We do not know this place. Try the postal code or the name of a larger town nearby.` : undefined}
          />
        </form>
      </search>
      <QuickChoices criteria={criteria} choose={choose} />
      <ChosenFilters criteria={criteria} labelOf={(id) => labels.get(id)} />
      <div aria-busy={busy}>
        {totalCount !== undefined && (
          <output className="list-count">
            <Plural value={totalCount} _0="No event found" one="One event" other="# events" />
          </output>
        )}
        {list?.nodes.length === 0 && (
          <div className="list-empty">
            <p>
              <Trans>Nothing is planned for that so far. Perhaps another period or another word helps.</Trans>
            </p>
            <p className="actions">
              <ButtonLink to="/events">
                <Trans>Show all events</Trans>
              </ButtonLink>
              <ButtonLink to="/" look="secondary">
                <Trans>Find offers</Trans>
              </ButtonLink>
            </p>
          </div>
        )}
        {list && <EventDays list={list} criteria={criteria} />}
        {month && <MonthSection month={month} criteria={criteria} />}
      </div>
      <CalendarSubscription pathOf={(format) => eventsFeedPath(criteria, format)} />
    </div>
  );
}
