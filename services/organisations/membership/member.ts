import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { MemberRole } from '../../shared/viewer.ts';

@ObjectType({ description: 'A person who acts for an organisation, as its members and the coordinators see them.' })
export class Member {
  /** Of the organisation. */
  organisationId: string;

  @Field(() => ID)
  personId: string;

  @Field(() => String, { nullable: true, description: 'What they want to be called; null while they have not said.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Their address, for owners; null for everybody else.' })
  email: string | null;

  @Field(() => MemberRole)
  role: MemberRole;

  @Field(() => GraphQLDateTime, { description: 'Since when.' })
  createdAt: Date;
}
