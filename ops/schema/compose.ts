import 'reflect-metadata';
import { composeServices } from '@theguild/federation-composition';
import { Supergraph } from '@apollo/federation-internals';
import { type GraphQLSchema, graphql, parse, printSchema } from 'graphql';
import { eventsSchema } from '../../services/events/subgraph.ts';
import { opportunitiesSchema } from '../../services/opportunities/subgraph.ts';
import { organisationsSchema } from '../../services/organisations/subgraph.ts';

/** The files of `schema/` by name: the SDL of each subgraph, the composed supergraph, and the schema that clients see. */
export type SchemaFiles = Readonly<Record<string, string>>;

const SUBGRAPHS = { organisations: organisationsSchema, opportunities: opportunitiesSchema, events: eventsSchema };

async function sdlOf(schema: GraphQLSchema): Promise<string> {
  const { data } = await graphql({ schema, source: '{ _service { sdl } }' });
  const service = data?._service as { sdl?: string } | undefined;
  if (!service?.sdl) throw new Error('A subgraph does not tell its SDL.');
  return `${service.sdl.trim()}\n`;
}

/** Makes the schema files of the code as it stands. Throws with the composer's words when the subgraphs do not fit together. */
export async function composeSchemaFiles(): Promise<SchemaFiles> {
  const sdls = await Promise.all(Object.entries(SUBGRAPHS).map(async ([name, build]) => [name, await sdlOf(await build())] as const));
  const composition = composeServices(sdls.map(([name, sdl]) => ({ name, typeDefs: parse(sdl), url: `http://${name}` })));
  if (!composition.supergraphSdl) throw new Error(composition.errors?.map(({ message }) => message).join('\n') ?? 'Nothing was composed.');
  const api = printSchema(Supergraph.build(composition.supergraphSdl).apiSchema().toGraphQLJSSchema());
  return {
    ...Object.fromEntries(sdls.map(([name, sdl]) => [`${name}.graphql`, sdl])),
    'supergraph.graphql': `${composition.supergraphSdl.trim()}\n`,
    'api.graphql': `${api.trim()}\n`,
  };
}
