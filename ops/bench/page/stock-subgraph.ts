import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { pino } from 'pino';
import { openDatabase as openEvents } from '../../../services/events/database.ts';
import { buildEventsSubgraph } from '../../../services/events/subgraph.ts';
import { openDatabase as openOpportunities } from '../../../services/opportunities/database.ts';
import { loadGazetteer } from '../../../services/opportunities/place/gazetteer.ts';
import { buildOpportunitiesSubgraph } from '../../../services/opportunities/subgraph.ts';
import { openDatabase as openOrganisations } from '../../../services/organisations/database.ts';
import { buildOrganisationsSubgraph } from '../../../services/organisations/subgraph.ts';
import type { Subgraph } from '../../../services/shared/subgraph.ts';
import { nobody } from '../../../services/shared/viewer.ts';

/** One of the product's subgraphs as a process behind a stock Apollo Server, without the product's own HTTP side: the alternative in `bench page`. */
const { SUBGRAPH: name = '', DATABASE_URL: databaseUrl = '', SECRET: secret = '' } = process.env;
const logger = pino({ level: 'error' }, pino.destination(2));

async function build(): Promise<Subgraph> {
  const options = { url: databaseUrl };
  const jobs = { enqueue: () => Promise.resolve() };
  if (name === 'organisations') return buildOrganisationsSubgraph({ db: await openOrganisations(options).initialize(), jobs, secret });
  if (name === 'events') return buildEventsSubgraph({ db: await openEvents(options).initialize(), jobs, secret, findPlace: loadGazetteer().find });
  return buildOpportunitiesSubgraph({ db: await openOpportunities(options).initialize(), databaseUrl, jobs, secret, logger });
}

const subgraph = await build();
const server = new ApolloServer<object>({ schema: subgraph.schema });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' }, context: async () => subgraph.contextFor(nobody()) });
process.on('disconnect', () => process.exit(0));
process.send?.({ url });
