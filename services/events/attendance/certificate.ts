import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ObjectType } from 'type-graphql';

/** What anyone sees who has the number of a certificate. */
@ObjectType({ description: 'That somebody came to an event, for whoever has the number of the certificate.' })
export class Certificate {
  @Field({ description: 'Twelve letters and digits in groups of four.' })
  code: string;

  @Field()
  personName: string;

  @Field()
  eventTitle: string;

  @Field(() => GraphQLDateTime)
  startsAt: Date;

  @Field(() => GraphQLDateTime, { description: 'Exclusive.' })
  endsAt: Date;

  @Field({ description: 'IANA time zone of the event.' })
  timeZone: string;

  @Field(() => String, { nullable: true, description: 'House and town; null when it was remote.' })
  place: string | null;

  @Field(() => Float, { description: 'Hours that count, in quarters.' })
  hours: number;

  @Field(() => GraphQLDateTime)
  issuedAt: Date;

  organisationId: string;
}
