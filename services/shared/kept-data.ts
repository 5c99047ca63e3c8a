import { createHash } from 'node:crypto';
import type { Locale } from './locale.ts';

/** Whose data is meant. The address stands nowhere, only what becomes of it under a key of the installation, so that a job may carry it. */
export interface DataSubject {
  readonly id: string;
  /** As `hashOfAddress` makes it. */
  readonly addressHash: string;
}

/**
 * What a subgraph keeps of people in one table. A new table with personal data is one more entry in the subgraph's list: then it is handed out
 * with the export and goes with the erasure, and the subgraph's spec of columns is content.
 */
export interface KeptData {
  readonly table: string;
  /** What it is, for the person whose it is. */
  readonly title: Readonly<Record<Locale, string>>;
  /** SQL condition on the table `t` that finds the person's rows; `who.id` is the person's id, `addressedTo` compares an address. */
  readonly whose: string;
  /** What is handed out, by database name; empty when another entry does. */
  readonly columns: readonly string[];
  /** Whether the rows go, or what stands in their columns afterwards where a record of somebody else has to stay whole; nothing changes with `{}`. */
  readonly erase: 'row' | Readonly<Record<string, string | null>>;
}

/** SQL that finds the person's address in a column of the table `t`. */
export function addressedTo(column: string): string {
  return `encode(sha256(convert_to(who.key || lower(t.${column}), 'UTF8')), 'hex') = who.address_hash`;
}

/** What a job may carry of an address; the same as `addressedTo` computes. `key` is one of the installation's. */
export function hashOfAddress(address: string, key: string): string {
  return createHash('sha256').update(key + address.toLowerCase()).digest('hex');
}

/** What is kept of a person in one table, as it is handed out. */
export interface HandedOut {
  readonly table: string;
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
