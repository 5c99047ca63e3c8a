import { Field, ID, ObjectType } from 'type-graphql';
import { Network } from '../network/network.ts';
import { SubscribeStatus } from './newsletter.codes.ts';
import { Newsletter } from './newsletter.ts';

@ObjectType()
export class NewsletterPayload {
  @Field(() => Newsletter)
  newsletter: Newsletter;
}

@ObjectType()
export class DeleteNewsletterPayload {
  @Field(() => ID, { description: 'Of the draft that is gone.' })
  id: string;
}

@ObjectType()
export class TestNewsletterPayload {
  @Field({ description: 'Whether a mail is on its way to the asker.' })
  isOnItsWay: boolean;
}

@ObjectType()
export class SubscribeToNewsletterPayload {
  @Field(() => SubscribeStatus)
  status: SubscribeStatus;
}

@ObjectType()
export class ConfirmNewsletterSubscriptionPayload {
  @Field(() => Network, { nullable: true, description: 'Whose newsletters come from now on.' })
  network: Network | null;
}

@ObjectType()
export class EndNewsletterSubscriptionPayload {
  @Field(() => ID, { description: 'Of the subscription that is gone.' })
  id: string;
}
