import { dataSourceOf } from '../../shared/database.ts';
import { countMissingDays } from '../../shared/figures/counting.ts';
import { COUNTING } from './counting.ts';

/** A process of its own for the crash spec, which kills it while it counts: `URL MOMENT`. */
const [url = '', moment = ''] = process.argv.slice(2);
const db = await dataSourceOf({ url, schema: 'opportunities', entities: [], migrations: [] }).initialize();
await countMissingDays(db, COUNTING, new Date(moment));
