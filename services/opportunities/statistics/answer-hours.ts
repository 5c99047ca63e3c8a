import type { EntityManager } from 'typeorm';
import { startOf } from '../../shared/site-days.repository.ts';
import type { CountedFor } from '../../shared/figures/counted-for.ts';
import { type Period, periodBefore } from '../../shared/figures/period.ts';
import type { FigureReader } from '../../shared/figures/reading.ts';

/** Upper ends of the steps in which the time to the first answer is counted, in hours; the last is what is waited for. */
export const ANSWER_HOURS = [1, 4, 12, 24, 48, 72, 120, 168, 336] as const;

const HOURS = 'HOURS';

/** Counts for a day of letters how many were answered within which step. */
export async function countAnswers(tx: EntityManager, day: string): Promise<void> {
  await tx.query(
    `INSERT INTO daily_figures (network_id, day, figure, grouping, key, value)
     SELECT coalesce(o.network_id, k.network_id), $1::date, 'answeredInquiries', '${HOURS}', step::text, count(*)
       FROM inquiries i LEFT JOIN opportunities o ON o.id = i.opportunity_id LEFT JOIN known_organisations k ON k.id = i.organisation_id
      CROSS JOIN LATERAL (SELECT min(step) AS step FROM unnest($2::integer[]) step WHERE i.first_response_at <= i.confirmed_at + step * interval '1 hour') s
      WHERE i.confirmed_at >= ${startOf('$1')} AND i.confirmed_at < ${startOf('$1::date + 1')} AND step IS NOT NULL AND coalesce(o.network_id, k.network_id) IS NOT NULL
      GROUP BY 1, step`,
    [day, ANSWER_HOURS],
  );
}

/** The step in which the middle one of the counted stands; null when there is none. @param counts how many by step */
function medianStep(counts: ReadonlyMap<number, number>): number | null {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let below = 0;
  for (const step of ANSWER_HOURS) {
    below += counts.get(step) ?? 0;
    if (total > 0 && below >= total / 2) return step;
  }
  return null;
}

export interface AnswerHours {
  readonly value: number | null;
  readonly before: number | null;
}

/** The median hours to the first answer, over the months whose answers are shown. */
export async function hoursToAnswer(figures: FigureReader, of: CountedFor): Promise<AnswerHours> {
  const cells = await figures.shownWith(of, HOURS, 'answeredInquiries');
  const medianIn = ({ first, last }: Period) => {
    const counts = new Map<number, number>();
    for (const { key, month, value } of cells) if (month >= first && month <= last) counts.set(Number(key), (counts.get(Number(key)) ?? 0) + value);
    return medianStep(counts);
  };
  return { value: medianIn(of.period), before: medianIn(periodBefore(of.period)) };
}
