import type { GraphQLDataSource } from '@apollo/gateway';
import { gatewayItself } from '../../services/shared/viewer.ts';
import { PartAway } from '../feeds/answer.ts';

/** The kinds of pages that are listed, by the path below which they stand, and the part of the graph that has them. */
export const KINDS = { opportunities: 'opportunities', events: 'events', organisations: 'organisations', networks: 'organisations', news: 'organisations', guides: 'organisations', projects: 'organisations' } as const;
export type Kind = keyof typeof KINDS;

/** A page that everybody may see. */
export interface ListedPage {
  readonly id: string;
  readonly slug: string;
  /** RFC 3339; null where nobody keeps it. */
  readonly changedAt: string | null;
}

/** Which pages there are. The operations are not in the schema that clients see, so that the gateway alone can ask for them. */
export interface PageSource {
  /** The ids with which files of so many pages begin. @throws PartAway */
  starts(kind: Kind, every: number): Promise<readonly string[]>;
  /** Up to `first` pages from an id on, by id. @throws PartAway */
  pages(kind: Kind, from: string, first: number): Promise<readonly ListedPage[]>;
}

const NAMES = { organisations: ['listOrganisationPages', 'organisationPageStarts'], opportunities: ['listOpportunityPages', 'opportunityPageStarts'], events: ['listEventPages', 'eventPageStarts'] } as const;

/** @param sourceFor how to reach a part of the graph */
export function pageSource(sourceFor: (part: string) => GraphQLDataSource): PageSource {
  async function ask<T>(kind: Kind, query: string, variables: object): Promise<T> {
    const answer = await sourceFor(KINDS[kind])
      .process({ request: { query, variables: { kind, ...variables } }, context: { viewer: gatewayItself('') } } as never)
      .catch(() => null);
    const found = answer?.data?.['found'] as T | undefined;
    if (!found) throw new PartAway();
    return found;
  }
  return {
    starts: (kind, every) => ask(kind, `query PageStarts($kind: String!, $every: Int!) { found: ${NAMES[KINDS[kind]][1]}(kind: $kind, every: $every) }`, { every }),
    pages: (kind, from, first) => ask(kind, `query ListedPages($kind: String!, $from: ID!, $first: Int!) { found: ${NAMES[KINDS[kind]][0]}(kind: $kind, from: $from, first: $first) { id slug changedAt } }`, { from, first }),
  };
}
