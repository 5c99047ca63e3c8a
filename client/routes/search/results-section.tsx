import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Link, useRevalidator } from 'react-router';
import { MatchCard } from '../../features/opportunity/match-card.tsx';
import { SaveSearchOffer } from '../../features/saved-search/save-search-offer.tsx';
import { ActiveFilters } from '../../features/search/active-filters.tsx';
import { countOf, searchPath, toParams } from '../../features/search/criteria.ts';
import type { Criteria } from '../../features/search/criteria.ts';
import { MapPane } from '../../features/search/map-pane.tsx';
import { Relaxations } from '../../features/search/no-results.tsx';
import { ResultsToolbar } from '../../features/search/results-toolbar.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { SkeletonCards } from '../../shared/ui/skeleton.tsx';
import { AlsoFoundSection } from './also-found-section.tsx';
import { CrisesSection } from './crises-section.tsx';
import { MoreResults } from './more-results.tsx';
import type { SearchData } from './search-loader.ts';
import { useMoreResults } from './use-more-results.ts';

/** The number of results, the list, the way on, and the map. Keeps its place while other results are on their way. */
export function ResultsSection({ data: { also, crises, networks, results, stale }, criteria, busy, choose, labelOf, understood, onFirstPage }: {
  data: SearchData;
  criteria: Criteria;
  busy: boolean;
  choose: (change: Partial<Criteria>) => void;
  labelOf: (id: string) => string | undefined;
  understood: boolean;
  onFirstPage: boolean;
}) {
  const { i18n } = useLingui();
  const { revalidate } = useRevalidator();
  const { edges, next, more } = useMoreResults(criteria, networks, results);
  const [mapOpen, setMapOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const total = results?.totalCount ?? 0;
  const instead = results?.insteadInterests.map(({ id }) => id) ?? [];
  const heading = !understood ? (
    <Trans>Please check your search</Trans>
  ) : results?.totalCountIsExact === false ? (
    <Trans>More than {i18n.number(total)} offers</Trans>
  ) : (
    <Plural value={total} _0="No offers" one="# offer" other="# offers" />
  );
  return (
    <>
      <section className="results" id="results" aria-busy={busy} tabIndex={-1} aria-labelledby="results-heading">
        {crises && <CrisesSection crises={crises} labelOf={labelOf} />}
        <div className="results-head">
          <h2 id="results-heading">{results === null && understood ? <Trans>The search did not work</Trans> : heading}</h2>
          <output className="visually-hidden">{!busy && results && heading}</output>
          <ResultsToolbar criteria={criteria} filterCount={countOf(criteria)} choose={choose} mapOpen={mapOpen} toggleMap={() => setMapOpen(!mapOpen)} />
        </div>
        <ActiveFilters criteria={criteria} labelOf={labelOf} />
        {(stale || (results === null && understood)) && (
          <Notice kind="error" title={stale ? <Trans>The service cannot be reached. You still see your last results.</Trans> : <Trans>The service could not run this search just now.</Trans>}>
            <p>
              <Trans>Your filters are kept. Try again in a moment.</Trans>
            </p>
            <Button look="secondary" onClick={() => void revalidate()}>
              <Trans>Try again</Trans>
            </Button>
          </Notice>
        )}
        {results?.correctedText && (
          <p className="results-corrected">
            <Trans>
              Little is found for “{criteria.q}”. The search is for <Link to={searchPath({ ...criteria, q: results.correctedText })}>{results.correctedText}</Link> instead.
            </Trans>
          </p>
        )}
        {instead.length > 0 && (
          <p className="results-corrected">
            <Trans>
              No offer has the words “{criteria.q}”. These are offers for <Link to={searchPath({ ...criteria, q: '', interest: instead })}>{instead.map((id) => labelOf(id) ?? id).join(', ')}</Link>.
            </Trans>
          </p>
        )}
        {!onFirstPage && (
          <p>
            <Link to={searchPath(criteria)}>
              <Trans>To the beginning of the list</Trans>
            </Link>
          </p>
        )}
        <div className="results-body">
          {busy && <SkeletonCards count={5} />}
          <ul className="results-list">
            {edges.map((edge) => (
              <li key={edge.node.id} id={`result-${edge.node.id}`} data-chosen={chosen.includes(edge.node.id) || undefined}>
                <MatchCard edge={edge} labelOf={labelOf} />
              </li>
            ))}
          </ul>
        </div>
        {next !== undefined && <MoreResults path={withCursor(searchPath(criteria), next)} more={more} />}
        {results && <Relaxations criteria={criteria} relaxations={results.relaxations} none={total === 0} />}
        {results && understood && <SaveSearchOffer query={toParams(criteria).toString()} none={total === 0} />}
        {also && !busy && <AlsoFoundSection found={also} query={new URLSearchParams({ q: criteria.q, ...(criteria.network && { network: criteria.network }) }).toString()} />}
      </section>
      <MapPane
        open={mapOpen}
        chosen={chosen}
        choose={setChosen}
        results={edges.flatMap(({ node: { id, title, slug, place } }) => (place ? [{ id, title, slug, latitude: place.latitude, longitude: place.longitude }] : []))}
      />
    </>
  );
}

const withCursor = (path: string, cursor: string) => `${path}${path.includes('?') ? '&' : '?'}after=${encodeURIComponent(cursor)}`;
