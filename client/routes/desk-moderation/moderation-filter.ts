import type { ModerationClaim, ModerationKind } from '../../generated/enums.ts';
import { caseKindLabels } from '../../shared/labels/moderation-labels.ts';

/** The kinds in the order in which to offer them. */
export const CASE_KINDS = Object.keys(caseKindLabels) as ModerationKind[];
export const CLAIMS: readonly ModerationClaim[] = ['FREE', 'MINE', 'OTHERS'];

/** What an address narrows the queue to: `kind` and `claim` in lower case; what is no kind or claim narrows nothing. */
export function filterOf(params: URLSearchParams): { kinds: ModerationKind[] | null; claim: ModerationClaim | null } {
  const kind = CASE_KINDS.find((one) => one.toLowerCase() === params.get('kind'));
  const claim = CLAIMS.find((one) => one.toLowerCase() === params.get('claim'));
  return { kinds: kind ? [kind] : null, claim: claim ?? null };
}
