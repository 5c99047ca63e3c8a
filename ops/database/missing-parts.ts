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
    ...(schemas.some((schema) => schema.startsWith('jobs of ')) ? [] : ['the schema jobs, owned by the account of DATABASE_URL']),
    ...EXTENSIONS.filter((name) => !extensions.includes(name)).map((name) => `the extension ${name} in schema public`),
    ...(open ? ['that only the three roles may enter the database and use schema public'] : []),
  ];
}

/**
 * Checks that the connected account may make what is missing.
 *
 * @throws Error that lists what is missing and the statements for an administrator; these carry hashed passwords only
 */
export async function assertMayProvision(
  client: Client,
  missing: readonly string[],
  statements: readonly string[],
): Promise<void> {
  const { rows } = await client.query<{ roles: boolean; owns: boolean }>(
    `select rolsuper or rolcreaterole as roles,
            rolsuper or pg_has_role(current_user, (select datdba from pg_database where datname = current_database()), 'usage') as owns
     from pg_roles where rolname = current_user`,
  );
  const lacking = [
    ...(rows[0]?.roles ? [] : ['create roles (CREATEROLE)']),
    ...(rows[0]?.owns ? [] : ['act as the owner of the database']),
  ];
  if (lacking.length === 0) return;
  throw new Error(
    [
      `The database is not prepared, and the account of DATABASE_URL may not ${lacking.join(' or ')}.`,
      'Missing:',
      ...missing.map((part) => `  - ${part}`),
      'Either give DATABASE_URL an account that may, or have an administrator run this in that database (with the same SECRET as now):',
      ...statements.map((statement) => `  ${statement.replaceAll(/\s+/g, ' ')};`),
    ].join('\n'),
  );
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
