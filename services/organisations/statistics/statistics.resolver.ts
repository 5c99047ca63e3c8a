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
  verifiedOrganisations(@Root() of: NetworkStatistics, @Ctx() { figures }: OrganisationsContext): Promise<Figure | null> {
    return figures.figure(of, 'verifiedOrganisations');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Organisations that were verified for the first time in the period.' })
  newOrganisations(@Root() of: NetworkStatistics, @Ctx() { figures }: OrganisationsContext): Promise<Figure | null> {
    return figures.figure(of, 'newOrganisations');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Verified organisations none of whose members had signed in for 180 days, on the last day of the period.' })
  dormantOrganisations(@Root() of: NetworkStatistics, @Ctx() { figures }: OrganisationsContext): Promise<Figure | null> {
    return figures.figure(of, 'dormantOrganisations');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Times that the page of the network was shown. Like all such figures without cookies and addresses: nobody knows how many people that were. Known robots are left out.' })
  homePageViews(@Root() of: NetworkStatistics, @Ctx() { figures }: OrganisationsContext): Promise<Figure | null> {
    return figures.figure(of, 'homePageViews');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Times that the search or another list was shown: of organisations, dates, news, guides or projects. Those that are narrowed to the network, or all where there is only one network.' })
  searchPageViews(@Root() of: NetworkStatistics, @Ctx() { figures }: OrganisationsContext): Promise<Figure | null> {
    return figures.figure(of, 'searchPageViews');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Times that the page of an organisation was shown.' })
  organisationPageViews(@Root() of: NetworkStatistics, @Ctx() { figures }: OrganisationsContext): Promise<Figure | null> {
    return figures.figure(of, 'organisationPageViews');
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'Times that an article of the news, a guide or a project was shown.' })
  newsPageViews(@Root() of: NetworkStatistics, @Ctx() { figures }: OrganisationsContext): Promise<Figure | null> {
    return figures.figure(of, 'newsPageViews');
  }
}
