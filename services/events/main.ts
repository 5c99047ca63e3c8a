import 'reflect-metadata';
import { loadGazetteer } from '../opportunities/place/gazetteer.ts';
import { runSubgraph } from '../shared/run-subgraph.ts';
import { openDatabase } from './database.ts';
import { buildEventsSubgraph } from './subgraph.ts';

await runSubgraph('events', { openDatabase, build: ({ db }) => buildEventsSubgraph({ db, findPlace: loadGazetteer().find }) });
