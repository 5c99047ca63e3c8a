import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../shared/connection.ts';
import type { OrganisationsContext } from '../context.ts';
import { Network } from '../network/network.ts';
import { allBlocks, type Block } from './blocks.ts';
import { SaveHomePageInput, SaveHomePagePayload } from './home-page.inputs.ts';
import { homePageOf, homePageVersions, saveHomePage } from './home-page.service.ts';
import { HomeBlock, HomePage, HomePageVersion, HomePageVersionConnection } from './home-page.ts';

@Resolver(() => HomePage)
export class HomePageResolver {
  @Mutation(() => SaveHomePagePayload, { description: 'Arranges the page of a network; for its coordinators. A stale version is CONFLICT, and nothing is written.' })
  saveHomePage(@Ctx() context: OrganisationsContext, @Arg('input', () => SaveHomePageInput) input: SaveHomePageInput): Promise<SaveHomePagePayload> {
    return saveHomePage(context, input);
  }

  @FieldResolver(() => [HomeBlock], { description: 'All there are, those that are hidden too, in their order.' })
  blocks(@Root() { arranged }: HomePage): Block[] {
    return allBlocks(arranged);
  }

  @FieldResolver(() => HomePageVersionConnection, { nullable: true, description: 'How it was arranged before, newest first. For coordinators of the network. `first` from 1 to 100.' })
  versions(
    @Root() page: HomePage,
    @Ctx() context: OrganisationsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Connection<HomePageVersion>> {
    return homePageVersions(context, page, { first, after });
  }
}

@Resolver(() => HomePageVersion)
export class HomePageVersionResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Who saved it, by the name that they gave; null for the installation and for who has left.' })
  savedByName(@Root() { savedBy }: HomePageVersion, @Ctx() { cases }: OrganisationsContext): Promise<string | null> | null {
    return savedBy === null ? null : cases.personNames.load(savedBy);
  }
}

@Resolver(() => Network)
export class NetworkHomePageResolver {
  @FieldResolver(() => HomePage, { description: 'How its page is arranged.' })
  homePage(@Root() { id }: Network, @Ctx() context: OrganisationsContext): Promise<HomePage> {
    return homePageOf(context, id);
  }
}
