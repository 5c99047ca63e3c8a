import { getNamedType, type GraphQLField, type GraphQLSchema, isLeafType, isNonNullType, isObjectType } from 'graphql';
import type { ExecutionResult } from 'graphql';

/** How the field of an object is asked for: its name with the arguments that it must have, and something below it. */
export function selectionOf(schema: GraphQLSchema, typeName: string, fieldName: string, samples: Readonly<Record<string, string>>): string {
  const type = schema.getType(typeName);
  const field: GraphQLField<unknown, unknown> | undefined = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) throw new Error(`There is no ${typeName}.${fieldName}.`);
  const sample = samples[`${typeName}.${fieldName}`];
  if (!sample && field.args.some(({ type: given, defaultValue }) => isNonNullType(given) && defaultValue === undefined)) throw new Error(`${typeName}.${fieldName} needs sample arguments.`);
  const below = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${fieldName}${sample ? `(${sample})` : ''}${below}`;
}

const REFUSALS = new Set<unknown>(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND']);

/** What came of asking: `answered`, `nothing` (null), `refused`, or another error by its code. */
export type Outcome = string;

/** Reads the outcome of the field that lies at `path` in the answer. */
export function outcomeOf({ data, errors = [] }: ExecutionResult, path: readonly string[]): Outcome {
  const code = errors[0]?.extensions?.['code'];
  if (errors.length > 0) return REFUSALS.has(code) ? 'refused' : String(code);
  let value: unknown = data;
  for (const step of path) value = (value as Record<string, unknown> | null | undefined)?.[step];
  return value === null || value === undefined ? 'nothing' : 'answered';
}
