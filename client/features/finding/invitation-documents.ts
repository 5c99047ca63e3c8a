import { graphql } from '../../shared/graph/graphql.ts';

export const InvitationCard_invitation = graphql(`
  fragment InvitationCard_invitation on VolunteerInvitation {
    status
    message
    invitedAt
    answerableUntil
    inquiryId
    opportunity {
      slug
      title
      textLanguage
    }
    organisation {
      slug
      name
    }
  }
`);

export const AnswerInvitation = graphql(`
  mutation AnswerInvitation($input: AnswerVolunteerInvitationInput!) {
    answerVolunteerInvitation(input: $input) {
      invitation {
        ...InvitationCard_invitation
      }
    }
  }
`);

export const StopBeingFound = graphql(`
  mutation StopBeingFound($input: StopBeingFoundInput!) {
    stopBeingFound(input: $input) {
      wasFindable
    }
  }
`);
