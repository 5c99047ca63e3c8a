import { Trans, useLingui } from '@lingui/react/macro';
import type { NetworkFiguresQuery } from '../../generated/graphql.ts';
import { keepFile } from '../../shared/csv.ts';
import { eventKindLabels } from '../../shared/labels/event-labels.ts';
import { opportunityKindLabels } from '../../shared/labels/opportunity-labels.ts';
import { organisationKindLabels } from '../../shared/labels/organisation-labels.ts';
import { monthInWords } from '../../shared/time/dates.ts';
import { Button } from '../../shared/ui/button.tsx';
import { List, ListChecks } from '../../shared/ui/icons.ts';
import { CHAPTERS, chapterLabels, type Chapter } from './figure-definitions.ts';
import { FigureTable } from './figure-table.tsx';
import { shareOf, shownValue, type Statistics } from './figures.ts';
import { GroupTable } from './group-table.tsx';
import { MonthTable } from './month-table.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { SearchWords } from './search-words.tsx';
import { statisticsCsv } from './statistics-csv.ts';

interface Props {
  readonly statistics: Statistics;
  readonly interests: NetworkFiguresQuery['interests'];
  readonly slug: string;
}

/** The figures of a period: the chapters, the months, and what volunteers ask for beside what is offered, by field and by place. */
export function StatisticsReport({ interests, slug, statistics }: Props) {
  const { i18n, t } = useLingui();
  const [first, last] = [statistics.from, statistics.to].map((day) => monthInWords(day.slice(0, 7), i18n));
  const fieldNames = new Map(interests.map(({ id, label }) => [id, label]));
  const fieldOf = (key: string): string => fieldNames.get(key) ?? key;
  const kindOf = (key: string): string => (key in organisationKindLabels ? i18n._(organisationKindLabels[key as keyof typeof organisationKindLabels]) : key);
  const compared = [
    { label: i18n._(CHAPTERS.opportunities.liveOpportunities.label), figure: statistics.liveOpportunities },
    { label: i18n._(CHAPTERS.searches.seekers.label), figure: statistics.seekers },
    { label: i18n._(CHAPTERS.inquiries.inquiries.label), figure: statistics.inquiries },
    { label: i18n._(CHAPTERS.organisations.verifiedOrganisations.label), figure: statistics.verifiedOrganisations },
    { label: i18n._(CHAPTERS.events.heldEvents.label), figure: statistics.heldEvents },
    { label: i18n._(CHAPTERS.events.takenSeats.label), figure: statistics.takenSeats },
  ];
  const kinds = { label: i18n._(CHAPTERS.organisations.verifiedOrganisations.label), groups: statistics.verifiedOrganisations?.byKind };
  const ofKind = [
    { id: 'by-kind', heading: <Trans>By kind of organisation</Trans>, by: t`Kind of organisation`, columns: [kinds], nameOf: kindOf },
    {
      id: 'by-posting', heading: <Trans>By kind of posting</Trans>, by: t`Kind of posting`, nameOf: (key: string) => (key in opportunityKindLabels ? i18n._(opportunityKindLabels[key as keyof typeof opportunityKindLabels]) : key),
      columns: [{ label: i18n._(CHAPTERS.opportunities.liveOpportunities.label), groups: statistics.liveOpportunities?.byKind }, { label: i18n._(CHAPTERS.inquiries.inquiries.label), groups: statistics.inquiries?.byKind }],
    },
    {
      id: 'by-event', heading: <Trans>By kind of event</Trans>, by: t`Kind of event`, nameOf: (key: string) => (key in eventKindLabels ? i18n._(eventKindLabels[key as keyof typeof eventKindLabels]) : key),
      columns: [{ label: i18n._(CHAPTERS.events.heldEvents.label), groups: statistics.heldEvents?.byKind }, { label: i18n._(CHAPTERS.events.takenSeats.label), groups: statistics.takenSeats?.byKind }],
    },
  ];
  const percent = (share: number | null): string => (share === null ? '–' : i18n.number(share, { style: 'percent' }));
  const answered = shownValue(statistics.answeredInquiries);
  const stale = shareOf(shownValue(statistics.staleOpportunities), [shownValue(statistics.liveOpportunities)]);
  const answers = shareOf(answered, [answered, shownValue(statistics.unansweredInquiries)]);
  const download = () =>
    keepFile(`${slug}-${statistics.from}-${statistics.to}.csv`, statisticsCsv(statistics, [
      ...compared.map(({ figure, label }) => ({ label, by: t`Field of engagement`, groups: figure?.byField, nameOf: fieldOf })),
      ...compared.map(({ figure, label }) => ({ label, by: t`Place`, groups: figure?.byPlace, nameOf: String })),
      ...ofKind.flatMap(({ by, columns, nameOf }) => columns.map((column) => ({ ...column, by, nameOf }))),
    ], i18n));
  return (
    <>
      <p>
        <Trans>
          {first} to {last}, beside as many months before.
        </Trans>
      </p>
      <NothingYet statistics={statistics} />
      <p className="actions script-only no-print">
        <Button look="secondary" onClick={download}>
          <List aria-hidden />
          <Trans>As a file for spreadsheets (CSV)</Trans>
        </Button>
        <Button look="secondary" onClick={() => window.print()}>
          <ListChecks aria-hidden />
          <Trans>Print the report</Trans>
        </Button>
      </p>
      <dl className="shares">
        <div>
          <dt>
            <Trans>of the messages were answered within 14 days</Trans>
          </dt>
          <dd>{percent(answers.value)}</dd>
        </div>
        <div>
          <dt>
            <Trans>of the live postings were not confirmed for 60 days</Trans>
          </dt>
          <dd>{percent(stale.value)}</dd>
        </div>
      </dl>
      <div className="chapters">
        {(Object.keys(CHAPTERS) as Chapter[]).map((chapter) => (
          <section key={chapter} aria-labelledby={chapter}>
            <h2 id={chapter}>{i18n._(chapterLabels[chapter])}</h2>
            <FigureTable chapter={chapter} statistics={statistics} />
          </section>
        ))}
      </div>
      <p className="small muted">
        <Trans>
          * Months in which fewer than 5 people are behind a figure are left out, and what would give them away. – Not counted. A figure does not change any more when it is shown, whoever is
          erased later.
        </Trans>
      </p>
      <h2 id="by-month">
        <Trans>Month by month</Trans>
      </h2>
      <MonthTable statistics={statistics} />
      <SearchWords words={statistics.emptySearchWords?.words ?? []} />
      <GroupTable id="by-field" heading={<Trans>By field of engagement: what is offered, what people ask for</Trans>} columns={compared.map(({ figure, label }) => ({ label, groups: figure?.byField }))} nameOf={fieldOf} />
      <GroupTable id="by-place" heading={<Trans>By place</Trans>} columns={compared.map(({ figure, label }) => ({ label, groups: figure?.byPlace }))} nameOf={String} />
      {ofKind.map(({ columns, heading, id, nameOf }) => (
        <GroupTable key={id} id={id} heading={heading} columns={columns} nameOf={nameOf} />
      ))}
    </>
  );
}
