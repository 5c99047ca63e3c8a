import { Trans, useLingui } from '@lingui/react/macro';
import type { RelaxableFilter } from '../../generated/graphql.ts';
import { relaxableLabels } from '../../shared/labels/opportunity-labels.ts';
import { ChipLink } from '../../shared/ui/chip.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { searchPath } from './criteria.ts';
import type { Criteria } from './criteria.ts';
import { relaxed } from './relax.ts';

/** Which filter to drop, and how many offers that gives. */
export interface Relaxation {
  readonly filter: RelaxableFilter;
  readonly totalCount: number;
  /** Kilometres, where the way is to look in a wider area. */
  readonly radiusKm?: number | null;
}

/** What to do when few or none match: one press drops one filter or looks further away. */
export function Relaxations({ criteria, relaxations, none }: { criteria: Criteria; relaxations: readonly Relaxation[]; none: boolean }) {
  const { i18n } = useLingui();
  if (relaxations.length === 0 && !none) return null;
  return (
    <section className="card relaxations">
      <h3>
        {none ? <Trans>Nothing fits all of this at the moment</Trans> : <Trans>Looking for more?</Trans>}
      </h3>
      {relaxations.length > 0 ? (
        <>
          <p>
            <Trans>This way you find more:</Trans>
          </p>
          <ul className="chips">
            {relaxations.map(({ filter, totalCount, radiusKm }) => (
              <li key={`${filter} ${radiusKm ?? ''}`}>
                <ChipLink to={searchPath(relaxed(criteria, filter, radiusKm))}>
                  {radiusKm ? <Trans>Up to {i18n.number(radiusKm)} km away</Trans> : i18n._(relaxableLabels[filter])} <strong>{totalCount}</strong>
                </ChipLink>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>
            <Trans>Look in a larger area, or see everything that is open now. You can also ask an organisation near you directly: many are glad about people who come by themselves.</Trans>
          </p>
          <p className="actions">
            <ButtonLink to="/">
              <Trans>See all offers</Trans>
            </ButtonLink>
            <ButtonLink to="/organisations" look="secondary">
              <Trans>Organisations near you</Trans>
            </ButtonLink>
          </p>
        </>
      )}
    </section>
  );
}
