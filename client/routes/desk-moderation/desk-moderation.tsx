import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { OutcomeNotice } from '../../features/verification/outcome-notice.tsx';
import { useOutcome } from '../../features/verification/use-outcome.ts';
import '../../features/verification/verification.css';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { preloadMarkdown } from '../../shared/markdown/markdown.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { PagedList } from '../../shared/ui/paged-list.tsx';
import { CaseCard } from './case-card.tsx';
import { DecidedCard } from './decided-card.tsx';
import { filterOf } from './moderation-filter.ts';
import { ModerationDesk } from './moderation-query.ts';
import { QueueFilters } from './queue-filters.tsx';
import './desk-moderation.css';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  preloadMarkdown();
  const { searchParams } = new URL(request.url);
  const variables = { slug: params['slug'] ?? '', after: searchParams.get('after'), filter: filterOf(searchParams), decided: searchParams.get('show') === 'decided' };
  const { viewer, network } = needed(await context.get(pageContext).graph.query(ModerationDesk, variables));
  if (!viewer) throw signInFirst(request);
  return { ...found(network), isDecided: variables.decided };
}

/** What waits for the coordinators of a network, and what they decided. */
export function Component() {
  const { t } = useLingui();
  const { answerTemplates, isDecided, moderationCounts, moderationDecisions, moderationQueue, name, slug } = useLoaderData<typeof loader>();
  const { outcome, box, onEnd } = useOutcome();
  const title = t`Moderation: ${name}`;
  if (!moderationCounts) return <Refused title={title} />;
  const away = <Trans>This part cannot be loaded just now. Please try again in a minute.</Trans>;
  return (
    <div className="list-page">
      <PageHead title={title} noindex />
      <p>
        <Link to={`/desk?network=${slug}`}>
          <Trans>To the desk</Trans>
        </Link>
        {' · '}
        <Link to={`/desk/network/${slug}/moderation/answers`}>
          <Trans>Own answers</Trans>
        </Link>
      </p>
      <h1>{title}</h1>
      <OutcomeNotice outcome={outcome} ref={box} />
      <QueueFilters counts={moderationCounts} />
      {isDecided ? (
        <PagedList
          list={moderationDecisions ?? null}
          label={t`Decisions`}
          count={<Plural value={moderationDecisions?.totalCount ?? 0} one="# decision" other="# decisions" />}
          away={away}
          empty={
            <p className="list-empty">
              <Trans>Nothing has been decided yet.</Trans>
            </p>
          }
        >
          {(decision) => <DecidedCard decision={decision} onEnd={onEnd} />}
        </PagedList>
      ) : (
        <PagedList
          list={moderationQueue ?? null}
          label={t`What waits`}
          count={<Plural value={moderationQueue?.totalCount ?? 0} one="# case waits" other="# cases wait" />}
          away={away}
          empty={
            <p className="list-empty">
              <Trans>Nothing waits here. Well done!</Trans>
            </p>
          }
        >
          {(one) => <CaseCard answers={answerTemplates ?? []} of={one} onEnd={onEnd} />}
        </PagedList>
      )}
    </div>
  );
}
