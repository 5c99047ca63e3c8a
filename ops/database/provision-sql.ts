import { scramVerifier, SUBGRAPHS } from './roles.ts';
import type { SubgraphName } from './roles.ts';

/** Extensions that the subgraphs use; both are "trusted", so no superuser is needed for them. */
export const EXTENSIONS = ['unaccent', 'pg_trgm'] as const;

/**
 * The statements that prepare a database for the three subgraphs; each can be run again without harm.
 *
 * Every subgraph gets a role that may sign in and owns the schema of the same name, and nothing else: not the others' schemas,
 * not the right to create in `public`. The extensions live in `public`, where all find them. `jobs` and `audit` belong to the
 * account that runs this, since it also makes and updates the tables in them.
 *
 * @param admin role that runs the statements, or that will own `jobs` and `audit` when somebody else runs them
 */
export function provisionStatements(secret: string, database: string, admin: string): string[] {
  const name = quote(database);
  const owner = quote(admin);
  return [
    ...SUBGRAPHS.flatMap((role) => roleStatements(secret, role, admin)),
    `revoke all on database ${name} from public`,
    `grant connect on database ${name} to ${SUBGRAPHS.join(', ')}`,
    `create schema if not exists public`,
    ...EXTENSIONS.map((extension) => `create extension if not exists ${extension} with schema public`),
    `revoke all on schema public from public`,
    `grant usage on schema public to ${SUBGRAPHS.join(', ')}`,
    ...SUBGRAPHS.map((role) => `create schema if not exists ${role} authorization ${role}`),
    `create schema if not exists jobs authorization ${owner}`,
    `create schema if not exists audit authorization ${owner}`,
  ];
}

/**
 * The statements that let the subgraphs use the job tables, to be run by their owner after these were made or updated: read and
 * write the rows, call the functions, but neither create nor change tables.
 */
export function jobRightsStatements(): string[] {
  const roles = SUBGRAPHS.join(', ');
  return [
    `grant usage on schema jobs to ${roles}`,
    `grant select, insert, update, delete on all tables in schema jobs to ${roles}`,
    `grant usage, select on all sequences in schema jobs to ${roles}`,
    `grant execute on all functions in schema jobs to ${roles}`,
  ];
}

/**
 * The statements that make the audit log, to be run by the owner of schema `audit`; each can be run again without harm. The subgraphs may
 * add entries and read them and nothing else: the log is no table of theirs, so that they can neither change nor empty nor drop it. Not
 * even the id and the time of an entry are theirs to choose.
 */
export function auditStatements(): string[] {
  const roles = SUBGRAPHS.join(', ');
  return [
    `create table if not exists audit.entries (
       id uuid primary key default uuidv7(),
       at timestamptz not null default clock_timestamp(),
       network_id uuid,
       actor_id uuid,
       actor_role text not null,
       action text not null,
       object_type text not null,
       object_id uuid not null,
       details jsonb not null default '{}'
     )`,
    `create index if not exists entries_by_network on audit.entries (network_id, id)`,
    `create index if not exists entries_by_object on audit.entries (object_id, id)`,
    `revoke all on audit.entries from ${roles}`,
    `grant usage on schema audit to ${roles}`,
    `grant select on audit.entries to ${roles}`,
    `grant insert (network_id, actor_id, actor_role, action, object_type, object_id, details) on audit.entries to ${roles}`,
  ];
}

/** A name as PostgreSQL reads it in a statement. */
export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as PostgreSQL reads it in a statement. */
function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function roleStatements(secret: string, role: SubgraphName, admin: string): string[] {
  return [
    `do $$ begin
       if not exists (select from pg_roles where rolname = '${role}') then create role ${role} login; end if;
     end $$`,
    `alter role ${role} with login password '${scramVerifier(secret, role)}'`,
    `alter role ${role} set search_path = ${role}, public`,
    // Who is no superuser has to be a member of a role to make a schema that it owns.
    `do $$ begin
       if not (select rolsuper from pg_roles where rolname = ${literal(admin)}) then grant ${role} to ${quote(admin)}; end if;
     end $$`,
  ];
}
