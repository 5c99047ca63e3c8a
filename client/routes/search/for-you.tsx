import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { MatchCard } from '../../features/opportunity/match-card.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { ArrowRight } from '../../shared/ui/icons.ts';
import type { FitsYou } from './search-loader.ts';

/** The way to a profile that says nothing yet. */
function WithoutProfile() {
  return (
    <>
      <p>
        <Trans>Tell us in a few ticks what you like to do, where and when. Then this page shows what fits.</Trans>
      </p>
      <ButtonLink to="/profile" look="secondary">
        <Trans>Fill in my profile</Trans>
      </ButtonLink>
    </>
  );
}

/** The way to change a profile that nothing fits. */
function NothingFits() {
  return (
    <>
      <p>
        <Trans>Nothing fits all of your wishes just now.</Trans>
      </p>
      <ButtonLink to="/profile" look="secondary">
        <Trans>Change my wishes</Trans>
      </ButtonLink>
    </>
  );
}

/** The best few for somebody who is signed in, before they search for anything; for somebody without a profile the way to it. */
export function ForYou({ edges, labelOf }: { edges: FitsYou['edges']; labelOf: (id: string) => string | undefined }) {
  const some = edges !== null && edges.length > 0;
  return (
    <section className={some ? 'for-you' : 'for-you for-you-empty card'} aria-labelledby="for-you-heading">
      <h2 id="for-you-heading">
        <Trans>Fits you</Trans>
      </h2>
      {!some && (edges === null ? <WithoutProfile /> : <NothingFits />)}
      {some && (
        <>
          <ul className="card-list for-you-list">
            {edges.map((edge) => (
              <li key={edge.node.id}>
                <MatchCard edge={edge} labelOf={labelOf} />
              </li>
            ))}
          </ul>
          <p>
            <Link to="/for-me">
              <Trans>See everything that fits you</Trans>
              <ArrowRight aria-hidden />
            </Link>
          </p>
        </>
      )}
    </section>
  );
}
