import { Arg, Ctx, Directive, Field, FieldResolver, Float, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { OpportunitiesContext } from '../context.ts';
import { OpportunityOrder } from '../opportunity/opportunity.codes.ts';
import { OpportunityConnection } from '../search/opportunity-connection.ts';
import { searchOpportunities } from '../search/search.service.ts';

/** An organisation is owned by the organisations subgraph; this one knows its key and adds its postings. */
@ObjectType('Organisation')
@Directive('@key(fields: "id")')
export class Organisation {
  @Field(() => ID)
  id: string;
}

@ObjectType({ description: 'How an organisation has answered its messages of late.' })
export class Responsiveness {
  @Field(() => Float, { description: 'Share of the messages that were answered, 0 to 1.' })
  shareAnswered: number;

  @Field(() => Float, { description: 'Hours to the first answer, the median, from 0.' })
  medianHours: number;
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  @FieldResolver(() => OpportunityConnection, { nullable: true, description: 'Its live postings, newest first. `first` from 1 to 100.' })
  async opportunities(
    @Root() { id }: Organisation,
    @Ctx() context: OpportunitiesContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<OpportunityConnection> {
    return searchOpportunities(context, { organisation: id }, { orderBy: OpportunityOrder.NEWEST, first, after });
  }

  @FieldResolver(() => Responsiveness, { nullable: true, description: 'How it answers messages; null when too few are known.' })
  responsiveness(@Root() { id }: Organisation, @Ctx() { responsiveness }: OpportunitiesContext): Promise<Responsiveness | null> {
    return responsiveness.load(id);
  }
}
