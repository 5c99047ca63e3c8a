import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../shared/graph/graphql.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { monthInWords } from '../../shared/time/dates.ts';
import { CHAPTERS, type FigureDefinition } from '../desk-statistics/figure-definitions.ts';
import { type FigureValues, shownValue, valueInWords } from '../desk-statistics/figures.ts';
import { WideTable } from '../desk-statistics/wide-table.tsx';
import '../desk-statistics/statistics.css';

const Operator = graphql(`
  query ComparisonViewer {
    viewer {
      id
      isOperator
    }
  }
`);

const Comparison = graphql(`
  query NetworkComparison($after: String) {
    networks(first: 50, after: $after) {
      nodes {
        id
        slug
        name
        statistics {
          id
          from
          to
          verifiedOrganisations { value before isWithheld }
          liveOpportunities { value before isWithheld }
          seekers { value before isWithheld }
          inquiries { value before isWithheld }
          answeredInquiries { value before isWithheld }
          commitments { value before isWithheld }
          heldEvents { value before isWithheld }
          takenSeats { value before isWithheld }
          homePageViews { value before isWithheld }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const COMPARED = ['verifiedOrganisations', 'liveOpportunities', 'seekers', 'inquiries', 'answeredInquiries', 'commitments', 'heldEvents', 'takenSeats', 'homePageViews'] as const;
const DEFINITIONS = Object.fromEntries(Object.values(CHAPTERS).flatMap((chapter) => Object.entries(chapter))) as Readonly<Record<string, FigureDefinition>>;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { graph } = context.get(pageContext);
  const { viewer } = needed(await graph.query(Operator, {}));
  if (!viewer) throw signInFirst(request);
  if (!viewer.isOperator) return null;
  return needed(await graph.query(Comparison, { after: new URL(request.url).searchParams.get('after') })).networks;
}

/** The networks of the installation side by side, for its operators: the last closed quarter. */
export function Component() {
  const { i18n, t } = useLingui();
  const networks = useLoaderData<typeof loader>();
  const title = t`Networks compared`;
  if (!networks) return <Refused title={title} />;
  const period = networks.nodes.find(({ statistics }) => statistics)?.statistics;
  const [first, last] = [period?.from, period?.to].map((day) => (day ? monthInWords(day.slice(0, 7), i18n) : ''));
  return (
    <div className="list-page statistics-page">
      <PageHead title={title} noindex />
      <h1 id="compared">{title}</h1>
      {period && (
        <p>
          <Trans>
            {first} to {last}
          </Trans>
        </p>
      )}
      <WideTable labelledBy="compared">
        <table className="statistics-table">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Network</Trans>
              </th>
              {COMPARED.map((name) => (
                <th scope="col" className="number" key={name}>
                  {DEFINITIONS[name] && i18n._(DEFINITIONS[name].label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {networks.nodes.map(({ id, name, slug, statistics }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={`/desk/network/${slug}/statistics`}>{name}</Link>
                </th>
                {COMPARED.map((figure) => (
                  <td className="number" key={figure}>
                    {valueInWords(shownValue((statistics as FigureValues | null | undefined)?.[figure]), i18n)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {networks.pageInfo.hasNextPage && (
        <p>
          <Link to={`?after=${encodeURIComponent(networks.pageInfo.endCursor ?? '')}`}>
            <Trans>More networks</Trans>
          </Link>
        </p>
      )}
    </div>
  );
}
