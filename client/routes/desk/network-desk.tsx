import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { AuditList } from '../../features/verification/audit-list.tsx';
import { CaseRow } from '../../features/verification/case-row.tsx';
import { ReportRow } from '../../features/verification/report-row.tsx';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { subjectLabels } from '../../shared/labels/verification-labels.ts';
import { dayInWords } from '../../shared/time/dates.ts';
import { Paging } from '../../shared/ui/paging.tsx';
import { DeskWays } from './desk-ways.tsx';

export const NetworkDesk_network = graphql(`
  fragment NetworkDesk_network on Network {
    id
    name
    slug
    verificationQueue(first: 20, after: $waiting) {
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
      nodes {
        id
        ...CaseRow_case
      }
    }
    expiringChecks(first: 20, after: $expiring) {
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
      nodes {
        id
        subject
        validUntil
        organisation {
          slug
          name
        }
      }
    }
    reports(first: 20, after: $reports) {
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
      nodes {
        id
        ...ReportRow_report
      }
    }
    moderationCounts {
      count
    }
    ...AuditList_network
  }
`);

/** Everything that waits for the coordinators of one network. */
export function NetworkDesk({ network: masked }: { network: FragmentType<typeof NetworkDesk_network> }) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const network = unmask(NetworkDesk_network, masked);
  const { expiringChecks: expiring, moderationCounts, name, reports, slug, verificationQueue: queue } = network;
  const here = { network: slug };
  const cases = moderationCounts?.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <DeskWays slug={slug} cases={cases} />
      <section className="desk-section" id="waiting">
        <h3>
          <Trans>Waiting to be checked ({queue?.totalCount ?? 0})</Trans>
        </h3>
        {queue?.totalCount === 0 && (
          <p className="muted">
            <Trans>Nobody waits. Well done!</Trans>
          </p>
        )}
        <ul className="card-list card-list-columns">
          {queue?.nodes.map((waiting) => (
            <li key={waiting.id}>
              <CaseRow of={waiting} />
            </li>
          ))}
        </ul>
        {queue && <Paging label={t`Waiting to be checked`} pageInfo={queue.pageInfo} name="waiting" also={here} hash="#waiting" />}
      </section>
      <section className="desk-section" id="reports">
        <h3>
          <Trans>Reported ({reports?.totalCount ?? 0})</Trans>
        </h3>
        {reports?.totalCount === 0 && (
          <p className="muted">
            <Trans>Nothing was reported.</Trans>
          </p>
        )}
        <ul className="card-list card-list-columns">
          {reports?.nodes.map((report) => (
            <li key={report.id}>
              <ReportRow report={report} />
            </li>
          ))}
        </ul>
        {reports && <Paging label={t`Reports`} pageInfo={reports.pageInfo} name="reports" also={here} hash="#reports" />}
      </section>
      <section className="desk-section" id="expiring">
        <h3>
          <Trans>Checks that end within 30 days or have ended ({expiring?.totalCount ?? 0})</Trans>
        </h3>
        {expiring?.totalCount === 0 && (
          <p className="muted">
            <Trans>All checks count for a month at least.</Trans>
          </p>
        )}
        <ul>
          {expiring?.nodes.map(({ id, organisation, subject, validUntil }) => (
            <li key={id}>
              {organisation && <Link to={`/desk/organisations/${organisation.slug}`}>{organisation.name}</Link>}: {i18n._(subjectLabels[subject])}, {validUntil && dayInWords(validUntil, now, i18n, { weekday: false })}
            </li>
          ))}
        </ul>
        {expiring && <Paging label={t`Checks that end`} pageInfo={expiring.pageInfo} name="expiring" also={here} hash="#expiring" />}
      </section>
      <section className="desk-section" id="log">
        <h3>
          <Trans>What was done</Trans>
        </h3>
        <AuditList network={network} />
        <p>
          <Link to={`/desk/network/${slug}/log`}>
            <Trans>The whole log, by kind, person and day</Trans>
          </Link>
        </p>
      </section>
    </section>
  );
}
