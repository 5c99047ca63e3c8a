import type { DataSource } from 'typeorm';
import { idOf } from '../../shared/figures/counted-for.ts';
import { periodOf } from '../../shared/figures/period.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { NOW } from '../testing/rows.ts';

/** How somebody wrote to an organisation. */
export interface Letter {
  readonly organisationId: string;
  readonly opportunityId: string | null;
  /** Moment, with a zone. */
  readonly at: string;
  readonly email: string;
  /** Hours to the first answer; null when there was none. */
  readonly answeredAfter?: number | null;
  readonly status?: string;
}

/** For tests: writes letters that were confirmed at once. */
export async function writeLetters(db: DataSource, letters: readonly Letter[]): Promise<void> {
  for (const { organisationId, opportunityId, at, email, answeredAfter = null, status = 'OPEN' } of letters) {
    await db.query(
      `INSERT INTO inquiries (organisation_id, opportunity_id, person_id, name, email, locale, status, created_at, last_message_at, confirmed_at, first_response_at)
       VALUES ($1, $2, $3, 'Kim Muster', $4, 'DE', $5, $6::timestamptz, $6::timestamptz, $6::timestamptz, $6::timestamptz + $7::double precision * interval '1 hour')`,
      [organisationId, opportunityId, anId(), email, status, at, answeredAfter],
    );
  }
}

/** The key by which a part of the graph is asked for the statistics of a network. */
export function statisticsKey(networkId: string, from: string, to: string): { readonly __typename: string; readonly id: string } {
  return { __typename: 'NetworkStatistics', id: idOf({ networkId, period: periodOf(from, to, NOW) }) };
}
