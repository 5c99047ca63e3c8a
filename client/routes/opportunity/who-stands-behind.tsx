import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { VerificationFacts } from '../../features/organisation/verification-facts.tsx';
import type { OpportunityPageQuery } from '../../generated/graphql.ts';

type Organisation = NonNullable<OpportunityPageQuery['opportunity']>['organisation'];

/** The organisation of an offer with what was checked about it. Says so when that part of the service does not answer. */
export function WhoStandsBehind({ organisation }: { organisation: Organisation }) {
  return (
    <section aria-labelledby="organisation">
      <h2 id="organisation">
        <Trans>Who stands behind it</Trans>
      </h2>
      {organisation ? (
        <div className="card">
          <h3>
            <Link to={`/organisations/${organisation.slug}`}>{organisation.name}</Link>
          </h3>
          <p>{organisation.purpose}</p>
          <VerificationFacts organisation={organisation} />
        </div>
      ) : (
        <p className="muted">
          <Trans>This part cannot be loaded just now. You can write a message all the same.</Trans>
        </p>
      )}
    </section>
  );
}
