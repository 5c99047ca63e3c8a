import { createHash } from 'node:crypto';
import { type FetchOptions, fetchVersion, secureAddress } from '../../shared/fetching/fetch-version.ts';
import type { ListDesk } from './list-desk.ts';
import { MOST_LIST_BYTES } from './list-import.codes.ts';
import { findListContent } from './list-import.repository.ts';
import type { ListImport } from './list-import.ts';
import type { ListSource } from './list-source.ts';

/** A version of a list, and by what it is known again. */
export interface ListVersion extends Pick<ListSource, 'etag' | 'lastModified' | 'digest'> {
  readonly content: Buffer;
}

/** So long a version is not read again that is the same; after that it is, since what it says may have run out here meanwhile. */
const SAME_FOR_DAYS = 7;

const NOT_KNOWN = { etag: null, lastModified: null, digest: null };

/** Whether a list is read because it is night, and not because somebody looks at it. */
export const isNightly = ({ createdBy, sourceId }: Pick<ListImport, 'createdBy' | 'sourceId'>): boolean => sourceId !== null && createdBy === null;

const digestOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/**
 * What a list says: the file that was uploaded, or what stands at its address now.
 * @returns null at night, when it is the version that was read last
 * @throws FetchRefused
 */
export async function versionOf({ db, fetch, now }: ListDesk, list: ListImport, source: ListSource | null): Promise<ListVersion | null> {
  const stored = await findListContent(db, list.id);
  if (stored) return { ...NOT_KNOWN, content: stored };
  if (list.address === null) throw new Error('The file of a list is gone.');
  const isKnown = isNightly(list) && source?.changedAt && now().getTime() - source.changedAt.getTime() < SAME_FOR_DAYS * 86_400_000;
  const known = isKnown ? source : NOT_KNOWN;
  const options: FetchOptions = { mostBytes: MOST_LIST_BYTES, urlOf: secureAddress, accept: 'text/csv, text/plain;q=0.9, */*;q=0.5', ...fetch };
  const version = await fetchVersion(list.address, known, options);
  if (!version) return null;
  const digest = digestOf(version.bytes);
  return digest === known.digest ? null : { content: version.bytes, etag: version.etag, lastModified: version.lastModified, digest };
}
