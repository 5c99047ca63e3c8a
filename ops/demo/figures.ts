import type { DataSource } from 'typeorm';
import { firstDayOf, lastClosedMonth } from '../../services/shared/figures/period.ts';
import type { Stores } from '../installation/stores.ts';

/** A figure of a made-up town: how many a month, and whether they are people. */
interface DemoFigure {
  readonly figure: string;
  /** In the last month; more or less by the season. */
  readonly value: number;
  readonly ofPeople?: boolean;
  readonly isLevel?: boolean;
  /** Whether it is counted by field and by place as well. */
  readonly isGrouped?: boolean;
}

const FIGURES: Readonly<Record<keyof Stores, readonly DemoFigure[]>> = {
  organisations: [
    { figure: 'verifiedOrganisations', value: 41, isLevel: true, isGrouped: true },
    { figure: 'dormantOrganisations', value: 6, isLevel: true, isGrouped: true },
    { figure: 'newOrganisations', value: 2, isGrouped: true },
    { figure: 'homePageViews', value: 640 },
    { figure: 'searchPageViews', value: 2_910 },
    { figure: 'organisationPageViews', value: 870 },
    { figure: 'newsPageViews', value: 310 },
  ],
  opportunities: [
    { figure: 'liveOpportunities', value: 118, isLevel: true, isGrouped: true },
    { figure: 'staleOpportunities', value: 17, isLevel: true, isGrouped: true },
    { figure: 'seekers', value: 92, ofPeople: true, isLevel: true, isGrouped: true },
    { figure: 'newOpportunities', value: 23, isGrouped: true },
    { figure: 'filledOpportunities', value: 9, isGrouped: true },
    { figure: 'expiredOpportunities', value: 7, isGrouped: true },
    { figure: 'inquiries', value: 64, ofPeople: true, isGrouped: true },
    { figure: 'answeredInquiries', value: 47, ofPeople: true },
    { figure: 'notAnsweredInquiries', value: 17, ofPeople: true },
    { figure: 'unansweredInquiries', value: 10, ofPeople: true },
    { figure: 'unseenInquiries', value: 7, ofPeople: true },
    { figure: 'commitments', value: 19, ofPeople: true },
    { figure: 'uncommittedInquiries', value: 28, ofPeople: true },
    { figure: 'searches', value: 830, ofPeople: true },
    { figure: 'foundSearches', value: 742, ofPeople: true },
    { figure: 'emptySearches', value: 88, ofPeople: true },
    { figure: 'opportunityPageViews', value: 1_730 },
  ],
  events: [
    { figure: 'heldEvents', value: 34, isGrouped: true },
    { figure: 'offeredSeats', value: 410, isGrouped: true },
    { figure: 'takenSeats', value: 296, ofPeople: true, isGrouped: true },
    { figure: 'waitingSeats', value: 18, ofPeople: true },
    { figure: 'attendedSeats', value: 251, ofPeople: true },
    { figure: 'notAttendedSeats', value: 45, ofPeople: true },
    { figure: 'noShows', value: 31, ofPeople: true },
    { figure: 'unrecordedSeats', value: 14, ofPeople: true },
    { figure: 'attendedMinutes', value: 37_800, ofPeople: true },
    { figure: 'trainingMinutes', value: 9_450, ofPeople: true },
    { figure: 'eventPageViews', value: 920 },
  ],
};

const PARTS: readonly (readonly [grouping: string, weights: Readonly<Record<string, number>>])[] = [
  ['FIELD', { school: 22, social: 20, sport: 17, culture: 14, environment: 9, rescue: 8, leisure: 6, religion: 3, civic: 1 }],
  ['PLACE', { Bitburg: 48, Speicher: 15, Kyllburg: 11, Irrel: 9, Dudeldorf: 7, Neuerburg: 6, Waxweiler: 4 }],
];
const SEARCHED_IN_VAIN = { reparaturcafé: 14, tauschring: 11, 'deutsch lernen': 9, schachclub: 7, 'hund ausführen': 6 };
/** What kinds there are of which figures. */
const KINDS = {
  ORGANISATION_KIND: { ends: /Organisations$/, weights: { CLUB: 52, INITIATIVE: 18, PARISH: 14, INSTITUTION: 9, MUNICIPALITY: 7 } },
  OPPORTUNITY_KIND: { ends: /Opportunities$|^inquiries$/, weights: { VOLUNTEERING: 74, HELP_REQUEST: 17, MEMBERSHIP: 9 } },
  EVENT_KIND: { ends: /Events$|Seats$/, weights: { MEETING: 44, TRAINING: 21, FESTIVAL: 20, WORK_DAY: 15 } },
};

const SEASON = [0.9, 0.95, 1.1, 1.15, 1.1, 1, 0.75, 0.7, 1.15, 1.1, 1.05, 0.8];
const MONTHS = 15;
const YEARLY_GROWTH = 1.15;

/** Parts by weight that add up to the whole. */
function partsOf(value: number, weights: Readonly<Record<string, number>>): [string, number][] {
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  let [given, share] = [0, 0];
  return Object.entries(weights).map(([key, weight]) => {
    share += weight;
    const part = Math.round((value * share) / sum) - given;
    given += part;
    return [key, part];
  });
}

async function write(db: DataSource, networkId: string, figures: readonly DemoFigure[], month: number, ago: number): Promise<void> {
  const rows = figures.flatMap(({ figure, isGrouped = false, isLevel = false, ofPeople = false, value }) => {
    const whole = Math.round(value * (isLevel ? 1 : (SEASON[month % 12] ?? 1)) * YEARLY_GROWTH ** (-ago / 12));
    const kinds = isGrouped ? Object.entries(KINDS).filter(([, { ends }]) => ends.test(figure)).map(([grouping, { weights }]) => [grouping, weights] as const) : [];
    const groupings = isGrouped ? [...PARTS, ...kinds] : [];
    const parts = groupings.flatMap(([grouping, weights]) => partsOf(whole, weights).map(([key, part]) => ({ grouping, key, value: part })));
    return [{ grouping: 'ALL', key: '', value: whole }, ...parts].filter((row) => row.value > 0).map((row) => ({ ...row, figure, people: ofPeople ? row.value : null }));
  });
  await db.transaction(async (tx) => {
    const day = firstDayOf(month);
    const [isFresh] = await tx.query('INSERT INTO closed_months (month, levels_on) VALUES ($1, $1) ON CONFLICT DO NOTHING RETURNING month', [day]);
    if (!isFresh) return;
    await tx.query(
      `INSERT INTO monthly_figures (network_id, month, figure, grouping, key, value, people)
       SELECT $1, $2, figure, grouping, key, value, people FROM json_to_recordset($3) AS r(figure text, grouping text, key text, value bigint, people integer)`,
      [networkId, day, JSON.stringify(rows)],
    );
  });
}

/** Writes the figures that a town of this size could have had in the months before, so that its statistics show something on the first day. */
export async function saveDemoFigures(stores: Stores, networkId: string, now: Date): Promise<void> {
  const last = lastClosedMonth(now);
  for (const [part, figures] of Object.entries(FIGURES) as [keyof Stores, readonly DemoFigure[]][]) {
    for (let ago = 0; ago < MONTHS; ago++) await write(stores[part], networkId, figures, last - ago, ago);
  }
  await stores.opportunities.query(
    `INSERT INTO search_words (network_id, month, words, searches, visitors)
     SELECT $1, month, words, searches, searches FROM closed_months, json_each_text($2) AS w(words, typed) CROSS JOIN LATERAL (SELECT typed::integer AS searches) s ON CONFLICT DO NOTHING`,
    [networkId, JSON.stringify(SEARCHED_IN_VAIN)],
  );
  await stores.opportunities.query(
    `INSERT INTO monthly_figures (network_id, month, figure, grouping, key, value)
     SELECT $1, month, 'answeredInquiries', 'HOURS', step, greatest(1, value / 6) FROM monthly_figures, unnest(ARRAY['4', '12', '24', '48', '72', '168']) step
      WHERE network_id = $1 AND figure = 'answeredInquiries' AND grouping = 'ALL' ON CONFLICT DO NOTHING`,
    [networkId],
  );
}
