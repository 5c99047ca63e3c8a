import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { VolunteerNav } from '../../features/profile/volunteer-nav.tsx';
import { SavedSearchCard } from '../../features/saved-search/saved-search-card.tsx';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';

const SavedSearchesPage = graphql(`
  query SavedSearchesPage {
    viewer {
      id
      savedSearches {
        id
        ...SavedSearchCard_search
      }
    }
  }
`);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { viewer } = needed(await context.get(pageContext).graph.query(SavedSearchesPage, {}));
  if (!viewer) throw signInFirst(request);
  return viewer;
}

/** The searches that somebody hears of, the latest first. */
export function Component() {
  const { t } = useLingui();
  const { savedSearches } = useLoaderData<typeof loader>();
  const [ended, setEnded] = useState<string>();
  const title = t`Saved searches`;
  return (
    <div className="list-page">
      <PageHead title={title} noindex />
      <VolunteerNav />
      <h1>{title}</h1>
      {ended !== undefined && <Notice kind="success" title={<Trans>Ended for good: {ended}</Trans>} />}
      {!savedSearches && <Notice kind="error" title={<Trans>Your saved searches cannot be shown just now. Please try again in a moment.</Trans>} />}
      {savedSearches?.length === 0 && (
        <div className="list-empty">
          <p className="lead">
            <Trans>You have not saved a search yet. Search for something and press “Save this search” below the results: then a mail tells you of new offers.</Trans>
          </p>
          <p className="actions">
            <ButtonLink to="/">
              <Trans>Find offers</Trans>
            </ButtonLink>
          </p>
        </div>
      )}
      {savedSearches && savedSearches.length > 0 && (
        <>
          <p className="list-count">
            <Plural value={savedSearches.length} one="# search" other="# searches" />
          </p>
          <ul className="card-list">
            {savedSearches.map((search) => (
              <li key={search.id}>
                <SavedSearchCard search={search} onEnded={setEnded} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
