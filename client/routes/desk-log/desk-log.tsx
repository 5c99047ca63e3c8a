import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData, useSearchParams } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { AuditEntries } from '../../features/verification/audit-entries.tsx';
import '../../features/verification/verification.css';
import { DeskLink } from '../../features/network/desk-link.tsx';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { RemovableChip } from '../../shared/ui/chip.tsx';
import { Paging } from '../../shared/ui/paging.tsx';
import { DEED_GROUPS } from './deed-groups.ts';
import { LogForm } from './log-form.tsx';

const DeskLog = graphql(`
  query DeskLog($slug: String!, $after: String, $filter: AuditFilter) {
    viewer {
      id
      isOperator
      coordinates {
        slug
      }
    }
    network(slug: $slug) {
      id
      slug
      name
      auditLog(first: 50, after: $after, filter: $filter) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        ...AuditEntries_log
      }
    }
  }
`);

const DAY = /^\d{4}-\d\d-\d\d$/;
const ID = /^[0-9a-f-]{36}$/;

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const typed = (name: string, pattern: RegExp) => {
    const value = searchParams.get(name) ?? '';
    return pattern.test(value) && !(pattern === DAY && Number.isNaN(Date.parse(value))) ? value : null;
  };
  const days = { from: typed('from', DAY), to: typed('to', DAY) };
  const isWrong = (['from', 'to'] as const).some((name) => searchParams.get(name) && days[name] === null) || (days.from !== null && days.to !== null && days.to < days.from);
  const actions = [...(DEED_GROUPS[searchParams.get('kind') ?? '']?.actions ?? [])];
  const filter = { actions: actions.length > 0 ? actions : null, actorId: typed('by', ID), organisationId: typed('organisation', ID), ...(isWrong ? {} : days) };
  const { viewer, network } = needed(await context.get(pageContext).graph.query(DeskLog, { slug: params['slug'] ?? '', after: searchParams.get('after'), filter }));
  if (!viewer) throw signInFirst(request);
  return { ...found(network), isWrong };
}

/** What was done in a network and by whom, to be narrowed to kinds of deeds, days, a person, an organisation. */
export function Component() {
  const { t } = useLingui();
  const { auditLog, isWrong, name, slug } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const title = t`Log of ${name}`;
  if (!auditLog) return <Refused title={title} />;
  const without = (parameter: string) => ({ search: `?${new URLSearchParams([...params].filter(([key]) => key !== parameter && key !== 'after'))}` });
  return (
    <div className="list-page">
      <PageHead title={title} noindex />
      <DeskLink slug={slug} />
      <h1>{title}</h1>
      <LogForm error={isWrong} />
      <p>
        {params.has('by') && (
          <RemovableChip to={without('by')} label={t`Show what everybody did`}>
            <Trans>One person only</Trans>
          </RemovableChip>
        )}
        {params.has('organisation') && (
          <RemovableChip to={without('organisation')} label={t`Show what was done to all organisations`}>
            <Trans>One organisation only</Trans>
          </RemovableChip>
        )}
      </p>
      <p className="list-count">
        <Plural value={auditLog.totalCount} one="# entry" other="# entries" />
      </p>
      <AuditEntries log={auditLog} narrowed={(by) => ({ search: `?${new URLSearchParams([...[...params].filter(([key]) => key !== 'after' && !(key in by)), ...Object.entries(by)])}` })} />
      <Paging label={title} pageInfo={auditLog.pageInfo} />
    </div>
  );
}
