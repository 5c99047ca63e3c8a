import { Field, ObjectType } from 'type-graphql';
import { Inquiry } from '../inquiry/inquiry.ts';
import { Message } from './message.ts';

@ObjectType()
export class SendMessagePayload {
  @Field(() => Inquiry)
  inquiry: Inquiry;

  @Field(() => Message, { description: 'What was sent, also when it was sent before with the same key.' })
  message: Message;
}

@ObjectType()
export class MarkInquiryPayload {
  @Field(() => Inquiry)
  inquiry: Inquiry;
}

@ObjectType()
export class WithdrawInquiryPayload {
  @Field(() => Inquiry)
  inquiry: Inquiry;
}

@ObjectType()
export class ReadInquiryPayload {
  @Field(() => Inquiry)
  inquiry: Inquiry;
}
