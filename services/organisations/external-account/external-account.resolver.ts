import { Arg, Ctx, Directive, Mutation, Resolver } from 'type-graphql';
import type { OrganisationsContext } from '../context.ts';
import { SignInPayload } from '../sign-in/sign-in.payloads.ts';
import { ExternalSignInInput } from './external-account.inputs.ts';
import { signInWithExternalAccount } from './external-account.service.ts';

@Resolver()
export class ExternalAccountResolver {
  @Mutation(() => SignInPayload, { description: 'For the gateway alone, which has checked the account; FORBIDDEN for everybody else. May answer RATE_LIMITED.' })
  @Directive('@inaccessible')
  signInWithExternalAccount(@Ctx() { desk, viewer }: OrganisationsContext, @Arg('input', () => ExternalSignInInput) input: ExternalSignInInput): Promise<SignInPayload> {
    return signInWithExternalAccount(desk, viewer, input);
  }
}
