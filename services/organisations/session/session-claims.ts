import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Locale } from '../../shared/locale.ts';
import { MemberRole } from '../../shared/viewer.ts';

@ObjectType({ description: 'For the gateway alone: that a person acts for an organisation, and how that stands.' })
@Directive('@inaccessible')
export class SessionMembership {
  @Field(() => ID)
  organisationId: string;

  @Field(() => MemberRole)
  role: MemberRole;

  @Field({ description: 'PENDING, VERIFIED, REJECTED or SUSPENDED.' })
  organisationStatus: string;

  @Field(() => ID, { nullable: true })
  networkId: string | null;
}

@ObjectType({ description: 'For the gateway alone: whose session it is and what they may do, at this moment.' })
@Directive('@inaccessible')
export class SessionClaims {
  @Field(() => ID)
  sessionId: string;

  @Field(() => ID)
  personId: string;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field()
  email: string;

  @Field(() => Locale)
  locale: Locale;

  @Field(() => [SessionMembership])
  memberships: SessionMembership[];

  @Field(() => [ID], { description: 'Ids of the networks that they coordinate.' })
  coordinates: string[];

  @Field()
  isOperator: boolean;
}
