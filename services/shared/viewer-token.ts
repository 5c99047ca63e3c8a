import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { Locale } from './locale.ts';
import { MemberRole, type Viewer } from './viewer.ts';

/** How long a token is accepted, in seconds. */
const LIFE_SECONDS = 60;

/** How long a token is used again before a new one is made; leaves half of its life for the way and the clocks. */
const REUSE_MS = 30_000;

/** How many tokens are kept, on either side. */
const KEPT = 2000;

const ISSUER = 'gateway';
const ALGORITHM = 'EdDSA';

/** An Ed25519 key pair, each as DER in base64, which fits into one line of an environment. */
export interface ViewerKeys {
  /** PKCS #8; only for the gateway. */
  readonly privateKey: string;
  /** SPKI; for the subgraphs. */
  readonly publicKey: string;
}

/** A fresh pair of keys. */
export function generateViewerKeys(): ViewerKeys {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
  };
}

/** Reads a key; throws a plain sentence when it is none. */
function keyOf(name: string, read: () => KeyObject): KeyObject {
  try {
    const key = read();
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // What the platform says about a broken key repeats nothing useful.
  }
  throw new Error(`The ${name} is no Ed25519 key in base64 (DER).`);
}

/** Forgets the oldest once there are too many. */
function remember<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  if (map.size > KEPT) map.delete(map.keys().next().value ?? '');
}

/** Makes the token that tells one subgraph (`audience`) who is asking. */
export type SignViewer = (viewer: Viewer, audience: string) => Promise<string>;

/** The gateway's side. `privateKey` as in `ViewerKeys`; `now` in milliseconds. Throws when the key can't be read. */
export function viewerSigner(privateKey: string, now: () => number = Date.now): SignViewer {
  const key = keyOf('private key', () => createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' }));
  const made = new Map<string, { readonly token: Promise<string>; readonly until: number }>();
  return (viewer, audience) => {
    const id = JSON.stringify([audience, viewer]);
    const found = made.get(id);
    if (found && found.until > now()) return found.token;
    const issued = Math.floor(now() / 1000);
    const token = new SignJWT({ viewer: { ...viewer } })
      .setProtectedHeader({ alg: ALGORITHM })
      .setIssuer(ISSUER)
      .setAudience(audience)
      .setIssuedAt(issued)
      .setExpirationTime(issued + LIFE_SECONDS)
      .sign(key);
    remember(made, id, { token, until: now() + REUSE_MS });
    return token;
  };
}

const claims = z.object({
  id: z.string().nullable(),
  sessionId: z.string().nullable(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  clientAddress: z.string(),
  locale: z.enum(Locale),
  memberships: z.array(z.object({ organisationId: z.string(), role: z.enum(MemberRole), organisationStatus: z.string(), networkId: z.string().nullable() })),
  coordinates: z.array(z.string()),
  isOperator: z.boolean(),
  isGateway: z.literal(true).optional(),
}) satisfies z.ZodType<Viewer>;

/** The viewer of an `Authorization` header, or undefined when nobody may ask with it. */
export type VerifyViewer = (authorization: string | undefined) => Promise<Viewer | undefined>;

/** The subgraph's side: accepts only what the owner of the private key made for this subgraph and within the last minute. */
export function viewerVerifier(publicKey: string, audience: string, now: () => number = Date.now): VerifyViewer {
  const key = keyOf('public key', () => createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' }));
  const known = new Map<string, { readonly viewer: Viewer; readonly until: number }>();
  return async (authorization) => {
    const token = /^Bearer ([\w.-]+)$/.exec(authorization ?? '')?.[1];
    if (!token) return undefined;
    const found = known.get(token);
    if (found) return found.until > now() ? found.viewer : undefined;
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        audience,
        maxTokenAge: LIFE_SECONDS,
        requiredClaims: ['exp', 'iat', 'aud'],
        currentDate: new Date(now()),
      });
      const viewer = claims.safeParse(payload['viewer']).data;
      if (!viewer) return undefined;
      remember(known, token, { viewer, until: (payload.exp ?? 0) * 1000 });
      return viewer;
    } catch {
      return undefined;
    }
  };
}
