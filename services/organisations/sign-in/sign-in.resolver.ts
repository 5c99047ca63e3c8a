import { Arg, Ctx, Directive, Mutation, Resolver } from 'type-graphql';
import type { OrganisationsContext } from '../context.ts';
import { RequestSignInInput, SignInInput } from './sign-in.inputs.ts';
import { RequestSignInPayload, SignInPayload } from './sign-in.payloads.ts';
import { requestSignIn, signIn } from './sign-in.service.ts';

@Resolver()
export class SignInResolver {
  @Mutation(() => RequestSignInPayload, { description: 'Sends a link by mail, with which one signs in on this site. May answer RATE_LIMITED.' })
  requestSignIn(@Ctx() { desk, viewer }: OrganisationsContext, @Arg('input', () => RequestSignInInput) input: RequestSignInInput): Promise<RequestSignInPayload> {
    return requestSignIn(desk, viewer, input);
  }

  @Mutation(() => SignInPayload, { description: 'For the gateway alone: exchanges the token of a link for a session. A token works once; then it is CONFLICT with TOKEN_USED.' })
  @Directive('@inaccessible')
  signIn(@Ctx() { desk }: OrganisationsContext, @Arg('input', () => SignInInput) input: SignInInput): Promise<SignInPayload> {
    return signIn(desk, input);
  }
}
