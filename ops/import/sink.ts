import type { ImportedOpportunity, ImportedOrganisation } from './imported-rows.ts';

/** What became of a row: written as new, written over, or left because nothing changed; or refused with a reason for the report. */
export type RowOutcome =
  | { readonly outcome: 'created' | 'updated' | 'unchanged' }
  | { readonly outcome: 'refused'; readonly reason: string; readonly field?: string };

/** How to write: a dry run tells what would become of each row and writes nothing. */
export interface WriteMode {
  readonly dryRun: boolean;
}

/**
 * Where imported rows go. Every call gets at most `BATCH_SIZE` rows and answers with one outcome per row, in the same order.
 * A batch is written as a whole (one transaction); a thrown error ends the import with exit code 1.
 */
export interface Sink {
  /** Organisations come before the opportunities that name them. In a dry run they are not there when the opportunities are asked about. */
  upsertOrganisations(rows: readonly ImportedOrganisation[], mode: WriteMode): Promise<readonly RowOutcome[]>;
  upsertOpportunities(rows: readonly ImportedOpportunity[], mode: WriteMode): Promise<readonly RowOutcome[]>;
  /** Waits for what is under way and lets go of connections. Called once, whatever happened. */
  close(): Promise<void>;
}

/** Rows of one call. */
export const BATCH_SIZE = 100;
