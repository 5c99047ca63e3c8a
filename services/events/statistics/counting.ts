import { dayIn, startOf } from '../../shared/site-days.repository.ts';
import type { Counting } from '../../shared/figures/counting.ts';
import { addUpPageViews, forgetPageViews } from '../../shared/figures/page-views.repository.ts';
import type { FigureKinds } from '../../shared/figures/reading.ts';
import { PUBLIC } from '../event/event.repository.ts';
import { fieldsOfInterests } from '../interest/known-interests.ts';

const GROUPS = 'e.network_id, f.figure, $2::jsonb ->> e.interest_ids[1] AS field, e.town AS place, e.kind, f.value';

/** Events that took place, for everybody to see. */
const HELD = `e.status <> 'CANCELLED' AND ${PUBLIC}`;

export const KINDS: FigureKinds = {
  levels: [],
  splits: {
    attendedSeats: { within: 'takenSeats', rest: 'notAttendedSeats' },
    notAttendedSeats: { within: 'takenSeats', rest: 'attendedSeats' },
    noShows: { within: 'notAttendedSeats', rest: 'unrecordedSeats' },
    attendedMinutes: { within: 'attendedSeats', rest: 'notAttendedSeats' },
    trainingMinutes: { within: 'attendedMinutes', rest: 'otherMinutes' },
  },
};

/** Seats that an event offers: its own, or those of its shifts. Null without a limit. */
const SEATS = `coalesce(e.capacity, (SELECT sum(s.capacity)::integer FROM event_shifts s WHERE s.event_id = e.id))`;

/** What this subgraph counts of a network: all of it by the day on which an event begins. */
export const COUNTING: Counting = {
  fields: fieldsOfInterests(),
  kinds: 'EVENT_KIND',
  flows: {
    grouped: ['heldEvents', 'offeredSeats'],
    rows: `
      SELECT ${GROUPS}, NULL::text AS who, $1::date AS day FROM events e
       CROSS JOIN LATERAL (VALUES ('heldEvents', 1), ('offeredSeats', ${SEATS})) f(figure, value)
       WHERE ${HELD} AND f.value IS NOT NULL AND e.starts_at >= ${startOf('$1')} AND e.starts_at < ${startOf('$1::date + 1')}`,
    also: addUpPageViews,
  },
  settled: {
    grouped: ['takenSeats'],
    rows: `
      SELECT ${GROUPS}, lower(r.email) AS who, ${dayIn('e.starts_at')} AS day
        FROM events e JOIN registrations r ON r.event_id = e.id LEFT JOIN attendances a ON a.registration_id = r.id
       CROSS JOIN LATERAL (VALUES
         ('takenSeats', r.party_size, r.status = 'REGISTERED'),
         ('attendedSeats', r.party_size, r.status = 'REGISTERED' AND a.attended),
         ('notAttendedSeats', r.party_size, r.status = 'REGISTERED' AND a.attended IS NOT TRUE),
         ('noShows', r.party_size, r.status = 'REGISTERED' AND NOT a.attended),
         ('unrecordedSeats', r.party_size, r.status = 'REGISTERED' AND a.attended IS NULL),
         ('waitingSeats', r.party_size, r.status = 'WAITING'),
         ('attendedMinutes', r.party_size * a.minutes, a.attended),
         ('trainingMinutes', r.party_size * a.minutes, a.attended AND e.kind = 'TRAINING'),
         ('otherMinutes', r.party_size * a.minutes, a.attended AND e.kind <> 'TRAINING')) f(figure, value, holds)
       WHERE ${HELD} AND f.holds AND e.starts_at >= ${startOf(`date_trunc('month', $1::date)`)} AND e.starts_at < ${startOf('$1::date + 1')}`,
  },
  async firstDay(db) {
    const [row] = await db.query(`SELECT least((SELECT ${dayIn('min(starts_at)')} FROM events WHERE network_id IS NOT NULL), (SELECT min(day) FROM page_views)) AS day`);
    return row.day;
  },
  forget: forgetPageViews,
};
