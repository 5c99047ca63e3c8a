import { aViewer } from '../../services/shared/testing/a-viewer.ts';
import type { Viewer } from '../../services/shared/viewer.ts';
import type { Town } from '../stories/town.ts';
import { type Home, peopleOf } from './people.ts';
import type { Rule } from './rules.ts';

/** A way to an object by its id, and who may pass. */
export interface Door {
  readonly name: DoorName;
  readonly type: string;
  /** The field that gives the object, with its arguments; `$id` is the object's. */
  readonly query: string;
  readonly rule: Rule;
}

type DoorName = 'a verified organisation' | 'a live opportunity' | 'a draft' | 'an event' | 'a network' | 'a conversation' | "one's own account";

export const DOORS: readonly Door[] = [
  { name: 'a verified organisation', type: 'Organisation', query: 'organisation(id: $id)', rule: 'anyone' },
  { name: 'a live opportunity', type: 'Opportunity', query: 'opportunity(id: $id)', rule: 'anyone' },
  { name: 'a draft', type: 'Opportunity', query: 'opportunity(id: $id)', rule: 'member' },
  { name: 'an event', type: 'Event', query: 'event(id: $id)', rule: 'anyone' },
  { name: 'a network', type: 'Network', query: 'network(id: $id)', rule: 'anyone' },
  { name: 'a conversation', type: 'Inquiry', query: 'inquiry(id: $id)', rule: 'person or member' },
  { name: "one's own account", type: 'Viewer', query: 'viewer', rule: 'signed in' },
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

const CREATE = 'mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } } }';
const CONTACT = 'mutation ($input: ContactOrganiserInput!) { contactOrganiser(input: $input) { inquiry { id } } }';

/** Does something for the furniture. @throws Error when it is refused */
async function done<T>(town: Town, viewer: Viewer, mutation: string, input: object): Promise<T> {
  const { data, errors = [] } = await town.askAs(viewer, mutation, { input });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
  return data as T;
}

/** Sets up one object behind each door, all of one organisation. */
export async function furnish(town: Town): Promise<Furniture> {
  const { stores } = town;
  const [event] = await stores.events.query(`SELECT id, organisation_id AS "organisationId" FROM events WHERE status = 'PUBLISHED' AND opportunity_id IS NOT NULL LIMIT 1`);
  const { organisationId } = event;
  const [organisation] = await stores.organisations.query(`SELECT network_id AS "networkId" FROM organisations WHERE id = $1`, [organisationId]);
  const [opportunity] = await stores.opportunities.query(`SELECT id FROM opportunities WHERE organisation_id = $1 AND status = 'PUBLISHED' LIMIT 1`, [organisationId]);
  const [other] = await stores.organisations.query(`SELECT id FROM organisations WHERE id <> $1 LIMIT 1`, [organisationId]);
  const [network] = await stores.organisations.query(
    `INSERT INTO networks (id, slug, name, description, latitude, longitude) VALUES (uuidv7(), 'anderswo', 'Netz Anderswo', '', 50, 7) RETURNING id`,
  );
  const here = { organisationId, networkId: organisation.networkId };
  const elsewhere = { organisationId: other.id, networkId: network.id };
  const person = aViewer();
  const draft = await done<{ createOpportunity: { opportunity: { id: string } } }>(town, peopleOf(here, elsewhere).owner, CREATE, { kind: 'VOLUNTEERING', organisationId });
  const contacted = await done<{ contactOrganiser: { inquiry: { id: string } } }>(town, person, CONTACT, { opportunityId: opportunity.id, message: 'Ich lese gern vor und habe samstags Zeit.' });
  return {
    here,
    elsewhere,
    person,
    ids: {
      'a verified organisation': organisationId,
      'a live opportunity': opportunity.id,
      'a draft': draft.createOpportunity.opportunity.id,
      'an event': event.id,
      'a network': here.networkId,
      'a conversation': contacted.contactOrganiser.inquiry.id,
      "one's own account": '',
    },
  };
}
