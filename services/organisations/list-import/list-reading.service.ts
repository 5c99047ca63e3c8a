import { coordinates, requireCoordinator } from '../../shared/authorise.ts';
import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import { isUuid } from '../../shared/ids.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import type { OrganisationsContext } from '../context.ts';
import type { ListCounts } from './list-counts.ts';
import { countLists, findList, findLists } from './list-import.repository.ts';
import type { ListImport } from './list-import.ts';
import type { ListItem } from './list-item.ts';
import { countItems, findItems } from './list-item.repository.ts';
import type { ListRow } from './list-row.ts';
import { countList, countRows, findRows } from './list-row.repository.ts';
import type { ListVanished } from './list-vanished.ts';
import { countVanished, findVanished } from './list-vanished.repository.ts';

type Desk = Pick<OrganisationsContext, 'db' | 'viewer'>;
/** As large as a line can be in the database. */
const MOST_LINES = 2_147_483_647;

interface Page {
  readonly first: number;
  readonly after?: string | undefined;
}

/** A list of a network that the viewer coordinates; null for everything else. */
export async function listImport({ db, viewer }: Desk, id: string): Promise<ListImport | null> {
  const list = isUuid(id) ? await findList(db, id) : null;
  return list && coordinates(viewer, list.networkId) ? list : null;
}

/** The lists of a network, newest first. @throws UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT */
export async function listImportsOf({ db, viewer }: Desk, networkId: string, page: Page): Promise<Connection<ListImport>> {
  requireCoordinator(viewer, networkId);
  const first = checkFirst(page.first);
  const [after] = page.after ? decodeKeyset(page.after, ['uuid']) : [];
  const [rows, totalCount] = await Promise.all([findLists(db, networkId, { limit: first + 1, ...(after !== undefined && { after: String(after) }) }), countLists(db, networkId)]);
  return connectionPage(rows, { first, after: page.after ?? null, totalCount, cursorOf: ({ id }) => encodeKeyset([id]) });
}

/** The rows of a list that the viewer may see. @throws BAD_USER_INPUT */
export async function rowsOf({ db }: Desk, importId: string, { problematic, ...page }: Page & { readonly problematic: boolean }): Promise<Connection<ListRow>> {
  const first = checkFirst(page.first);
  const [after] = page.after ? decodeKeyset(page.after, ['number']) : [];
  const [rows, totalCount] = await Promise.all([findRows(db, importId, { limit: first + 1, problematic, ...(after !== undefined && { after: Math.max(0, Math.min(Math.trunc(Number(after)), MOST_LINES)) }) }), countRows(db, importId, problematic)]);
  return connectionPage(rows, { first, after: page.after ?? null, totalCount, cursorOf: ({ line }) => encodeKeyset([line]) });
}

/** What a list that the viewer may see has brought. @throws BAD_USER_INPUT */
export async function itemsOf({ db }: Desk, importId: string, { kept, ...page }: Page & { readonly kept: boolean }): Promise<Connection<ListItem>> {
  const first = checkFirst(page.first);
  const [after] = page.after ? decodeKeyset(page.after, ['uuid']) : [];
  const [rows, totalCount] = await Promise.all([findItems(db, importId, { limit: first + 1, kept, ...(after !== undefined && { after: String(after) }) }), countItems(db, importId, kept)]);
  return connectionPage(rows, { first, after: page.after ?? null, totalCount, cursorOf: ({ itemId }) => encodeKeyset([itemId]) });
}

/** What earlier versions of a list that the viewer may see have brought and it does not name. @throws BAD_USER_INPUT */
export async function vanishedOf({ db }: Desk, importId: string, page: Page): Promise<Connection<ListVanished>> {
  const first = checkFirst(page.first);
  const [after] = page.after ? decodeKeyset(page.after, ['uuid']) : [];
  const [rows, totalCount] = await Promise.all([findVanished(db, importId, { limit: first + 1, ...(after !== undefined && { after: String(after) }) }), countVanished(db, importId)]);
  return connectionPage(rows, { first, after: page.after ?? null, totalCount, cursorOf: ({ itemId }) => encodeKeyset([itemId]) });
}

export function countsOf({ db }: Desk, importId: string): Promise<ListCounts> {
  return countList(db, importId);
}
