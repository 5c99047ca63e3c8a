import type { Problem, ReportProblem } from './problem.ts';
import { MOST_PROBLEMS } from './report.ts';

/** The remarks of an import, as many as are kept. */
export class ProblemList {
  readonly listed: Problem[] = [];
  readonly #refusedLines = new Set<number>();
  notListed = 0;

  /** Bound, so that it can be handed around. */
  readonly add: ReportProblem = (problem) => {
    if (problem.severity === 'REFUSED') this.#refusedLines.add(problem.line);
    if (this.listed.length < MOST_PROBLEMS) this.listed.push(problem);
    else this.notListed += 1;
  };

  /** Rows with a refusal, each counted once. */
  get refusedLines(): number {
    return this.#refusedLines.size;
  }
}
