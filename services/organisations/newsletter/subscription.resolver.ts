import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ProofOfWorkChallenge } from '../../shared/proof-of-work-challenge.ts';
import type { OrganisationsContext } from '../context.ts';
import { Interest } from '../interest/interest.reference.ts';
import { Network } from '../network/network.ts';
import { Viewer } from '../viewer/viewer.ts';
import { ConfirmNewsletterSubscriptionInput, EndNewsletterSubscriptionInput, SubscribeToNewsletterInput } from './newsletter.inputs.ts';
import { ConfirmNewsletterSubscriptionPayload, EndNewsletterSubscriptionPayload, SubscribeToNewsletterPayload } from './newsletter.payloads.ts';
import { NewsletterSubscription } from './newsletter-subscription.ts';
import { confirmSubscription, endSubscription, ownSubscriptions, subscribeToNewsletter } from './subscription.service.ts';

@Resolver(() => NewsletterSubscription)
export class NewsletterSubscriptionResolver {
  @FieldResolver(() => Network, { nullable: true, description: 'Whose newsletters come.' })
  network(@Root() { networkId }: NewsletterSubscription, @Ctx() { networks }: OrganisationsContext): Promise<Network | null> {
    return networks.load(networkId);
  }

  @FieldResolver(() => [Interest], { description: 'The fields that they chose; empty for all.' })
  fields(@Root() { fieldIds }: NewsletterSubscription): Interest[] {
    return fieldIds.map((id) => ({ id }));
  }

  @Query(() => ProofOfWorkChallenge, { description: 'What to solve before subscribing without an account.' })
  newsletterChallenge(@Ctx() { newsletterWork }: OrganisationsContext): Promise<ProofOfWorkChallenge> {
    return newsletterWork.createChallenge();
  }

  @Mutation(() => SubscribeToNewsletterPayload, { description: 'Lets the newsletters of a network come. Without an account a mail asks for confirmation first. Whoever subscribes again changes what they chose. May answer RATE_LIMITED.' })
  subscribeToNewsletter(@Ctx() context: OrganisationsContext, @Arg('input', () => SubscribeToNewsletterInput) input: SubscribeToNewsletterInput): Promise<SubscribeToNewsletterPayload> {
    return subscribeToNewsletter(context, input);
  }

  @Mutation(() => ConfirmNewsletterSubscriptionPayload, { description: 'Lets newsletters come from now on. A token works once; then it is CONFLICT with TOKEN_USED.' })
  confirmNewsletterSubscription(
    @Ctx() context: OrganisationsContext,
    @Arg('input', () => ConfirmNewsletterSubscriptionInput) input: ConfirmNewsletterSubscriptionInput,
  ): Promise<ConfirmNewsletterSubscriptionPayload> {
    return confirmSubscription(context, input);
  }

  @Mutation(() => EndNewsletterSubscriptionPayload, { description: 'Ends one of the own subscriptions and forgets it.' })
  endNewsletterSubscription(@Ctx() context: OrganisationsContext, @Arg('input', () => EndNewsletterSubscriptionInput) input: EndNewsletterSubscriptionInput): Promise<EndNewsletterSubscriptionPayload> {
    return endSubscription(context, input);
  }
}

@Resolver(() => Viewer)
export class ViewerSubscriptionsResolver {
  @FieldResolver(() => [NewsletterSubscription], { nullable: true, description: 'The newsletters that come to their address, by network; at most 100.' })
  newsletterSubscriptions(@Ctx() context: OrganisationsContext): Promise<NewsletterSubscription[]> {
    return ownSubscriptions(context);
  }
}
