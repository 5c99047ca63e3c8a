import 'reflect-metadata';
import { loadGazetteer } from '../opportunities/place/gazetteer.ts';
import { openJobs } from '../shared/jobs.ts';
import { runSubgraph } from '../shared/run-subgraph.ts';
import { openDatabase } from './database.ts';
import { buildEventsSubgraph } from './subgraph.ts';

await runSubgraph('events', {
  openDatabase,
  async build({ db, databaseUrl, logger, environment }) {
    const { SECRET } = environment('SECRET');
    const jobs = await openJobs({ databaseUrl, logger });
    const subgraph = await buildEventsSubgraph({ db, jobs, secret: SECRET, findPlace: loadGazetteer().find });
    return {
      ...subgraph,
      async close() {
        await subgraph.close();
        await jobs.stop();
      },
    };
  },
});
