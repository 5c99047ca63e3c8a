import { Trans } from '@lingui/react/macro';
import { CrisisNotice } from '../../features/network/crisis-notice.tsx';
import { MatchCard } from '../../features/opportunity/match-card.tsx';
import type { Crises } from './crises.ts';

interface Props {
  readonly crises: Crises;
  readonly labelOf: (id: string) => string | undefined;
}

/** Above the results: what has happened, the ways to help, and the help requests that fit the search. */
export function CrisesSection({ crises: { networks, urgent }, labelOf }: Props) {
  return (
    <div className="crises">
      {networks.map((network) => (
        <CrisisNotice key={network.id} network={network} />
      ))}
      {urgent.length > 0 && (
        <section aria-labelledby="urgent-help">
          <h2 id="urgent-help">
            <Trans>Help is needed first here</Trans>
          </h2>
          <ul className="card-list">
            {urgent.map((edge) => (
              <li key={edge.node.id}>
                <MatchCard edge={edge} labelOf={labelOf} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
