import {
  astFromValue, type GraphQLInputField, type GraphQLInputType, type GraphQLSchema, isInputObjectType, isInputType, isListType, isNonNullType,
  type OperationDefinitionNode, typeFromAST, valueFromASTUntyped,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field's default as a client would write it; undefined when it has none. */
function defaultOf({ defaultValue, type }: GraphQLInputField): unknown {
  const written = defaultValue === undefined ? undefined : astFromValue(defaultValue, type);
  return written ? valueFromASTUntyped(written) : undefined;
}

function filled(value: unknown, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return filled(value, type.ofType);
  if (isListType(type)) return Array.isArray(value) ? value.map((one) => filled(one, type.ofType)) : filled(value, type.ofType);
  if (!isInputObjectType(type) || !isObject(value)) return value;
  const complete: Record<string, unknown> = {};
  for (const field of Object.values(type.getFields())) {
    const given = Object.hasOwn(value, field.name) ? value[field.name] : undefined;
    const own = given === undefined ? defaultOf(field) : filled(given, field.type);
    if (own !== undefined) complete[field.name] = own;
  }
  return complete;
}

/**
 * The variables of a request as a client would write them, with everything that it left out and that the operation or the types of
 * its variables have a default for. The variables must fit the operation.
 */
export function withDefaults(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode, variables: Values): Record<string, unknown> {
  const complete: Record<string, unknown> = {};
  for (const { variable: { name: { value: name } }, type: written, defaultValue } of variableDefinitions) {
    const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
    const value = given === undefined && defaultValue ? valueFromASTUntyped(defaultValue) : given;
    const type = typeFromAST(schema, written);
    if (value !== undefined) complete[name] = isInputType(type) ? filled(value, type) : value;
  }
  return complete;
}
