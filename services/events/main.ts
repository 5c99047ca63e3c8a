import 'reflect-metadata';
import { runSubgraph } from '../shared/run-subgraph.ts';
import { openDatabase } from './database.ts';
import { buildEventsSubgraph } from './subgraph.ts';

await runSubgraph('events', { openDatabase, build: ({ db }) => buildEventsSubgraph({ db }) });
