import type { Counting } from '../../shared/figures/counting.ts';
import { addUpPageViews, forgetPageViews } from '../../shared/figures/page-views.repository.ts';
import type { FigureKinds } from '../../shared/figures/reading.ts';
import { fieldsOfInterests } from '../interest/known-interests.ts';

/** Days without anybody of it after which an organisation counts as dormant. */
const DORMANT_DAYS = 180;

const LEVELS = ['verifiedOrganisations', 'dormantOrganisations'];

const GROUPS = '$2::jsonb ->> o.interest_ids[1] AS field, o.town AS place, o.kind, 1 AS value, NULL::text AS who, $1::date AS day';

export const KINDS: FigureKinds = { levels: LEVELS, splits: {} };

/** What this subgraph counts of a network. */
export const COUNTING: Counting = {
  fields: fieldsOfInterests(),
  kinds: 'ORGANISATION_KIND',
  levels: {
    figures: LEVELS,
    grouped: LEVELS,
    rows: `
      SELECT o.network_id, f.figure, ${GROUPS} FROM organisations o
       CROSS JOIN LATERAL (VALUES ('verifiedOrganisations', true), ('dormantOrganisations', NOT EXISTS (
         SELECT FROM memberships m JOIN people p ON p.id = m.person_id WHERE m.organisation_id = o.id AND p.last_seen_on > $1::date - ${DORMANT_DAYS}))) f(figure, holds)
       WHERE o.status = 'VERIFIED' AND f.holds`,
  },
  flows: {
    grouped: ['newOrganisations'],
    rows: `SELECT o.network_id, 'newOrganisations' AS figure, ${GROUPS} FROM first_verifications v JOIN organisations o ON o.id = v.organisation_id WHERE v.day = $1::date`,
    also: addUpPageViews,
  },
  async firstDay(db) {
    const [row] = await db.query(`SELECT least((SELECT min(day) FROM first_verifications), (SELECT min(day) FROM page_views)) AS day`);
    return row.day;
  },
  forget: forgetPageViews,
};
