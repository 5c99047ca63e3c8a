import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../shared/connection.ts';
import type { OrganisationsContext } from '../context.ts';
import { Network } from '../network/network.ts';
import { SaveLinksInput, SaveLinksPayload } from './link.inputs.ts';
import { LinkGroup, LinkPage, LinkPageVersion, LinkPageVersionConnection } from './link-page.ts';
import { groupsOf, linkPageOf, linkPageVersions, links, saveLinks } from './link.service.ts';

@Resolver(() => LinkGroup)
export class LinkResolver {
  @Query(() => [LinkGroup], { description: 'The links of a network, or those of all by the names of the networks; of 100 networks at most.' })
  links(@Ctx() context: OrganisationsContext, @Arg('network', () => ID, { nullable: true }) network?: string): Promise<LinkGroup[]> {
    return links(context, network ?? null);
  }

  @Mutation(() => SaveLinksPayload, { description: 'Writes all links of a network; for its coordinators. A stale version is CONFLICT, and nothing is written.' })
  saveLinks(@Ctx() context: OrganisationsContext, @Arg('input', () => SaveLinksInput) input: SaveLinksInput): Promise<SaveLinksPayload> {
    return saveLinks(context, input);
  }

  @FieldResolver(() => Network, { nullable: true, description: 'Whose links they are.' })
  network(@Root() { networkId }: LinkGroup, @Ctx() { networks }: OrganisationsContext): Promise<Network | null> {
    return networks.load(networkId);
  }
}

@Resolver(() => LinkPage)
export class LinkPageResolver {
  @FieldResolver(() => [LinkGroup], { description: 'Up to 20.' })
  groups(@Root() page: LinkPage): LinkGroup[] {
    return groupsOf(page);
  }

  @FieldResolver(() => LinkPageVersionConnection, { nullable: true, description: 'What they were before, newest first. For coordinators of the network. `first` from 1 to 100.' })
  versions(
    @Root() page: LinkPage,
    @Ctx() context: OrganisationsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Connection<LinkPageVersion>> {
    return linkPageVersions(context, page, { first, after });
  }
}

@Resolver(() => LinkPageVersion)
export class LinkPageVersionResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Who saved them, by the name that they gave; null for the installation and for who has left.' })
  savedByName(@Root() { savedBy }: LinkPageVersion, @Ctx() { cases }: OrganisationsContext): Promise<string | null> | null {
    return savedBy === null ? null : cases.personNames.load(savedBy);
  }
}

@Resolver(() => Network)
export class NetworkLinksResolver {
  @FieldResolver(() => LinkPage, { description: 'Its links, as they are read before they are changed.' })
  linkPage(@Root() { id }: Network, @Ctx() context: OrganisationsContext): Promise<LinkPage> {
    return linkPageOf(context, id);
  }
}
