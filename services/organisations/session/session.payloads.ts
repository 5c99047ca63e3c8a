import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { SessionClaims } from './session-claims.ts';

@ObjectType({ description: 'For the gateway alone.' })
@Directive('@inaccessible')
export class UseSessionPayload {
  @Field(() => SessionClaims, { nullable: true, description: 'Null when there is no such session, or no longer.' })
  claims: SessionClaims | null;

  @Field(() => String, { nullable: true, description: 'A new token to put into the cookie; null to leave it as it is.' })
  newToken: string | null;
}

@ObjectType({ description: 'For the gateway alone.' })
@Directive('@inaccessible')
export class EndSessionPayload {
  @Field({ description: 'Whether there was such a session.' })
  ended: boolean;
}

@ObjectType()
export class RevokeSessionPayload {
  @Field(() => ID, { description: 'The session that has ended; every part of the service knows within 5 seconds.' })
  id: string;
}

@ObjectType()
export class RevokeOtherSessionsPayload {
  @Field(() => Int, { description: 'How many have ended; every part of the service knows within 5 seconds.' })
  count: number;
}
