import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { MatchCard } from '../../features/opportunity/match-card.tsx';
import { VolunteerNav } from '../../features/profile/volunteer-nav.tsx';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Paging } from '../../shared/ui/paging.tsx';
import { labels } from '../search/search-view.ts';
import { ForMePage } from './for-me-query.ts';
import { MissingParts } from './missing-parts.tsx';

const PAGE_SIZE = 20;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { graph, locale } = context.get(pageContext);
  const after = new URL(request.url).searchParams.get('after');
  const answer = await graph.query(ForMePage, { locale: graphLocale(locale), first: PAGE_SIZE, ...(after && { after }) });
  const data = needed(answer);
  if (!data.viewer) throw signInFirst(request);
  return { ...data, viewer: data.viewer, failed: answer.errors.length > 0 };
}

/** What fits the profile, best first, each with the reasons. */
export function Component() {
  const { t } = useLingui();
  const title = t`What fits you`;
  return (
    <div className="list-page">
      <PageHead title={title} noindex />
      <VolunteerNav />
      <h1>{title}</h1>
      <Matches />
    </div>
  );
}

function Matches() {
  const { t } = useLingui();
  const data = useLoaderData<typeof loader>();
  const profile = data.viewer.profile;
  const matches = data.viewer.matches;
  if (!matches && data.failed) return <Notice kind="error" title={<Trans>The search does not answer just now. Please try again in a moment.</Trans>} />;
  if (!matches) {
    return (
      <div className="list-empty">
        <p className="lead">{profile ? <Trans>Your profile says nothing yet by which we could choose.</Trans> : <Trans>Tell us in a few ticks what you like to do, where and when. Then this page shows what fits.</Trans>}</p>
        <p className="actions">
          <ButtonLink to="/profile">
            <Trans>Fill in my profile</Trans>
          </ButtonLink>
          <ButtonLink to="/" look="secondary">
            <Trans>Search without a profile</Trans>
          </ButtonLink>
        </p>
      </div>
    );
  }
  const labelOf = labels({ choices: data, networks: [] });
  return (
    <>
      <p className="list-count">
        <Plural value={matches.totalCount} _0="Nothing fits all of your wishes just now." one="# offer" other="# offers" />
      </p>
      {matches.totalCount === 0 && (
        <p className="actions">
          <ButtonLink to="/profile">
            <Trans>Change my wishes</Trans>
          </ButtonLink>
          <ButtonLink to="/" look="secondary">
            <Trans>See all offers</Trans>
          </ButtonLink>
        </p>
      )}
      <ul className="card-list">
        {matches.edges.map((edge) => (
          <li key={edge.node.id}>
            <MatchCard edge={edge} headingLevel={2} labelOf={labelOf} />
          </li>
        ))}
      </ul>
      <Paging label={t`What fits you`} pageInfo={matches.pageInfo} />
      <MissingParts parts={profile?.missingParts ?? []} />
    </>
  );
}
