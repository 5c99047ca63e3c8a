import {
  type DocumentNode, type FragmentDefinitionNode, getNamedType, type GraphQLLeafType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema,
  isEnumType, isLeafType, isListType, isNonNullType, isObjectType, Kind, type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql';

/** How a value of the answer looks; `required` values may not be null. */
export type Shape = { readonly required: boolean } & (
  | { readonly kind: 'leaf'; readonly fits: (value: unknown) => boolean }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'object'; readonly fields: readonly FieldShape[] }
);

interface FieldShape {
  /** Name in the answer, and in the data that was put together. */
  readonly key: string;
  /** The constant answer to `__typename`. */
  readonly typename?: string;
  readonly shape: Shape;
}

/** Something that only the stock executor can do. */
class Unusual extends Error {}

const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: (value) => Number.isInteger(value),
  Float: (value) => typeof value === 'number',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) => typeof value === 'string' || Number.isInteger(value),
};

function fitsOf(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => names.has(value);
  }
  return FITS[type.name] ?? (() => true);
}

/**
 * Compiles what the answer to an operation looks like: which fields in which order, which may be null, which values fit.
 *
 * @returns undefined for what is left to the stock executor: introspection, directives (`@skip`, `@include`), abstract types
 */
export function shapeOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Shape | undefined {
  const fragments = new Map(
    document.definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  );

  /** The fields of an object by their names in the answer, each with all selections below it. */
  function collect(type: GraphQLObjectType, set: SelectionSetNode, fields: Map<string, { name: string; below: SelectionSetNode[] }>): void {
    for (const selection of set.selections) {
      if (selection.directives?.length) throw new Unusual();
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const field = fields.get(key) ?? { name: selection.name.value, below: [] };
        fields.set(key, field);
        if (selection.selectionSet) field.below.push(selection.selectionSet);
      } else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (!fragment || (fragment.typeCondition && fragment.typeCondition.name.value !== type.name) || fragment.directives?.length) throw new Unusual();
        collect(type, fragment.selectionSet, fields);
      }
    }
  }

  function objectShape(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): readonly FieldShape[] {
    const fields = new Map<string, { name: string; below: SelectionSetNode[] }>();
    for (const set of sets) collect(type, set, fields);
    return [...fields].map(([key, { name, below }]) => {
      if (name === '__typename') return { key, typename: type.name, shape: { kind: 'leaf', required: true, fits: () => true } };
      const field = type.getFields()[name];
      if (!field) throw new Unusual();
      return { key, shape: typeShape(field.type, below) };
    });
  }

  function typeShape(type: GraphQLOutputType, below: readonly SelectionSetNode[], required = false): Shape {
    if (isNonNullType(type)) return typeShape(type.ofType, below, true);
    if (isListType(type)) return { kind: 'list', required, of: typeShape(type.ofType, below) };
    const named = getNamedType(type);
    if (isLeafType(named)) return { kind: 'leaf', required, fits: fitsOf(named) };
    if (!isObjectType(named)) throw new Unusual();
    return { kind: 'object', required, fields: objectShape(named, below) };
  }

  const root = schema.getRootType(operation.operation);
  try {
    return root ? { kind: 'object', required: false, fields: objectShape(root, [operation.selectionSet]) } : undefined;
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

/** What a required value that is not there gives: the next value above that may be null becomes null. */
const NOTHING = Symbol('nothing');

function object(fields: readonly FieldShape[], value: object, problems: string[]): unknown {
  const answer: Record<string, unknown> = {};
  for (const { key, typename, shape } of fields) {
    if (typename !== undefined) answer[key] = typename;
    else {
      const own = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : null;
      const part = shaped(shape, own, problems);
      if (part === NOTHING) {
        if (shape.required && (own === null || own === undefined)) problems.push(`"${key}" must not be null.`);
        return null;
      }
      answer[key] = part;
    }
  }
  return answer;
}

function list(of: Shape, values: readonly unknown[], problems: string[]): unknown {
  const answer: unknown[] = [];
  for (const value of values) {
    const part = shaped(of, value, problems);
    if (part === NOTHING) return null;
    answer.push(part);
  }
  return answer;
}

function present(shape: Shape, value: unknown, problems: string[]): unknown {
  if (shape.kind === 'leaf' ? shape.fits(value) : shape.kind === 'list' ? Array.isArray(value) : typeof value === 'object') {
    if (shape.kind === 'leaf') return value;
    return shape.kind === 'list' ? list(shape.of, value as unknown[], problems) : object(shape.fields, value as object, problems);
  }
  problems.push(`A ${shape.kind} has a value that does not fit its type.`);
  return null;
}

function shaped(shape: Shape, value: unknown, problems: string[]): unknown {
  const answer = value === null || value === undefined ? null : present(shape, value, problems);
  return answer === null && shape.required ? NOTHING : answer;
}

/** The answer in its shape, and what did not fit it: a value that may not be null makes the next one above null that may. */
export function inShape(shape: Shape, data: object): { readonly data: Record<string, unknown> | null; readonly problems: readonly string[] } {
  const problems: string[] = [];
  return { data: shaped(shape, data, problems) as Record<string, unknown> | null, problems };
}
