import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { SignInStatus } from './sign-in.codes.ts';

registerEnumType(SignInStatus, { name: 'SignInStatus', description: 'LINK_SENT: a mail with a link is under way. It works for 15 minutes and once.' });

@ObjectType()
export class RequestSignInPayload {
  @Field(() => SignInStatus, { description: 'The same for every address, so that it tells nothing about anybody.' })
  status: SignInStatus;
}

@ObjectType({ description: 'A new session. For the gateway alone, which puts the token into a cookie that no script can read.' })
@Directive('@inaccessible')
export class SignInPayload {
  @Field({ description: 'The token of the session.' })
  sessionToken: string;

  @Field({ description: 'The page to go to: a path on this site.' })
  returnTo: string;
}
