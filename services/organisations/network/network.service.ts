import type { DataSource } from 'typeorm';
import { idOrSlug, type Named } from '../../shared/id-or-slug.ts';
import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import type { OrganisationsContext } from '../context.ts';
import type { Network } from './network.ts';
import { countNetworks, findNetworkBySlug, findNetworks } from './network.repository.ts';

/** A page of all networks by name. */
export async function listNetworks(db: DataSource, page: { first: number; after?: string | null }): Promise<Connection<Network>> {
  const first = checkFirst(page.first);
  const [name, id] = page.after ? decodeKeyset(page.after, ['text', 'uuid']) : [];
  const after = page.after ? { name: String(name), id: String(id) } : undefined;
  const [rows, totalCount] = await Promise.all([findNetworks(db, { limit: first + 1, after }), countNetworks(db)]);
  return connectionPage(rows, { first, after: page.after, totalCount, cursorOf: (row) => encodeKeyset([row.name, row.id]) });
}

/** One network by id or by slug; exactly one of them must be given. */
export async function networkBy({ db, networks }: OrganisationsContext, named: Named): Promise<Network | null> {
  const { id, slug } = idOrSlug(named);
  return slug === null ? networks.load(id) : findNetworkBySlug(db, slug);
}
