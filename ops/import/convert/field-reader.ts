import type { Cells } from '../mapping/evaluate.ts';
import { ValueError } from '../mapping/evaluate.ts';
import type { CompiledMapping } from '../mapping/compile.ts';
import type { ProblemCode, ReportProblem, Severity } from '../problem.ts';
import { asLine, asMarkdown } from '../text/markdown.ts';
import { cutAtWord, tidyLine } from '../text/tidy.ts';

/** Thrown when a row lacks what it must have; the report has it already. */
export class RowRefused extends Error {
  override readonly name = 'RowRefused';
}

/** Reads the fields of one row through the mapping and reports what is wrong with them. */
export class FieldReader {
  readonly #mapping: CompiledMapping;
  readonly #cells: Cells;
  readonly #line: number;
  readonly #report: ReportProblem;

  constructor(mapping: CompiledMapping, cells: Cells, line: number, report: ReportProblem) {
    this.#mapping = mapping;
    this.#cells = cells;
    this.#line = line;
    this.#report = report;
  }

  /** @throws RowRefused after reporting */
  refuse(name: string, code: ProblemCode, reason: string): never {
    this.#problem('REFUSED', name, code, reason);
    throw new RowRefused(reason);
  }

  warn(name: string, code: ProblemCode, reason: string): void {
    this.#problem('WARNING', name, code, reason);
  }

  /** All values of a field; the mapping's default when there are none. A value that cannot be understood is a warning. */
  texts(name: string): readonly string[] {
    const field = this.#mapping.field(name);
    if (field === undefined) return [];
    try {
      const values = field.values(this.#cells).map(tidyOuter).filter((value) => value !== '');
      return values.length > 0 ? values : field.fallback;
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      this.#problem('WARNING', name, 'UNREADABLE', `the value ${error.message}`, error.columns);
      return field.fallback;
    }
  }

  /** The mapping's default values of a field. */
  fallback(name: string): readonly string[] {
    return this.#mapping.field(name)?.fallback ?? [];
  }

  /** One line of plain text, cut at a word with a warning when it is over-long; null when there is none. */
  line(name: string, most: number): string | null {
    const text = asLineOr(this.texts(name)[0]);
    if (text === '') return null;
    const cut = cutAtWord(text, most);
    if (cut !== text) this.warn(name, 'CUT', `the text was cut to ${most} characters`);
    return cut;
  }

  /** As `line`, but the row is refused without it. */
  requiredLine(name: string, most: number): string {
    return this.line(name, most) ?? this.refuse(name, 'REQUIRED', 'there is no text, and without it the row cannot be taken');
  }

  /** Markdown, cut at a word with a warning; empty when there is none. HTML is converted. */
  markdown(name: string, most: number): string {
    const source = this.texts(name).join('\n\n');
    let text: string;
    try {
      text = asMarkdown(source);
    } catch (error) {
      this.warn(name, 'UNREADABLE', error instanceof Error ? error.message : 'cannot be read');
      return '';
    }
    const cut = cutAtWord(text, most);
    if (cut !== text) this.warn(name, 'CUT', `the text was cut to ${most} characters`);
    return cut;
  }

  #problem(severity: Severity, name: string, code: ProblemCode, reason: string, columns?: readonly string[]): void {
    const of = columns ?? this.#mapping.columnsOf(name);
    this.#report({ severity, code, line: this.#line, column: of.length === 0 ? null : of.join(', '), field: name, reason });
  }
}

const tidyOuter = (value: string): string => value.toWellFormed().trim();

function asLineOr(text: string | undefined): string {
  if (text === undefined) return '';
  try {
    return asLine(text);
  } catch {
    return tidyLine(text.replace(/<[^<>]{0,500}>/g, ' '));
  }
}
