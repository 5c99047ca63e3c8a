import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { eventTimeInWords } from '../../shared/time/dates.ts';
import { Chip } from '../../shared/ui/chip.tsx';
import { ruleInWords } from './rule-in-words.ts';

export const DatesOfSeries_series = graphql(`
  fragment DatesOfSeries_series on EventSeries {
    rule
    startsAt
    timeZone
    upcomingEvents(first: 6) {
      slug
      title
      status
      startsAt
      endsAt
      timeZone
      allDay
      openEnd
    }
  }
`);

/** When what the page is about takes place again: its next other dates, those that have a title of their own with it. Left out when there is none. */
export function DatesOfSeries({ series: masked, slug, title }: { series: FragmentType<typeof DatesOfSeries_series> | null | undefined; slug: string; title: string }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const series = unmask(DatesOfSeries_series, masked);
  const others = (series?.upcomingEvents ?? []).filter((event) => event.slug !== slug).slice(0, 5);
  if (!series || others.length === 0) return null;
  const rule = ruleInWords(series, now, i18n);
  return (
    <section className="dates-of-series" aria-labelledby="dates-of-series">
      <h2 id="dates-of-series">
        <Trans>It takes place again</Trans>
      </h2>
      {rule !== null && <p className="muted">{rule}</p>}
      <ul className="dates-of-series-list">
        {others.map((event) => (
          <li key={event.slug}>
            <Link to={`/events/${event.slug}`}>{eventTimeInWords(event, now, i18n)}</Link>
            {event.title !== title && <span>{event.title}</span>}
            {event.status === 'CANCELLED' && (
              <Chip look="sun">
                <Trans>Cancelled</Trans>
              </Chip>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
