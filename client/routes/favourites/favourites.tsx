import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { OpportunityCard } from '../../features/opportunity/opportunity-card.tsx';
import { VolunteerNav } from '../../features/profile/volunteer-nav.tsx';
import type { FavouritesPageQuery } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { viewerPage } from '../../shared/graph/viewer-page.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Chip } from '../../shared/ui/chip.tsx';
import { Hourglass } from '../../shared/ui/icons.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { Paging } from '../../shared/ui/paging.tsx';
import { isLive } from '../opportunity/is-live.ts';

const FavouritesPage = graphql(`
  query FavouritesPage($first: Int!, $after: String) {
    viewer {
      id
      favourites(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          status
          expiresAt
          ...OpportunityCard_opportunity
        }
      }
    }
  }
`);

type Kept = NonNullable<NonNullable<FavouritesPageQuery['viewer']>['favourites']>;

export const loader = (args: LoaderFunctionArgs) => viewerPage(FavouritesPage, args);

/** The offers that somebody keeps, the latest first; what has run out stays and says so. */
export function Component() {
  const { t } = useLingui();
  const viewer = useLoaderData<typeof loader>();
  const title = t`Kept offers`;
  return (
    <div className="list-page">
      <PageHead title={title} noindex />
      <VolunteerNav />
      <h1>{title}</h1>
      {viewer.favourites ? <KeptList kept={viewer.favourites} /> : <Notice kind="error" title={<Trans>Your kept offers cannot be shown just now. Please try again in a moment.</Trans>} />}
    </div>
  );
}

function KeptList({ kept: { totalCount, pageInfo, nodes } }: { kept: Kept }) {
  const { t } = useLingui();
  const { now } = useAppState();
  if (totalCount === 0) {
    return (
      <div className="list-empty">
        <p className="lead">
          <Trans>You have not kept anything yet. Press “Keep” on an offer, and you find it here again.</Trans>
        </p>
        <p className="actions">
          <ButtonLink to="/">
            <Trans>Find offers</Trans>
          </ButtonLink>
          <ButtonLink to="/for-me" look="secondary">
            <Trans>See what fits you</Trans>
          </ButtonLink>
        </p>
      </div>
    );
  }
  return (
    <>
      <p className="list-count">
        <Plural value={totalCount} one="# offer" other="# offers" />
      </p>
      <ul className="card-list card-list-columns">
        {nodes.map((opportunity) => (
          <li key={opportunity.id} className={isLive(opportunity, now) ? undefined : 'run-out'}>
            {!isLive(opportunity, now) && (
              <p>
                <Chip look="plain" icon={<Hourglass aria-hidden />}>
                  {opportunity.status === 'FILLED' ? <Trans>Somebody has been found for this</Trans> : <Trans>This offer has run out</Trans>}
                </Chip>
              </p>
            )}
            <OpportunityCard opportunity={opportunity} headingLevel={2} />
          </li>
        ))}
      </ul>
      <Paging label={t`Kept offers`} pageInfo={pageInfo} />
    </>
  );
}
