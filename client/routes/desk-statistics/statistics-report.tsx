import { Trans, useLingui } from '@lingui/react/macro';
import type { NetworkFiguresQuery } from '../../generated/graphql.ts';
import { keepFile } from '../../shared/csv.ts';
import { monthInWords } from '../../shared/time/dates.ts';
import { Button } from '../../shared/ui/button.tsx';
import { List, ListChecks } from '../../shared/ui/icons.ts';
import { CHAPTERS, chapterLabels, type Chapter } from './figure-definitions.ts';
import { FigureTable } from './figure-table.tsx';
import { shareOf, shownValue, type Statistics } from './figures.ts';
import { GroupTable } from './group-table.tsx';
import { groupingsOf } from './groupings.ts';
import { MonthTable } from './month-table.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { ReportLink } from './report-link.tsx';
import { SearchWords } from './search-words.tsx';
import { statisticsCsv } from './statistics-csv.ts';

interface Props {
  readonly statistics: Statistics;
  readonly interests: NetworkFiguresQuery['interests'];
  readonly slug: string;
}

/** The figures of a period: the chapters, the months, and what volunteers ask for beside what is offered, by field and by place. */
export function StatisticsReport({ interests, slug, statistics }: Props) {
  const { i18n } = useLingui();
  const [first, last] = [statistics.from, statistics.to].map((day) => monthInWords(day.slice(0, 7), i18n));
  const groupings = groupingsOf(statistics, interests, i18n);
  const percent = (share: number | null): string => (share === null ? '–' : i18n.number(share, { style: 'percent' }));
  const answered = shownValue(statistics.answeredInquiries);
  const stale = shareOf(shownValue(statistics.staleOpportunities), [shownValue(statistics.liveOpportunities)]);
  const answers = shareOf(answered, [answered, shownValue(statistics.unansweredInquiries)]);
  const download = () =>
    keepFile(
      `${slug}-${statistics.from}-${statistics.to}.csv`,
      statisticsCsv(statistics, groupings.flatMap(({ by, columns, nameOf }) => columns.map((column) => ({ ...column, by, nameOf }))), i18n),
    );
  return (
    <>
      <p>
        <Trans>
          {first} to {last}, beside as many months before.
        </Trans>
      </p>
      <NothingYet statistics={statistics} />
      <p className="actions no-print">
        <ReportLink path={`/desk/network/${slug}/statistics`} query={`?from=${statistics.from.slice(0, 7)}&to=${statistics.to.slice(0, 7)}`} />
        <Button look="secondary" className="script-only" onClick={download}>
          <List aria-hidden />
          <Trans>As a file for spreadsheets (CSV)</Trans>
        </Button>
        <Button className="script-only" look="secondary" onClick={() => window.print()}>
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
      <MonthTable statistics={statistics} />
      <SearchWords words={statistics.emptySearchWords?.words ?? []} />
      {groupings.map((grouping) => (
        <GroupTable key={grouping.id} {...grouping} />
      ))}
    </>
  );
}
