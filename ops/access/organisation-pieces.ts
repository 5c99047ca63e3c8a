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

/** A conspicuous event of an organisation in the queue of its network. */
export async function aFlaggedEventOf({ stores }: Town, { eventId, networkId, organisationId }: { networkId: string; organisationId: string; eventId: string }): Promise<void> {
  await stores.organisations.query(
    `INSERT INTO flagged_texts (object_type, object_id, network_id, organisation_id, flags, fingerprint, version, status, flagged_at) VALUES ('EVENT', $1, $2, $3, '{LINK}', 'x', 1, 'OPEN', now())`,
    [eventId, networkId, organisationId],
  );
}

/** An answer of a network; gives its id. */
export async function anAnswerOf({ stores }: Town, networkId: string): Promise<string> {
  const [row] = await stores.organisations.query(`INSERT INTO answer_templates (network_id, name, german, english, created_at) VALUES ($1, uuidv7(), 'Bitte ändern Sie das.', '', now()) RETURNING id`, [networkId]);
  return row.id;
}

/** A list that is read every night; gives its id. */
export async function aListSourceOf({ stores }: Town, networkId: string): Promise<string> {
  const [row] = await stores.organisations.query(
    `INSERT INTO list_sources (network_id, name, address, has_header, columns, mode, problem, read_at, created_at) VALUES ($1, uuidv7(), 'https://listen.example/vereine.csv', true, '[]', 'ASK', 'STATUS', now(), now()) RETURNING id`,
    [networkId],
  );
  return row.id;
}

/** A version of it that is looked at, with a row that has a problem, something that it brought, and something that is no longer in it; gives its id. */
export async function aListOf(town: Town, networkId: string): Promise<string> {
  const sourceId = await aListSourceOf(town, networkId);
  const [row] = await town.stores.organisations.query(
    `WITH list AS (
       INSERT INTO list_imports (network_id, source_id, name, file_name, address, has_header, columns, state, problem, created_at) VALUES ($1, $2, 'Vereine', 'liste.csv', 'https://listen.example/vereine.csv', true, '[{ "name": "Name", "examples": [], "field": "ORGANISATION_NAME" }]', 'READY', 'EMPTY', now()) RETURNING id
     ), rows AS (
       INSERT INTO list_rows (import_id, line, organisation_name, title, outcome, problems, is_chosen) SELECT id, 2, 'Chor', 'Singen', 'REFUSED', '[{ "code": "REQUIRED", "isRefusal": true, "column": "Name" }]', false FROM list
     ), vanished AS (
       INSERT INTO list_vanished (import_id, item_id, kind, name) SELECT id, uuidv7(), 'ORGANISATION', 'Turnverein' FROM list
     )
     INSERT INTO list_items (import_id, item_id, kind, name, outcome, undo) SELECT id, uuidv7(), 'ORGANISATION', 'Chor', 'CREATED', 'REMOVED' FROM list RETURNING import_id AS id`,
    [networkId, sourceId],
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

/** A document of an article; gives its id. */
export async function aDocumentOf({ stores }: Town, articleId: string): Promise<string> {
  const [row] = await stores.organisations.query(
    `INSERT INTO article_documents (news_article_id, position, title, language, format, size, content)
     SELECT $1, coalesce(max(position), 0) + 1, 'Faltblatt', 'DE', 'TEXT', 1, 'x' FROM article_documents WHERE news_article_id = $1 RETURNING id`,
    [articleId],
  );
  return row.id;
}

/** Somebody with whom a project is done. */
export async function aPartnerOf({ stores }: Town, articleId: string): Promise<void> {
  await stores.organisations.query(`INSERT INTO article_partners (news_article_id, position, name, url) VALUES ($1, 1, 'Stadtwerke', 'https://stadtwerke.example/')`, [articleId]);
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

/** Links of a network that somebody has saved once. */
export async function aLinkPageOf({ stores }: Town, networkId: string): Promise<void> {
  await stores.organisations.query(
    `WITH page AS (
       INSERT INTO link_pages (network_id, groups, version, changed_at) VALUES ($1, '[{ "kind": "LAW", "title": null, "links": [{ "title": "Recht", "url": "https://recht.example/", "description": null }] }]', 1, now())
       ON CONFLICT (network_id) DO UPDATE SET version = link_pages.version RETURNING network_id, groups
     )
     INSERT INTO revisions (kind, object_id, version, texts, saved_by, saved_at)
     SELECT 'LINKS', network_id, 1000, jsonb_build_array(jsonb_build_object('field', 'groups', 'text', groups::text)), (SELECT id FROM people WHERE name IS NOT NULL LIMIT 1), now() FROM page`,
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

/** A report, open or closed; gives its id. */
export async function aReport({ stores }: Town, about: { networkId: string; kind: 'ORGANISATION' | 'OPPORTUNITY' | 'EVENT'; objectId: string; isClosed?: boolean }): Promise<string> {
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

/** An open invitation; gives its id. */
export async function anInvitationTo({ stores }: Town, organisationId: string): Promise<string> {
  const [row] = await stores.organisations.query(
    `INSERT INTO invitations (id, organisation_id, email, role, locale, token_hash, created_at, expires_at)
     SELECT id, $1, id || '@neu.example', 'EDITOR', 'DE', uuid_send(id), now(), now() + interval '1 day' FROM uuidv7() AS id RETURNING id`,
    [organisationId],
  );
  return row.id;
}
