import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../shared/connection.ts';
import type { OrganisationsContext } from '../context.ts';
import { Interest } from '../interest/interest.reference.ts';
import { Network } from '../network/network.ts';
import type { ToldCount } from './audience.ts';
import { CreateNewsletterInput, NewsletterInput, ScheduleNewsletterInput, TestNewsletterInput, UpdateNewsletterInput } from './newsletter.inputs.ts';
import { DeleteNewsletterPayload, NewsletterPayload, TestNewsletterPayload } from './newsletter.payloads.ts';
import { archived, newsletterById, newslettersOf, recipientsOf } from './newsletter.service.ts';
import { Newsletter, NewsletterConnection, NewsletterCount } from './newsletter.ts';
import { cancelNewsletter, createNewsletter, deleteNewsletter, scheduleNewsletter, testNewsletter, updateNewsletter } from './newsletter-writing.service.ts';

const STALE = 'A stale version is CONFLICT, and so is one that stands elsewhere; then nothing is written.';

@Resolver(() => Newsletter)
export class NewsletterResolver {
  @Query(() => Newsletter, { nullable: true, description: 'One newsletter, for coordinators of its network; null for everybody else.' })
  newsletter(@Ctx() context: OrganisationsContext, @Arg('id', () => ID) id: string): Promise<Newsletter | null> {
    return newsletterById(context, id);
  }

  @FieldResolver(() => Network, { nullable: true, description: 'Who writes it.' })
  network(@Root() { networkId }: Newsletter, @Ctx() { networks }: OrganisationsContext): Promise<Network | null> {
    return networks.load(networkId);
  }

  @FieldResolver(() => [Interest], { description: 'The fields that interest its readers, any of; empty for all.' })
  fields(@Root() { fieldIds }: Newsletter): Interest[] {
    return fieldIds.map((id) => ({ id }));
  }

  @FieldResolver(() => NewsletterCount, { nullable: true, description: 'How many would get it now; once it goes out, for how many mails are planned.' })
  recipients(@Root() newsletter: Newsletter, @Ctx() context: OrganisationsContext): Promise<ToldCount> {
    return recipientsOf(context, newsletter);
  }

  @FieldResolver(() => NewsletterCount, { nullable: true, description: 'How many mails a mail server took; null before all are done.' })
  sent(@Root() newsletter: Newsletter): ToldCount | null {
    return archived(newsletter, newsletter.sentCount);
  }

  @FieldResolver(() => NewsletterCount, { nullable: true, description: 'How many mails no mail server took; null before all are done.' })
  refused(@Root() newsletter: Newsletter): ToldCount | null {
    return archived(newsletter, newsletter.refusedCount);
  }

  @Mutation(() => NewsletterPayload, { description: 'Begins a draft; for coordinators of the network.' })
  createNewsletter(@Ctx() context: OrganisationsContext, @Arg('input', () => CreateNewsletterInput) input: CreateNewsletterInput): Promise<NewsletterPayload> {
    return createNewsletter(context, input);
  }

  @Mutation(() => NewsletterPayload, { description: `Changes a draft; for coordinators. ${STALE}` })
  updateNewsletter(@Ctx() context: OrganisationsContext, @Arg('input', () => UpdateNewsletterInput) input: UpdateNewsletterInput): Promise<NewsletterPayload> {
    return updateNewsletter(context, input);
  }

  @Mutation(() => TestNewsletterPayload, { description: 'Sends it to the asker, as it stands, in each of its languages; for coordinators. May answer RATE_LIMITED.' })
  testNewsletter(@Ctx() context: OrganisationsContext, @Arg('input', () => TestNewsletterInput) input: TestNewsletterInput): Promise<TestNewsletterPayload> {
    return testNewsletter(context, input);
  }

  @Mutation(() => NewsletterPayload, { description: `Lets a draft go out, now or at a time; for coordinators. The fifth in a month of the calendar is CONFLICT. ${STALE}` })
  scheduleNewsletter(@Ctx() context: OrganisationsContext, @Arg('input', () => ScheduleNewsletterInput) input: ScheduleNewsletterInput): Promise<NewsletterPayload> {
    return scheduleNewsletter(context, input);
  }

  @Mutation(() => NewsletterPayload, { description: `Makes a draft again of what has not gone out; for coordinators. ${STALE}` })
  cancelNewsletter(@Ctx() context: OrganisationsContext, @Arg('input', () => NewsletterInput) input: NewsletterInput): Promise<NewsletterPayload> {
    return cancelNewsletter(context, input);
  }

  @Mutation(() => DeleteNewsletterPayload, { description: `Deletes a draft; for coordinators. ${STALE}` })
  deleteNewsletter(@Ctx() context: OrganisationsContext, @Arg('input', () => NewsletterInput) input: NewsletterInput): Promise<DeleteNewsletterPayload> {
    return deleteNewsletter(context, input);
  }
}

@Resolver(() => Network)
export class NetworkNewslettersResolver {
  @FieldResolver(() => NewsletterConnection, { nullable: true, description: 'What it writes and wrote to those who subscribed, what was changed last first. For its coordinators. `first` from 1 to 100.' })
  newsletters(
    @Root() network: Network,
    @Ctx() context: OrganisationsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Connection<Newsletter>> {
    return newslettersOf(context, network, { first, after });
  }
}
