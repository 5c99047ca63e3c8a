import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { dayInWords } from '../../shared/time/dates.ts';
import { actionInWords } from './audit-words.ts';

export const AuditList_network = graphql(`
  fragment AuditList_network on Network {
    auditLog(first: 20) {
      nodes {
        id
        at
        actorName
        action
        organisation {
          slug
          name
        }
      }
    }
  }
`);

/** The last things that were done in a network, from the log that nobody can alter. */
export function AuditList({ network }: { network: FragmentType<typeof AuditList_network> }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const entries = unmask(AuditList_network, network).auditLog?.nodes ?? [];
  if (entries.length === 0) {
    return (
      <p className="muted">
        <Trans>Nothing has been done yet.</Trans>
      </p>
    );
  }
  return (
    <ol className="history">
      {entries.map(({ id, at, actorName, action, organisation }) => (
        <li key={id}>
          <time dateTime={at}>{dayInWords(at, now, i18n, { weekday: false })}</time>: {organisation && <Link to={`/desk/organisations/${organisation.slug}`}>{organisation.name}</Link>} {actionInWords(action, i18n)}
          {actorName && <span className="muted"> ({actorName})</span>}
        </li>
      ))}
    </ol>
  );
}
