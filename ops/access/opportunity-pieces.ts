import type { Viewer } from '../../services/shared/viewer.ts';
import type { Town } from '../stories/town.ts';

/** An invitation that was answered, so long ago that its person may be invited again; gives its id. */
export async function aVolunteerInvitation({ stores }: Town, { personId, opportunityId, organisationId, inquiryId }: Readonly<Record<'personId' | 'opportunityId' | 'organisationId' | 'inquiryId', unknown>>): Promise<string> {
  const [row] = await stores.opportunities.query(
    `INSERT INTO volunteer_invitations (id, opportunity_id, organisation_id, person_id, name, email, locale, message, status, invited_at, answerable_until, answered_at, inquiry_id)
     VALUES (uuidv7(), $1, $2, $3, 'Leseratte', 'leseratte@people.example', 'DE', 'Haben Sie samstags Zeit?', 'INTERESTED', now() - interval '60 days', now() - interval '30 days', now() - interval '59 days', $4) RETURNING id`,
    [opportunityId, organisationId, personId, inquiryId],
  );
  return row.id;
}

/** Somebody behind a posting, whom help reached yesterday; gives its id. */
export async function aHelpRequestOf({ stores }: Town, networkId: string, opportunityId: string = crypto.randomUUID()): Promise<string> {
  await stores.opportunities.query(
    `INSERT INTO help_requests (opportunity_id, network_id, person_name, street, phone, note, taken_at, ended_at) VALUES ($1, $2, 'Erna Gröfig', 'Am Markt 1', '06561 4711', 'Bitte laut klingeln.', now() - interval '2 days', now() - interval '1 day')`,
    [opportunityId, networkId],
  );
  return opportunityId;
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

/** An offer of help in a crisis that ended yesterday, to which somebody wrote; gives its id. */
export async function aHelpOfferOf({ stores }: Town, networkId: string): Promise<string> {
  const [row] = await stores.opportunities.query(
    `WITH crisis AS (
       INSERT INTO known_crises (id, network_id, network_slug, network_name, ends_at, version) VALUES (uuidv7(), $1, 'netz', 'Netz', now() - interval '1 day', 1) RETURNING id
     )
     INSERT INTO help_offers (id, crisis_id, network_id, name, email, phone, words, interest_ids, place_name, postal_code, latitude, longitude, availability, locale, created_at, confirmed_at, token_hash, token_expires_at, link_hash)
     SELECT uuidv7(), id, $1, 'Jona', 'jona@people.example', '0151 1', 'Anhänger', '{neighbourhood-help}', 'Bitburg', '54634', 50, 6.5, '{SATURDAY_MORNING}', 'DE', now(), now(), uuid_send(id), now(), uuid_send(id) FROM crisis RETURNING id`,
    [networkId],
  );
  await stores.opportunities.query(`INSERT INTO help_offer_letters (id, offer_id, message, idempotency_key, written_at) VALUES (uuidv7(), $1, 'Danke!', 'once for all', now())`, [row.id]);
  return row.id;
}
