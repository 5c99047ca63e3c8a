import { Field, ObjectType } from 'type-graphql';
import { VolunteerInvitation } from './invitation.ts';

@ObjectType()
export class InviteVolunteerPayload {
  @Field(() => VolunteerInvitation)
  invitation: VolunteerInvitation;
}

@ObjectType()
export class AnswerVolunteerInvitationPayload {
  @Field(() => VolunteerInvitation, { description: 'As it is now; with the conversation when one has begun.' })
  invitation: VolunteerInvitation;
}

@ObjectType()
export class StopBeingFoundPayload {
  @Field({ description: 'Whether organisations could find them until now.' })
  wasFindable: boolean;
}
