import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { OrganisationsContext } from '../context.ts';
import { Viewer } from '../viewer/viewer.ts';
import { RevokeSessionInput, SessionTokenInput } from './session.inputs.ts';
import { EndSessionPayload, RevokeOtherSessionsPayload, RevokeSessionPayload, UseSessionPayload } from './session.payloads.ts';
import { endSession, revokeOtherSessions, revokeSession, sessionsOf, useSession } from './session.service.ts';
import { Session } from './session.ts';

@Resolver(() => Session)
export class SessionResolver {
  @FieldResolver(() => Boolean, { description: 'Whether it is the one that asks.' })
  isCurrent(@Root() { id }: Session, @Ctx() { viewer }: OrganisationsContext): boolean {
    return viewer.sessionId === id;
  }

  @Mutation(() => RevokeSessionPayload, { description: "Ends one of the viewer's sessions; NOT_FOUND for one that is not theirs." })
  revokeSession(@Ctx() { desk, viewer }: OrganisationsContext, @Arg('input', () => RevokeSessionInput) input: RevokeSessionInput): Promise<RevokeSessionPayload> {
    return revokeSession(desk, viewer, input);
  }

  @Mutation(() => RevokeOtherSessionsPayload, { description: "Ends all of the viewer's sessions but the one that asks." })
  revokeOtherSessions(@Ctx() { desk, viewer }: OrganisationsContext): Promise<RevokeOtherSessionsPayload> {
    return revokeOtherSessions(desk, viewer);
  }

  @Mutation(() => UseSessionPayload, { description: 'For the gateway alone: whose session it is.' })
  @Directive('@inaccessible')
  useSession(@Ctx() { desk }: OrganisationsContext, @Arg('input', () => SessionTokenInput) input: SessionTokenInput): Promise<UseSessionPayload> {
    return useSession(desk, input);
  }

  @Mutation(() => EndSessionPayload, { description: 'For the gateway alone: signs out.' })
  @Directive('@inaccessible')
  endSession(@Ctx() { desk }: OrganisationsContext, @Arg('input', () => SessionTokenInput) input: SessionTokenInput): Promise<EndSessionPayload> {
    return endSession(desk, input);
  }
}

@Resolver(() => Viewer)
export class ViewerSessionsResolver {
  @FieldResolver(() => [Session], { description: 'Where they are signed in, the last used first; at most 100.' })
  sessions(@Ctx() { desk, viewer }: OrganisationsContext): Promise<Session[]> {
    return sessionsOf(desk, viewer);
  }
}
