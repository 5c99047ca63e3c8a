import { aViewer } from '../../services/shared/testing/a-viewer.ts';
import type { Viewer } from '../../services/shared/viewer.ts';
import type { Town } from '../stories/town.ts';
import type { Home } from './people.ts';
import type { Rule } from './rules.ts';

/** A way to an object by its id, and who may pass. */
export interface Door {
  readonly name: DoorName;
  readonly type: string;
  /** The field that gives the object, with its arguments; `$id` is the object's. */
  readonly query: string;
  readonly rule: Rule;
}

type DoorName = 'a verified organisation' | 'a live opportunity' | 'an event' | 'a thread' | 'the checking of an organisation' | 'a network';

export const DOORS: readonly Door[] = [
  { name: 'a verified organisation', type: 'Organisation', query: 'organisation(id: $id)', rule: 'anyone' },
  { name: 'a live opportunity', type: 'Opportunity', query: 'opportunity(id: $id)', rule: 'anyone' },
  { name: 'an event', type: 'Event', query: 'event(id: $id)', rule: 'anyone' },
  { name: 'the checking of an organisation', type: 'VerificationCase', query: 'verificationCase(id: $id)', rule: 'member or coordinator' },
  { name: 'a network', type: 'Network', query: 'network(id: $id)', rule: 'anyone' },
  { name: 'a thread', type: 'Inquiry', query: 'inquiry(id: $id)', rule: 'person or member' },
];

/** Arguments of fields that cannot be asked for without. */
export const SAMPLE_ARGUMENTS: Readonly<Record<string, string>> = {};

/** What the doors lead to, and who stands before them. */
export interface Furniture {
  readonly here: Home;
  readonly elsewhere: Home;
  /** The volunteer whom some of the objects are about. */
  readonly person: Viewer;
  readonly ids: Readonly<Record<DoorName, string>>;
}

/** Sets up one object behind each door, all of one organisation. */
export async function furnish({ stores }: Town): Promise<Furniture> {
  const [event] = await stores.events.query(`SELECT id, organisation_id AS "organisationId" FROM events WHERE status = 'PUBLISHED' AND opportunity_id IS NOT NULL LIMIT 1`);
  const { organisationId } = event;
  const [organisation] = await stores.organisations.query(`SELECT network_id AS "networkId" FROM organisations WHERE id = $1`, [organisationId]);
  const [opportunity] = await stores.opportunities.query(`SELECT id FROM opportunities WHERE organisation_id = $1 AND status = 'PUBLISHED' LIMIT 1`, [organisationId]);
  const [other] = await stores.organisations.query(`SELECT id, network_id FROM organisations WHERE id <> $1 LIMIT 1`, [organisationId]);
  const [network] = await stores.organisations.query(
    `INSERT INTO networks (id, slug, name, description, latitude, longitude) VALUES (uuidv7(), 'anderswo', 'Netz Anderswo', '', 50, 7) RETURNING id`,
  );
  await stores.organisations.query(
    `INSERT INTO decisions (organisation_id, step, words, decided_at, version) VALUES ($1, 'ASK_BACK', 'Who is in charge?', now(), 2)`, [organisationId],
  );
  const person = aViewer();
  const [thread] = await stores.opportunities.query(
    `INSERT INTO inquiries (opportunity_id, organisation_id, person_id, name, email, locale, status, created_at, confirmed_at, last_message_at)
     VALUES ($1, $2, $3, 'Kim Muster', $4, 'DE', 'OPEN', now(), now(), now()) RETURNING id`,
    [opportunity.id, organisationId, person.id, person.email],
  );
  return {
    here: { organisationId, networkId: organisation.networkId },
    elsewhere: { organisationId: other.id, networkId: network.id },
    person,
    ids: { 'a verified organisation': organisationId, 'a live opportunity': opportunity.id, 'an event': event.id, 'a thread': thread.id, 'the checking of an organisation': organisationId, 'a network': organisation.networkId },
  };
}
