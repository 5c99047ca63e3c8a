import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { dayInWords } from '../../shared/time/dates.ts';
import { actionInWords } from './audit-words.ts';

export const AuditEntries_log = graphql(`
  fragment AuditEntries_log on AuditEntryConnection {
    nodes {
      id
      at
      actorName
      action
      organisation {
        slug
        name
      }
      opportunity {
        slug
        title
      }
    }
  }
`);

/** Lines of the log that nobody can alter, newest first. */
export function AuditEntries({ log }: { log: FragmentType<typeof AuditEntries_log> | null | undefined }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const entries = log ? unmask(AuditEntries_log, log).nodes : [];
  if (entries.length === 0) {
    return (
      <p className="muted">
        <Trans>Nothing has been done yet.</Trans>
      </p>
    );
  }
  return (
    <ol className="history">
      {entries.map(({ id, at, actorName, action, organisation, opportunity }) => (
        <li key={id}>
          <time dateTime={at}>{dayInWords(at, now, i18n, { weekday: false })}</time>: {organisation && <Link to={`/desk/organisations/${organisation.slug}`}>{organisation.name}</Link>}
          {opportunity && <Link to={`/opportunities/${opportunity.slug}`}>{opportunity.title}</Link>} {actionInWords(action, i18n)}
          {actorName && <span className="muted"> ({actorName})</span>}
        </li>
      ))}
    </ol>
  );
}
