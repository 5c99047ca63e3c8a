import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { OpportunitiesContext } from '../context.ts';
import { ownedKey } from '../../shared/owned-key.ts';
import { Interest, interestsById } from '../interest/interest.ts';
import { Organisation } from '../organisation/organisation.reference.ts';
import { Place } from '../place/place.ts';
import { OpportunityEdge } from '../search/opportunity-connection.ts';
import { similarTo } from '../similar/similar.service.ts';
import { Skill, skillsById } from '../skill/skill.ts';
import { opportunityBy, placeOf } from './opportunity.service.ts';
import { Opportunity } from './opportunity.ts';

@Resolver(() => Opportunity)
export class OpportunityResolver {
  @Query(() => Opportunity, { nullable: true, description: 'One public opportunity by id or by slug, also when it has run out; null when there is none. By id, members of its organisation also get their drafts.' })
  opportunity(
    @Ctx() context: OpportunitiesContext,
    @Arg('id', () => ID, { nullable: true }) id?: string,
    @Arg('slug', () => String, { nullable: true }) slug?: string,
  ): Promise<Opportunity | null> {
    return opportunityBy(context, { id, slug });
  }

  @FieldResolver(() => [Interest])
  interests(@Root() { interestIds }: Opportunity): Interest[] {
    return interestsById(interestIds);
  }

  @FieldResolver(() => [Skill], { description: 'The skills that are wanted; none means that everybody can do it.' })
  skills(@Root() { skillIds }: Opportunity): Skill[] {
    return skillsById(skillIds);
  }

  @FieldResolver(() => Place, { nullable: true, description: 'Where the work is done; null when it has no place.' })
  place(@Root() opportunity: Opportunity): Place | null {
    return placeOf(opportunity);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Who stands behind it.' })
  organisation(@Root() { organisationId }: Opportunity): Pick<Organisation, 'id'> {
    return { id: organisationId };
  }

  @FieldResolver(() => String, { description: 'Names it to `EventFields.opportunity`, as one of its own organisation; opaque, and always the same.' })
  eventKey(@Root() { id, organisationId }: Opportunity, @Ctx() { secret }: OpportunitiesContext): string {
    return ownedKey(secret, organisationId, id);
  }

  @FieldResolver(() => [OpportunityEdge], {
    nullable: true,
    description:
      'Other live postings like it, best first, by the score of a search for its own interests, skills, times and place (50 km; none for remote work); those at other times come after. No organisation has more than a third of them as long as others have enough. `first` from 1 to 20. The cursors lead nowhere.',
  })
  similar(@Root() opportunity: Opportunity, @Ctx() context: OpportunitiesContext, @Arg('first', () => Int, { defaultValue: 3 }) first: number): Promise<OpportunityEdge[]> {
    return similarTo(context, opportunity, first);
  }
}
