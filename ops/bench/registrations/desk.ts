import 'reflect-metadata';
import { pino } from 'pino';
import { openDatabase } from '../../../services/events/database.ts';
import { openRegistrationDesk } from '../../../services/events/registration/registration.desk.ts';
import { registerForEvent } from '../../../services/events/registration/registration.service.ts';
import { openJobs } from '../../../services/shared/jobs.ts';
import { Locale } from '../../../services/shared/locale.ts';
import { nobody } from '../../../services/shared/viewer.ts';
import type { Acknowledged, Rush, RushOver } from './messages.ts';

/** A process of its own, which may be ended at any moment: the desk of the events subgraph as it runs in the product, asked by its service's own function. */
const { BENCH_DATABASE_URL: url = '', BENCH_SECRET: secret = '' } = process.env;
const PLENTY = { points: 1_000_000, seconds: 3600 };

const db = await openDatabase({ url, poolSize: 16 }).initialize();
const jobs = await openJobs({ databaseUrl: url, logger: pino({ level: 'silent' }) });
const desk = openRegistrationDesk({ db, jobs, secret, rules: { client: PLENTY, address: PLENTY } });
const tell = (message: Acknowledged | RushOver | 'ready'): void => void process.send?.(message);

/** The same person for the same number, in every process. */
const idOf = (person: number): string => `00000000-0000-7000-8000-${String(person).padStart(12, '0')}`;

async function registerPerson(eventId: string, person: number): Promise<boolean> {
  const viewer = { ...nobody(`192.0.2.${person % 250}`), id: idOf(person), name: `Person ${person}`, email: `person-${person}@people.example` };
  try {
    const { registration } = await registerForEvent(desk, viewer, { eventId, shiftIds: [], partySize: 1, locale: Locale.DE });
    tell({ person, id: String(registration?.id) });
    return true;
  } catch {
    return false;
  }
}

async function rush({ eventId, from, to, atOnce }: Rush): Promise<RushOver> {
  const since = performance.now();
  let [next, failed] = [from, 0];
  const one = async (): Promise<void> => {
    while (next < to) if (!(await registerPerson(eventId, next++))) failed++;
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return { ms: performance.now() - since, failed };
}

process.on('message', (message: Rush) => void rush(message).then(tell));
tell('ready');
