import { GraphQLJSON } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { HandedOut } from '../../shared/kept-data.ts';
import type { OrganisationsContext } from '../context.ts';
import { Organisation } from '../organisation/organisation.ts';
import { Viewer } from '../viewer/viewer.ts';
import { EraseViewerInput, EraseViewerPayload } from './privacy.inputs.ts';
import { eraseViewer, personalData, soleOwnerships } from './privacy.service.ts';

@Resolver(() => Viewer)
export class PrivacyResolver {
  @FieldResolver(() => GraphQLJSON, { nullable: true, description: 'All that the organisations subgraph keeps of them: a list of { table, title, rows }.' })
  personalDataInOrganisations(@Ctx() context: OrganisationsContext): Promise<HandedOut[]> {
    return personalData(context);
  }

  @FieldResolver(() => [Organisation], { description: 'Organisations with other members whose last owner they are; these have to be handed over before the account can be erased.' })
  soleOwnerships(@Ctx() context: OrganisationsContext): Promise<Organisation[]> {
    return soleOwnerships(context);
  }

  @Mutation(() => EraseViewerPayload, { description: 'Erases the account and all that is kept of the person, in every part. Cannot be taken back.' })
  eraseViewer(@Ctx() context: OrganisationsContext, @Arg('input', () => EraseViewerInput) input: EraseViewerInput): Promise<EraseViewerPayload> {
    return eraseViewer(context, input);
  }
}
