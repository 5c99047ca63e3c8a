import { pino } from 'pino';
import { dataSourceOf } from '../../shared/database.ts';
import { answersOf } from './testing/answers.ts';
import { LiveIndex } from './live-index.ts';

/** A process of its own for the spec of several processes: `URL`. Follows the database and answers every message with what it would answer to searches. */
const [url = ''] = process.argv.slice(2);
const db = await dataSourceOf({ url, schema: 'opportunities', entities: [], migrations: [] }).initialize();
const live = new LiveIndex({ db, databaseUrl: url, logger: pino({ level: 'silent' }) });
await live.start();
process.on('message', () => process.send?.(answersOf(live.index)));
process.send?.('ready');
