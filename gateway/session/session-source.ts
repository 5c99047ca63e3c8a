import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLFormattedError } from 'graphql';
import { gatewayItself, type Viewer } from '../../services/shared/viewer.ts';

/** Whose session it is. */
export type SessionClaims = Omit<Viewer, 'id' | 'clientAddress'> & { readonly personId: string };

/** What a token leads to. */
export interface UsedSession {
  /** Null for a token that is unknown, ended or revoked. */
  readonly claims: SessionClaims | null;
  /** To be put into the cookie instead; null to leave it. */
  readonly newToken: string | null;
}

/** What came of a link: a session, or why not. */
export type SignInOutcome = { readonly sessionToken: string; readonly returnTo: string } | { readonly errors: readonly GraphQLFormattedError[] };

/** An account kept elsewhere, as `ExternalSignInInput` of the organisations subgraph wants it. */
export interface CheckedAccount {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string;
  readonly isEmailVerified: boolean;
  readonly locale: 'DE' | 'EN';
  readonly returnTo: string;
}

/** The sessions of the organisations subgraph. The operations are not in the schema that clients see, so that the gateway alone can ask for them. */
export interface SessionSource {
  /** @throws Error when the subgraph does not answer */
  use(token: string, clientAddress: string): Promise<UsedSession>;
  /** For an account that the gateway has checked itself. */
  signInWithAccount(account: CheckedAccount, userAgent: string, clientAddress: string): Promise<SignInOutcome>;
  signIn(token: string, userAgent: string, clientAddress: string): Promise<SignInOutcome>;
  /** @throws Error when the subgraph does not answer */
  end(token: string): Promise<void>;
}

const USE = `mutation UseSession($input: SessionTokenInput!) { useSession(input: $input) { newToken claims {
  sessionId personId name email locale isOperator coordinates memberships { organisationId role organisationStatus networkId } } } }`;
const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { sessionToken returnTo } }';
const SIGN_IN_WITH_ACCOUNT = 'mutation SignInWithExternalAccount($input: ExternalSignInInput!) { signInWithExternalAccount(input: $input) { sessionToken returnTo } }';
const END = 'mutation EndSession($input: SessionTokenInput!) { endSession(input: $input) { ended } }';

/** Opens the sessions behind a data source of the organisations subgraph, in this process or over HTTP. */
export function sessionSource(organisations: () => GraphQLDataSource): SessionSource {
  async function ask(query: string, input: object, clientAddress = '') {
    const options = { request: { query, variables: { input } }, context: { viewer: gatewayItself(clientAddress) } };
    const { data, errors = [] } = await organisations().process(options as never);
    return { data, errors };
  }
  const agentOf = (userAgent: string): string => userAgent.slice(0, 500).toWellFormed();
  return {
    async use(token, clientAddress) {
      const { data } = await ask(USE, { token }, clientAddress);
      if (!data) throw new Error('The sessions cannot be asked.');
      return data['useSession'] as UsedSession;
    },
    async signIn(token, userAgent, clientAddress) {
      const { data, errors } = await ask(SIGN_IN, { token, userAgent: agentOf(userAgent) }, clientAddress);
      return data ? (data['signIn'] as SignInOutcome) : { errors };
    },
    async signInWithAccount(account, userAgent, clientAddress) {
      const { data, errors } = await ask(SIGN_IN_WITH_ACCOUNT, { ...account, userAgent: agentOf(userAgent) }, clientAddress);
      return data ? (data['signInWithExternalAccount'] as SignInOutcome) : { errors };
    },
    async end(token) {
      const { data } = await ask(END, { token });
      if (!data) throw new Error('The sessions cannot be asked.');
    },
  };
}
