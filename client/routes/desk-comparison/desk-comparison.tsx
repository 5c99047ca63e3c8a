import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { DeskLink } from '../../features/network/desk-link.tsx';
import { graphql } from '../../shared/graph/graphql.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { monthInWords } from '../../shared/time/dates.ts';
import { ComparisonTable } from './comparison-table.tsx';
import '../desk-statistics/statistics.css';
import './comparison.css';

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
      <DeskLink />
      <h1 id="compared">{title}</h1>
      {period && (
        <p>
          <Trans>
            {first} to {last}
          </Trans>
        </p>
      )}
      <ComparisonTable labelledBy="compared" networks={networks.nodes} />
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
