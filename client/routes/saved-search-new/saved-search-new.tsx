import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData, useSearchParams } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { SaveSearchForm } from '../../features/saved-search/save-search-form.tsx';
import { activeFilters } from '../../features/search/active-filters.tsx';
import { parseCriteria, searchPath, toParams } from '../../features/search/criteria.ts';
import { useAppState } from '../../shared/app-state.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { useViewer } from '../../shared/layout/use-viewer.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { dayOf } from '../../shared/time/zone-days.ts';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { searchVariables } from '../search/search-loader.ts';
import { SearchChoices, SearchNetworks } from '../search/search-query.ts';
import { labels } from '../search/search-view.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  const { graph, locale } = context.get(pageContext);
  const [choices, networks] = await Promise.all([graph.query(SearchChoices, { locale: graphLocale(locale) }), graph.query(SearchNetworks, {})]);
  return { choices: needed(choices), networks: networks.data?.networks.nodes ?? [] };
}

/** Keeps a search, to hear of new offers that fit it. Its address is that of the search. */
export function Component() {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const { choices, networks } = useLoaderData<typeof loader>();
  const viewer = useViewer();
  const [params] = useSearchParams();
  const criteria = parseCriteria(params);
  const words = activeFilters(criteria, i18n, labels({ choices, networks })).map((filter) => filter.words);
  const name = words.join(', ') || t`All new offers`;
  const title = t`Save a search`;
  return (
    <div className="prose-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      <p className="lead">
        <Trans>You get a mail when there are new offers that fit.</Trans>
      </p>
      <p>
        <Trans>
          Your search: <Link to={searchPath(criteria)}>{name}</Link>
        </Trans>
      </p>
      <ScriptNeeded>
        <Trans>The feed of a search works without it.</Trans>
      </ScriptNeeded>
      <SaveSearchForm filter={searchVariables(criteria, networks, null).filter ?? {}} query={toParams(criteria).toString()} name={name.slice(0, 100)} today={dayOf(new Date(now))} isSignedIn={viewer !== null} />
    </div>
  );
}
