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
  /** Most bytes of an answer; default 10 MB. */
  readonly mostBytes?: number;
  /** How long all of it may take, redirects included; default 20 s. */
  readonly timeoutMs?: number;
}

type Settings = Required<FetchOptions>;

/** A calendar is no larger. */
export const MOST_BYTES = 10 * 1024 * 1024;
const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

const DEFAULTS: Settings = {
  allows: (address, port) => isPublicAddress(address) && (port === 80 || port === 443),
  resolve: (host) => dns.lookup(host, { all: true }),
  mostBytes: MOST_BYTES,
  timeoutMs: 20_000,
};

const notPublic = () => new FetchRefused('NOT_PUBLIC', 'The address does not lead to a public server.');

/** The address as it is asked for. webcal is what calendars call https. */
function urlOf(text: string, base?: URL): URL {
  const refuse = (): never => {
    throw new FetchRefused('ADDRESS', 'The address has to begin with https:// or http://, without a name or password in it.');
  };
  const url = URL.parse(text.trim().replace(/^webcals?:/i, 'https:'), base?.href) ?? refuse();
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '' ? url : refuse();
}

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
    if (bytes > mostBytes) throw new FetchRefused('TOO_LARGE', `The calendar has more than ${mostBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** One request: the body, or where it is to be looked for instead. */
async function ask(url: URL, settings: Settings, signal: AbortSignal): Promise<Buffer | URL> {
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = await checkedAddresses(host, port, settings, signal);
  const agent = new Agent({ connect: { lookup: always(addresses) }, connections: 1, maxHeaderSize: 16_384 });
  try {
    const { body, headers, statusCode } = await request(url, { dispatcher: agent, signal, headers: { accept: 'text/calendar, text/plain;q=0.5', 'accept-encoding': 'identity', 'user-agent': 'Engagement Netz' } });
    const { location } = headers;
    if (REDIRECTS.has(statusCode) && typeof location === 'string') return urlOf(location, url);
    if (statusCode !== 200) throw new FetchRefused('STATUS', `The server answers with the status ${statusCode}.`);
    if (Number(headers['content-length'] ?? 0) > settings.mostBytes) throw new FetchRefused('TOO_LARGE', `The calendar has more than ${settings.mostBytes} bytes.`);
    return await limited(body, settings.mostBytes);
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
 * Reads a calendar from an address that a person has given: by http or https only, from public servers only, at most 10 MB within 20 seconds. Each redirect (three at most)
 * is checked like the address itself, and connections go to the very address that was checked.
 * @throws FetchRefused
 */
export async function fetchCalendar(address: string, options: FetchOptions = {}): Promise<Buffer> {
  const settings = { ...DEFAULTS, ...options };
  const signal = AbortSignal.timeout(settings.timeoutMs);
  try {
    let url = urlOf(address);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const answer = await ask(url, settings, signal);
      if (Buffer.isBuffer(answer)) return answer;
      url = answer;
    }
    throw new FetchRefused('REDIRECTS', 'The address leads on and on.');
  } catch (error) {
    throw refusalOf(error, signal);
  }
}
