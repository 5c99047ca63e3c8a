import { randomFrom } from '../random.ts';

/** The page of matches: what the site's list of results shows, the verifications of the organisation, and the next dates. */
export const PAGE_QUERY = `
  query Page($filter: OpportunityFilter, $first: Int!) {
    opportunities(filter: $filter, first: $first) {
      totalCount
      totalCountIsExact
      pageInfo { hasNextPage endCursor }
      edges {
        cursor
        match { score distanceKm reasons { kind score weight details } }
        node {
          id slug kind title summary attendance availability commitment lastConfirmedAt
          place { name postalCode latitude longitude }
          interests { id parent { id } }
          organisation { slug name status verifications { subject checkedOn validUntil } }
          upcomingEvents { slug title startsAt endsAt }
        }
      }
    }
  }
`;

/** The variables of one page. */
export interface PageVariables {
  readonly first: number;
  readonly filter: {
    readonly near: { readonly place: string; readonly radiusKm: number };
    readonly interests?: readonly string[];
    readonly text?: string;
  };
}

const PLACES = ['Bitburg', '54634', 'Trier', '54290', 'Wittlich', '54516', 'Prüm', '54595', 'Speicher', 'Kyllburg', 'Neuerburg', 'Daun'];
const RADII = [15, 20, 30, 50, 75, 100, 150];
const INTERESTS = [undefined, ['sport'], ['social'], ['environment', 'culture'], ['school', 'youth-education'], ['gymnastics-fitness', 'health'], ['leisure', 'rescue', 'civic']];
const TEXTS = [undefined, undefined, 'Kinder', 'Garten', 'Musik', 'alte Menschen', 'helfen', 'Verein'];

/** Different searches, the same at every run. */
export function someVariables(count: number, first = 20): PageVariables[] {
  const random = randomFrom(20_261_122);
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const made = new Map<string, PageVariables>();
  for (let tries = 0; made.size < count && tries < count * 20; tries++) {
    const near = { place: oneOf(PLACES), radiusKm: oneOf(RADII) };
    const interests = oneOf(INTERESTS);
    const text = oneOf(TEXTS);
    const variables = { first, filter: { near, ...(interests && { interests }), ...(text !== undefined && { text }) } };
    made.set(JSON.stringify(variables), variables);
  }
  return [...made.values()];
}
