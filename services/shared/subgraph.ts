import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse, specifiedDirectives } from 'graphql';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import { buildSchema, createResolversMap, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import { checkInput } from './check-input.ts';
import type { Viewer } from './viewer.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible"])\n';

/** A part of the graph that is built and connected, but does not listen. */
export interface Subgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** What the resolvers get; made once per request, since it holds the request's DataLoaders. */
  contextFor(viewer: Viewer): object;
  /** Resolves when queries can be answered; rejects with the reason when not. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** The key of an entity, and beside it what a field of this subgraph `@requires`. */
type Reference = { readonly id: string } & Readonly<Record<string, unknown>>;

export type ReferenceResolver<C extends object> = (reference: Reference, context: C) => unknown;

interface SchemaParts<C extends object> {
  readonly resolvers: NonEmptyArray<new () => object>;
  /** Entities that no field of this subgraph returns, but that it contributes to. */
  readonly orphanedTypes?: (new () => object)[];
  /** `__resolveReference` by type name. */
  readonly references: Readonly<Record<string, ReferenceResolver<C>>>;
}

/** Turns decorated classes into a Federation 2 subgraph schema. */
export async function federatedSchema<C extends object>({ resolvers, orphanedTypes = [], references }: SchemaParts<C>): Promise<GraphQLSchema> {
  // A field without a resolver of its own is a property, which needs nobody to call for it: a page has thousands of them.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
  const schema = await buildSchema({
    resolvers,
    orphanedTypes,
    directives: [...specifiedDirectives],
    skipCheck: true,
    validateFn: checkInput,
  });
  const map = createResolversMap(schema) as Record<string, Record<string, unknown>>;
  for (const [type, resolve] of Object.entries(references)) {
    map[type] = { ...map[type], __resolveReference: (reference: Reference, context: C) => resolve(reference, context) };
  }
  return buildSubgraphSchema({
    typeDefs: parse(LINK + printSchemaWithDirectives(schema)),
    resolvers: map as GraphQLResolverMap<unknown>,
  });
}
