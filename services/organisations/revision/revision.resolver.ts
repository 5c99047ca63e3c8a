import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { OrganisationsContext } from '../context.ts';
import { Revision } from './revision.ts';

@Resolver(() => Revision)
export class RevisionResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Who saved it, by the name that they gave; null for the installation and for who has left.' })
  savedByName(@Root() { savedBy }: Revision, @Ctx() { cases }: OrganisationsContext): Promise<string | null> | null {
    return savedBy === null ? null : cases.personNames.load(savedBy);
  }
}
