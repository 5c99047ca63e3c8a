import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { OrganisationsContext } from '../context.ts';
import { Network } from '../network/network.ts';
import { newsletterUnsubscription, unsubscribeFromNewsletter } from './unsubscription.service.ts';
import { NewsletterUnsubscription, UnsubscribeFromNewsletterInput, UnsubscribeFromNewsletterPayload } from './unsubscription.ts';

@Resolver(() => NewsletterUnsubscription)
export class UnsubscriptionResolver {
  @Query(() => NewsletterUnsubscription, { nullable: true, description: 'What the link of a newsletter is about, and whether more of them come; null for any other token.' })
  newsletterUnsubscription(@Ctx() context: OrganisationsContext, @Arg('token', () => String) token: string): Promise<NewsletterUnsubscription | null> {
    return newsletterUnsubscription(context, token);
  }

  @Mutation(() => UnsubscribeFromNewsletterPayload, { description: 'Ends the newsletters of one network to one address, or of all, without an account, by the token of a newsletter. `input.token TOKEN_UNKNOWN`.' })
  unsubscribeFromNewsletter(@Ctx() context: OrganisationsContext, @Arg('input', () => UnsubscribeFromNewsletterInput) input: UnsubscribeFromNewsletterInput): Promise<UnsubscribeFromNewsletterPayload> {
    return unsubscribeFromNewsletter(context, input);
  }

  @FieldResolver(() => Network, { nullable: true, description: 'Whose newsletters these are.' })
  network(@Root() { networkId }: NewsletterUnsubscription, @Ctx() { networks }: OrganisationsContext): Promise<Network | null> {
    return networks.load(networkId);
  }
}
