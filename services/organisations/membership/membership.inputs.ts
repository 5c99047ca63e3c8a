import { IsEmail, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { EmailAddress } from '../../shared/email-address.ts';
import { MemberRole } from '../../shared/viewer.ts';

@InputType()
export class InviteMemberInput {
  @Field(() => ID)
  organisationId: string;

  @Field(() => EmailAddress, { description: 'Where the link goes.' })
  @MaxLength(254, { message: 'must have at most 254 characters' })
  @IsEmail({ allow_utf8_local_part: false }, { message: 'must be an e-mail address' })
  email: string;

  @Field(() => MemberRole, { defaultValue: MemberRole.EDITOR })
  role: MemberRole;
}

@InputType()
export class WithdrawInvitationInput {
  @Field(() => ID)
  id: string;
}

@InputType({ description: 'What the link of the invitation carries.' })
export class AcceptInvitationInput {
  @Field({ description: 'The token as it stands in the link.' })
  @MaxLength(100)
  token: string;
}

@InputType()
export class ChangeMemberRoleInput {
  @Field(() => ID)
  organisationId: string;

  @Field(() => ID)
  personId: string;

  @Field(() => MemberRole)
  role: MemberRole;
}

@InputType({ description: 'Names a member of an organisation.' })
export class MemberInput {
  @Field(() => ID)
  organisationId: string;

  @Field(() => ID)
  personId: string;
}

@InputType({ description: 'Names an organisation that nobody acts for but those who coordinate its network.' })
export class LookAfterOrganisationInput {
  @Field(() => ID)
  organisationId: string;
}

@InputType()
export class LeaveOrganisationInput {
  @Field(() => ID)
  organisationId: string;
}
