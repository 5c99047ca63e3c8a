// A process of its own that starts (or joins) the embedded database in the folder of its first argument, tells how in one line of JSON, and
// stops at SIGTERM. For specs that kill processes.
import { startEmbeddedDatabase } from '../database/embedded.ts';

const database = await startEmbeddedDatabase({ dataDir: process.argv[2] ?? '', fsync: false });
const alive = setInterval(() => undefined, 60_000);
process.on('SIGTERM', () => void database.stop().then(() => clearInterval(alive)));
const { adminUrl, fresh, reused } = database;
process.stdout.write(`${JSON.stringify({ adminUrl, fresh, reused })}\n`);
