import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.ts';
import { Organisation } from '../organisation/organisation.ts';
import { OrganisationStatus } from '../organisation/organisation.codes.ts';

/** What coordinators look at to decide on an organisation. */
@ObjectType({ description: 'The checking of one organisation, for the coordinators of its network and for its members.' })
export class VerificationCase {
  @Field(() => ID, { description: "The organisation's id." })
  id: string;

  @Field(() => Int, { description: 'Give it back with a decision; it grows with each change of the organisation.' })
  version: number;

  @Field(() => OrganisationStatus)
  status: OrganisationStatus;

  @Field(() => Organisation, { description: 'What it says of itself.' })
  organisation: Organisation;

  @Field(() => String, { nullable: true, description: 'Where its mails go, for a call back.' })
  contactEmail: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was handed in, or handed in again.' })
  waitingSince: Date;
}

export const VerificationCaseConnection = connectionOf(VerificationCase, 'VerificationCase');

/** An organisation as a case. */
export function caseOf(organisation: Organisation): VerificationCase {
  const { id, version, status, contactEmail, waitingSince } = organisation;
  return { id, version, status, organisation, contactEmail, waitingSince };
}
