import { graphql } from '../../shared/graph/graphql.ts';

export const WorkspaceVolunteers = graphql(`
  query WorkspaceVolunteers($id: ID!, $locale: Locale!, $first: Int!, $after: String) {
    viewer {
      id
      memberships {
        organisation {
          id
          slug
          name
        }
      }
    }
    opportunity(id: $id) {
      id
      title
      status
      organisation {
        id
      }
      matchingVolunteers(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          volunteerId
          ...VolunteerCard_edge
        }
      }
      volunteerInvitations(first: 50) {
        nodes {
          id
          ...InvitedRow_invitation
        }
      }
    }
    skills {
      id
      label(locale: $locale)
    }
    interests {
      id
      label(locale: $locale)
      children {
        id
        label(locale: $locale)
      }
    }
  }
`);

export const VolunteerCard_edge = graphql(`
  fragment VolunteerCard_edge on MatchingVolunteerEdge {
    volunteerId
    node {
      name
      town
      languages
      availability
      commitment
      interests {
        id
      }
      skills {
        id
      }
    }
    match {
      reasons {
        kind
        score
        weight
        details
      }
    }
  }
`);

export const InvitedRow_invitation = graphql(`
  fragment InvitedRow_invitation on VolunteerInvitation {
    name
    status
    invitedAt
    answerableUntil
    inquiryId
  }
`);

export const InviteVolunteer = graphql(`
  mutation InviteVolunteer($input: InviteVolunteerInput!) {
    inviteVolunteer(input: $input) {
      invitation {
        id
        name
      }
    }
  }
`);
