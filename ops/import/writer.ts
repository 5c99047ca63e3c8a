import type { Problem, ReportProblem } from './problem.ts';
import type { Tally } from './report.ts';
import { BATCH_SIZE, type RowOutcome, type WriteMode } from './sink.ts';

/** Gathers rows of one kind into batches for the sink and counts what becomes of them. */
export class BatchWriter<Row extends { readonly id: string }> {
  readonly #write: (rows: readonly Row[], mode: WriteMode) => Promise<readonly RowOutcome[]>;
  readonly #mode: WriteMode;
  readonly #tally: Tally;
  readonly #report: ReportProblem;
  readonly #refused: (id: string) => void;
  #waiting: { row: Row; line: number }[] = [];

  /** @param refused told the id of each row that the sink refuses */
  constructor(write: (rows: readonly Row[], mode: WriteMode) => Promise<readonly RowOutcome[]>, mode: WriteMode, tally: Tally, report: ReportProblem, refused: (id: string) => void = () => undefined) {
    this.#write = write;
    this.#mode = mode;
    this.#tally = tally;
    this.#report = report;
    this.#refused = refused;
  }

  /** @param line where the row begins in the file */
  async add(row: Row, line: number): Promise<void> {
    this.#waiting.push({ row, line });
    if (this.#waiting.length >= BATCH_SIZE) await this.flush();
  }

  /** Hands over what is left. @throws Error when the sink does not answer for every row */
  async flush(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length === 0) return;
    const outcomes = await this.#write(batch.map(({ row }) => row), this.#mode);
    batch.forEach(({ row, line }, index) => {
      const result = outcomes[index];
      if (result === undefined) throw new Error(`The sink answered for ${outcomes.length} of ${batch.length} rows.`);
      this.#tally[result.outcome] += 1;
      if (result.outcome !== 'refused') return;
      this.#refused(row.id);
      this.#report({ severity: 'REFUSED', code: 'REFUSED', line, column: null, field: result.field ?? null, reason: result.reason } satisfies Problem);
    });
  }
}
