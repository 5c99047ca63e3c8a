import { graphql } from '../../shared/graph/graphql.ts';

export const EditedNewsletter_newsletter = graphql(`
  fragment EditedNewsletter_newsletter on Newsletter {
    id
    texts {
      language
      subject
      body
    }
    audiences
    fields {
      id
    }
    placeName
    latitude
    longitude
    radiusKm
    status
    scheduledAt
    version
    recipients {
      atLeast
      isExact
    }
    sent {
      atLeast
      isExact
    }
    refused {
      atLeast
      isExact
    }
  }
`);

export const NewsletterEditorPage = graphql(`
  query NewsletterEditorPage($slug: String!, $locale: Locale!) {
    viewer {
      id
      email
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
    interests {
      id
      label(locale: $locale)
    }
  }
`);

export const NewsletterToEdit = graphql(`
  query NewsletterToEdit($id: ID!) {
    newsletter(id: $id) {
      id
      network {
        slug
      }
      ...EditedNewsletter_newsletter
    }
  }
`);

export const CreateNewsletter = graphql(`
  mutation CreateNewsletter($input: CreateNewsletterInput!) {
    createNewsletter(input: $input) {
      newsletter {
        id
      }
    }
  }
`);

export const UpdateNewsletter = graphql(`
  mutation UpdateNewsletter($input: UpdateNewsletterInput!) {
    payload: updateNewsletter(input: $input) {
      newsletter {
        ...EditedNewsletter_newsletter
      }
    }
  }
`);

export const TestNewsletter = graphql(`
  mutation TestNewsletter($input: TestNewsletterInput!) {
    testNewsletter(input: $input) {
      isOnItsWay
    }
  }
`);

export const ScheduleNewsletter = graphql(`
  mutation ScheduleNewsletter($input: ScheduleNewsletterInput!) {
    payload: scheduleNewsletter(input: $input) {
      newsletter {
        ...EditedNewsletter_newsletter
      }
    }
  }
`);

export const CancelNewsletter = graphql(`
  mutation CancelNewsletter($input: NewsletterInput!) {
    payload: cancelNewsletter(input: $input) {
      newsletter {
        ...EditedNewsletter_newsletter
      }
    }
  }
`);

export const DeleteNewsletter = graphql(`
  mutation DeleteNewsletter($input: NewsletterInput!) {
    deleteNewsletter(input: $input) {
      id
    }
  }
`);
