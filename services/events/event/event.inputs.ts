import { ArrayMaxSize, MaxLength } from 'class-validator';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { AttendanceMode, EventKind } from './event.codes.ts';

@InputType({ description: 'Every field that is set must hold; lists mean "any of".' })
export class EventFilter {
  @Field(() => String, { nullable: true, description: 'Words of the title, summary or town; up to 200 characters.' })
  @MaxLength(200)
  text?: string;

  @Field(() => [EventKind], { nullable: true })
  @ArrayMaxSize(10)
  kinds?: EventKind[];

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Not over before then; now when left out.' })
  from?: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Begins before then.' })
  until?: Date;

  @Field(() => ID, { nullable: true })
  network?: string;

  @Field(() => ID, { nullable: true })
  organisation?: string;

  @Field(() => [AttendanceMode], { nullable: true })
  @ArrayMaxSize(3)
  attendance?: AttendanceMode[];
}
