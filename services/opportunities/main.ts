import 'reflect-metadata';
import { openJobs } from '../shared/jobs.ts';
import { runSubgraph } from '../shared/run-subgraph.ts';
import { openDatabase } from './database.ts';
import { buildOpportunitiesSubgraph } from './subgraph.ts';

await runSubgraph('opportunities', {
  openDatabase,
  async build({ db, databaseUrl, logger, environment }) {
    const { SECRET } = environment('SECRET');
    const jobs = await openJobs({ databaseUrl, logger });
    const subgraph = await buildOpportunitiesSubgraph({ db, databaseUrl, jobs, secret: SECRET, logger });
    return {
      ...subgraph,
      async close() {
        await subgraph.close();
        await jobs.stop();
      },
    };
  },
});
