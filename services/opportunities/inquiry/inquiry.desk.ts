import type { DataSource } from 'typeorm';
import type { Jobs } from '../../shared/jobs.ts';
import { keyFor } from '../../shared/keys.ts';
import { type LimitRule, type Limits, openLimits } from '../../shared/limits.ts';
import { type ProofOfWork, proofOfWork } from '../../shared/proof-of-work.ts';

/** How often somebody may write: from one network connection, with one address, to one organisation, within threads, and as an organisation to volunteers whom it found; and how often it may look for them; as a coordinator to those who offered help, and to one of them. */
export const INQUIRY_LIMITS = {
  client: { points: 20, seconds: 3600 },
  address: { points: 5, seconds: 3600 },
  organisation: { points: 60, seconds: 3600 },
  message: { points: 60, seconds: 3600 },
  invitation: { points: 20, seconds: 86_400 },
  offerLetter: { points: 120, seconds: 3600 },
  offerLetterTo: { points: 5, seconds: 86_400 },
  looking: { points: 300, seconds: 3600 },
} as const satisfies Record<string, LimitRule>;
export type InquiryLimit = keyof typeof INQUIRY_LIMITS;

/** What contacting needs beside the viewer; made once per process. */
export interface InquiryDesk {
  readonly db: DataSource;
  readonly jobs: Pick<Jobs, 'enqueue'>;
  readonly limits: Limits<InquiryLimit>;
  readonly work: ProofOfWork;
  /** Makes the tokens of confirmation links; the worker needs the same. */
  readonly tokenKey: string;
  /** Makes the tokens of the private links of threads; the worker needs the same. */
  readonly threadKey: string;
  readonly now: () => Date;
}

/** The key of the tokens of confirmation links. */
export function inquiryTokenKey(secret: string): string {
  return keyFor(secret, 'inquiry token');
}

/** The key of the tokens of threads' private links. */
export function threadTokenKey(secret: string): string {
  return keyFor(secret, 'inquiry thread token');
}

/** Sets the desk up. `db` is the initialized data source of the opportunities subgraph, `secret` the one of the installation. */
export function openInquiryDesk(options: {
  readonly db: DataSource;
  readonly jobs: Pick<Jobs, 'enqueue'>;
  readonly secret: string;
  readonly now?: () => Date;
  readonly work?: ProofOfWork;
  readonly rules?: Readonly<Record<InquiryLimit, LimitRule>>;
}): InquiryDesk {
  const { db, jobs, secret, now = () => new Date(), work = proofOfWork(secret, 'inquiry'), rules = INQUIRY_LIMITS } = options;
  return {
    db,
    jobs,
    limits: openLimits({ db, schema: 'opportunities', table: 'inquiry_limits', secret: keyFor(secret, 'inquiry limits'), rules }),
    work,
    tokenKey: inquiryTokenKey(secret),
    threadKey: threadTokenKey(secret),
    now,
  };
}
