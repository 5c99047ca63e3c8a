import { MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { PlainText, SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { ThreadStatus } from '../inquiry/inquiry.codes.ts';

/** How somebody comes to a thread: exactly one of the two. */
@InputType({ description: 'A thread of your own by its id, or without an account by the token of its private link. Exactly one of them.' })
export class ThreadInput {
  @Field(() => ID, { nullable: true, description: 'The thread. You must be signed in and on one of its sides.' })
  inquiryId?: string | null;

  @Field(() => String, { nullable: true, description: 'The token of the private link in the mails to the person. With it you are the person.' })
  threadToken?: string | null;
}

@InputType({ description: 'A letter in a thread.' })
export class SendMessageInput extends ThreadInput {
  @Field({ description: 'Plain text, 1 to 5,000 characters.' })
  @PlainText()
  @TrimmedLength(1, 5000)
  body: string;

  @Field({ description: 'Made up once per letter, 8 to 100 characters: sent twice, it is one message.' })
  @SingleLine()
  @MinLength(8, { message: 'must have at least 8 characters' })
  @MaxLength(100, { message: 'must have at most 100 characters' })
  idempotencyKey: string;
}

@InputType({ description: 'What the organisation decides.' })
export class MarkInquiryInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'As you have seen it; when somebody wrote or decided since, it is CONFLICT and nothing changes.' })
  version: number;

  @Field(() => ThreadStatus, { description: 'ANSWERED (in another way, by telephone say), COMMITTED, DECLINED or CLOSED.' })
  status: ThreadStatus;

  @Field(() => String, { nullable: true, description: 'A few words to the person, plain text, 1 to 5,000 characters.' })
  @PlainText()
  @TrimmedLength(1, 5000)
  message?: string | null;
}
