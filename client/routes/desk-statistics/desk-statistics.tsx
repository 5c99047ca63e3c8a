import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { DeskLink } from '../../features/network/desk-link.tsx';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { PeriodForm } from './period-form.tsx';
import { ShownFigures } from './shown-figures.tsx';
import { StatisticsReport } from './statistics-report.tsx';
import { NetworkFigures, StatisticsNetwork } from './statistics-query.ts';
import './statistics.css';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const firstDay = (month: string): string | null => (MONTH.test(month) ? `${month}-01` : null);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { graph, locale } = context.get(pageContext);
  const { viewer, network } = needed(await graph.query(StatisticsNetwork, { slug: params['slug'] ?? '' }));
  if (!viewer) throw signInFirst(request);
  const about = found(network);
  const { id, slug } = about;
  if (!viewer.isOperator && !viewer.coordinates.some((own) => own.slug === slug)) return { about, isAllowed: false as const };
  const months = { from: searchParams.get('from') ?? '', to: searchParams.get('to') ?? '' };
  const [from, to] = [firstDay(months.from), firstDay(months.to)];
  const isTyped = months.from !== '' || months.to !== '';
  if (isTyped && !(from && to)) return { about, isAllowed: true as const, months, refusals: [{ path: 'from', code: 'MALFORMED', message: '' }], figures: null };
  const { data, errors } = await graph.query(NetworkFigures, { network: id, from, to, locale: graphLocale(locale) });
  const refusals = errors.flatMap(({ fields }) => fields);
  const statistics = data?.networkStatistics;
  if (!statistics && refusals.length > 0) return { about, isAllowed: true as const, months, refusals, figures: null };
  const figures = { interests: needed({ data, errors }).interests, statistics: found(statistics) };
  return { about, isAllowed: true as const, months: { from: figures.statistics.from.slice(0, 7), to: figures.statistics.to.slice(0, 7) }, refusals: [], figures };
}

/** How volunteering is doing in a network, for its coordinators: to read, to print, and as a file. */
export function Component() {
  const { t } = useLingui();
  const { about, ...page } = useLoaderData<typeof loader>();
  const { name, slug } = about;
  const title = t`Statistics`;
  if (!page.isAllowed) return <Refused title={title} />;
  return (
    <div className="list-page statistics-page">
      <PageHead title={`${title}: ${name}`} noindex />
      <DeskLink slug={slug} />
      <h1>
        <Trans>Statistics of {name}</Trans>
      </h1>
      <PeriodForm months={page.months} refusals={page.refusals} slug={slug} />
      {page.figures && <StatisticsReport {...page.figures} slug={slug} />}
      <ShownFigures key={about.id} network={about} />
    </div>
  );
}
