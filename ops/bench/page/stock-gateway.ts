import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { ROOT } from '../processes.ts';

/** A gateway as its documentation sets it up, with the stock data sources: the alternative in `bench page`. URLS: address by name of the subgraph. */
const urls = JSON.parse(process.env['URLS'] ?? '{}') as Record<string, string>;
const committed = await readFile(join(ROOT, 'schema/supergraph.graphql'), 'utf8');
const supergraphSdl = Object.entries(urls).reduce((sdl, [name, url]) => sdl.replace(`url: "http://${name}"`, `url: "${url}"`), committed);
const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }) });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.on('disconnect', () => process.exit(0));
process.send?.({ url });
