import { Field, InputType, ObjectType } from 'type-graphql';

/** What the link at the end of a newsletter is about. */
@ObjectType({ description: 'What the link at the end of a newsletter is about.' })
export class NewsletterUnsubscription {
  /** Of the network. */
  networkId: string;

  @Field({ description: 'Whether newsletters of this network still come to the address.' })
  isSubscribed: boolean;

  @Field({ description: 'Whether newsletters of other networks may come to it; false when all have been ended.' })
  areOthersWanted: boolean;
}

@InputType()
export class UnsubscribeFromNewsletterInput {
  @Field({ description: 'As it stands in the link of the newsletter. It never runs out and works any number of times.' })
  token: string;

  @Field({ defaultValue: false, description: 'Whether the newsletters of all networks are to end, not of this one only.' })
  all: boolean;
}

@ObjectType()
export class UnsubscribeFromNewsletterPayload {
  @Field(() => NewsletterUnsubscription)
  unsubscription: NewsletterUnsubscription;
}
