import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import type { FieldProblem } from './errors.ts';

/** More than these many problems of one value help nobody. */
const MOST_PROBLEMS = 20;

/** More names than these are not listed in a message. */
const MOST_NAMES = 40;

type Path = readonly (string | number)[];

/** The type at a place inside of an input type; the innermost that is known when the place does not exist. */
function typeAt(type: GraphQLInputType, path: Path): GraphQLInputType {
  let here = type;
  for (const step of path) {
    const nullable = getNullableType(here);
    if (isListType(nullable)) here = nullable.ofType;
    else if (isInputObjectType(nullable) && typeof step === 'string') here = nullable.getFields()[step]?.type ?? here;
  }
  return here;
}

/** Says what a value of the type has to be. Never repeats what was given. `path` is where it stands. */
export function wrongValue(path: string, type: GraphQLInputType): FieldProblem {
  const named = getNamedType(type);
  if (isEnumType(named)) {
    const names = named.getValues().map(({ name }) => name);
    const listed = names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(', ')}, ...` : names.join(', ');
    return { path, code: 'UNKNOWN_VALUE', message: `must be one of ${listed}.` };
  }
  if (isInputObjectType(named)) return { path, code: 'WRONG_TYPE', message: `must be an object of type ${named.name}.` };
  return { path, code: 'WRONG_TYPE', message: `must be a valid ${named.name}.` };
}

/** The problem of a field that has to be given. */
export function missingValue(path: string): FieldProblem {
  return { path, code: 'REQUIRED', message: 'must be given.' };
}

/** The problem of a field that the type does not have. `name` came from outside: it is shown only when it looks like a name. */
export function unknownField(parent: string, name: string, typeName: string): FieldProblem {
  const path = /^[_A-Za-z]\w{0,59}$/.test(name) ? `${parent}.${name}` : parent;
  return { path, code: 'UNKNOWN_FIELD', message: `has no such field; see type ${typeName}.` };
}

/** What kind of refusal it was stands only in the message that graphql-js made; the names in it are compared, not shown. */
function classify(path: string, value: unknown, type: GraphQLInputType, message: string): FieldProblem {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    const missing = /^Field "(\w+)" of required type /.exec(message)?.[1];
    if (missing) return missingValue(`${path}.${missing}`);
    const unknown = /^Field "([^"]*)" is not defined by type /.exec(message)?.[1];
    if (unknown !== undefined) return unknownField(path, unknown, named.name);
  }
  if (value === null || value === undefined) return { path, code: 'REQUIRED', message: 'must not be null.' };
  return wrongValue(path, type);
}

class EnoughProblems extends Error {}

/**
 * What is wrong with a JSON value as an input of the type; empty when it fits.
 * `root` is the path of the value itself, e.g. `filter`; places inside of it are added with dots (`filter.kinds.0`).
 */
export function valueProblems(value: unknown, type: GraphQLInputType, root: string): FieldProblem[] {
  const problems: FieldProblem[] = [];
  try {
    coerceInputValue(
      value,
      type,
      (path, wrong, error) => {
        problems.push(classify([root, ...path].join('.'), wrong, typeAt(type, path), error.message));
        if (problems.length >= MOST_PROBLEMS) throw new EnoughProblems();
      },
      true,
    );
  } catch (error) {
    if (!(error instanceof EnoughProblems)) throw error;
  }
  return problems;
}
