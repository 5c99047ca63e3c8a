import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Provider } from 'oidc-provider';
import { providerMemory } from './openid-memory.ts';

/** For tests: who may sign in at the provider, by what they type there. */
export interface ProviderAccount {
  email?: string;
  email_verified?: boolean;
}

/** For tests: a real OpenID provider on a free port of the loopback. */
export interface TestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** By subject; may be changed at any time. */
  readonly accounts: Map<string, ProviderAccount>;
  /** Stops answering, as a provider that is down; what it knows stays. */
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

const CLIENT = { client_id: 'engagement-netz', client_secret: 'a secret of the tests' } as const;
const PAGE = (action: string) => `<!doctype html><html lang="de"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Konto der Stadt</title></head><body><main><h1>Konto der Stadt</h1>
<form method="post" action="${action}"><label>Kennung <input name="login" autofocus></label> <button>Weiter</button></form>
<form method="post" action="${action}"><button name="cancel" value="1">Abbrechen</button></form></main></body></html>`;

function providerOf(issuer: string, publicUrl: string, accounts: Map<string, ProviderAccount>, isAddressInIdToken: boolean): Provider {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return new Provider(issuer, {
    adapter: providerMemory(),
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'test', use: 'sig', alg: 'RS256' }] },
    clients: [{ ...CLIENT, redirect_uris: [`${publicUrl}/session/account/callback`] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: !isAddressInIdToken,
    cookies: { keys: ['a key of the tests'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_ctx, accountId) => (accounts.has(accountId) ? { accountId, claims: () => ({ ...accounts.get(accountId), sub: accountId }) } : undefined),
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    // A town does not ask its people whether it may tell them their own address.
    async loadExistingGrant({ oidc: { client, session, provider } }) {
      if (!client || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
  });
}

async function interact(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'GET') return void response.setHeader('Content-Type', 'text/html; charset=utf-8').end(PAGE(request.url ?? ''));
  const form = new URLSearchParams(await text(request));
  await provider.interactionFinished(request, response, form.has('cancel') ? { error: 'access_denied' } : { login: { accountId: form.get('login') ?? '' } });
}

/** Starts one. `publicUrl` is the address of the site that may use it; `isAddressInIdToken` puts the address there and not behind another question. */
export async function openidProvider({ publicUrl, isAddressInIdToken = false }: { publicUrl: string; isAddressInIdToken?: boolean }): Promise<TestProvider> {
  const accounts = new Map<string, ProviderAccount>();
  let handle: (request: IncomingMessage, response: ServerResponse) => unknown = () => undefined;
  let server: Server;
  const listenOn = async (port: number): Promise<number> => {
    server = createServer((request, response) => void handle(request, response)).listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const goDown = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  const port = await listenOn(0);
  const issuer = `http://127.0.0.1:${port}`;
  const provider = providerOf(issuer, publicUrl, accounts, isAddressInIdToken);
  const answer = provider.callback();
  handle = (request, response) => (request.url?.startsWith('/interaction/') ? interact(provider, request, response) : answer(request, response));
  return { issuer, clientId: CLIENT.client_id, clientSecret: CLIENT.client_secret, accounts, goDown, comeBack: async () => void (await listenOn(port)), close: goDown };
}
