import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { OpportunitiesContext } from '../context.ts';
import { Inquiry } from '../inquiry/inquiry.ts';
import { eraseHelpRequest } from './erase.service.ts';
import { EraseHelpRequestInput, EraseHelpRequestPayload, RenewHelpRequestInput, RenewHelpRequestPayload, TakeHelpRequestInput, TakeHelpRequestPayload } from './help-request.inputs.ts';
import { helpContactOf, helpRequestsOf } from './help-request.reading.ts';
import { HelpContact, HelpRequestConnection } from './help-request.ts';
import { renewHelpRequest } from './renew.service.ts';
import { takeHelpRequest } from './take.service.ts';

@Resolver()
export class HelpRequestResolver {
  @Query(() => HelpRequestConnection, { nullable: true, description: 'What was taken by telephone for a network, the last first; null for everybody but its coordinators. `first` from 1 to 100.' })
  helpRequests(
    @Ctx() context: OpportunitiesContext,
    @Arg('network', () => ID) network: string,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<HelpRequestConnection | null> {
    return helpRequestsOf(context, network, { first, after });
  }

  @Mutation(() => TakeHelpRequestPayload, { description: 'Takes a help request of a person without internet and publishes what is needed, and in which district. For coordinators of the network.' })
  takeHelpRequest(@Ctx() context: OpportunitiesContext, @Arg('input', () => TakeHelpRequestInput) input: TakeHelpRequestInput): Promise<TakeHelpRequestPayload> {
    return takeHelpRequest(context, input);
  }

  @Mutation(() => RenewHelpRequestPayload, { description: 'Says that a help request still holds, and shows it for longer: 3 days while there is a crisis, and 14 once after it. For coordinators of its network; NOT_FOUND for everybody else.' })
  renewHelpRequest(@Ctx() context: OpportunitiesContext, @Arg('input', () => RenewHelpRequestInput) input: RenewHelpRequestInput): Promise<RenewHelpRequestPayload> {
    return renewHelpRequest(context, input);
  }

  @Mutation(() => EraseHelpRequestPayload, { description: 'Erases at once everything about the person: who they are, the posting, and what was written about it. For coordinators of its network; NOT_FOUND for everybody else.' })
  eraseHelpRequest(@Ctx() { inquiries, viewer }: OpportunitiesContext, @Arg('input', () => EraseHelpRequestInput) input: EraseHelpRequestInput): Promise<EraseHelpRequestPayload> {
    return eraseHelpRequest(inquiries, viewer, input);
  }
}

@Resolver(() => Inquiry)
export class HelpContactResolver {
  @FieldResolver(() => HelpContact, { nullable: true, description: 'Whom the volunteer helps, and where: from when they are accepted, until the thread has ended or the person is erased. Null for everybody else, and for other postings.' })
  helpContact(@Root() inquiry: Inquiry, @Ctx() context: OpportunitiesContext): Promise<HelpContact | null> {
    return helpContactOf(context, inquiry);
  }
}
