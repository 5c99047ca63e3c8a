import { type DocumentNode, execute, type ExecutionResult, getOperationAST, type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { withDefaults } from './input-defaults.ts';

/** Runs one operation of a document with the context and the variables of a request, which must fit the operation. */
export type RunQuery = (context: object, variables: Readonly<Record<string, unknown>>) => ExecutionResult | Promise<ExecutionResult>;

/**
 * How an operation is executed: queries by code that is compiled for them, which gives graphql-js's answers in less time; mutations, and
 * what cannot be compiled, by graphql-js itself. What a field without a resolver reads must be a plain value: the compiled code neither waits
 * for a promise there nor calls a function.
 */
export function queryExecutor(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): RunQuery {
  const operation = getOperationAST(document, operationName);
  const compiled = operation?.operation === OperationTypeNode.QUERY ? compile(schema, document, operation) : undefined;
  return compiled ?? ((contextValue, variableValues) => execute({ schema, document, contextValue, variableValues, operationName }));
}

function compile(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): RunQuery | undefined {
  const made = compileQuery(schema, document, operation.name?.value ?? '');
  if (!isCompiledQuery(made)) return undefined;
  return (context, variables) => made.query(undefined, context, withDefaults(schema, operation, variables));
}
