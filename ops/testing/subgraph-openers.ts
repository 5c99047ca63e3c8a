import { existsSync } from 'node:fs';
import type { OpenDatabase } from '../database/migrate.ts';
import { SUBGRAPHS } from '../database/roles.ts';
import type { SubgraphName } from '../database/roles.ts';

/**
 * The functions that open each subgraph's data source, from `services/<name>/database.ts`. A subgraph without that file has nothing to migrate.
 *
 * @throws Error when the file is there and exports no `openDatabase`
 */
export async function subgraphOpeners(): Promise<Partial<Record<SubgraphName, OpenDatabase>>> {
  const found: Partial<Record<SubgraphName, OpenDatabase>> = {};
  for (const name of SUBGRAPHS) {
    const file = new URL(`../../services/${name}/database.ts`, import.meta.url);
    if (!existsSync(file)) continue;
    const module = (await import(file.href)) as { openDatabase?: OpenDatabase };
    if (!module.openDatabase) throw new Error(`services/${name}/database.ts exports no openDatabase`);
    found[name] = module.openDatabase;
  }
  return found;
}
