import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { OpportunityCard } from '../../features/opportunity/opportunity-card.tsx';
import { reasonsInWords } from '../../features/opportunity/reasons.ts';
import { ArrowRight } from '../../shared/ui/icons.ts';
import type { ForYouEdges } from './search-loader.ts';

/** The best few for somebody who has a profile, before they search for anything. */
export function ForYou({ edges, labelOf }: { edges: ForYouEdges; labelOf: (id: string) => string | undefined }) {
  const { i18n } = useLingui();
  if (edges.length === 0) return null;
  return (
    <section className="for-you" aria-labelledby="for-you-heading">
      <h2 id="for-you-heading">
        <Trans>Fits you</Trans>
      </h2>
      <ul className="card-list for-you-list">
        {edges.map(({ match: { distanceKm, reasons }, node }) => (
          <li key={node.id}>
            <OpportunityCard opportunity={node} distanceKm={distanceKm ?? null} reasons={reasonsInWords(reasons, { i18n, labelOf })} />
          </li>
        ))}
      </ul>
      <p>
        <Link to="/for-me">
          <Trans>See everything that fits you</Trans>
          <ArrowRight aria-hidden />
        </Link>
      </p>
    </section>
  );
}
