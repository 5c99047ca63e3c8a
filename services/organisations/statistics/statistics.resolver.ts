import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Figure } from '../../shared/figures/figure.ts';
import type { OrganisationsContext } from '../context.ts';
import { Network } from '../network/network.ts';
import { NetworkStatistics } from './statistics.ts';
import { countedSince, networkStatistics } from './statistics.service.ts';

@Resolver(() => NetworkStatistics)
export class StatisticsResolver {
  @Query(() => NetworkStatistics, {
    nullable: true,
    description:
      'The statistics of a network; for its coordinators. Without `network` of the only one that you coordinate. `from` and `to` are days, and the whole months that they stand in are counted: from 2000 to `closedUntil`, 24 months at most; the last closed quarter without them.',
  })
  networkStatistics(
    @Ctx() context: OrganisationsContext,
    @Arg('network', () => ID, { nullable: true }) network?: string,
    @Arg('from', () => GraphQLLocalDate, { nullable: true }) from?: string,
    @Arg('to', () => GraphQLLocalDate, { nullable: true }) to?: string,
  ): Promise<NetworkStatistics> {
    return networkStatistics(context, { network, from, to });
  }

  @FieldResolver(() => Network, { nullable: true })
  network(@Root() { networkId }: NetworkStatistics, @Ctx() { networks }: OrganisationsContext): Promise<Network | null> {
    return networks.load(networkId);
  }

  @FieldResolver(() => GraphQLLocalDate, { description: 'First day of the first month that is counted. A month can be shown when its last day was over 15 days ago; in a new installation this one lies after `closedUntil`.' })
  countedSince(@Ctx() { db, now }: OrganisationsContext): Promise<string> {
    return countedSince(db, now());
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Organisations that were verified on the last day of the period.' })
  verifiedOrganisations(@Root() of: NetworkStatistics, @Ctx() { figures }: OrganisationsContext): Promise<Figure> {
    return figures.figure(of, 'verifiedOrganisations');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Organisations that were verified for the first time in the period.' })
  newOrganisations(@Root() of: NetworkStatistics, @Ctx() { figures }: OrganisationsContext): Promise<Figure> {
    return figures.figure(of, 'newOrganisations');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Verified organisations none of whose members had signed in for 180 days, on the last day of the period.' })
  dormantOrganisations(@Root() of: NetworkStatistics, @Ctx() { figures }: OrganisationsContext): Promise<Figure> {
    return figures.figure(of, 'dormantOrganisations');
  }
}
