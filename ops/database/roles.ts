import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';

/** The subgraphs, and at the same time their roles and schemas in the database. */
export const SUBGRAPHS = ['organisations', 'opportunities', 'events'] as const;

/** Name of a subgraph, of its role and of its schema. */
export type SubgraphName = (typeof SUBGRAPHS)[number];

/** A database URL for each subgraph. */
export type SubgraphUrls = Readonly<Record<SubgraphName, string>>;

/** Iterations as PostgreSQL's own default; the password has 256 bits, so more would protect nothing. */
const ITERATIONS = 4096;

/** The password of a subgraph's role: derived from the installation's secret, so that it need not be stored. */
export function rolePassword(secret: string, role: SubgraphName): string {
  return derive(secret, `database password of ${role}`).toString('base64url');
}

/**
 * What PostgreSQL stores for a password (RFC 5802, SCRAM-SHA-256). Sending this instead of the password keeps it out of every log.
 * The salt is derived as well, so that the same secret always gives the same text.
 */
export function scramVerifier(secret: string, role: SubgraphName): string {
  const salt = derive(secret, `database salt of ${role}`).subarray(0, 16);
  const salted = pbkdf2Sync(rolePassword(secret, role), salt, ITERATIONS, 32, 'sha256');
  const clientKey = createHmac('sha256', salted).update('Client Key').digest();
  const storedKey = createHash('sha256').update(clientKey).digest('base64');
  const serverKey = createHmac('sha256', salted).update('Server Key').digest('base64');
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
}

/** The URL by which a subgraph's role enters `database` on the server of `adminUrl`; options of the URL are kept. */
export function roleUrl(adminUrl: string, secret: string, role: SubgraphName, database?: string): string {
  return urlOf(adminUrl, { user: role, password: rolePassword(secret, role), database });
}

/** `url` with another database. */
export function urlOfDatabase(url: string, database: string): string {
  return urlOf(url, { database });
}

/** Rewrites parts of a URL as text: the platform's URL class refuses the socket form `postgres://user@/name?host=/run`. */
function urlOf(url: string, change: { user?: string; password?: string; database?: string | undefined }): string {
  const parts = /^(postgres(?:ql)?:\/\/)(?:([^@/?#]*)@)?([^/?#]*)(?:\/([^?#]*))?(\?[^#]*)?/.exec(url);
  if (!parts) throw new Error('A database URL looks like postgres://user:password@host:5432/name');
  const [, scheme = '', login = '', host = '', name = '', options = ''] = parts;
  const account = change.user === undefined ? login : `${change.user}:${change.password ?? ''}`;
  const database = change.database === undefined ? name : encodeURIComponent(change.database);
  return `${scheme}${account ? `${account}@` : ''}${host}/${database}${options}`;
}

function derive(secret: string, purpose: string): Buffer {
  return createHmac('sha256', secret).update(purpose).digest();
}
