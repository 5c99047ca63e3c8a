import { Client } from 'pg';
import { clusterPaths, readPassword } from '../database/cluster.ts';
import { findPostmaster } from '../database/postmaster.ts';
import type { Site } from './browser.ts';

/** Runs a statement in one schema of the site's own database, as the superuser: for what no user can do so soon or so often. @returns its rows */
export async function inSite({ dataDir }: Pick<Site, 'dataDir'>, schema: 'organisations' | 'opportunities' | 'events', sql: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
  const paths = clusterPaths(dataDir);
  const postmaster = await findPostmaster(paths.data);
  const client = new Client({ host: '127.0.0.1', port: postmaster?.port ?? 0, user: 'postgres', password: await readPassword(paths), database: 'engagement_netz' });
  await client.connect();
  try {
    await client.query(`SET search_path = ${schema}, public`);
    return (await client.query<Record<string, unknown>>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}
