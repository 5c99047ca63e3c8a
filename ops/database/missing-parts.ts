import { Client } from 'pg';
import { EXTENSIONS } from './provision-sql.ts';
import { SUBGRAPHS } from './roles.ts';
import type { SubgraphName } from './roles.ts';

/**
 * Looks at what a provisioned database has and this one has not, seen from outside: every role is tried by signing in.
 *
 * @param urlOf the URL by which a role should enter
 * @returns one line per missing part, in English, without secrets; empty when nothing is missing
 */
export async function findMissing(client: Client, urlOf: (role: SubgraphName) => string): Promise<string[]> {
  const { rows } = await client.query<{ schemas: string[]; extensions: string[]; open: boolean }>(
    `select array(select nspname || ' of ' || nspowner::regrole from pg_namespace)::text[] as schemas,
            array(select extname from pg_extension)::text[] as extensions,
            exists (select from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
                    where d.datname = current_database() and a.grantee = 0)
            or exists (select from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a
                    where n.nspname = 'public' and a.grantee = 0) as open`,
  );
  const { schemas = [], extensions = [], open = true } = rows[0] ?? {};
  const checks = await Promise.all(SUBGRAPHS.map(async (role) => [role, await signsIn(urlOf(role), role)] as const));
  return [
    ...checks.filter(([, well]) => !well).map(([role]) => `the role ${role} with the password derived from SECRET`),
    ...SUBGRAPHS.filter((role) => !schemas.includes(`${role} of ${role}`)).map((role) => `the schema ${role}, owned by the role ${role}`),
    ...['jobs', 'audit'].filter((name) => !schemas.some((schema) => schema.startsWith(`${name} of `))).map((name) => `the schema ${name}, owned by the account of DATABASE_URL`),
    ...EXTENSIONS.filter((name) => !extensions.includes(name)).map((name) => `the extension ${name} in schema public`),
    ...(open ? ['that only the three roles may enter the database and use schema public'] : []),
  ];
}

/**
 * Words for an account that may not make what is missing: why, what, and the statements for an administrator. These carry hashed passwords only.
 *
 * @param refusal what PostgreSQL said
 */
export function explainMissing(refusal: string, missing: readonly string[], statements: readonly string[]): string {
  return [
    `The database is not prepared, and the account of DATABASE_URL may not do it (${refusal}).`,
    'Missing:',
    ...missing.map((part) => `  - ${part}`),
    'Either put an account into DATABASE_URL that owns the database and may create roles, or have an administrator run this in the database,',
    'with the same SECRET as now:',
    ...statements.map((statement) => `  ${statement.replaceAll(/\s+/g, ' ')};`),
  ].join('\n');
}

async function signsIn(url: string, role: SubgraphName): Promise<boolean> {
  const client = new Client({ connectionString: url, application_name: 'engagement-netz provision' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ path: string }>(`select current_setting('search_path') as path`);
    return rows[0]?.path === `${role}, public`;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
