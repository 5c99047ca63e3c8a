import type { DeskAnswersQuery } from '../../generated/graphql.ts';
import { graphql } from '../../shared/graph/graphql.ts';

export const DeskAnswers = graphql(`
  query DeskAnswers($slug: String!) {
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
    }
  }
`);

export const SaveAnswer = graphql(`
  mutation SaveAnswer($input: SaveAnswerTemplateInput!) {
    saveAnswerTemplate(input: $input) {
      template {
        id
        name
        german
        english
      }
    }
  }
`);

export const DeleteAnswer = graphql(`
  mutation DeleteAnswer($input: DeleteAnswerTemplateInput!) {
    deleteAnswerTemplate(input: $input) {
      id
    }
  }
`);

export type OwnAnswer = NonNullable<NonNullable<DeskAnswersQuery['network']>['answerTemplates']>[number];
