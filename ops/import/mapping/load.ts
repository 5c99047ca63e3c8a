import { readFile, stat } from 'node:fs/promises';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { hint } from '../suggest.ts';
import { UsageError } from '../usage-error.ts';
import { ADDRESS_FIELDS, mappingSchema, OPPORTUNITY_FIELDS, ORGANISATION_FIELDS, PLACE_FIELDS, type MappingInput } from './schema.ts';

type Path = readonly (string | number)[];

/** A mapping that was read, and where in its file things stand. */
export interface LoadedMapping {
  readonly mapping: MappingInput;
  /** `file:line` of a field, for messages. */
  where(path: Path): string;
}

const MAX_BYTES = 1024 * 1024;
const TOP_FIELDS = Object.keys(mappingSchema.shape);
const RULE_FIELDS = ['from', 'map', 'match', 'default', 'value', 'is', 'not'];

/**
 * Reads and checks a mapping file.
 * @throws UsageError with one line per mistake: file, line, name, and what to write instead
 */
export async function loadMapping(file: string): Promise<LoadedMapping> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new UsageError(`There is no mapping ${file}.`);
  if (found.size > MAX_BYTES) throw new UsageError(`${file} is too large for a mapping.`);
  return readMapping(file, await readFile(file, 'utf8'));
}

/** As `loadMapping`, from a text. @param file the name to use in messages */
export function readMapping(file: string, text: string): LoadedMapping {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new UsageError(document.errors.map((error) => `${file}:${lines.linePos(error.pos[0]).line}: ${error.message}`).join('\n'));
  }
  const where = (path: Path): string => `${file}:${lineOf(document, lines, path)}`;
  const checked = mappingSchema.safeParse(toPlain(document, file));
  if (!checked.success) throw new UsageError(checked.error.issues.flatMap((issue) => messages(issue, where)).join('\n'));
  return { mapping: checked.data, where };
}

function toPlain(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : 'is not a mapping'}`);
  }
}

/** The line of the innermost part of a path that stands in the file. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] | null } | undefined;
    const start = node?.range?.[0];
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}

function messages(issue: z.core.$ZodIssue, where: (path: Path) => string): string[] {
  const path = issue.path as (string | number)[];
  const name = path.length === 0 ? '' : `${path.join('.')}: `;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${where([...path, key])}: ${name}there is no field "${key}"${hint(key, known(path))}`);
  }
  if (issue.code === 'invalid_union') {
    // The branch that came furthest tells the most: an unknown key inside a table, rather than "not a text".
    const inner = issue.errors.flat().find((candidate) => candidate.code === 'unrecognized_keys' || candidate.path.length > 0);
    if (inner !== undefined) return messages({ ...inner, path: [...path, ...inner.path] }, where);
  }
  if (issue.code === 'invalid_type' && issue.input === undefined && path.length === 1) return [`${where([])}: "${path[0]}" is missing`];
  return [`${where(path)}: ${name}${issue.message}`];
}

function known(path: Path): readonly string[] {
  const key = path.join('.');
  if (key === '') return TOP_FIELDS;
  if (key === 'organisation') return [...ORGANISATION_FIELDS, 'address'];
  if (key === 'opportunity') return [...OPPORTUNITY_FIELDS, 'place'];
  if (key === 'organisation.address') return ADDRESS_FIELDS;
  if (key === 'opportunity.place') return PLACE_FIELDS;
  return RULE_FIELDS;
}
