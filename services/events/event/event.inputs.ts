import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { NearInput } from '../../shared/near.ts';
import { AttendanceMode, EventKind } from './event.codes.ts';

@InputType({ description: 'From one moment to a later one, 400 days at most.' })
export class WindowInput {
  @Field(() => GraphQLDateTime, { description: 'Before `to`.' })
  from: Date;

  @Field(() => GraphQLDateTime, { description: 'Exclusive.' })
  to: Date;
}

@InputType({ description: 'Every field that is set must hold; lists mean "any of". What is left out says nothing.' })
export class EventFilter {
  @Field(() => String, { nullable: true, description: 'Words of the title, summary, venue or town, also as parts of longer ones, or of the description in any of their German forms; up to 20 words of 200 characters in all.' })
  @MaxLength(200)
  text?: string;

  @Field(() => [EventKind], { nullable: true })
  @ArrayMaxSize(10)
  kinds?: EventKind[];

  @Field(() => [ID], { nullable: true, description: 'Any of; a field includes its sub-interests.' })
  @ArrayMaxSize(50)
  interests?: string[];

  @Field(() => NearInput, { nullable: true, description: 'Within the radius; what can be joined from afar is found everywhere.' })
  @ValidateNested()
  near?: NearInput;

  @Field(() => WindowInput, { nullable: true, description: 'Goes on at some moment of the window: begun before it and not over counts too.' })
  @ValidateNested()
  between?: WindowInput;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Not over before then; now when neither this nor `between` is given.' })
  from?: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Begins before then.' })
  until?: Date;

  @Field(() => ID, { nullable: true })
  network?: string;

  @Field(() => ID, { nullable: true })
  organisation?: string;

  @Field(() => Boolean, { nullable: true, description: 'true: only what takes place and has a seat left that nobody waits for, or is open to all; false says nothing.' })
  freePlaces?: boolean;

  @Field(() => [AttendanceMode], { nullable: true })
  @ArrayMaxSize(3)
  attendance?: AttendanceMode[];
}
