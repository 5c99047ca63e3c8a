import { graphql } from '../../shared/graph/graphql.ts';

export const EditedOpportunity_opportunity = graphql(`
  fragment EditedOpportunity_opportunity on Opportunity {
    id
    version
    slug
    kind
    status
    title
    summary
    description
    textLanguage
    attendance
    availability
    commitment
    languages
    minimumAge
    maximumAge
    accessibility
    requirements
    benefits
    startsOn
    endsOn
    publishedAt
    lastConfirmedAt
    expiresAt
    place {
      name
      postalCode
      region
    }
    interests {
      id
    }
    skills {
      id
    }
  }
`);

export const EditedOpportunity = graphql(`
  query EditedOpportunity($id: ID!) {
    opportunity(id: $id) {
      ...EditedOpportunity_opportunity
    }
  }
`);

export const UpdateOpportunity = graphql(`
  mutation UpdateOpportunity($input: UpdateOpportunityInput!) {
    updateOpportunity(input: $input) {
      opportunity {
        ...EditedOpportunity_opportunity
      }
    }
  }
`);

export const PublishOpportunity = graphql(`
  mutation PublishOpportunity($input: OpportunityVersionInput!) {
    publishOpportunity(input: $input) {
      opportunity {
        ...EditedOpportunity_opportunity
      }
    }
  }
`);

export const CloseOpportunity = graphql(`
  mutation CloseOpportunity($input: CloseOpportunityInput!) {
    closeOpportunity(input: $input) {
      opportunity {
        ...EditedOpportunity_opportunity
      }
    }
  }
`);

export const ReopenOpportunity = graphql(`
  mutation ReopenOpportunity($input: OpportunityVersionInput!) {
    reopenOpportunity(input: $input) {
      opportunity {
        ...EditedOpportunity_opportunity
      }
    }
  }
`);

export const ConfirmOpportunity = graphql(`
  mutation ConfirmOpportunity($input: ConfirmOpportunityInput!) {
    confirmOpportunity(input: $input) {
      opportunities {
        ...EditedOpportunity_opportunity
      }
    }
  }
`);

export const DuplicateOpportunity = graphql(`
  mutation DuplicateOpportunity($input: DuplicateOpportunityInput!) {
    duplicateOpportunity(input: $input) {
      opportunity {
        id
      }
    }
  }
`);

export const DeleteDraft = graphql(`
  mutation DeleteDraft($input: OpportunityVersionInput!) {
    deleteDraft(input: $input) {
      id
    }
  }
`);

export const SearchPreview = graphql(`
  query SearchPreview($input: SearchPreviewInput!, $locale: Locale!) {
    searchPreview(input: $input) {
      words
      searches {
        interest {
          id
          label(locale: $locale)
        }
        text
        place {
          name
        }
        radiusKm
        found
        rank
        totalCount
      }
    }
  }
`);
