import 'reflect-metadata';
import { runSubgraph } from '../shared/run-subgraph.ts';
import { openDatabase } from './database.ts';
import { buildOrganisationsSubgraph } from './subgraph.ts';

await runSubgraph('organisations', { openDatabase, build: buildOrganisationsSubgraph });
