import { graphql } from '../../shared/graph/graphql.ts';

export const SavePartners = graphql(`
  mutation SavePartners($input: SavePartnersInput!) {
    payload: savePartners(input: $input) {
      newsArticle {
        ...EditedNews_article
      }
    }
  }
`);

export const UploadArticleDocument = graphql(`
  mutation UploadArticleDocument($input: UploadDocumentInput!) {
    payload: uploadArticleDocument(input: $input) {
      newsArticle {
        ...EditedNews_article
      }
    }
  }
`);

export const ArrangeArticleDocuments = graphql(`
  mutation ArrangeArticleDocuments($input: ArrangeDocumentsInput!) {
    payload: arrangeArticleDocuments(input: $input) {
      newsArticle {
        ...EditedNews_article
      }
    }
  }
`);

export const RemoveArticleDocument = graphql(`
  mutation RemoveArticleDocument($input: RemoveDocumentInput!) {
    payload: removeArticleDocument(input: $input) {
      newsArticle {
        ...EditedNews_article
      }
    }
  }
`);

export const FindOrganisations = graphql(`
  query FindOrganisations($text: String!) {
    organisationSuggestions(text: $text, first: 5) {
      id
      name
      address {
        town
      }
    }
  }
`);

export const UploadNewsPicture = graphql(`
  mutation UploadNewsPicture($input: UploadNewsPictureInput!) {
    payload: uploadNewsPicture(input: $input) {
      newsArticle {
        ...EditedNews_article
      }
    }
  }
`);

export const RemoveNewsPicture = graphql(`
  mutation RemoveNewsPicture($input: RemoveNewsPictureInput!) {
    payload: removeNewsPicture(input: $input) {
      newsArticle {
        ...EditedNews_article
      }
    }
  }
`);
