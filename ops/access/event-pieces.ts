import type { Viewer } from '../../services/shared/viewer.ts';
import type { Town } from '../stories/town.ts';

/** One registration that is cancelled, one that seats are offered to, and one that waits for more than is free; all have answered a question; gives the id of the first. */
export async function registrationsOf({ stores }: Town, { id, email }: Viewer, eventId: string): Promise<string> {
  await stores.events.query('UPDATE events SET capacity = 2 WHERE id = $1', [eventId]);
  const rows: { id: string; status: string }[] = await stores.events.query(
    `INSERT INTO registrations (event_id, person_id, name, email, locale, party_size, status, link_hash, queue_number, offered_until, answers, created_at, confirmed_at)
     SELECT $3, $1, 'Kim Muster', s.status || $2, 'DE', s.party, s.status, uuid_send(uuidv7()), s.number, s.until, $4, now(), now()
       FROM (VALUES ('CANCELLED', 1, NULL::bigint, NULL::timestamptz), ('OFFERED', 1, NULL, '2999-12-31'), ('WAITING', 2, 1, NULL)) s(status, party, number, until)
     RETURNING id, status`,
    [id, email, eventId, JSON.stringify([{ questionId: '01a00000-0000-7000-8000-000000000001', prompt: 'Was essen Sie?', kind: 'TEXT', value: 'Suppe' }])],
  );
  return rows.find(({ status }) => status === 'CANCELLED')?.id ?? '';
}

/** Somebody who came to a shift of an event of the organisation and has a certificate about it. */
export async function anAttendance({ stores }: Town, { id, email }: Viewer, eventId: string): Promise<string> {
  const [row] = await stores.events.query(
    `WITH shift AS (
       INSERT INTO event_shifts (event_id, title, note, starts_at, ends_at) SELECT id, 'Aufbau', '', starts_at, ends_at FROM events WHERE id = $3 RETURNING id),
     seat AS (
       INSERT INTO registrations (event_id, shift_id, person_id, name, email, locale, party_size, status, link_hash, created_at, confirmed_at)
       SELECT $3, id, $1, 'Kim Muster', $2, 'DE', 1, 'REGISTERED', uuid_send(uuidv7()), now(), now() FROM shift RETURNING id)
     INSERT INTO attendances (registration_id, attended, minutes, recorded_at, certificate_code, issued_at) SELECT id, true, 90, now(), 'AAAA-BBBB-CCCC', now() FROM seat RETURNING registration_id AS id`,
    [id, email, eventId],
  );
  return row.id;
}

/** What the organisation wrote to those of the shifts of its event. */
export async function aMessageTo({ stores }: Town, { id }: Viewer, eventId: string): Promise<void> {
  await stores.events.query(
    `INSERT INTO event_messages (event_id, shift_id, waiting_too, subject, text, recipient_count, written_by, created_at)
     SELECT event_id, id, true, 'Treffpunkt', 'Wir treffen uns am Brunnen.', 1, $2, now() FROM event_shifts WHERE event_id = $1`,
    [eventId, id],
  );
}

/** The address of the calendar of what somebody registered for. */
export async function aCalendarOf({ stores }: Town, { id, email }: Viewer): Promise<string> {
  await stores.events.query('INSERT INTO personal_calendars (person_id, email, token_id, token_hash, created_at) VALUES ($1, $2, uuidv7(), uuid_send(uuidv7()), now())', [id, email]);
  return String(id);
}

/** A calendar of the organisation that could not be read; gives the ids of both. */
export async function aSourceOf({ stores }: Town, organisationId: string): Promise<{ id: string; importId: string }> {
  const [row] = await stores.events.query(
    `WITH source AS (INSERT INTO calendar_sources (organisation_id, name, address, refreshes, last_read_at, next_read_at, problem, created_at) VALUES ($1, 'verein.ics', 'https://verein.example/' || uuidv7(), true, now(), '2999-12-31', 'STATUS', now()) RETURNING id)
     INSERT INTO calendar_imports (organisation_id, source_id, name, address, state, problem, report, created_at)
     SELECT $1, id, 'verein.ics', 'https://verein.example/', 'FAILED', 'TOO_COSTLY', jsonb_build_object('entries', 1, 'isWhole', true, 'rowsNotListed', 0, 'dates', d, 'rows', jsonb_build_array(jsonb_build_object('outcome', 'REFUSED', 'line', 3, 'title', 'Fest', 'startsAt', '2030-01-01T10:00:00Z', 'timeZone', 'Europe/Berlin', 'allDay', false, 'isSeries', false, 'dates', d, 'reason', 'RULE', 'property', 'RRULE', 'message', 'is wrong.'))), now()
       FROM source, (VALUES ('{"created": 1, "updated": 0, "moved": 0, "cancelled": 0, "removed": 0, "kept": 0, "unchanged": 0}'::jsonb)) AS v(d) RETURNING source_id AS id, id AS "importId"`,
    [organisationId],
  );
  return row;
}

/** A calendar of the organisation that was a file; gives its id. */
export async function aFileOf({ stores }: Town, organisationId: string): Promise<string> {
  const [row] = await stores.events.query(`INSERT INTO calendar_sources (organisation_id, name, refreshes, created_at) VALUES ($1, 'verein.ics', false, now()) RETURNING id`, [organisationId]);
  return row.id;
}
