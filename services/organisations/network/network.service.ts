import type { DataSource } from 'typeorm';
import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import type { Network } from './network.ts';
import { countNetworks, findNetworks } from './network.repository.ts';

/** A page of all networks by name. */
export async function listNetworks(db: DataSource, page: { first: number; after?: string | null }): Promise<Connection<Network>> {
  const first = checkFirst(page.first);
  const [name, id] = page.after ? decodeKeyset(page.after, ['text', 'uuid']) : [];
  const after = page.after ? { name: String(name), id: String(id) } : undefined;
  const [rows, totalCount] = await Promise.all([findNetworks(db, { limit: first + 1, after }), countNetworks(db)]);
  return connectionPage(rows, { first, after: page.after, totalCount, cursorOf: (row) => encodeKeyset([row.name, row.id]) });
}
