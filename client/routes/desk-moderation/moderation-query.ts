import type { ModerationDeskQuery } from '../../generated/graphql.ts';
import { graphql } from '../../shared/graph/graphql.ts';

/** An answer of the network itself. */
export type OwnAnswer = NonNullable<NonNullable<ModerationDeskQuery['network']>['answerTemplates']>[number];

export const ModerationDesk = graphql(`
  query ModerationDesk($slug: String!, $after: String, $filter: ModerationFilter, $decided: Boolean!) {
    viewer {
      id
    }
    network(slug: $slug) {
      id
      slug
      name
      answerTemplates {
        id
        name
        german
        english
      }
      moderationCounts {
        kind
        count
      }
      moderationQueue(first: 20, after: $after, filter: $filter) @skip(if: $decided) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          ...CaseCard_case
        }
      }
      moderationDecisions(first: 20, after: $after) @include(if: $decided) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          ...DecidedCard_decision
        }
      }
    }
  }
`);
