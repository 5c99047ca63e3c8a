import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import type { OrganisationsContext } from '../context.ts';
import { countRevisions, findRevisions } from './revision.repository.ts';
import type { Revision } from './revision.ts';

/** A page of what something was, newest first, as `versionOf` makes it of what was kept. Who may see it is decided before. @throws BAD_USER_INPUT for `first` and `after` */
export async function versionsOf<Version>(context: OrganisationsContext, of: Pick<Revision, 'kind' | 'objectId'>, page: { first: number; after?: string | undefined }, versionOf: (revision: Revision) => Version): Promise<Connection<Version>> {
  const { edges, nodes, ...rest } = await revisionsOf(context, of, page);
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: versionOf(node) })), nodes: nodes.map(versionOf) };
}

/** A page of what the texts of something said, newest first. Who may see it is decided before. @throws BAD_USER_INPUT for `first` and `after` */
export async function revisionsOf({ db }: OrganisationsContext, of: Pick<Revision, 'kind' | 'objectId'>, page: { first: number; after?: string | undefined }): Promise<Connection<Revision>> {
  const first = checkFirst(page.first);
  const [version] = page.after ? decodeKeyset(page.after, ['number']) : [];
  const [rows, totalCount] = await Promise.all([findRevisions(db, of, { limit: first + 1, ...(version !== undefined && { before: Number(version) }) }), countRevisions(db, of)]);
  return connectionPage(rows, { first, after: page.after ?? null, totalCount, cursorOf: (row) => encodeKeyset([row.version]) });
}
