import { GraphQLJSON } from 'graphql-scalars';
import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { HandedOut } from '../../shared/kept-data.ts';
import type { OpportunitiesContext } from '../context.ts';
import { Viewer } from '../viewer/viewer.reference.ts';
import { personalData } from './privacy.service.ts';

@Resolver(() => Viewer)
export class PrivacyResolver {
  @FieldResolver(() => GraphQLJSON, { nullable: true, description: 'All that the opportunities subgraph keeps of them: a list of { table, title, rows }.' })
  personalDataInOpportunities(@Ctx() context: OpportunitiesContext): Promise<HandedOut[]> {
    return personalData(context);
  }
}
