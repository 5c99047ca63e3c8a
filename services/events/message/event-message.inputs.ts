import { MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { PlainText, SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { EventMessage } from './event-message.ts';

@InputType({ description: 'What goes to everybody who is registered for an event, or for one shift of it.' })
export class WriteToRegisteredInput {
  @Field(() => ID)
  eventId: string;

  @Field(() => ID, { nullable: true, description: 'Only to those of this shift.' })
  shiftId?: string | null;

  @Field({ defaultValue: false, description: 'Also to those who wait or have been offered seats.' })
  waitingToo: boolean;

  @Field(() => String, { nullable: true, description: '1 to 150 characters in one line; the title of the event follows it. Without it the mails have a subject of the site.' })
  @SingleLine()
  @TrimmedLength(1, 150)
  subject?: string | null;

  @Field({ description: 'Plain text, 1 to 5,000 characters.' })
  @PlainText()
  @TrimmedLength(1, 5000)
  text: string;

  @Field({ description: 'Made up once per message, 8 to 100 characters: sent twice, it is one message.' })
  @SingleLine()
  @MinLength(8, { message: 'must have at least 8 characters' })
  @MaxLength(100, { message: 'must have at most 100 characters' })
  idempotencyKey: string;
}

@ObjectType()
export class WriteToRegisteredPayload {
  @Field(() => EventMessage)
  message: EventMessage;
}
