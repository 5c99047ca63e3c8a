import type { DataSource } from 'typeorm';
import { coalesced } from '../../shared/coalesce.ts';
import type { Jobs } from '../../shared/jobs.ts';
import { keyFor } from '../../shared/keys.ts';
import { type LimitRule, type Limits, openLimits } from '../../shared/limits.ts';
import { type ProofOfWork, proofOfWork } from '../../shared/proof-of-work.ts';
import { findQuestions } from '../question/question.repository.ts';
import type { EventQuestion } from '../question/question.ts';

/** How often somebody may register or give up a registration from one network connection, and with one address; and how often everybody of an event may be written to. */
export const REGISTRATION_LIMITS = { client: { points: 40, seconds: 3600 }, address: { points: 20, seconds: 3600 }, message: { points: 5, seconds: 86_400 } } as const satisfies Record<string, LimitRule>;
export type RegistrationLimit = keyof typeof REGISTRATION_LIMITS;

/** What registering needs beside the viewer; made once per process. */
export interface RegistrationDesk {
  readonly db: DataSource;
  readonly jobs: Pick<Jobs, 'enqueue'>;
  readonly limits: Limits<RegistrationLimit>;
  readonly work: ProofOfWork;
  /** What an event asks whoever registers; who comes at the same time shares the statement. */
  readonly questionsOf: (eventId: string) => Promise<readonly EventQuestion[]>;
  readonly confirmKey: string;
  readonly linkKey: string;
  readonly now: () => Date;
}

/** The key of the tokens of links that confirm. */
export const confirmKey = (secret: string): string => keyFor(secret, 'registration confirmation');

/** The key of the tokens of links by which a registration is seen, cancelled, and an offer answered. */
export const linkKey = (secret: string): string => keyFor(secret, 'registration link');

/** Sets the desk up. `db` is the initialized data source of the events subgraph, `secret` the one of the installation. */
export function openRegistrationDesk(options: {
  readonly db: DataSource;
  readonly jobs: Pick<Jobs, 'enqueue'>;
  readonly secret: string;
  readonly now?: () => Date;
  readonly work?: ProofOfWork;
  readonly rules?: Readonly<Partial<Record<RegistrationLimit, LimitRule>>>;
}): RegistrationDesk {
  const { db, jobs, secret, now = () => new Date(), work = proofOfWork(secret, 'registration'), rules } = options;
  const limits = openLimits({ db, schema: 'events', table: 'registration_limits', secret: keyFor(secret, 'registration limits'), rules: { ...REGISTRATION_LIMITS, ...rules } });
  const questions = coalesced((eventIds: readonly string[]) => findQuestions(db, eventIds));
  const questionsOf = async (eventId: string) => (await questions([eventId])).get(eventId) ?? [];
  return { db, jobs, limits, work, questionsOf, confirmKey: confirmKey(secret), linkKey: linkKey(secret), now };
}
