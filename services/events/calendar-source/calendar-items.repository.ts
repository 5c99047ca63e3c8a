import type { EntityManager } from 'typeorm';
import type { Event } from '../event/event.ts';

/** What an organisation says of an event: whoever changes any of it here means it to stay. */
const SAID = `md5(jsonb_build_array(e.kind, e.status, e.title, e.summary, e.description, extract(epoch FROM e.starts_at), extract(epoch FROM e.ends_at), e.time_zone, e.all_day, e.attendance,
  e.venue, e.street, e.postal_code, e.town, e.online_url, e.interest_ids)::text)`;

/** How a date stands that may be told of. */
export interface StandingDate extends Pick<Event, 'id' | 'startsAt' | 'endsAt' | 'openEnd' | 'allDay' | 'attendance' | 'venue' | 'location' | 'onlineUrl'> {
  /** Of its series, or of itself. */
  readonly itemId: string;
  readonly isPublished: boolean;
}

/** The dates of an organisation that are not over, by id. */
export async function findStandingDates(tx: EntityManager, organisationId: string, now: Date): Promise<Map<string, StandingDate>> {
  const rows: StandingDate[] = await tx.query(
    `SELECT id, coalesce(series_id, id) AS "itemId", status = 'PUBLISHED' AS "isPublished", starts_at AS "startsAt", ends_at AS "endsAt", open_end AS "openEnd", all_day AS "allDay", attendance, venue,
            jsonb_build_object('street', street, 'postalCode', postal_code, 'town', town) AS location, online_url AS "onlineUrl"
       FROM events
      WHERE organisation_id = $1 AND ends_at > $2 AND status IN ('PUBLISHED', 'CANCELLED')`,
    [organisationId, now],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Single events, out of these, that somebody changed here since a calendar wrote them. */
export async function findChangedSingles(tx: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const rows: { id: string }[] = await tx.query(
    `SELECT DISTINCT e.id FROM events e JOIN calendar_items i ON i.item_id = e.id WHERE e.id = ANY($1) AND e.series_id IS NULL AND i.said IS NOT NULL AND i.said <> ${SAID}`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** An event or series that a calendar brought; its group is what goes by the same UID. */
export interface BroughtItem {
  readonly groupId: string;
  readonly itemId: string;
}

/** Remembers what a calendar brought, and how it stands then. */
export async function rememberItems(tx: EntityManager, sourceId: string, items: readonly BroughtItem[]): Promise<void> {
  const [groups, ids] = [items.map(({ groupId }) => groupId), items.map(({ itemId }) => itemId)];
  await tx.query(`DELETE FROM calendar_items WHERE source_id = $1 AND group_id = ANY($2)`, [sourceId, groups]);
  await tx.query(
    `INSERT INTO calendar_items (source_id, group_id, item_id, said)
     SELECT $1, given.group_id, given.item_id, CASE WHEN e.series_id IS NULL THEN ${SAID} END
       FROM unnest($2::uuid[], $3::uuid[]) AS given(group_id, item_id) LEFT JOIN events e ON e.id = given.item_id`,
    [sourceId, groups, ids],
  );
  // Another calendar that has the same event knows no other state of it.
  await tx.query(`UPDATE calendar_items o SET said = i.said FROM calendar_items i WHERE i.source_id = $1 AND i.item_id = ANY($2) AND o.item_id = i.item_id AND o.source_id <> $1`, [sourceId, ids]);
}

/** What came from this calendar only, is not in it any more, and is still to come. */
export interface VanishedItem extends BroughtItem {
  readonly title: string;
  readonly startsAt: Date;
  readonly timeZone: string;
  readonly allDay: boolean;
  readonly isSeries: boolean;
  /** Dates that take place as the calendar said. */
  readonly dates: number;
  /** Dates that somebody changed here. */
  readonly changedHere: number;
}

const CHANGED_HERE = `(e.overridden_by IS NOT DISTINCT FROM 'HAND' OR (e.series_id IS NULL AND i.said IS NOT NULL AND i.said <> ${SAID}))`;
const COMING_OF_ITEM = `(e.id = i.item_id OR e.series_id = i.item_id) AND e.starts_at > $2 AND e.status = 'PUBLISHED'`;
const ONLY_FROM_HERE = `NOT EXISTS (SELECT FROM calendar_items o WHERE o.item_id = i.item_id AND o.source_id <> i.source_id)`;

/** @param present groups that are in the calendar */
export async function findVanished(tx: EntityManager, sourceId: string, now: Date, present: readonly string[]): Promise<VanishedItem[]> {
  return tx.query(
    `SELECT i.group_id AS "groupId", i.item_id AS "itemId", (array_agg(e.title ORDER BY e.starts_at))[1] AS title, min(e.starts_at) AS "startsAt", min(e.time_zone) AS "timeZone",
            bool_or(e.all_day) AS "allDay", bool_or(e.series_id IS NOT NULL) AS "isSeries",
            (count(*) FILTER (WHERE NOT ${CHANGED_HERE}))::int AS dates, (count(*) FILTER (WHERE ${CHANGED_HERE}))::int AS "changedHere"
       FROM calendar_items i JOIN events e ON ${COMING_OF_ITEM}
      WHERE i.source_id = $1 AND i.group_id <> ALL($3) AND ${ONLY_FROM_HERE}
      GROUP BY i.source_id, i.item_id ORDER BY 4, 2`,
    [sourceId, now, present],
  );
}

/** Cancels what is to come of these events and series and was not changed here; those who are registered are told by themselves. No more dates are made of them. */
export async function cancelItems(tx: EntityManager, sourceId: string, now: Date, ids: readonly string[]): Promise<void> {
  await tx.query(`UPDATE event_series SET ended = true WHERE id = ANY($1)`, [ids]);
  await tx.query(`SELECT set_config('events.series_is_written', 'yes', true)`);
  await tx.query(
    `UPDATE events e SET status = 'CANCELLED', version = e.version + 1 FROM calendar_items i
      WHERE i.source_id = $1 AND i.item_id = ANY($3) AND ${COMING_OF_ITEM} AND NOT ${CHANGED_HERE}`,
    [sourceId, now, ids],
  );
  await tx.query(`SELECT set_config('events.series_is_written', 'no', true)`);
}
