import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { NearInput } from '../../shared/near.ts';
import type { OrganisationsContext } from '../context.ts';
import { Network } from '../network/network.ts';
import { CrisisPayload, EndCrisisInput, SaveCrisisInput } from './crisis.inputs.ts';
import { crisisOf, networksInCrisis } from './crisis.reading.ts';
import { endCrisis, saveCrisis } from './crisis.service.ts';
import { Crisis } from './crisis.ts';

@Resolver(() => Network)
export class NetworkCrisisResolver {
  @FieldResolver(() => Crisis, { nullable: true, description: 'The crisis that lasts at the moment; null when there is none.' })
  crisis(@Root() { id }: Network, @Ctx() context: OrganisationsContext): Promise<Crisis | null> {
    return crisisOf(context, id);
  }

  @Query(() => [Network], { description: 'Networks in which there is a crisis, at most 3: those with their centre around a point, the nearest first; without one the latest crisis first. `near` takes coordinates here, no `place`.' })
  networksInCrisis(@Ctx() context: OrganisationsContext, @Arg('near', () => NearInput, { nullable: true }) near?: NearInput): Promise<Network[]> {
    return networksInCrisis(context, near);
  }

  @Mutation(() => CrisisPayload, { description: 'Switches a crisis on, or changes the one that lasts; for coordinators of the network. A stale version is CONFLICT, and nothing is written.' })
  saveCrisis(@Ctx() context: OrganisationsContext, @Arg('input', () => SaveCrisisInput) input: SaveCrisisInput): Promise<CrisisPayload> {
    return saveCrisis(context, input);
  }

  @Mutation(() => CrisisPayload, { description: 'Switches a crisis off before its end; for coordinators of the network. What was done in it stays as it is.' })
  endCrisis(@Ctx() context: OrganisationsContext, @Arg('input', () => EndCrisisInput) input: EndCrisisInput): Promise<CrisisPayload> {
    return endCrisis(context, input);
  }
}
