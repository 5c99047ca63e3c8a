import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../shared/connection.ts';
import type { OrganisationsContext } from '../context.ts';
import { Network } from '../network/network.ts';
import { Opportunity } from '../opportunity/opportunity.reference.ts';
import { Organisation } from '../organisation/organisation.ts';
import { AuditEntry, AuditEntryConnection, AuditFilter } from './audit-entry.ts';
import { auditLog } from './audit.service.ts';

@Resolver(() => Network)
export class NetworkAuditResolver {
  @FieldResolver(() => AuditEntryConnection, { nullable: true, description: 'What was done in it and by whom, newest first. For its coordinators. `first` from 1 to 100.' })
  auditLog(
    @Root() network: Network,
    @Ctx() context: OrganisationsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('filter', () => AuditFilter, { nullable: true }) filter?: AuditFilter,
  ): Promise<Connection<AuditEntry>> {
    return auditLog(context, network, filter ?? {}, { first, after });
  }
}

@Resolver(() => AuditEntry)
export class AuditEntryResolver {
  @Query(() => AuditEntryConnection, { nullable: true, description: 'What was done to the installation itself, outside of every network, newest first. For operators. `first` from 1 to 100.' })
  installationAuditLog(
    @Ctx() context: OrganisationsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('filter', () => AuditFilter, { nullable: true }) filter?: AuditFilter,
  ): Promise<Connection<AuditEntry>> {
    return auditLog(context, null, filter ?? {}, { first, after });
  }

  @FieldResolver(() => Opportunity, { nullable: true, description: 'The posting that it was done to, where it was one; null when it is not to be seen any more.' })
  opportunity(@Root() { objectType, objectId }: AuditEntry): Opportunity | null {
    return objectType === 'OPPORTUNITY' ? { id: objectId } : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who did it, by the name that they gave; null for the installation, for nobody signed in, and for who has left.' })
  actorName(@Root() { actorId }: AuditEntry, @Ctx() { cases }: OrganisationsContext): Promise<string | null> | null {
    return actorId === null ? null : cases.personNames.load(actorId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that it was done to, where it was one.' })
  organisation(@Root() { objectType, objectId }: AuditEntry, @Ctx() { organisations }: OrganisationsContext): Promise<Organisation | null> | null {
    return objectType === 'ORGANISATION' ? organisations.load(objectId) : null;
  }
}
