import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Figure } from '../../shared/figures/figure.ts';
import type { EventsContext } from '../context.ts';
import { NetworkStatistics } from './statistics.reference.ts';

@Resolver(() => NetworkStatistics)
export class StatisticsResolver {
  @FieldResolver(() => Figure, { nullable: true, description: 'Events and trainings that began in the period and were not cancelled; each date of a series is one.' })
  heldEvents(@Root() of: NetworkStatistics, @Ctx() { figures }: EventsContext): Promise<Figure | null> {
    return figures.figure(of, 'heldEvents');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Seats of those that have a limited number of them.' })
  offeredSeats(@Root() of: NetworkStatistics, @Ctx() { figures }: EventsContext): Promise<Figure | null> {
    return figures.figure(of, 'offeredSeats');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Seats for which somebody was registered when it was over.' })
  takenSeats(@Root() of: NetworkStatistics, @Ctx() { figures }: EventsContext): Promise<Figure | null> {
    return figures.figure(of, 'takenSeats');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Seats for which somebody was still on a waiting list when it was over.' })
  waitingSeats(@Root() of: NetworkStatistics, @Ctx() { figures }: EventsContext): Promise<Figure | null> {
    return figures.figure(of, 'waitingSeats');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Seats of those who came, as the organisation said within 15 days.' })
  attendedSeats(@Root() of: NetworkStatistics, @Ctx() { figures }: EventsContext): Promise<Figure | null> {
    return figures.figure(of, 'attendedSeats');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Seats of those who were registered and did not come, as the organisation said within 15 days.' })
  noShows(@Root() of: NetworkStatistics, @Ctx() { figures }: EventsContext): Promise<Figure | null> {
    return figures.figure(of, 'noShows');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Hours that those who came spent at events and trainings together, as the organisation said within 15 days.' })
  attendedHours(@Root() of: NetworkStatistics, @Ctx() { figures }: EventsContext): Promise<Figure | null> {
    return figures.figure(of, 'attendedMinutes', 1 / 60);
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Those of them that were spent at trainings.' })
  trainingHours(@Root() of: NetworkStatistics, @Ctx() { figures }: EventsContext): Promise<Figure | null> {
    return figures.figure(of, 'trainingMinutes', 1 / 60);
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Times that the page of an event was shown.' })
  eventPageViews(@Root() of: NetworkStatistics, @Ctx() { figures }: EventsContext): Promise<Figure | null> {
    return figures.figure(of, 'eventPageViews');
  }
}
