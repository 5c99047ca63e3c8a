import { type DocumentNode, type GraphQLSchema, isInputType, isNonNullType, type OperationDefinitionNode, typeFromAST } from 'graphql';
import { variablePaths } from './argument-paths.ts';
import type { FieldProblem } from './errors.ts';
import { missingValue, valueProblems } from './value-problems.ts';

const pathsOf = new WeakMap<DocumentNode, ReadonlyMap<string, string>>();

function pathOfVariable(document: DocumentNode, name: string): string {
  let paths = pathsOf.get(document);
  if (!paths) pathsOf.set(document, (paths = variablePaths(document)));
  return paths.get(name) ?? name;
}

/**
 * What is wrong with the variables of an operation; empty when they fit. The paths are those of the arguments in which
 * the variables stand (`filter.near.place`), not the names of the variables, which are the client's own.
 */
export function variableProblems(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): FieldProblem[] {
  return (operation.variableDefinitions ?? []).flatMap((definition) => {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    if (!isInputType(type)) return [];
    if (Object.hasOwn(variables, name)) {
      const problems = valueProblems(variables[name], type, '');
      // The path costs a walk over the document, so only a variable that is wrong pays for it.
      return problems.map((problem) => ({ ...problem, path: `${pathOfVariable(document, name)}${problem.path}` }));
    }
    return isNonNullType(type) && !definition.defaultValue ? [missingValue(pathOfVariable(document, name))] : [];
  });
}
