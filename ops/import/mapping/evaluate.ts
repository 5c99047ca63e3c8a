import { columnsIn, ExpressionError, type Expression } from './expression.ts';
import { functions, type FunctionName, type MappingFunction } from './functions.ts';

/** Why a cell could not be understood, and which columns it came from. */
export class ValueError extends Error {
  override readonly name = 'ValueError';
  readonly columns: readonly string[];

  constructor(reason: string, columns: readonly string[]) {
    super(reason);
    this.columns = columns;
  }
}

/** The cells of a row, in the order of the columns. */
export type Cells = readonly string[];
/** An expression made ready: the texts that a row gives, none of them empty. */
export type Evaluate = (cells: Cells) => readonly string[];

/**
 * Makes an expression ready for many rows.
 * @param findColumn position of a column; throws for an unknown one
 * @throws ExpressionError for an unknown function or a wrong number of arguments
 */
export function compileExpression(expression: Expression, findColumn: (name: string) => number): Evaluate {
  switch (expression.kind) {
    case 'column': {
      const index = findColumn(expression.name);
      return (cells) => present([(cells[index] ?? '').trim()]);
    }
    case 'text':
      return () => present([expression.text]);
    case 'first': {
      const options = expression.options.map((option) => compileExpression(option, findColumn));
      return (cells) => firstOf(options, cells);
    }
    case 'template': {
      const parts = expression.parts.map((part) => ({ fixed: part.kind === 'text' ? part.text : undefined, value: compileExpression(part, findColumn) }));
      return (cells) => {
        const filled = parts.map(({ fixed, value }) => fixed ?? value(cells).join(', '));
        const somethingIsThere = parts.some(({ fixed }, index) => fixed === undefined && filled[index] !== '');
        return somethingIsThere ? present([withoutLooseSeparators(filled, parts.map(({ fixed }) => fixed !== undefined))]) : [];
      };
    }
    case 'call':
      return compileCall(expression.name, expression.parameters, columnsIn(expression), findColumn);
  }
}

/** The first option with a value; one that cannot be understood gives way, too, and is only told of when no other has a value. */
function firstOf(options: readonly Evaluate[], cells: Cells): readonly string[] {
  let failure: ValueError | undefined;
  for (const option of options) {
    try {
      const values = option(cells);
      if (values.length > 0) return values;
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      failure ??= error;
    }
  }
  if (failure !== undefined) throw failure;
  return [];
}

function compileCall(name: string, parameters: readonly Expression[], columns: readonly string[], findColumn: (name: string) => number): Evaluate {
  if (!Object.hasOwn(functions, name)) throw new ExpressionError(`there is no function ${name}(); there are ${Object.keys(functions).join(', ')} and const. A column with brackets in its name is written in [ ]`);
  const { run, most, least }: MappingFunction = functions[name as FunctionName];
  if (parameters.length < least || parameters.length > most) throw new ExpressionError(`${name}() takes ${least === most ? least : `${least} to ${most}`} arguments, not ${parameters.length}`);
  const [first, ...rest] = parameters.map((parameter) => compileExpression(parameter, findColumn));
  return (cells) => {
    const settings = rest.map((parameter) => parameter(cells)[0] ?? '');
    try {
      return present((first?.(cells) ?? []).flatMap((value) => run(value, ...settings)));
    } catch (error) {
      if (error instanceof ValueError) throw error;
      throw new ValueError(error instanceof Error ? error.message : String(error), columns);
    }
  };
}

const present = (values: readonly string[]): readonly string[] => values.filter((value) => value !== '');

/** "Title – " becomes "Title" when what follows the dash is empty: fixed text at the ends goes when its neighbour is missing. */
function withoutLooseSeparators(filled: readonly string[], fixed: readonly boolean[]): string {
  let start = 0;
  let end = filled.length;
  if (fixed[0] !== true) while (start < end && (filled[start] === '' || (start > 0 && filled[start - 1] === '' && fixed[start] === true && isSeparator(filled[start])))) start += 1;
  if (fixed[fixed.length - 1] !== true) while (end > start && (filled[end - 1] === '' || (end < filled.length && filled[end] === '' && fixed[end - 1] === true && isSeparator(filled[end - 1])))) end -= 1;
  return filled.slice(start, end).join('').trim();
}

const isSeparator = (text: string | undefined): boolean => text !== undefined && /^[\s\p{P}|]*$/u.test(text);
