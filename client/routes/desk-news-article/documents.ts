import { graphql } from '../../shared/graph/graphql.ts';

export const NewsHistory_revisions = graphql(`
  fragment NewsHistory_revisions on RevisionConnection {
    nodes {
      version
      savedAt
      savedByName
      texts {
        field
        text
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

export const EditedNews_article = graphql(`
  fragment EditedNews_article on NewsArticle {
    id
    kind
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
    partners {
      name
      url
      organisation {
        id
        name
      }
    }
    documents {
      id
      title
      language
      format
      size
      url
    }
    revisions(first: 20) {
      ...NewsHistory_revisions
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
      kind
      network {
        slug
      }
      ...EditedNews_article
    }
  }
`);

export const OlderVersions = graphql(`
  query OlderVersions($id: ID!, $after: String) {
    newsArticle(id: $id) {
      revisions(first: 20, after: $after) {
        ...NewsHistory_revisions
      }
    }
  }
`);

export const GuideStarters = graphql(`
  query GuideStarters($language: Locale!) {
    guideStarters(language: $language) {
      key
      title
      summary
      body
      language
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
