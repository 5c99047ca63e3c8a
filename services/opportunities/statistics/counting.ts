import { dayIn, startOf } from '../../shared/site-days.repository.ts';
import type { Counting } from '../../shared/figures/counting.ts';
import { addUpPageViews, forgetPageViews } from '../../shared/figures/page-views.repository.ts';
import type { FigureKinds } from '../../shared/figures/reading.ts';
import { FEWEST_PEOPLE } from '../../shared/figures/withholding.ts';
import { interestFields } from '../interest/interests.ts';
import { addUpSearches, forgetSearches } from '../searches/searches.repository.ts';
import { SEEKER_ROWS, SEEKERS } from './seekers.ts';
import { countAnswers } from './answer-hours.ts';

/** Days without a word of its organisation after which a posting counts as stale. */
const STALE_DAYS = 60;
/** Days in which a letter should be answered; within those that are waited for. */
const ANSWER_DAYS = 14;

const LEVELS = ['liveOpportunities', 'staleOpportunities', SEEKERS];
const FLOWS = ['newOpportunities', 'filledOpportunities', 'expiredOpportunities'];

const GROUPS = '$2::jsonb ->> o.interest_ids[1] AS field, o.place_name AS place, coalesce(o.kind, \'\') AS kind';
const NETWORK = 'coalesce(o.network_id, k.network_id) AS network_id';
const OF_THINGS = '1 AS value, NULL::text AS who, $1::date AS day';

const ANSWERED = `(i.status = 'COMMITTED' OR coalesce(i.first_response_at <= i.confirmed_at + interval '${ANSWER_DAYS} days', false))`;
/** Without an account the organisation answers by mail, which nobody sees from here; and what was taken back needs no answer. */
const UNANSWERED = `(NOT ${ANSWERED} AND i.person_id IS NOT NULL AND i.ended_by IS DISTINCT FROM 'PERSON')`;

export const KINDS: FigureKinds = {
  levels: LEVELS,
  coarse: [SEEKERS],
  splits: {
    emptySearches: { within: 'searches', rest: 'foundSearches' },
    answeredInquiries: { within: 'inquiries', rest: 'notAnsweredInquiries' },
    notAnsweredInquiries: { within: 'inquiries', rest: 'answeredInquiries' },
    unansweredInquiries: { within: 'notAnsweredInquiries', rest: 'unseenInquiries' },
    commitments: { within: 'answeredInquiries', rest: 'uncommittedInquiries' },
  },
};

/** What this subgraph counts of a network. */
export const COUNTING: Counting = {
  fields: Object.fromEntries(interestFields.flatMap(({ id, children }) => [id, ...children.map((child) => child.id)].map((interest) => [interest, id]))),
  kinds: 'OPPORTUNITY_KIND',
  levels: {
    figures: LEVELS,
    grouped: LEVELS,
    rows: `
      SELECT ${NETWORK}, f.figure, ${GROUPS}, ${OF_THINGS} FROM opportunities o JOIN known_organisations k ON k.id = o.organisation_id AND k.status = 'VERIFIED'
       CROSS JOIN LATERAL (VALUES ('liveOpportunities', true),
         ('staleOpportunities', coalesce(o.last_confirmed_at, o.published_at) < ${startOf('$1')} - interval '${STALE_DAYS} days')) f(figure, holds)
       WHERE o.status = 'PUBLISHED' AND o.expires_at > ${startOf('$1::date + 1')} AND f.holds
      UNION ALL ${SEEKER_ROWS}`,
  },
  flows: {
    grouped: FLOWS,
    rows: `
      SELECT ${NETWORK}, CASE c.status WHEN 'PUBLISHED' THEN 'newOpportunities' WHEN 'FILLED' THEN 'filledOpportunities' ELSE 'expiredOpportunities' END AS figure, ${GROUPS}, ${OF_THINGS}
        FROM posting_changes c JOIN opportunities o ON o.id = c.opportunity_id LEFT JOIN known_organisations k ON k.id = o.organisation_id WHERE c.day = $1::date`,
    also: async (tx, day) => {
      await addUpSearches(tx, day);
      await addUpPageViews(tx, day);
    },
  },
  settled: {
    grouped: ['inquiries'],
    rows: `
      SELECT ${NETWORK}, f.figure, ${GROUPS}, 1 AS value, coalesce(nullif(lower(i.email), ''), i.id::text) AS who, ${dayIn('i.confirmed_at')} AS day
        FROM inquiries i LEFT JOIN opportunities o ON o.id = i.opportunity_id LEFT JOIN known_organisations k ON k.id = i.organisation_id
       CROSS JOIN LATERAL (VALUES ('inquiries', true), ('answeredInquiries', ${ANSWERED}), ('notAnsweredInquiries', NOT ${ANSWERED}), ('unansweredInquiries', ${UNANSWERED}),
         ('unseenInquiries', NOT ${ANSWERED} AND NOT ${UNANSWERED}), ('commitments', i.status = 'COMMITTED'), ('uncommittedInquiries', ${ANSWERED} AND i.status <> 'COMMITTED')) f(figure, holds)
       WHERE i.confirmed_at >= ${startOf(`date_trunc('month', $1::date)`)} AND i.confirmed_at < ${startOf('$1::date + 1')} AND f.holds`,
    also: countAnswers,
  },
  async firstDay(db) {
    const [row] = await db.query(`SELECT least((SELECT min(day) FROM posting_changes), (SELECT ${dayIn('min(confirmed_at)')} FROM inquiries), (SELECT min(day) FROM counted_searches), (SELECT min(day) FROM page_views)) AS day`);
    return row.day;
  },
  async forget(db, before) {
    await db.query('DELETE FROM posting_changes c USING counted_days d WHERE c.day < $1 AND d.task = $2 AND d.day = c.day', [before, 'flows']);
    await forgetSearches(db, before, FEWEST_PEOPLE);
    await forgetPageViews(db, before);
  },
};
