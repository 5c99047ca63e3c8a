import { ArrayMaxSize, ArrayMinSize, ArrayUnique, MaxLength } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Locale } from '../../shared/locale.ts';
import { PlainText, SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { TimeSlot } from '../opportunity/opportunity.codes.ts';
import { HelpRequest } from './help-request.ts';

@InputType({ description: 'What a person without internet needs, and who they are. The words that everybody sees must not tell who it is: REVEALS_PERSON.' })
export class TakeHelpRequestInput {
  @Field(() => ID, { description: 'The network whose coordinator the viewer is.' })
  networkId: string;

  @Field(() => ID, { description: 'A verified organisation of this network that the viewer acts for; it answers the volunteers.' })
  organisationId: string;

  @Field({ description: 'Seen by everybody. 1 to 100 characters in one line.' })
  @SingleLine()
  @TrimmedLength(1, 100)
  title: string;

  @Field({ description: 'Seen by everybody: what is needed, in one or two sentences of 1 to 300 characters.' })
  @PlainText()
  @TrimmedLength(1, 300)
  need: string;

  @Field(() => String, { nullable: true, description: 'Seen by everybody: Markdown of up to 5,000 characters; left out, it is the need.' })
  @PlainText()
  @TrimmedLength(0, 5000)
  details?: string | null;

  @Field(() => Locale, { defaultValue: Locale.DE, description: 'The language in which the texts are written.' })
  textLanguage: Locale;

  @Field(() => [ID], { description: '1 to 10 interests.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  interests: string[];

  @Field({ description: 'Seen by everybody: the district, as postal code, town, or the id of a Place.' })
  @MaxLength(100)
  place: string;

  @Field(() => [TimeSlot], { nullable: true, description: 'When help is wanted; none means by arrangement.' })
  @ArrayUnique()
  @ArrayMaxSize(21)
  availability?: TimeSlot[] | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day on which help is wanted.' })
  endsOn?: string | null;

  @Field({ description: 'Kept apart: 1 to 100 characters in one line.' })
  @SingleLine()
  @TrimmedLength(1, 100)
  personName: string;

  @Field({ description: 'Kept apart: street, number and town, 1 to 200 characters in one line.' })
  @SingleLine()
  @TrimmedLength(1, 200)
  street: string;

  @Field(() => String, { nullable: true, description: 'Kept apart: up to 50 characters in one line.' })
  @SingleLine()
  @TrimmedLength(0, 50)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Kept apart: what the accepted volunteer should know; plain text of up to 1,000 characters.' })
  @PlainText()
  @TrimmedLength(0, 1000)
  note?: string | null;
}

@InputType()
export class RenewHelpRequestInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class EraseHelpRequestInput {
  @Field(() => ID)
  id: string;
}

@ObjectType()
export class TakeHelpRequestPayload {
  @Field(() => HelpRequest)
  helpRequest: HelpRequest;
}

@ObjectType()
export class RenewHelpRequestPayload {
  @Field(() => HelpRequest)
  helpRequest: HelpRequest;
}

@ObjectType()
export class EraseHelpRequestPayload {
  @Field(() => ID, { description: 'Of the help request that is gone.' })
  id: string;
}
