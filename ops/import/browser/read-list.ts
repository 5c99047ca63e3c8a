import { type ListField, ListProblemCode, MOST_LIST_COLUMNS, MOST_LIST_ROWS } from '../../../services/organisations/list-import/list-import.codes.ts';
import { type ListAsked, ListRefused, type ReadList, type ReadRow, type RowProblem } from '../../../services/organisations/list-import/list-port.ts';
import type { ConvertContext } from '../convert/context.ts';
import { FieldReader, RowRefused } from '../convert/field-reader.ts';
import { opportunitySourceId, toOpportunity } from '../convert/opportunity.ts';
import { toOrganisation } from '../convert/organisation.ts';
import { compileMapping } from '../mapping/compile.ts';
import type { Problem } from '../problem.ts';
import type { ListFile } from '../reading/list-file.ts';
import { openTable, type Table } from '../reading/table.ts';
import { UsageError } from '../usage-error.ts';
import { KNOWN_NAMES, recognisedFields } from './column-names.ts';
import { mappingOf } from './mapping-of.ts';

/** Remarks that are kept of a row. */
const MOST_REMARKS = 20;
const MOST_EXAMPLES = 3;
const LONGEST_NAME = 60;

const isCode = (code: string): code is ListProblemCode => code in ListProblemCode;
const short = (text: string): string => [...text.replace(/[\s\p{Cc}]+/gu, ' ').trim()].slice(0, LONGEST_NAME).join('');

/** The table with the first row as its header, or without one; by default as it looks. */
async function tableOf(file: ListFile, hasHeader: boolean | null): Promise<{ table: Table; hasHeader: boolean }> {
  const bare = () => openTable(file, { withoutHeader: true }, []);
  if (hasHeader === false) return { table: await bare(), hasHeader };
  const known = await openTable(file, {}, KNOWN_NAMES).catch((error: unknown) => {
    if (error instanceof UsageError && error.code === 'NO_HEADER') return null;
    throw error;
  });
  // One name alone may as well stand in a row of values.
  if (known && known.columns.hits(KNOWN_NAMES) >= Math.min(2, known.columns.names.length)) return { table: known, hasHeader: true };
  const table = await bare();
  if (hasHeader !== true) return { table, hasHeader: false };
  for await (const { cells } of table.rows(() => undefined)) return { table: await openTable(file, {}, cells), hasHeader };
  return { table, hasHeader: false };
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof UsageError)) return error;
  return new ListRefused(error.code === undefined || error.code === 'NO_HEADER' ? 'NOT_TEXT' : error.code);
}

interface Reading {
  readonly columns: readonly string[];
  readonly compiled: ReturnType<typeof compileMapping>;
  readonly context: ConvertContext;
  /** Lines of ids that were there already. */
  readonly lines: Map<string, number>;
  readonly hasOpportunities: boolean;
}

function remarkOf({ columns }: Reading, { code, column, severity }: Problem): RowProblem {
  const names = column?.replace(/#(\d+)/gu, (number, at: string) => columns[Number(at) - 1] ?? number) ?? null;
  return { code: isCode(code) ? code : 'OTHER', isRefusal: severity === 'REFUSED', column: names };
}

function rowOf(reading: Reading, line: number, cells: readonly string[]): ReadRow {
  const { compiled, context, hasOpportunities, lines } = reading;
  const problems: RowProblem[] = [];
  const reader = new FieldReader(compiled, cells, line, (problem) => void (problems.length < MOST_REMARKS && problems.push(remarkOf(reading, problem))));
  try {
    const organisation = toOrganisation(reader, context);
    if (!hasOpportunities) return { line, organisation, opportunity: null, problems };
    const id = opportunitySourceId(reader);
    if (lines.has(id)) reader.refuse('id', 'SAME_ID', `the same id stands on line ${lines.get(id)} already`);
    const opportunity = toOpportunity(reader, context);
    lines.set(id, line);
    return { line, organisation, opportunity, problems: distinct(problems) };
  } catch (error) {
    if (error instanceof RowRefused) return { line, organisation: null, opportunity: null, problems: distinct(problems) };
    throw error;
  }
}

/** Places are read for the organisation and for its offer, and say the same twice. */
const distinct = (problems: readonly RowProblem[]): RowProblem[] => [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];

/**
 * Reads a list of organisations, or of opportunities with their organisations, row by row; nothing is written.
 * @throws ListRefused when it is no list, or is too large
 */
export async function readList(file: ListFile, asked: ListAsked, knowledge: Pick<ConvertContext, 'findPlace' | 'interests' | 'skills'>): Promise<ReadList> {
  try {
    const { hasHeader, table } = await tableOf(file, asked.hasHeader);
    const names = table.columns.names.map(short);
    if (names.length > MOST_LIST_COLUMNS) throw new ListRefused('TOO_MANY_COLUMNS');
    const fields: readonly (ListField | null)[] = asked.fields?.length === names.length ? asked.fields : recognisedFields(names);
    const mapping = mappingOf(asked.source, fields);
    const context: ConvertContext = { ...knowledge, network: asked.network, source: asked.source, country: mapping.mapping.country, now: asked.now.getTime() };
    const reading: Reading = { columns: names, compiled: compileMapping(mapping, table.columns, knowledge.interests.findIn), context, lines: new Map(), hasOpportunities: mapping.mapping.opportunity !== undefined };
    const examples = names.map((): string[] => []);
    const rows: ReadRow[] = [];
    const add = (row: ReadRow) => {
      if (rows.length >= MOST_LIST_ROWS) throw new ListRefused('TOO_MANY_ROWS');
      rows.push(row);
    };
    const unreadable = (problem: Problem) => add({ line: problem.line, organisation: null, opportunity: null, problems: [remarkOf(reading, problem)] });
    for await (const { cells, line } of table.rows(unreadable)) {
      cells.forEach((cell, index) => {
        const known = examples[index];
        if (known && known.length < MOST_EXAMPLES && cell.trim() !== '') known.push(short(cell));
      });
      add(rowOf(reading, line, cells));
    }
    if (rows.length === 0) throw new ListRefused('EMPTY');
    return { hasHeader, columns: names.map((name, index) => ({ name, examples: examples[index] ?? [], field: fields[index] ?? null })), rows: rows.sort((a, b) => a.line - b.line) };
  } catch (error) {
    throw refusalOf(error);
  }
}
