import type { HelpOfferFilter, HelpOfferStatus } from '../../generated/graphql.ts';
import { textOf } from '../../shared/list-params.ts';

/** How far around a place offers are looked for, in kilometres. */
const AROUND_KM = 25;

const STATUSES: readonly HelpOfferStatus[] = ['OPEN', 'PLACED'];

/** What the list is narrowed to and ranked by, as the address says it: `q` a place, `interest`, `status` (`all` for both; open ones where it says nothing), `request`. */
export function offersAsked(params: URLSearchParams): { readonly filter: HelpOfferFilter; readonly helpRequest: string | null; readonly after: string | null } {
  const [place, interest, status] = [textOf(params).slice(0, 100), params.get('interest'), params.get('status')];
  const known = status === 'all' ? null : (STATUSES.find((one) => one === status) ?? 'OPEN');
  return {
    filter: { ...(place && { near: { place, radiusKm: AROUND_KM } }), ...(interest && { interests: [interest] }), ...(known && { status: known }) },
    helpRequest: params.get('request') || null,
    after: params.get('after'),
  };
}
