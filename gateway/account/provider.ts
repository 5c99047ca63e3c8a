import {
  allowInsecureRequests, authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, type ClientAuth, ClientSecretBasic, ClientSecretPost, type Configuration,
  discovery, enableNonRepudiationChecks, fetchUserInfo, randomNonce, randomPKCECodeVerifier, randomState,
} from 'openid-client';
import type { AccountSettings } from './account-env.ts';

/** Seconds that each answer of the provider may take. */
const PATIENCE_SECONDS = 5;

/** How long what the provider says about itself counts. */
const KEPT_MS = 60 * 60 * 1000;

/** What must come back the way it went. */
export interface FlowSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** An account that the provider has vouched for. */
export interface ProvenAccount {
  readonly issuer: string;
  readonly subject: string;
  /** Empty when it has none. */
  readonly email: string;
  readonly isEmailVerified: boolean;
}

/** Who keeps the accounts (an OpenID provider), by the authorization code flow with PKCE. */
export interface Provider {
  /** Where to send the browser, and what to keep meanwhile. @throws Error when the provider does not answer */
  begin(): Promise<{ readonly url: URL; readonly secrets: FlowSecrets }>;
  /** `search` is the query of the callback's address, as it came. @throws Error of the library for everything that does not fit; see `accountProblemOf` */
  finish(search: string, secrets: FlowSecrets): Promise<ProvenAccount>;
}

/** As the provider wants it; in the header where it does not say, by the protocol's own rule. */
function secretAuth(secret: string): ClientAuth {
  return (server, client, body, headers) => {
    const known = server.token_endpoint_auth_methods_supported;
    const isPost = known?.includes('client_secret_post') === true && !known.includes('client_secret_basic');
    return (isPost ? ClientSecretPost(secret) : ClientSecretBasic(secret))(server, client, body, headers);
  };
}

/** Asks the provider about itself when it is needed, so that we start without it. One that did not answer is asked again the next time. */
export function openProvider({ issuer, clientId, clientSecret }: AccountSettings, redirectUri: string, now: () => number = Date.now): Provider {
  let known: { readonly found: Promise<Configuration>; readonly until: number } | undefined;

  function configuration(): Promise<Configuration> {
    if (known && known.until > now()) return known.found;
    const server = new URL(issuer);
    // The settings allow http on the loopback only.
    const execute = [enableNonRepudiationChecks, ...(server.protocol === 'http:' ? [allowInsecureRequests] : [])];
    const found = discovery(server, clientId, clientSecret, secretAuth(clientSecret), { execute, timeout: PATIENCE_SECONDS });
    const entry = { found, until: now() + KEPT_MS };
    known = entry;
    found.catch(() => {
      if (known === entry) known = undefined;
    });
    return found;
  }

  return {
    async begin() {
      const config = await configuration();
      const secrets = { state: randomState(), nonce: randomNonce(), codeVerifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid email',
        state: secrets.state,
        nonce: secrets.nonce,
        code_challenge: await calculatePKCECodeChallenge(secrets.codeVerifier),
        code_challenge_method: 'S256',
      });
      return { url, secrets };
    },
    async finish(search, { state, nonce, codeVerifier }) {
      const config = await configuration();
      const address = new URL(redirectUri);
      address.search = search;
      const tokens = await authorizationCodeGrant(config, address, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: codeVerifier, idTokenExpected: true });
      const claims = tokens.claims();
      if (!claims) throw new Error('no ID token');
      // Many providers tell the address only when they are asked for it.
      const isToAsk = claims['email'] === undefined && config.serverMetadata().userinfo_endpoint !== undefined;
      const { email, email_verified: isVerified } = isToAsk ? await fetchUserInfo(config, tokens.access_token, claims.sub) : claims;
      return { issuer: claims.iss, subject: claims.sub, email: typeof email === 'string' ? email : '', isEmailVerified: isVerified === true };
    },
  };
}
