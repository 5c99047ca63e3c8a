import { once } from 'node:events';
import { type LookupAddress, type LookupOptions, promises as dns } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, request } from 'undici';
import { isPublicAddress } from './public-address.ts';

/** Why an address was not read. */
export type FetchProblem = 'ADDRESS' | 'NOT_PUBLIC' | 'REDIRECTS' | 'STATUS' | 'TOO_LARGE' | 'TOO_SLOW' | 'UNREACHABLE';

export class FetchRefused extends Error {
  override readonly name = 'FetchRefused';
  readonly code: FetchProblem;

  constructor(code: FetchProblem, message: string) {
    super(message);
    this.code = code;
  }
}

export interface FetchOptions {
  /** Whether a connection may be made; by default to public addresses, on the ports of http and https. */
  readonly allows?: (address: string, port: number) => boolean;
  /** Finds the addresses of a host. */
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>;
  /** What an address, or one that a server leads to, means; by default http and https. @throws FetchRefused */
  readonly urlOf?: (text: string, base?: URL) => URL;
  /** The kinds of content that are asked for; default any. */
  readonly accept?: string;
  /** Most bytes of an answer; default 10 MB. */
  readonly mostBytes?: number;
  /** How long all of it may take, redirects included; default 20 s. */
  readonly timeoutMs?: number;
}

type Settings = Required<FetchOptions>;

const MOST_BYTES = 10 * 1024 * 1024;
const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** An address of http or https without a name or password in it. @throws FetchRefused */
export function webAddress(text: string, base?: URL): URL {
  const url = URL.parse(text.trim(), base?.href);
  if (url && (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '') return url;
  throw new FetchRefused('ADDRESS', 'The address has to begin with https:// or http://, without a name or password in it.');
}

/** An address of https without a name or password in it. @throws FetchRefused */
export function secureAddress(text: string, base?: URL): URL {
  const url = webAddress(text, base);
  if (url.protocol === 'https:') return url;
  throw new FetchRefused('ADDRESS', 'The address has to begin with https://.');
}

const DEFAULTS: Settings = {
  allows: (address, port) => isPublicAddress(address) && (port === 80 || port === 443),
  resolve: (host) => dns.lookup(host, { all: true }),
  urlOf: webAddress,
  accept: '*/*',
  mostBytes: MOST_BYTES,
  timeoutMs: 20_000,
};

const notPublic = () => new FetchRefused('NOT_PUBLIC', 'The address does not lead to a public server.');

/** Rejects when the time is over, for what can't be ended itself. */
async function ended(signal: AbortSignal): Promise<never> {
  await once(signal, 'abort');
  throw signal.reason;
}

/** The addresses of a host, all of which may be connected to. */
async function checkedAddresses(host: string, port: number, { allows, resolve }: Settings, signal: AbortSignal): Promise<readonly LookupAddress[]> {
  const family = isIP(host);
  const found = family === 0 ? await Promise.race([resolve(host), ended(signal)]) : [{ address: host, family }];
  if (found.length === 0 || found.some(({ address }) => !allows(address, port))) throw notPublic();
  return found;
}

/** Instead of looking a name up again, connections go to what was checked. */
function always(addresses: readonly LookupAddress[]): LookupFunction {
  const [{ address, family } = { address: '', family: 0 }] = addresses;
  return (_host: string, { all }: LookupOptions, callback: (error: null, address: string | LookupAddress[], family?: number) => void) => {
    if (all) callback(null, [...addresses]);
    else callback(null, address, family);
  };
}

async function limited(body: AsyncIterable<Buffer>, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new FetchRefused('TOO_LARGE', `The answer has more than ${mostBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What a server calls a version of what it has, to be asked for a newer one. */
export interface VersionName {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FetchedVersion extends VersionName {
  readonly bytes: Buffer;
}

/** Longer names are not kept. */
const MOST_IN_NAME = 500;
const nameIn = (header: string | string[] | undefined): string | null => (typeof header === 'string' && header.length <= MOST_IN_NAME ? header : null);

function conditions({ etag, lastModified }: VersionName): Record<string, string> {
  return { ...(etag !== null && { 'if-none-match': etag }), ...(lastModified !== null && { 'if-modified-since': lastModified }) };
}

/** One request: what is there, null when it is the known version, or where it is to be looked for instead. */
async function ask(url: URL, known: VersionName, settings: Settings, signal: AbortSignal): Promise<FetchedVersion | URL | null> {
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = await checkedAddresses(host, port, settings, signal);
  const agent = new Agent({ connect: { lookup: always(addresses) }, connections: 1, maxHeaderSize: 16_384 });
  try {
    const { body, headers, statusCode } = await request(url, { dispatcher: agent, signal, headers: { accept: settings.accept, 'accept-encoding': 'identity', 'user-agent': 'Engagement Netz', ...conditions(known) } });
    const { location } = headers;
    if (REDIRECTS.has(statusCode) && typeof location === 'string') return settings.urlOf(location, url);
    if (statusCode === 304 && (known.etag ?? known.lastModified) !== null) return null;
    if (statusCode !== 200) throw new FetchRefused('STATUS', `The server answers with the status ${statusCode}.`);
    if (Number(headers['content-length'] ?? 0) > settings.mostBytes) throw new FetchRefused('TOO_LARGE', `The answer has more than ${settings.mostBytes} bytes.`);
    return { bytes: await limited(body, settings.mostBytes), etag: nameIn(headers.etag), lastModified: nameIn(headers['last-modified']) };
  } finally {
    await agent.destroy();
  }
}

function refusalOf(error: unknown, signal: AbortSignal): FetchRefused {
  if (error instanceof FetchRefused) return error;
  if (signal.aborted) return new FetchRefused('TOO_SLOW', 'The server takes too long to answer.');
  return new FetchRefused('UNREACHABLE', 'There is no such server, or it can not be reached, or breaks off.');
}

/**
 * Reads what stands at an address that a person has given: by http or https only, from public servers only, at most 10 MB within 20 seconds, never unpacked. Each redirect (three at most)
 * is checked like the address itself, and connections go to the very address that was checked.
 * @returns null when the server still has the version that is known
 * @throws FetchRefused
 */
export async function fetchVersion(address: string, known: VersionName, options: FetchOptions = {}): Promise<FetchedVersion | null> {
  const settings = { ...DEFAULTS, ...options };
  const signal = AbortSignal.timeout(settings.timeoutMs);
  try {
    let url = settings.urlOf(address);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const answer = await ask(url, known, settings, signal);
      if (!(answer instanceof URL)) return answer;
      url = answer;
    }
    throw new FetchRefused('REDIRECTS', 'The address leads on and on.');
  } catch (error) {
    throw refusalOf(error, signal);
  }
}
