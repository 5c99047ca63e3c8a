import { graphql } from '../../shared/graph/graphql.ts';

export const EditedNews_article = graphql(`
  fragment EditedNews_article on NewsArticle {
    id
    slug
    title
    summary
    body
    language
    status
    isPinned
    publishedAt
    version
    picture {
      id
      url
      altText
      width
      height
    }
    revisions(first: 20) {
      totalCount
      nodes {
        version
        savedAt
        savedByName
        texts {
          field
          text
        }
      }
    }
  }
`);

export const NewsEditorNetwork = graphql(`
  query NewsEditorNetwork($slug: String!) {
    viewer {
      id
      isOperator
      coordinates {
        slug
      }
    }
    network(slug: $slug) {
      id
      slug
      name
    }
  }
`);

export const NewsEditorArticle = graphql(`
  query NewsEditorArticle($id: ID!) {
    newsArticle(id: $id) {
      id
      network {
        slug
      }
      ...EditedNews_article
    }
  }
`);

export const CreateNewsArticle = graphql(`
  mutation CreateNewsArticle($input: CreateNewsArticleInput!) {
    createNewsArticle(input: $input) {
      newsArticle {
        id
      }
    }
  }
`);

export const UpdateNewsArticle = graphql(`
  mutation UpdateNewsArticle($input: UpdateNewsArticleInput!) {
    payload: updateNewsArticle(input: $input) {
      newsArticle {
        ...EditedNews_article
      }
    }
  }
`);

export const PublishNewsArticle = graphql(`
  mutation PublishNewsArticle($input: PublishNewsArticleInput!) {
    payload: publishNewsArticle(input: $input) {
      newsArticle {
        ...EditedNews_article
      }
    }
  }
`);

export const WithdrawNewsArticle = graphql(`
  mutation WithdrawNewsArticle($input: NewsArticleInput!) {
    payload: withdrawNewsArticle(input: $input) {
      newsArticle {
        ...EditedNews_article
      }
    }
  }
`);

export const PinNewsArticle = graphql(`
  mutation PinNewsArticle($input: PinNewsArticleInput!) {
    payload: pinNewsArticle(input: $input) {
      newsArticle {
        ...EditedNews_article
      }
    }
  }
`);

export const RestoreNewsArticle = graphql(`
  mutation RestoreNewsArticle($input: RestoreNewsArticleInput!) {
    payload: restoreNewsArticle(input: $input) {
      newsArticle {
        ...EditedNews_article
      }
    }
  }
`);

export const DeleteNewsArticle = graphql(`
  mutation DeleteNewsArticle($input: NewsArticleInput!) {
    deleteNewsArticle(input: $input) {
      id
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
