import type { Viewer } from '../../services/shared/viewer.ts';
import type { Town } from '../stories/town.ts';

/** A logo that nobody looks at; gives its id. */
export async function aPictureOf({ stores }: Town, organisationId: string, purpose: 'LOGO' | 'PICTURE'): Promise<string> {
  const [row] = await stores.organisations.query(
    `INSERT INTO pictures (id, organisation_id, purpose, alt_text, width, height, content) VALUES (uuidv7(), $1, $2, 'Ein Buch', 1, 1, '\\x00') RETURNING id`,
    [organisationId, purpose],
  );
  return row.id;
}

/** A list that is looked at, with a row that has a problem, and something that it brought; gives its id. */
export async function aListOf({ stores }: Town, networkId: string): Promise<string> {
  const [row] = await stores.organisations.query(
    `WITH list AS (
       INSERT INTO list_imports (network_id, name, file_name, has_header, columns, state, problem, created_at) VALUES ($1, 'Vereine', 'liste.csv', true, '[{ "name": "Name", "examples": [], "field": "ORGANISATION_NAME" }]', 'READY', 'EMPTY', now()) RETURNING id
     ), rows AS (
       INSERT INTO list_rows (import_id, line, organisation_name, title, outcome, problems, is_chosen) SELECT id, 2, 'Chor', 'Singen', 'REFUSED', '[{ "code": "REQUIRED", "isRefusal": true, "column": "Name" }]', false FROM list
     )
     INSERT INTO list_items (import_id, item_id, kind, name, outcome, undo) SELECT id, uuidv7(), 'ORGANISATION', 'Chor', 'CREATED', 'REMOVED' FROM list RETURNING import_id AS id`,
    [networkId],
  );
  return row.id;
}

/** An article with its history and a picture; gives the ids of both. */
export async function anArticleOf({ stores }: Town, networkId: string, publishedAt: Date | null): Promise<{ id: string; pictureId: string }> {
  const [row] = await stores.organisations.query(
    `WITH article AS (
       INSERT INTO news_articles (slug, network_id, title, summary, body, language, published_at, changed_at) VALUES (uuidv7(), $1, 'Neues', 'Neues.', 'Neues.', 'DE', $2, now()) RETURNING id
     ), before AS (
       INSERT INTO revisions (kind, object_id, version, texts, saved_by, saved_at)
       SELECT 'NEWS_ARTICLE', id, 1, '[{ "field": "title", "text": "Neues" }]', (SELECT id FROM people WHERE name IS NOT NULL LIMIT 1), now() FROM article
     )
     INSERT INTO pictures (news_article_id, purpose, alt_text, width, height, content) SELECT id, 'PICTURE', 'Ein Fest', 1, 1, '\\x00' FROM article RETURNING id AS "pictureId", news_article_id AS id`,
    [networkId, publishedAt],
  );
  return row;
}

/** A page of a network that somebody has arranged once. */
export async function aHomePageOf({ stores }: Town, networkId: string): Promise<void> {
  await stores.organisations.query(
    `WITH page AS (INSERT INTO home_pages (network_id, arranged, version, changed_at) VALUES ($1, '[{ "kind": "NEWS", "title": null, "isShown": true }]', 1, now()) RETURNING network_id, arranged)
     INSERT INTO revisions (kind, object_id, version, texts, saved_by, saved_at)
     SELECT 'HOME_PAGE', network_id, 1, jsonb_build_array(jsonb_build_object('field', 'blocks', 'text', arranged::text)), (SELECT id FROM people WHERE name IS NOT NULL LIMIT 1), now() FROM page`,
    [networkId],
  );
}

/** A newsletter that went out long ago; gives its id. */
export async function aNewsletterOf({ stores }: Town, networkId: string): Promise<string> {
  const [row] = await stores.organisations.query(
    `INSERT INTO newsletters (network_id, texts, audiences, field_ids, place_name, latitude, longitude, radius_km, status, scheduled_at, is_planned, planned_count, sent_count, refused_count, changed_at)
     VALUES ($1, '[{ "language": "DE", "subject": "Neues", "body": "Neues." }]', '{VOLUNTEERS}', '{sport}', 'Bitburg', 49.97, 6.53, 20, 'SENT', '2020-01-01', true, 12, 11, 10, '2020-01-01') RETURNING id`,
    [networkId],
  );
  return row.id;
}

/** That somebody gets the newsletters of a network, and no other subscription of theirs to it; gives its id. */
export async function aSubscriptionOf({ stores }: Town, { email }: Viewer, networkId: string): Promise<string> {
  const [row] = await stores.organisations.query(
    `INSERT INTO newsletter_subscriptions (network_id, email, address_mark, locale, field_ids, place_name, latitude, longitude, created_at, confirmed_at)
     VALUES ($1, $2, 'mark', 'DE', '{sport}', 'Bitburg', 49.97, 6.53, now(), now())
     ON CONFLICT (network_id, email) WHERE confirmed_at IS NOT NULL DO UPDATE SET place_name = excluded.place_name RETURNING id`,
    [networkId, email],
  );
  return row.id;
}

/** An invitation that was answered, so long ago that its person may be invited again; gives its id. */
export async function aVolunteerInvitation({ stores }: Town, { personId, opportunityId, organisationId, inquiryId }: Readonly<Record<'personId' | 'opportunityId' | 'organisationId' | 'inquiryId', unknown>>): Promise<string> {
  const [row] = await stores.opportunities.query(
    `INSERT INTO volunteer_invitations (id, opportunity_id, organisation_id, person_id, name, email, locale, message, status, invited_at, answerable_until, answered_at, inquiry_id)
     VALUES (uuidv7(), $1, $2, $3, 'Leseratte', 'leseratte@people.example', 'DE', 'Haben Sie samstags Zeit?', 'INTERESTED', now() - interval '60 days', now() - interval '30 days', now() - interval '59 days', $4) RETURNING id`,
    [opportunityId, organisationId, personId, inquiryId],
  );
  return row.id;
}

/** A report, open or closed; gives its id. */
export async function aReport({ stores }: Town, about: { networkId: string; kind: 'ORGANISATION' | 'OPPORTUNITY'; objectId: string; isClosed?: boolean }): Promise<string> {
  const { networkId, kind, objectId, isClosed = false } = about;
  const closed = isClosed ? ['CLOSED', 'NO_ACTION', 'Stimmt doch.', new Date()] : ['OPEN', null, null, null];
  const [row] = await stores.organisations.query(
    `INSERT INTO reports (kind, object_id, network_id, reason, comment, created_at, status, decision, note, closed_at)
     VALUES ($1, $2, $3, 'WRONG', 'Stimmt nicht.', now(), $4, $5, $6, $7) RETURNING id`,
    [kind, objectId, networkId, ...closed],
  );
  return row.id;
}

/** A decision of the coordinators that an organisation should change something, which it has objected to or not, and which is over or not; gives its id. */
export async function aDecisionAbout({ stores }: Town, about: { networkId: string; organisationId: string; isObjected?: boolean; isOver?: boolean }): Promise<string> {
  const { networkId, organisationId, isOver = false, isObjected = isOver } = about;
  const [row] = await stores.organisations.query(
    `INSERT INTO moderation_decisions (network_id, case_kind, object_type, object_id, deed, reason, decided_by, decided_at, organisation_id, title, slug, mailed_at, objection, objected_at, answered_at, taken_back_at)
     SELECT $1, 'REPORT', 'ORGANISATION', $2, 'ASK_TO_CHANGE', 'Bitte ohne Telefonnummer.', id, now(), $2, 'Verein', 'verein', now(), $3, $4, $5, $5 FROM people WHERE name IS NOT NULL LIMIT 1 RETURNING id`,
    [networkId, organisationId, isObjected ? 'Sie steht auf dem Plakat.' : null, isObjected ? new Date() : null, isOver ? new Date() : null],
  );
  return row.id;
}

/** Somebody has taken a report for now. */
export async function aClaimOf({ stores }: Town, reportId: string): Promise<void> {
  await stores.organisations.query(`INSERT INTO moderation_claims (case_kind, matter_id, person_id, claimed_until) SELECT 'REPORT', $1, id, now() + interval '1 day' FROM people WHERE name IS NOT NULL LIMIT 1`, [reportId]);
}

/** A question of the coordinators that nobody has answered yet. */
export async function aQuestionTo({ stores }: Town, organisationId: string): Promise<void> {
  await stores.organisations.query(
    `INSERT INTO decisions (organisation_id, step, words, decided_by, decided_at, version, mailed_at) SELECT $1, 'ASK_BACK', 'Wer leitet den Verein?', id, now(), 1000, now() FROM people LIMIT 1`,
    [organisationId],
  );
}

/** Somebody behind a posting, whom help reached yesterday; gives its id. */
export async function aHelpRequestOf({ stores }: Town, networkId: string, opportunityId: string = crypto.randomUUID()): Promise<string> {
  await stores.opportunities.query(
    `INSERT INTO help_requests (opportunity_id, network_id, person_name, street, phone, note, taken_at, ended_at) VALUES ($1, $2, 'Erna Gröfig', 'Am Markt 1', '06561 4711', 'Bitte laut klingeln.', now() - interval '2 days', now() - interval '1 day')`,
    [opportunityId, networkId],
  );
  return opportunityId;
}

/** An open invitation; gives its id. */
export async function anInvitationTo({ stores }: Town, organisationId: string): Promise<string> {
  const [row] = await stores.organisations.query(
    `INSERT INTO invitations (id, organisation_id, email, role, locale, token_hash, created_at, expires_at)
     SELECT id, $1, id || '@neu.example', 'EDITOR', 'DE', uuid_send(id), now(), now() + interval '1 day' FROM uuidv7() AS id RETURNING id`,
    [organisationId],
  );
  return row.id;
}

/** A search that somebody has saved; gives its id. */
export async function aSearchOf({ stores }: Town, { id, email }: Viewer): Promise<string> {
  const [row] = await stores.opportunities.query(
    `INSERT INTO saved_searches (id, person_id, email, locale, name, criteria, query, frequency, ends_on, created_at, confirmed_at, paused_at, last_alert_at, link_hash)
     SELECT id, $1, $2, 'DE', 'Garten', jsonb_build_object('text', id), 'q=Garten', 'DAILY', '2999-12-31', now(), now(), now(), now(), uuid_send(id) FROM uuidv7() AS id RETURNING id`,
    [id, email],
  );
  return row.id;
}

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
