import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import type { OpportunitiesContext } from '../context.ts';
import { Interest, interestsById } from '../interest/interest.ts';
import { ChangeHelpOfferInput, ChangeHelpOfferPayload, ConfirmHelpOfferPayload, HelpOfferTokenInput, OfferHelpInput, OfferHelpPayload, WithdrawHelpOfferPayload } from './help-offer.inputs.ts';
import { HelpOffer, HelpOfferConnection } from './help-offer.ts';
import { HelpOfferFilter, HelpOfferPayload, MarkHelpOfferInput, WriteToHelpOfferInput } from './offer-desk.inputs.ts';
import { helpOffersOf } from './offer-desk.reading.ts';
import { markHelpOffer, writeToHelpOffer } from './offer-desk.service.ts';
import { confirmHelpOffer, offerHelp } from './offer-help.service.ts';
import { changeHelpOffer, helpOfferByLink, withdrawHelpOffer } from './own-offer.service.ts';

@Resolver(() => HelpOffer)
export class HelpOfferResolver {
  @Query(() => HelpOffer, { nullable: true, description: 'An offer of help by the token of a link in its mails; null for a token that leads nowhere (any more).' })
  helpOffer(@Ctx() context: OpportunitiesContext, @Arg('token', () => String) token: string): Promise<HelpOffer | null> {
    return helpOfferByLink(context, token);
  }

  @Query(() => HelpOfferConnection, {
    nullable: true,
    description: 'Who offered help to a network and confirmed it, the newest 2,000 of them: the best fit for a help request first, or the latest; null for everybody but its coordinators. `first` from 1 to 100.',
  })
  helpOffers(
    @Ctx() context: OpportunitiesContext,
    @Arg('network', () => ID) network: string,
    @Arg('filter', () => HelpOfferFilter, { nullable: true }) filter: HelpOfferFilter | undefined,
    @Arg('helpRequest', () => ID, { nullable: true, description: 'A help request of the network to rank them by.' }) helpRequestId: string | undefined,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<HelpOfferConnection | null> {
    return helpOffersOf(context, network, { filter, helpRequestId, first, after });
  }

  @Mutation(() => OfferHelpPayload, { description: 'Says how somebody can help in the crisis of a network. A mail asks for confirmation first. May answer RATE_LIMITED.' })
  offerHelp(@Ctx() context: OpportunitiesContext, @Arg('input', () => OfferHelpInput) input: OfferHelpInput): Promise<OfferHelpPayload> {
    return offerHelp(context, input);
  }

  @Mutation(() => ConfirmHelpOfferPayload, { description: 'Lets the coordinators see an offer. A token works once; then it is CONFLICT with TOKEN_USED.' })
  confirmHelpOffer(@Ctx() context: OpportunitiesContext, @Arg('input', () => HelpOfferTokenInput) input: HelpOfferTokenInput): Promise<ConfirmHelpOfferPayload> {
    return confirmHelpOffer(context, input);
  }

  @Mutation(() => ChangeHelpOfferPayload, { description: 'Writes an offer anew, by the link of its mails.' })
  changeHelpOffer(@Ctx() context: OpportunitiesContext, @Arg('input', () => ChangeHelpOfferInput) input: ChangeHelpOfferInput): Promise<ChangeHelpOfferPayload> {
    return changeHelpOffer(context, input);
  }

  @Mutation(() => WithdrawHelpOfferPayload, { description: 'Erases an offer at once, by the link of its mails.' })
  withdrawHelpOffer(@Ctx() context: OpportunitiesContext, @Arg('input', () => HelpOfferTokenInput) input: HelpOfferTokenInput): Promise<WithdrawHelpOfferPayload> {
    return withdrawHelpOffer(context, input);
  }

  @Mutation(() => HelpOfferPayload, { description: 'Writes to somebody who offered help, by a mail of the site. For coordinators of the network; NOT_FOUND for everybody else.' })
  writeToHelpOffer(@Ctx() context: OpportunitiesContext, @Arg('input', () => WriteToHelpOfferInput) input: WriteToHelpOfferInput): Promise<HelpOfferPayload> {
    return writeToHelpOffer(context, input);
  }

  @Mutation(() => HelpOfferPayload, { description: 'Notes that an offer helps somewhere, or that it waits again. For coordinators of the network; NOT_FOUND for everybody else.' })
  markHelpOffer(@Ctx() context: OpportunitiesContext, @Arg('input', () => MarkHelpOfferInput) input: MarkHelpOfferInput): Promise<HelpOfferPayload> {
    return markHelpOffer(context, input);
  }

  @FieldResolver(() => [Interest], { description: 'With what they can help.' })
  interests(@Root() { interestIds }: HelpOffer): Interest[] {
    return interestsById(interestIds);
  }

  @FieldResolver(() => GraphQLDateTime, { nullable: true, description: 'When a coordinator wrote to them last; null when nobody has.' })
  async writtenAt(@Root() { id }: HelpOffer, @Ctx() { offerLetters }: OpportunitiesContext): Promise<Date | null> {
    return (await offerLetters.load(id))?.writtenAt ?? null;
  }
}
