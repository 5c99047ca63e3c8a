import { Field, InputType } from 'type-graphql';

@InputType()
export class UnsubscribeInput {
  @Field({ description: 'As it stands in the link of the mail. It never runs out and works any number of times.' })
  token: string;
}
