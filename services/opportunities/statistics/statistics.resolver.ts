import { Ctx, FieldResolver, Field, Float, ObjectType, Resolver, Root } from 'type-graphql';
import { Figure } from '../../shared/figures/figure.ts';
import type { OpportunitiesContext } from '../context.ts';
import { EmptySearchWords, wordsOfEmptySearches } from '../searches/empty-search-words.ts';
import { type AnswerHours, hoursToAnswer } from './answer-hours.ts';
import { NetworkStatistics } from './statistics.reference.ts';

@ObjectType({ description: 'How long the first answer took in a period, and in as many months before.' })
export class TimeToAnswer implements AnswerHours {
  @Field(() => Float, { nullable: true, description: 'Hours; null when there was no answer, or all months are withheld.' })
  value: number | null;

  @Field(() => Float, { nullable: true, description: 'The same in as many months before.' })
  before: number | null;
}

@Resolver(() => NetworkStatistics)
export class StatisticsResolver {
  @FieldResolver(() => Figure, { nullable: true, description: 'Postings of verified organisations that could be found on the last day of the period.' })
  liveOpportunities(@Root() of: NetworkStatistics, @Ctx() { figures }: OpportunitiesContext): Promise<Figure | null> {
    return figures.figure(of, 'liveOpportunities');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Those of them that nobody had confirmed for 60 days.' })
  staleOpportunities(@Root() of: NetworkStatistics, @Ctx() { figures }: OpportunitiesContext): Promise<Figure | null> {
    return figures.figure(of, 'staleOpportunities');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Postings that were published for the first time in the period.' })
  newOpportunities(@Root() of: NetworkStatistics, @Ctx() { figures }: OpportunitiesContext): Promise<Figure | null> {
    return figures.figure(of, 'newOpportunities');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Times that a posting was marked as filled in the period, once a day at most.' })
  filledOpportunities(@Root() of: NetworkStatistics, @Ctx() { figures }: OpportunitiesContext): Promise<Figure | null> {
    return figures.figure(of, 'filledOpportunities');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Times that a posting ran out in the period, once a day at most.' })
  expiredOpportunities(@Root() of: NetworkStatistics, @Ctx() { figures }: OpportunitiesContext): Promise<Figure | null> {
    return figures.figure(of, 'expiredOpportunities');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Messages to organisations that their sender confirmed in the period, about a posting or in general. By groups: those of the posting.' })
  inquiries(@Root() of: NetworkStatistics, @Ctx() { figures }: OpportunitiesContext): Promise<Figure | null> {
    return figures.figure(of, 'inquiries');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Those of them that the organisation answered on this site within 14 days.' })
  answeredInquiries(@Root() of: NetworkStatistics, @Ctx() { figures }: OpportunitiesContext): Promise<Figure | null> {
    return figures.figure(of, 'answeredInquiries');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Those of them that it did not. Left out is who took the message back, and who has no account, since those are answered by mail.' })
  unansweredInquiries(@Root() of: NetworkStatistics, @Ctx() { figures }: OpportunitiesContext): Promise<Figure | null> {
    return figures.figure(of, 'unansweredInquiries');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Those of the answered messages by which somebody had agreed to take part, 15 days later.' })
  commitments(@Root() of: NetworkStatistics, @Ctx() { figures }: OpportunitiesContext): Promise<Figure | null> {
    return figures.figure(of, 'commitments');
  }

  @FieldResolver(() => Figure, {
    nullable: true,
    description: 'Searches with words, an interest or a place, of the network that they name, else of the nearest one within 50 km of the place, else of the only one that there is. The same search of the same visitor counts once a day; visitors are counted anew each day, and nothing of them is kept.',
  })
  searches(@Root() of: NetworkStatistics, @Ctx() { figures }: OpportunitiesContext): Promise<Figure | null> {
    return figures.figure(of, 'searches');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Those of them that found nothing, also with words that look alike.' })
  emptySearches(@Root() of: NetworkStatistics, @Ctx() { figures }: OpportunitiesContext): Promise<Figure | null> {
    return figures.figure(of, 'emptySearches');
  }

  @FieldResolver(() => Figure, {
    nullable: true,
    description: 'People who look for something on the last day of the period: with a profile that names an interest, or a saved search that is not at rest; each once, by the first interest and the place of the profile. Rounded down to whole fives.',
  })
  seekers(@Root() of: NetworkStatistics, @Ctx() { figures }: OpportunitiesContext): Promise<Figure | null> {
    return figures.figure(of, 'seekers');
  }

  @FieldResolver(() => EmptySearchWords, { nullable: true, description: 'The words of those, of months in which 5 visitors or more searched for them.' })
  async emptySearchWords(@Root() of: NetworkStatistics, @Ctx() { db }: OpportunitiesContext): Promise<EmptySearchWords | null> {
    return of.only ? null : { words: await wordsOfEmptySearches(db, of) };
  }

  @FieldResolver(() => TimeToAnswer, {
    nullable: true,
    description: 'Within how many hours half of the answered messages had their first answer, in steps of 1, 4, 12, 24, 48, 72, 120, 168 and 336 hours. Months whose answers are withheld are left out.',
  })
  hoursToFirstAnswer(@Root() of: NetworkStatistics, @Ctx() { figures }: OpportunitiesContext): Promise<AnswerHours | null> {
    return of.only ? Promise.resolve(null) : hoursToAnswer(figures, of);
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Times that the page of a posting was shown.' })
  opportunityPageViews(@Root() of: NetworkStatistics, @Ctx() { figures }: OpportunitiesContext): Promise<Figure | null> {
    return figures.figure(of, 'opportunityPageViews');
  }
}
