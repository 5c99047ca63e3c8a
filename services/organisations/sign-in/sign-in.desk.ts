import type { DataSource } from 'typeorm';
import type { Jobs } from '../../shared/jobs.ts';
import { keyFor } from '../../shared/keys.ts';
import { type LimitRule, type Limits, openLimits } from '../../shared/limits.ts';

/** How often a link may be asked for, or an account of elsewhere be brought: from one network connection, for one address, with one account. */
export const SIGN_IN_LIMITS = {
  client: { points: 20, seconds: 3600 },
  address: { points: 5, seconds: 900 },
  account: { points: 5, seconds: 900 },
} as const satisfies Record<string, LimitRule>;
export type SignInLimit = keyof typeof SIGN_IN_LIMITS;

/** What signing in and sessions need beside the viewer; made once per process. */
export interface SignInDesk {
  readonly db: DataSource;
  readonly jobs: Pick<Jobs, 'enqueue'>;
  readonly limits: Limits<SignInLimit>;
  /** Makes the tokens of links; the worker needs the same. */
  readonly linkKey: string;
  /** Under which tokens of sessions are hashed. */
  readonly sessionKey: string;
  readonly now: () => Date;
}

/** The key of the tokens of links. */
export function linkKeyOf(secret: string): string {
  return keyFor(secret, 'sign-in link');
}

/** Sets the desk up. `db` is the initialized data source of the organisations subgraph, `secret` the one of the installation. */
export function openSignInDesk({ db, jobs, secret, now = () => new Date(), rules = SIGN_IN_LIMITS }: {
  readonly db: DataSource;
  readonly jobs: Pick<Jobs, 'enqueue'>;
  readonly secret: string;
  readonly now?: () => Date;
  readonly rules?: Readonly<Record<SignInLimit, LimitRule>>;
}): SignInDesk {
  return {
    db,
    jobs,
    limits: openLimits({ db, schema: 'organisations', table: 'sign_in_limits', secret: keyFor(secret, 'sign-in limits'), rules }),
    linkKey: linkKeyOf(secret),
    sessionKey: keyFor(secret, 'session token'),
    now,
  };
}
