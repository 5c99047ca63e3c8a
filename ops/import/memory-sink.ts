import { fingerprint } from './fingerprint.ts';
import type { ImportedOpportunity, ImportedOrganisation } from './imported-rows.ts';
import type { RowOutcome, Sink, WriteMode } from './sink.ts';

/** A sink that keeps rows in memory, for tests and trials: new, changed and unchanged rows are told apart by their fingerprint. */
export class MemorySink implements Sink {
  readonly organisations = new Map<string, ImportedOrganisation>();
  readonly opportunities = new Map<string, ImportedOpportunity>();
  closed = false;

  async upsertOrganisations(rows: readonly ImportedOrganisation[], mode: WriteMode): Promise<readonly RowOutcome[]> {
    return rows.map((row) => keep(this.organisations, row, mode));
  }

  async upsertOpportunities(rows: readonly ImportedOpportunity[], mode: WriteMode): Promise<readonly RowOutcome[]> {
    return rows.map((row) => {
      if (!mode.dryRun && !this.organisations.has(row.organisationId)) return { outcome: 'refused', reason: 'its organisation is not there', field: 'organisation' };
      return keep(this.opportunities, row, mode);
    });
  }

  async close(): Promise<void> {
    this.closed = true;
  }
}

function keep<Row extends ImportedOrganisation | ImportedOpportunity>(rows: Map<string, Row>, row: Row, mode: WriteMode): RowOutcome {
  const before = rows.get(row.id);
  if (!mode.dryRun) rows.set(row.id, row);
  if (before === undefined) return { outcome: 'created' };
  return { outcome: fingerprint(before) === fingerprint(row) ? 'unchanged' : 'updated' };
}
