import type { Columns } from '../reading/columns.ts';
import { hint } from '../suggest.ts';
import { relativeDays } from '../values/relative-days.ts';
import { UsageError } from '../usage-error.ts';
import { columnsIn, ExpressionError, parseExpression, type Expression } from './expression.ts';
import { compileExpression, type Cells, type Evaluate } from './evaluate.ts';
import type { LoadedMapping } from './load.ts';
import { byCell, byWords, type LookUp } from './look-up.ts';
import type { ConditionInput, FieldInput, RuleInput } from './schema.ts';

/** One field of the mapping, ready to be read from rows. */
export interface CompiledField {
  /** Its name in messages, such as `opportunity.title`. */
  readonly name: string;
  /** The columns that it uses, for messages. */
  readonly columns: readonly string[];
  /** The texts that a row gives, before any check. Throws ValueError. */
  values(cells: Cells): readonly string[];
  /** The fixed fallback of the mapping. */
  readonly fallback: readonly string[];
}

/** A mapping made ready for the columns of one file. */
export interface CompiledMapping {
  field(name: string): CompiledField | undefined;
  /** The columns of a field, or of a group of fields such as `opportunity.place`. */
  columnsOf(name: string): readonly string[];
  /** Whether the row passes `when`. */
  accepts(cells: Cells): boolean;
}

/** Finds the values of text by the labels and keywords of the interests. */
export type FindInTaxonomy = (text: string) => readonly string[];

type Path = readonly (string | number)[];
interface Part { readonly path: Path; readonly expression: Expression | undefined; readonly rule: RuleInput; readonly condition: ConditionInput | undefined }

/** The columns that a mapping names, in the order of writing. @throws UsageError for mistakes in expressions, all at once */
export function columnsOf(loaded: LoadedMapping): string[] {
  const mistakes: string[] = [];
  const names = [...partsOf(loaded, mistakes).values()].flat().flatMap(({ expression }) => (expression === undefined ? [] : columnsIn(expression)));
  if (mistakes.length > 0) throw new UsageError(mistakes.join('\n'));
  return [...new Set(names)];
}

/** @throws UsageError naming file, line and column for everything that the file does not have, all at once */
export function compileMapping(loaded: LoadedMapping, columns: Columns, findInTaxonomy: FindInTaxonomy): CompiledMapping {
  const mistakes: string[] = [];
  const compiled = new Map<string, CompiledField>();
  const ready = ({ path, expression }: Part): Evaluate => {
    if (expression === undefined) return () => [];
    try {
      return compileExpression(expression, (name) => findColumn(columns, name));
    } catch (error) {
      mistakes.push(`${loaded.where(path)}: ${path.join('.')}: ${error instanceof Error ? error.message : String(error)}`);
      return () => [];
    }
  };
  const conditions: ((cells: Cells) => boolean)[] = [];
  for (const [name, parts] of partsOf(loaded, mistakes)) {
    if (name === 'when') conditions.push(...parts.flatMap((part) => (part.condition === undefined ? [] : [conditionOf(part.condition, ready(part))])));
    else compiled.set(name, fieldOf(name, parts.map((part) => ({ ...part, evaluate: ready(part) })), findInTaxonomy));
  }
  if (mistakes.length > 0) throw new UsageError(mistakes.join('\n'));
  const columnsOfGroup = (name: string): readonly string[] => [...new Set([...compiled.values()].filter((field) => field.name === name || field.name.startsWith(`${name}.`)).flatMap((field) => field.columns))];
  return { field: (name) => compiled.get(name), columnsOf: columnsOfGroup, accepts: (cells) => conditions.every((condition) => condition(cells)) };
}

function findColumn(columns: Columns, name: string): number {
  const index = columns.find(name);
  if (index === undefined) throw new ExpressionError(`the file has no column "${name}"${hint(name, columns.names)} (for a fixed text write const(${name}))`);
  return index;
}

function fieldOf(name: string, parts: readonly (Part & { evaluate: Evaluate })[], findInTaxonomy: FindInTaxonomy): CompiledField {
  const readers = parts.map(({ rule, evaluate }) => {
    const lookUp = lookUpOf(rule, findInTaxonomy);
    return (cells: Cells) => evaluate(cells).flatMap((text) => lookUp?.(text) ?? (rule.match === undefined || rule.match === 'cell' ? [text] : []));
  });
  return {
    name,
    columns: [...new Set(parts.flatMap(({ expression }) => (expression === undefined ? [] : columnsIn(expression))))],
    values: (cells) => readers.flatMap((read) => read(cells)),
    fallback: parts.flatMap(({ rule }) => (rule.default === undefined ? [] : [rule.default].flat().map(String))),
  };
}

function lookUpOf(rule: RuleInput, findInTaxonomy: FindInTaxonomy): LookUp | undefined {
  if (rule.match === 'taxonomy') return findInTaxonomy;
  if (rule.map === undefined) return undefined;
  return rule.match === 'words' ? byWords(rule.map) : byCell(rule.map);
}

function conditionOf(condition: ConditionInput, evaluate: Evaluate): (cells: Cells) => boolean {
  const table = (values: readonly string[]): LookUp => byCell(Object.fromEntries(values.map((value) => [value, 'yes'])));
  const is = condition.is === undefined ? undefined : table(condition.is);
  const not = condition.not === undefined ? undefined : table(condition.not);
  return (cells) => {
    const values = evaluate(cells);
    if (is === undefined && not === undefined) return values.length > 0;
    return (is === undefined || values.some((value) => is(value) !== undefined)) && !(not !== undefined && values.some((value) => not(value) !== undefined));
  };
}

/** Every field of the mapping with its parsed parts; what cannot be parsed becomes a mistake. */
function partsOf(loaded: LoadedMapping, mistakes: string[]): Map<string, Part[]> {
  const found = new Map<string, Part[]>();
  const add = (path: Path, input: FieldInput | ConditionInput | ConditionInput[]): void => {
    const items = Array.isArray(input) ? input.map((item, index) => ({ item, at: [...path, index] as Path })) : [{ item: input, at: path }];
    found.set(path.join('.'), items.map(({ item, at }) => {
      const rule = ruleOf(item);
      return { path: at, rule, condition: typeof item === 'object' && 'value' in item ? item : undefined, expression: rule.from === undefined ? undefined : parsed(rule.from, at, loaded, mistakes) };
    }));
  };
  const { id, when, organisation, opportunity } = loaded.mapping;
  if (when !== undefined) add(['when'], when);
  if (id !== undefined) add(['id'], id);
  for (const [group, fields, nested] of [['organisation', organisation, 'address'], ['opportunity', opportunity ?? {}, 'place']] as const) {
    for (const [name, input] of Object.entries(fields)) {
      if (name !== nested) add([group, name], input as FieldInput);
      else for (const [inner, value] of Object.entries(input as Record<string, FieldInput>)) add([group, nested, inner], value);
    }
  }
  return found;
}

/** A bare text is an expression, but for a number and for the expiry `+90 days`, which stand for themselves. */
function ruleOf(item: string | number | RuleInput | ConditionInput): RuleInput {
  if (typeof item === 'number' || (typeof item === 'string' && relativeDays(item) !== undefined)) return { default: item };
  if (typeof item === 'string') return { from: item };
  return 'value' in item ? { from: item.value } : item;
}

function parsed(source: string, path: Path, loaded: LoadedMapping, mistakes: string[]): Expression | undefined {
  try {
    return parseExpression(source);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    mistakes.push(`${loaded.where(path)}: ${path.join('.')}: ${error.message}`);
    return undefined;
  }
}
