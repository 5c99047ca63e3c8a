import { openidProvider, type TestProvider } from '../../ops/testing/openid-provider.ts';
import { type SessionWorld, sessionWorld } from '../session/session.world.ts';

const PUBLIC_URL = 'http://localhost:4000';

type Reply = Awaited<ReturnType<SessionWorld['send']>>;

/** For tests: one visitor with cookies of here, from a network of their own. */
export interface Visitor {
  /** What the browser keeps of a begun sign-in; may be put into another one. */
  flow: string;
  get(path: string, method?: string): Promise<Reply>;
  /** Begins and gives the provider's address. */
  begin(query?: string): Promise<URL>;
}

/** For tests: the gateway over the real organisations subgraph, beside a real provider. */
export interface AccountWorld extends SessionWorld {
  readonly provider: TestProvider;
  visitor(): Visitor;
  /** Does at the provider what a person would, and gives the path to which it sends the browser back. */
  signInThere(url: URL, form: { login: string } | { cancel: '1' }): Promise<string>;
  /** Everything, from the button to the session. */
  signInAs(login: string, query?: string): Promise<Reply>;
}

/** Follows redirects among the provider's own pages, keeping its cookies, and sends `form` at the first page. */
async function throughProvider(issuer: string, start: URL, form: Record<string, string>): Promise<string> {
  const jar = new Map<string, string>();
  let [url, init]: [URL, RequestInit] = [start, {}];
  for (let steps = 0; steps < 10; steps += 1) {
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } });
    for (const cookie of response.headers.getSetCookie()) jar.set(cookie.slice(0, cookie.indexOf('=')), /=([^;]*)/.exec(cookie)?.[1] ?? '');
    const location = response.headers.get('location');
    await response.text();
    if (!location) init = { method: 'POST', body: new URLSearchParams(form) };
    else if (location.startsWith(PUBLIC_URL)) return location.slice(PUBLIC_URL.length);
    else [url, init] = [new URL(location, issuer), {}];
  }
  throw new Error('The provider does not lead back.');
}

export async function accountWorld(topology: 'in process' | 'over HTTP'): Promise<AccountWorld> {
  const provider = await openidProvider({ publicUrl: PUBLIC_URL, isAddressInIdToken: topology === 'over HTTP' });
  const { issuer, clientId, clientSecret } = provider;
  const world = await sessionWorld(topology, { trustProxy: 1, account: { settings: { issuer, clientId, clientSecret, name: 'Konto der Stadt' }, secret: 'a secret of the tests' } });
  let visitors = 0;

  function visitor(): Visitor {
    visitors += 1;
    const network = `198.51.100.${visitors}`;
    const one: Visitor = {
      flow: '',
      async get(path, method = 'GET') {
        const reply = await world.send(method, path, { headers: { 'x-forwarded-for': network, 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/145.0', ...(one.flow && { cookie: `__Host-sign-in=${one.flow}` }) } });
        const set = reply.headers.getSetCookie().find((cookie) => cookie.startsWith('__Host-sign-in='));
        if (set) one.flow = /=([^;]*)/.exec(set)?.[1] ?? '';
        return reply;
      },
      async begin(query = '') {
        const { headers } = await one.get(`/session/account${query}`);
        return new URL(headers.get('location') ?? '', PUBLIC_URL);
      },
    };
    return one;
  }
  const signInThere: AccountWorld['signInThere'] = (url, form) => throughProvider(issuer, url, { ...form });
  return {
    ...world,
    provider,
    visitor,
    signInThere,
    async signInAs(login, query) {
      const one = visitor();
      return one.get(await signInThere(await one.begin(query), { login }));
    },
    async close() {
      await world.close();
      await provider.close();
    },
  };
}
