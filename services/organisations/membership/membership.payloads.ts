import { Field, ID, ObjectType } from 'type-graphql';
import { Organisation } from '../organisation/organisation.ts';
import { Invitation } from './invitation.ts';

@ObjectType()
export class InviteMemberPayload {
  @Field(() => Invitation, { description: 'The same whether the address is known or not.' })
  invitation: Invitation;
}

@ObjectType()
export class WithdrawInvitationPayload {
  @Field(() => ID, { description: 'Of the invitation that is gone.' })
  id: string;
}

@ObjectType()
export class MembershipPayload {
  @Field(() => Organisation, { description: 'The organisation that it was about.' })
  organisation: Organisation;
}
