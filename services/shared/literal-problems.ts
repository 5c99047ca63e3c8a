import {
  type ASTNode,
  type DocumentNode,
  getNamedType,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { pathOfNode } from './argument-paths.ts';
import type { FieldProblem } from './errors.ts';
import { missingValue, unknownField, wrongValue } from './value-problems.ts';

const VALUE_KINDS: ReadonlySet<string> = new Set([
  Kind.INT, Kind.FLOAT, Kind.STRING, Kind.BOOLEAN, Kind.NULL, Kind.ENUM, Kind.LIST, Kind.OBJECT, Kind.OBJECT_FIELD,
]);

function expectedType(schema: GraphQLSchema, document: DocumentNode, wanted: ASTNode): GraphQLInputType | undefined {
  const types = new TypeInfo(schema);
  let found: GraphQLInputType | undefined;
  visit(document, visitWithTypeInfo(types, {
    enter: (node) => {
      if (node === wanted) found = (node.kind === Kind.OBJECT_FIELD ? types.getParentInputType() : types.getInputType()) ?? undefined;
      return found ? false : undefined;
    },
  }));
  return found;
}

/**
 * What a validation error says about a value that is written into the query itself, or undefined when the error is about something else.
 * `document` must be the very tree that was validated.
 */
export function literalProblem(schema: GraphQLSchema, document: DocumentNode, error: GraphQLError): FieldProblem | undefined {
  const node = error.nodes?.[0];
  if (!node || !VALUE_KINDS.has(node.kind)) return undefined;
  const path = pathOfNode(document, node) ?? 'query';
  const type = expectedType(schema, document, node);
  if (!type) return { path, code: 'WRONG_TYPE', message: 'has the wrong type.' };
  if (node.kind === Kind.OBJECT_FIELD) {
    const parent = path.split('.').slice(0, -1).join('.') || path;
    return unknownField(parent, node.name.value, getNamedType(type).name);
  }
  if (node.kind === Kind.NULL) return { path, code: 'REQUIRED', message: 'must not be null.' };
  const missing = node.kind === Kind.OBJECT ? /^Field "\w+\.(\w+)" of required type /.exec(error.message)?.[1] : undefined;
  return missing ? missingValue(`${path}.${missing}`) : wrongValue(path, type);
}
