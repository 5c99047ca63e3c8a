import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'When the agency is open on a day of the week, by the clocks of the place.' })
export class AgencyHours {
  @Field(() => Int, { description: '1 for Monday to 7 for Sunday.' })
  weekday: number;

  @Field({ description: 'As `HH:MM`.' })
  opensAt: string;

  @Field({ description: 'As `HH:MM`, later than it opens.' })
  closesAt: string;
}

@ObjectType({ description: 'Days on which the agency is closed although its hours say otherwise.' })
export class ClosedDays {
  @Field(() => GraphQLLocalDate)
  from: string;

  @Field(() => GraphQLLocalDate, { description: 'The last of them.' })
  to: string;

  @Field(() => String, { nullable: true, description: 'Why, e.g. a holiday: up to 120 characters in one line.' })
  reason: string | null;
}

@ObjectType({ description: 'Somebody whom visitors may turn to, as the coordination names them to everybody.' })
export class ContactPerson {
  @Field()
  name: string;

  @Field(() => String, { nullable: true, description: 'What they look after.' })
  role: string | null;

  @Field(() => String, { nullable: true })
  telephone: string | null;

  @Field(() => String, { nullable: true, description: 'An e-mail address.' })
  email: string | null;
}

/** What is saved together. */
export interface AgencyDetails {
  readonly place: string | null;
  readonly telephone: string | null;
  readonly email: string | null;
  readonly hours: readonly AgencyHours[];
  readonly closed: readonly ClosedDays[];
  readonly people: readonly ContactPerson[];
}

/** Where and when the coordination of a network can be met; a row is there once it was saved. */
@ObjectType({ description: 'Where and when the coordination of a network can be met, and by whom.' })
@Entity({ name: 'agencies' })
export class Agency {
  @PrimaryColumn({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @Column({ type: 'jsonb' })
  details: AgencyDetails;

  @Field(() => Int, { description: 'Counts its changes, to be sent along with the next one; 0 before the first.' })
  @Column({ type: 'integer' })
  version: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was changed last; null before the first time.' })
  @Column({ name: 'changed_at', type: 'timestamptz', precision: 3 })
  changedAt: Date | null;
}
