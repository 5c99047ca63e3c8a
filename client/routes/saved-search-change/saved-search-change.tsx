import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLoaderData, useSearchParams } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { SavedSearchCard } from '../../features/saved-search/saved-search-card.tsx';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';

const SavedSearchByLink = graphql(`
  query SavedSearchByLink($token: String!) {
    savedSearch(token: $token) {
      id
      ...SavedSearchCard_search
    }
  }
`);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? '';
  return needed(await context.get(pageContext).graph.query(SavedSearchByLink, { token }));
}

/** Where the links of the mails of a saved search lead: to change it, let it rest, or end it, without an account. Opening it changes nothing. */
export function Component() {
  const { t } = useLingui();
  const { savedSearch } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const [ended, setEnded] = useState<string>();
  const title = t`Your saved search`;
  return (
    <div className="prose-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      {savedSearch ? (
        <>
          <ScriptNeeded>
            <Trans>The last link of each mail ends all of them without it.</Trans>
          </ScriptNeeded>
          <SavedSearchCard search={savedSearch} token={params.get('token') ?? ''} onEnded={setEnded} />
        </>
      ) : ended === undefined ? (
        <Notice kind="warning" title={<Trans>This link leads to no search (any more)</Trans>}>
          <p>
            <Trans>Perhaps the search has ended, or the link was cut off: please copy the whole link from the e-mail into the address bar.</Trans>
          </p>
        </Notice>
      ) : (
        <Notice kind="success" title={<Trans>Ended for good: {ended}</Trans>}>
          <p>
            <Trans>You get no more mails about it, and we have erased it.</Trans>
          </p>
        </Notice>
      )}
      <p className="actions">
        <ButtonLink to="/" look="secondary">
          <Trans>Find offers</Trans>
        </ButtonLink>
      </p>
    </div>
  );
}
