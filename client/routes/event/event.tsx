import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { RegisterSection } from '../../features/registration/register-section.tsx';
import { ShiftSection } from '../../features/registration/shift-section.tsx';
import { DatesNearBy } from '../../features/event/dates-near-by.tsx';
import { DatesOfSeries } from '../../features/event/dates-of-series.tsx';
import { EventFacts } from '../../features/event/event-facts.tsx';
import { eventJsonLd } from '../../features/event/event-json-ld.ts';
import { ReportContent } from '../../features/report/report-content.tsx';
import { useAppState } from '../../shared/app-state.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { found, needed, pageContext, withheld } from '../../shared/graph/graph.ts';
import { localised } from '../../shared/i18n/locale.ts';
import { eventKindLabels } from '../../shared/labels/event-labels.ts';
import { Markdown, preloadMarkdown } from '../../shared/markdown/markdown.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { dayInWords } from '../../shared/time/dates.ts';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Chip } from '../../shared/ui/chip.tsx';
import { Calendar, Mail } from '../../shared/ui/icons.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { MovedNotice } from './moved-notice.tsx';

const EventPage = graphql(`
  query EventPage($slug: String!) {
    eventIsWithheld(slug: $slug)
    event(slug: $slug) {
      id
      slug
      kind
      status
      title
      summary
      description
      startsAt
      endsAt
      movedFrom
      timeZone
      allDay
      openEnd
      attendance
      venue
      onlineUrl
      capacity
      seatsLeft
      waitingCount
      shifts {
        capacity
        seatsLeft
        waitingCount
      }
      cancellationReason
      address {
        street
        postalCode
        town
      }
      organisation {
        slug
        name
        network {
          id
        }
      }
      series {
        rule
        startsAt
        timeZone
        allDay
        exceptDates
        ...DatesOfSeries_series
      }
      nearby(first: 3) {
        ...DatesNearBy_nearby
      }
      ...MovedNotice_event
      ...EventFacts_event
      ...RegisterSection_event
      ...ShiftSection_event
    }
  }
`);

export async function loader({ context, params }: LoaderFunctionArgs) {
  preloadMarkdown();
  const { graph } = context.get(pageContext);
  const { event, eventIsWithheld } = needed(await graph.query(EventPage, { slug: params['slug'] ?? '' }));
  if (eventIsWithheld) throw withheld();
  return found(event);
}

/** One event: when and where, what it is about, who invites, what else takes place around, and a way to report it. Cancelled and past ones say so first. */
export function Component() {
  const { i18n } = useLingui();
  const { locale, now, publicUrl } = useAppState();
  const event = useLoaderData<typeof loader>();
  const { cancellationReason, description, endsAt, kind, organisation, slug, startsAt, status, summary, timeZone, title } = event;
  const page = (path: string) => publicUrl + localised(path, locale);
  const isCancelled = status === 'CANCELLED';
  const isOver = !isCancelled && Date.parse(endsAt) <= Date.parse(now);
  const name = organisation?.name ?? '';
  return (
    <article className="event-page prose-page">
      <PageHead
        title={`${title}, ${dayInWords(startsAt, now, i18n, { timeZone, weekday: false })}`}
        description={summary}
        noindex={isOver}
        jsonLd={eventJsonLd(event, { url: page(`/events/${slug}`), organisationUrl: (other) => page(`/organisations/${other}`) })}
      />
      <Chip look="plain">{i18n._(eventKindLabels[kind])}</Chip>
      <h1>{title}</h1>
      <p className="lead">{summary}</p>
      {isCancelled && (
        <Notice kind="warning" title={<Trans>This event is cancelled</Trans>}>
          {cancellationReason && <p>{cancellationReason}</p>}
        </Notice>
      )}
      {!isOver && <MovedNotice event={event} />}
      {isOver && (
        <Notice kind="info" title={<Trans>This event is over</Trans>}>
          <p>
            <Link to="/events">
              <Trans>See what takes place next</Trans>
            </Link>
          </p>
        </Notice>
      )}
      <div className="card">
        <h2 className="visually-hidden">
          <Trans>At a glance</Trans>
        </h2>
        <EventFacts event={event} />
      </div>
      {description && (
        <section aria-labelledby="about">
          <h2 id="about">
            <Trans>What it is about</Trans>
          </h2>
          <Markdown text={description} />
        </section>
      )}
      {!isOver && !isCancelled && <RegisterSection event={event} />}
      <ShiftSection event={event} isOpen={!isOver && !isCancelled} />
      <p className="actions no-print">
        {organisation && (
          <ButtonLink to={`/organisations/${organisation.slug}#contact`}>
            <Mail aria-hidden />
            <Trans>Ask {name}</Trans>
          </ButtonLink>
        )}
        {!isOver && (
          <a className="button button-secondary" href={`/events/${slug}.ics`}>
            <Calendar aria-hidden />
            <Trans>Into my calendar</Trans>
          </a>
        )}
        <ButtonLink to="/events" look="secondary">
          <Trans>All events</Trans>
        </ButtonLink>
      </p>
      <DatesOfSeries series={event.series} slug={slug} title={title} />
      <DatesNearBy nearby={event.nearby} />
      <ReportContent key={event.id} reported={{ kind: 'EVENT', id: event.id, networkId: organisation?.network?.id }} />
    </article>
  );
}
