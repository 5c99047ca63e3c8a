import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { To } from 'react-router';
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
      actorId
      actorName
      action
      organisation {
        id
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

/** Lines of the log that nobody can alter, newest first. With `narrowed`, each leads to the log of its person or organisation alone. */
export function AuditEntries({ log, narrowed }: { log: FragmentType<typeof AuditEntries_log> | null | undefined; narrowed?: (by: Readonly<Record<string, string>>) => To }) {
  const { i18n, t } = useLingui();
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
      {entries.map(({ id, at, actorId, actorName, action, organisation, opportunity }) => (
        <li key={id}>
          <time dateTime={at}>{dayInWords(at, now, i18n, { weekday: false })}</time>: {organisation && <Link to={`/desk/organisations/${organisation.slug}`}>{organisation.name}</Link>}
          {opportunity && <Link to={`/opportunities/${opportunity.slug}`}>{opportunity.title}</Link>} {actionInWords(action, i18n)}
          {actorName && (
            <span className="muted">
              {' '}
              ({narrowed && actorId ? <Link to={narrowed({ by: actorId })}>{actorName}</Link> : actorName})
            </span>
          )}
          {narrowed && organisation && (
            <>
              {' '}
              <Link className="small" to={narrowed({ organisation: organisation.id })} aria-label={t`only this organisation: ${organisation.name}`}>
                <Trans>only this organisation</Trans>
              </Link>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
