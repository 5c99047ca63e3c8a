import type { DataSource } from 'typeorm';
import { badField } from '../errors.ts';
import { isUuid } from '../ids.ts';
import type { ListedPage } from './listed-page.ts';
import { findListedPages, findPageStarts, type PageSource } from './listed-pages.repository.ts';

const MOST_AT_ONCE = 5000;
/** Fewer in a file would make very many files. */
const FEWEST_APART = 2;

/** The source of a kind of pages. @throws BAD_USER_INPUT on `kind` (UNKNOWN_VALUE) */
function sourceOf(sources: Readonly<Record<string, PageSource>>, kind: string): PageSource {
  const source = Object.hasOwn(sources, kind) ? sources[kind] : undefined;
  if (!source) throw badField('kind', 'UNKNOWN_VALUE', 'is none of the kinds of pages.');
  return source;
}

/** Pages of a kind by id, up to `first` from the id `from` on. @throws BAD_USER_INPUT for a kind, an id or a number (1 to 5,000) that cannot be */
export async function listedPages(db: DataSource, sources: Readonly<Record<string, PageSource>>, { kind, from, first }: { readonly kind: string; readonly from: string; readonly first: number }): Promise<ListedPage[]> {
  if (!isUuid(from)) throw badField('from', 'UNKNOWN', 'is no id.');
  if (first < 1 || first > MOST_AT_ONCE) throw badField('first', 'OUT_OF_RANGE', `must be between 1 and ${MOST_AT_ONCE}.`);
  return findListedPages(db, sourceOf(sources, kind), { from, limit: first });
}

/** Where files of `every` pages begin: the ids of their first pages. @throws BAD_USER_INPUT for a kind or a number that cannot be */
export async function pageStarts(db: DataSource, sources: Readonly<Record<string, PageSource>>, kind: string, every: number): Promise<string[]> {
  if (every < FEWEST_APART) throw badField('every', 'OUT_OF_RANGE', `must be at least ${FEWEST_APART}.`);
  return findPageStarts(db, sourceOf(sources, kind), every);
}
