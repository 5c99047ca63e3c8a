import { validate, type ValidationError } from 'class-validator';
import { getNamedType, type GraphQLResolveInfo } from 'graphql';
import type { ResolverData } from 'type-graphql';
import { badUserInput, type FieldProblem } from './errors.ts';

/** Asks a text for what PostgreSQL and mail can't hold: NUL, and halves of surrogate pairs. */
function hygieneProblem(text: string): Omit<FieldProblem, 'path'> | undefined {
  if (text.includes('\u0000')) return { code: 'NUL_CHARACTER', message: 'must not contain the NUL character.' };
  if (!text.isWellFormed()) return { code: 'MALFORMED_UNICODE', message: 'must be well-formed Unicode.' };
  return undefined;
}

function hygieneProblems(value: unknown, path: string): FieldProblem[] {
  if (typeof value === 'string') {
    const problem = hygieneProblem(value);
    return problem ? [{ path, ...problem }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => hygieneProblems(item, `${path}.${index}`));
  if (value !== null && typeof value === 'object' && !(value instanceof Date)) {
    return Object.entries(value).flatMap(([key, item]) => hygieneProblems(item, `${path}.${key}`));
  }
  return [];
}

function upperSnake(rule: string): string {
  return rule.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
}

function constraintProblems(errors: readonly ValidationError[], path: string): FieldProblem[] {
  return errors.flatMap((error) => {
    const here = `${path}.${error.property}`;
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
      path: here,
      code: upperSnake(rule),
      message: `${message}.`.replace(/\.\.$/, '.'),
    }));
    return [...own, ...constraintProblems(error.children ?? [], here)];
  });
}

/** type-graphql tells a validator an argument's value and class but not its name; the field's definition knows it. */
function argumentName(value: unknown, type: unknown, args: Record<string, unknown>, info: GraphQLResolveInfo): string {
  const definitions = info.parentType.getFields()[info.fieldName]?.args ?? [];
  const className = typeof type === 'function' ? type.name : '';
  const byClass = definitions.find((definition) => getNamedType(definition.type).name === className);
  if (byClass && value !== null && typeof value === 'object') return byClass.name;
  return Object.entries(args).find(([, argument]) => argument === value)?.[0] ?? 'argument';
}

/**
 * The one check of every argument of a subgraph: text hygiene, then the class-validator rules of the input class.
 * Throws BAD_USER_INPUT with all problems at once; the messages never repeat what was typed.
 */
export async function checkInput(value: unknown, type: unknown, { args, info }: ResolverData): Promise<void> {
  if (value === undefined || value === null) return;
  const name = argumentName(value, type, args, info);
  const hygiene = hygieneProblems(value, name);
  if (hygiene.length > 0) throw badUserInput(hygiene);
  if (typeof value !== 'object' || value instanceof Date || Array.isArray(value)) return;
  const errors = await validate(value, {
    skipMissingProperties: true,
    forbidUnknownValues: false,
    validationError: { target: false, value: false },
  });
  const problems = constraintProblems(errors, name);
  if (problems.length > 0) throw badUserInput(problems);
}
