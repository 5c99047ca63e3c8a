import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { lastClosedMonth, lastDayOf } from '../../../services/shared/figures/period.ts';
import { closeMonth } from '../../../services/shared/figures/counting.repository.ts';
import { daysLater, dayOf } from '../../../services/shared/site-days.ts';
import type { SubgraphUrls } from '../../database/roles.ts';
import { closeStores, openStores } from '../../installation/stores.ts';

export const NETWORK = '00000000-0000-7000-8000-000000000001';
const ORGANISATION = '00000000-0000-7000-8000-000000000002';
const DAYS = 400;
/** With 8 figures, and each of them as a whole, in 14 fields and in so many places, 5 million rows. */
const PLACES = 1_548;
const FIGURES = ['liveOpportunities', 'staleOpportunities', 'newOpportunities', 'filledOpportunities', 'expiredOpportunities', 'inquiries', 'answeredInquiries', 'notAnsweredInquiries'];
const FIELDS = ['sport', 'culture', 'leisure', 'social', 'health', 'school', 'youth-education', 'environment', 'politics', 'professional', 'religion', 'justice', 'rescue', 'civic'];

/** How many letters were written on which day: one has twice as many as the other. Both stand at the beginning of a month that is closed. */
export const busyDays = (now: Date): readonly { readonly day: string; readonly letters: number }[] => [
  { day: `${lastDayOf(lastClosedMonth(now)).slice(0, 8)}01`, letters: 100_000 },
  { day: `${lastDayOf(lastClosedMonth(now) - 1).slice(0, 8)}01`, letters: 200_000 },
];

/** In portions: a statement may take 10 s in the product. */
async function fillDays(db: DataSource, first: string): Promise<void> {
  for (let from = 0; from < DAYS; from += 10) {
    await db.transaction(async (tx) => {
      await tx.query(`SET LOCAL statement_timeout = '5min'`);
      await tx.query(
        `INSERT INTO daily_figures (day, network_id, figure, grouping, key, value, people)
         SELECT $1::date + n, $2::uuid, figure, grouping, key, 20, CASE WHEN figure LIKE '%nquiries' THEN 6 END
           FROM generate_series($3::integer, $3::integer + 9) n, unnest($4::text[]) figure,
                (SELECT 'ALL' AS grouping, '' AS key UNION ALL SELECT 'FIELD', unnest($5::text[]) UNION ALL SELECT 'PLACE', 'Ort ' || p FROM generate_series(1, $6::integer) p) parts`,
        [first, NETWORK, from, FIGURES, FIELDS, PLACES],
      );
    });
  }
}

async function fillLetters(db: DataSource, { day, letters }: { readonly day: string; readonly letters: number }): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query(`SET LOCAL statement_timeout = '5min'`);
    await tx.query(
      `INSERT INTO inquiries (organisation_id, person_id, name, email, locale, status, created_at, last_message_at, confirmed_at, first_response_at)
       SELECT $1, gen_random_uuid(), 'Kim', 'person-' || n || '@people.example', 'DE', CASE WHEN n % 3 = 0 THEN 'COMMITTED' ELSE 'OPEN' END, at, at, at, CASE WHEN n % 2 = 0 THEN at + n % 200 * interval '1 hour' END
         FROM generate_series(1, $2::integer) n CROSS JOIN LATERAL (SELECT $3::date + interval '10 hours' + n * interval '0.1 seconds' AS at) a`,
      [ORGANISATION, letters, day],
    );
  });
}

/** Five million daily rows of one network in 400 days, its months closed, and two busy days that are not counted yet. @returns how many rows */
export async function fillFigures(urls: SubgraphUrls): Promise<number> {
  const stores = await openStores(urls, pino({ level: 'silent' }), 2);
  const db = stores.opportunities;
  const now = new Date();
  const first = daysLater(dayOf(now), -DAYS);
  try {
    await stores.organisations.query(`INSERT INTO networks (id, slug, name, description, latitude, longitude) VALUES ($1, 'netz', 'Netz', '', 50, 6.5)`, [NETWORK]);
    await db.query(`INSERT INTO known_organisations (id, slug, name, status, network_id, locale, version) VALUES ($1, 'verein', 'Verein', 'VERIFIED', $2, 'DE', 1)`, [ORGANISATION, NETWORK]);
    await fillDays(db, first);
    await db.query(`INSERT INTO counted_days SELECT task, $1::date + n FROM generate_series(0, $2::integer - 1) n, unnest(ARRAY['levels', 'flows', 'settled']) task`, [first, DAYS]);
    for (let month = lastClosedMonth(now) - 11; month <= lastClosedMonth(now); month++) await closeMonth(db, month, { levels: FIGURES.slice(0, 2), levelsTask: 'levels' });
    for (const busy of busyDays(now)) await fillLetters(db, busy);
    const [{ rows }] = await db.query('SELECT count(*)::int AS rows FROM daily_figures');
    return rows;
  } finally {
    await closeStores(stores);
  }
}
