import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { OrganisationsContext } from '../context.ts';
import { Network } from '../network/network.ts';
import { SaveLinksInput, SaveLinksPayload } from './link.inputs.ts';
import { LinkGroup, LinkPage } from './link-page.ts';
import { groupsOf, linkPageOf, links, saveLinks } from './link.service.ts';

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
}

@Resolver(() => Network)
export class NetworkLinksResolver {
  @FieldResolver(() => LinkPage, { description: 'Its links, as they are read before they are changed.' })
  linkPage(@Root() { id }: Network, @Ctx() context: OrganisationsContext): Promise<LinkPage> {
    return linkPageOf(context, id);
  }
}
