import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PlainText, TrimmedLength } from '../../shared/text-rules.ts';
import { InvitationAnswer } from './finding.codes.ts';

registerEnumType(InvitationAnswer, { name: 'VolunteerInvitationAnswer', description: 'INTERESTED opens a conversation with the organisation; DECLINED tells it that this time it does not fit.' });

@InputType({ description: 'An invitation to a live posting of your organisation.' })
export class InviteVolunteerInput {
  @Field(() => ID)
  opportunityId: string;

  @Field(() => ID, { description: 'As `matchingVolunteers` of this posting gives it; that of another posting is NOT_FOUND.' })
  volunteerId: string;

  @Field({ description: 'Plain text, 20 to 2,000 characters.' })
  @PlainText()
  @TrimmedLength(20, 2000)
  message: string;
}

@InputType({ description: 'What a volunteer says to an invitation: by its id when signed in, or by the token of the mail. Exactly one of them.' })
export class AnswerVolunteerInvitationInput {
  @Field(() => ID, { nullable: true })
  invitationId?: string | null;

  @Field(() => String, { nullable: true, description: 'The token as it stands in the link of the mail.' })
  token?: string | null;

  @Field(() => InvitationAnswer)
  answer: InvitationAnswer;

  @Field(() => String, { nullable: true, description: 'The first letter of the conversation, plain text, 1 to 5,000 characters; else a short sentence stands there. Not looked at for DECLINED.' })
  @PlainText()
  @TrimmedLength(1, 5000)
  message?: string | null;
}

@InputType()
export class StopBeingFoundInput {
  @Field(() => String, { nullable: true, description: 'The token of an invitation, for whoever is not signed in.' })
  token?: string | null;
}
