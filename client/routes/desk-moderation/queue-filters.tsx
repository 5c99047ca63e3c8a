import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSearchParams } from 'react-router';
import type { ModerationClaim, ModerationKind } from '../../generated/enums.ts';
import { caseKindLabels } from '../../shared/labels/moderation-labels.ts';
import { ChipLink } from '../../shared/ui/chip.tsx';
import { CASE_KINDS, CLAIMS, filterOf } from './moderation-filter.ts';

const claimLabels: Record<ModerationClaim, MessageDescriptor> = { FREE: msg`Not taken yet`, MINE: msg`Taken by me`, OTHERS: msg`Taken by others` };

/** Ways to narrow the queue, each with how many wait, and to what was decided; plain links, so that they work by keyboard and stay in the address. */
export function QueueFilters({ counts }: { counts: readonly { readonly kind: ModerationKind; readonly count: number }[] }) {
  const { i18n, t } = useLingui();
  const [params] = useSearchParams();
  const { kinds, claim } = filterOf(params);
  const [kind] = kinds ?? [];
  const isDecided = params.get('show') === 'decided';
  const to = (wanted: { kind?: ModerationKind | undefined; claim?: ModerationClaim | null }) => {
    const entries = Object.entries(wanted).filter((entry): entry is [string, ModerationKind | ModerationClaim] => Boolean(entry[1]));
    return { search: `?${new URLSearchParams(entries.map(([key, value]) => [key, value.toLowerCase()]))}` };
  };
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <nav className="queue-filters" aria-label={t`Which cases`}>
      <ul className="case-row-facts">
        <li>
          <ChipLink to={to({ claim })} chosen={!kind && !isDecided}>
            <Trans>All ({all})</Trans>
          </ChipLink>
        </li>
        {CASE_KINDS.map((one) => {
          const name = i18n._(caseKindLabels[one]);
          const count = counts.find((counted) => counted.kind === one)?.count ?? 0;
          return (
            <li key={one}>
              <ChipLink to={to({ kind: one, claim })} chosen={kind === one}>
                {name} ({count})
              </ChipLink>
            </li>
          );
        })}
        <li>
          <ChipLink to={{ search: '?show=decided' }} chosen={isDecided}>
            <Trans>Decided</Trans>
          </ChipLink>
        </li>
      </ul>
      {!isDecided && (
        <ul className="case-row-facts">
          {CLAIMS.map((one) => (
            <li key={one}>
              <ChipLink to={to({ kind, claim: claim === one ? null : one })} chosen={claim === one}>
                {i18n._(claimLabels[one])}
              </ChipLink>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
