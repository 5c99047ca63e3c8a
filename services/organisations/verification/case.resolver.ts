import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../shared/connection.ts';
import type { OrganisationsContext } from '../context.ts';
import { Network } from '../network/network.ts';
import { Organisation } from '../organisation/organisation.ts';
import { deciderName, expiringChecks, verificationCase, verificationQueue } from './case.service.ts';
import { Decision } from './decision.ts';
import { openQuestion } from './lifecycle.ts';
import { VerificationCase, VerificationCaseConnection } from './verification-case.ts';
import { Verification, VerificationConnection } from './verification.ts';

@Resolver(() => VerificationCase)
export class VerificationCaseResolver {
  @Query(() => VerificationCase, { nullable: true, description: "The checking of one organisation by its id or slug, for its members and the coordinators of its network; null for everybody else." })
  verificationCase(
    @Ctx() context: OrganisationsContext,
    @Arg('id', () => ID, { nullable: true }) id?: string,
    @Arg('slug', () => String, { nullable: true }) slug?: string,
  ): Promise<VerificationCase | null> {
    return verificationCase(context, { id, slug });
  }

  @FieldResolver(() => [Decision], { description: 'The steps so far, newest first, at most 100.' })
  decisions(@Root() { id }: VerificationCase, @Ctx() { cases }: OrganisationsContext): Promise<Decision[]> {
    return cases.decisions.load(id);
  }

  @FieldResolver(() => [Verification], { description: 'Every check so far, also those that newer ones replace, newest first, at most 100.' })
  checks(@Root() { id }: VerificationCase, @Ctx() { cases }: OrganisationsContext): Promise<Verification[]> {
    return cases.checks.load(id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the coordinators have asked and nobody has answered yet.' })
  async question(@Root() { id }: VerificationCase, @Ctx() { cases }: OrganisationsContext): Promise<string | null> {
    return openQuestion(await cases.decisions.load(id));
  }

  @FieldResolver(() => Int, { description: 'How many other organisations of its network have a name much like it; each may be the same one.' })
  similarCount(@Root() { id }: VerificationCase, @Ctx() { cases }: OrganisationsContext): Promise<number> {
    return cases.similarCounts.load(id);
  }
}

/** What the desk of a network's coordinators shows; refused to everybody else. */
@Resolver(() => Network)
export class NetworkDeskResolver {
  @FieldResolver(() => VerificationCaseConnection, { nullable: true, description: 'Organisations that wait to be checked, longest first. For its coordinators. `first` from 1 to 100.' })
  verificationQueue(
    @Root() network: Network,
    @Ctx() context: OrganisationsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Connection<VerificationCase>> {
    return verificationQueue(context, network, { first, after });
  }

  @FieldResolver(() => VerificationConnection, { nullable: true, description: 'Checks of its verified organisations that end within 30 days or have ended. For its coordinators. `first` from 1 to 100.' })
  expiringChecks(
    @Root() network: Network,
    @Ctx() context: OrganisationsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Connection<Verification>> {
    return expiringChecks(context, network, { first, after });
  }
}

@Resolver(() => Verification)
export class VerificationOrganisationResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'Whom it is about.' })
  organisation(@Root() { organisationId }: Verification, @Ctx() { organisations }: OrganisationsContext): Promise<Organisation | null> {
    return organisations.load(organisationId);
  }
}

@Resolver(() => Decision)
export class DecisionResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Who it was, by name. For coordinators; null for everybody else and when they have left.' })
  decidedByName(@Root() decision: Decision, @Ctx() context: OrganisationsContext): Promise<string | null> {
    return deciderName(context, decision);
  }
}
