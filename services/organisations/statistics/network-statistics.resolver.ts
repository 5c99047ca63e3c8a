import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { OrganisationsContext } from '../context.ts';
import { SaveNetworkPayload } from '../network/network.inputs.ts';
import { Network } from '../network/network.ts';
import { showFigures, ShowFiguresInput } from './shown-figures.ts';
import { NetworkStatistics } from './statistics.ts';
import { statisticsOf } from './statistics.service.ts';

@Resolver(() => Network)
export class NetworkStatisticsResolver {
  @FieldResolver(() => NetworkStatistics, {
    nullable: true,
    description: 'Its statistics; the period is that of `networkStatistics`. For others than its coordinators only the figures of `shownFigures`, as a whole and by months, and null when there are none.',
  })
  statistics(
    @Root() { id }: Network,
    @Ctx() context: OrganisationsContext,
    @Arg('from', () => GraphQLLocalDate, { nullable: true }) from?: string,
    @Arg('to', () => GraphQLLocalDate, { nullable: true }) to?: string,
  ): Promise<NetworkStatistics | null> {
    return statisticsOf(context, id, { from, to });
  }

  @FieldResolver(() => [String], { description: 'The names of the figures of `statistics` that everybody may see.' })
  shownFigures(@Root() { id }: Network, @Ctx() { shownFigures }: OrganisationsContext): Promise<string[]> {
    return shownFigures.load(id);
  }

  @Mutation(() => SaveNetworkPayload, { description: 'Chooses the figures of a network that everybody may see; for its coordinators. Figures that there are not are BAD_USER_INPUT, a stale version is CONFLICT.' })
  showFigures(@Ctx() context: OrganisationsContext, @Arg('input', () => ShowFiguresInput) input: ShowFiguresInput): Promise<SaveNetworkPayload> {
    return showFigures(context, input);
  }
}
