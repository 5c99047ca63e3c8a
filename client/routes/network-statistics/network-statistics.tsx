import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { monthInWords } from '../../shared/time/dates.ts';
import { FigureTable } from '../desk-statistics/figure-table.tsx';
import { MonthTable } from '../desk-statistics/month-table.tsx';
import { ReportLink } from '../desk-statistics/report-link.tsx';
import { CHAPTERS, chapterLabels, type Chapter } from '../desk-statistics/figure-definitions.ts';
import { NetworkStatisticsPage } from './network-statistics-query.ts';
import '../desk-statistics/statistics.css';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { network } = needed(await context.get(pageContext).graph.query(NetworkStatisticsPage, { slug: params['slug'] ?? '' }));
  return { network: found(network) };
}

/** The figures that a network shows to everybody, of the last closed quarter. */
export function Component() {
  const { i18n, t } = useLingui();
  const { name, shownFigures, slug, statistics } = useLoaderData<typeof loader>().network;
  const chapters = (Object.keys(CHAPTERS) as Chapter[]).filter((chapter) => Object.keys(CHAPTERS[chapter]).some((figure) => shownFigures.includes(figure)));
  const [first, last] = [statistics?.from, statistics?.to].map((day) => (day ? monthInWords(day.slice(0, 7), i18n) : ''));
  const title = t`${name} in figures`;
  return (
    <div className="list-page statistics-page">
      <PageHead title={title} />
      <p>
        <Link to={`/networks/${slug}`}>{name}</Link>
      </p>
      <h1>{title}</h1>
      {!statistics || chapters.length === 0 ? (
        <p>
          <Trans>This network shows no figures.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>
              {first} to {last}, beside as many months before.
            </Trans>
          </p>
          <p className="actions no-print">
            <ReportLink path={`/networks/${slug}/statistics`} />
          </p>
          <div className="chapters">
            {chapters.map((chapter) => (
              <section key={chapter} aria-labelledby={chapter}>
                <h2 id={chapter}>{i18n._(chapterLabels[chapter])}</h2>
                <FigureTable chapter={chapter} statistics={statistics} only={shownFigures} />
              </section>
            ))}
          </div>
          <MonthTable statistics={statistics} only={shownFigures} />
          <p className="small muted">
            <Trans>* Months in which fewer than 5 people are behind a figure are left out, and what would give them away. – Not counted.</Trans>
          </p>
        </>
      )}
    </div>
  );
}
