import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** How many rows a field gives, before the variables are known. */
type Count = { readonly fixed: number } | { readonly variable: string; readonly otherwise: number };

interface Shape {
  /** Undefined for a field that is not paged. */
  readonly count?: Count;
  readonly children: Shape[];
  /** Names of fragments that are spread here. */
  readonly spreads: string[];
}

interface DocumentShape {
  readonly operations: Map<OperationDefinitionNode, Shape>;
  readonly fragments: Map<string, Shape>;
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : otherwise;
}

function countOf(field: GraphQLField<unknown, unknown>, given: ValueNode | undefined): Count | undefined {
  const definition = field.args.find(({ name }) => name === 'first');
  if (!definition) return undefined;
  const otherwise = numberOf(definition.defaultValue, 1);
  if (given?.kind === Kind.VARIABLE) return { variable: given.name.value, otherwise };
  return { fixed: given?.kind === Kind.INT ? numberOf(Number(given.value), otherwise) : otherwise };
}

function shapeOf(schema: GraphQLSchema, document: DocumentNode): DocumentShape {
  const shape: DocumentShape = { operations: new Map(), fragments: new Map() };
  const types = new TypeInfo(schema);
  const stack: Shape[] = [];
  const open = (count?: Count): Shape => {
    const made: Shape = { ...(count && { count }), children: [], spreads: [] };
    stack.at(-1)?.children.push(made);
    stack.push(made);
    return made;
  };
  const close = (): void => void stack.pop();
  visit(document, visitWithTypeInfo(types, {
    OperationDefinition: { enter: (node) => void shape.operations.set(node, open()), leave: close },
    FragmentDefinition: { enter: (node: FragmentDefinitionNode) => void shape.fragments.set(node.name.value, open()), leave: close },
    FragmentSpread: (node) => void stack.at(-1)?.spreads.push(node.name.value),
    Field: {
      enter: (node) => {
        const field = types.getFieldDef();
        const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
        open(field ? countOf(field, given) : undefined);
      },
      leave: close,
    },
  }));
  return shape;
}

/** Rows of one shape; a fragment is counted once however often it is spread, so that the time is linear in the query's length. */
function rowsOf(shape: Shape, fragments: Map<string, Shape>, variables: Readonly<Record<string, unknown>>, counted: Map<string, number>): number {
  let inside = 0;
  for (const child of shape.children) inside += rowsOf(child, fragments, variables, counted);
  for (const name of shape.spreads) {
    const fragment = fragments.get(name);
    if (!fragment) continue;
    let rows = counted.get(name);
    if (rows === undefined) {
      // Holds the place while the fragment is counted; a cycle has been refused before.
      counted.set(name, 0);
      rows = rowsOf(fragment, fragments, variables, counted);
      counted.set(name, rows);
    }
    inside += rows;
  }
  if (!shape.count) return inside;
  const { count } = shape;
  const times = 'fixed' in count ? count.fixed : numberOf(variables[count.variable], count.otherwise);
  return times * (1 + inside);
}

/**
 * Counts the most rows that operations may answer: every paged field gives `first` rows, and each of them has the rows of
 * the paged fields below it. `first` comes from the text, the variables, or the schema's default, in this order.
 * The document must be valid. Shapes are kept as long as their documents are.
 */
export function listSizes(schema: GraphQLSchema): (document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>) => number {
  const shapes = new WeakMap<DocumentNode, DocumentShape>();
  return (document, operation, variables) => {
    let shape = shapes.get(document);
    if (!shape) shapes.set(document, (shape = shapeOf(schema, document)));
    const root = shape.operations.get(operation);
    const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    );
    return root ? rowsOf(root, shape.fragments, { ...Object.fromEntries(defaults), ...variables }, new Map()) : 0;
  };
}
