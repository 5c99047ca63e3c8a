import { getNamedType, type GraphQLField, type GraphQLSchema, isLeafType, isNonNullType, isObjectType } from 'graphql';
import type { ExecutionResult } from 'graphql';

/** Under this name the field that is asked for stands in the answer. */
const PROBE = 'probe';

/** How the field of an object is asked for: its name with the arguments that it must have, and something below it. */
export function selectionOf(schema: GraphQLSchema, typeName: string, fieldName: string, samples: Readonly<Record<string, string>>): string {
  const type = schema.getType(typeName);
  const field: GraphQLField<unknown, unknown> | undefined = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) throw new Error(`There is no ${typeName}.${fieldName}.`);
  const sample = samples[`${typeName}.${fieldName}`];
  if (!sample && field.args.some(({ type: given, defaultValue }) => isNonNullType(given) && defaultValue === undefined)) throw new Error(`${typeName}.${fieldName} needs sample arguments.`);
  const below = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${PROBE}: ${fieldName}${sample ? `(${sample})` : ''}${below}`;
}

const REFUSALS = new Set<unknown>(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND']);

/** What came of asking: `answered`, `nothing` (null, or nothing to ask it of), `refused`, or another error by its code. */
export type Outcome = string;

/** Everything that stands under a name, however deep. */
function valuesUnder(name: string, value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesUnder(name, item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => (key === name ? [below] : valuesUnder(name, below)));
}

/** Reads what became of the field of `selectionOf`, or of the one of that name. */
export function outcomeOf({ data, errors = [] }: Pick<ExecutionResult, 'data'> & { readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[] }, name = PROBE): Outcome {
  if (errors.length > 0) {
    const codes = errors.map(({ extensions }) => extensions?.['code']);
    return codes.every((code) => REFUSALS.has(code)) ? 'refused' : String(codes.find((code) => !REFUSALS.has(code)));
  }
  return valuesUnder(name, data).some((value) => value !== null && value !== undefined) ? 'answered' : 'nothing';
}
