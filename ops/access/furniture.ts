import { ActorRole, recordAudit } from '../../services/shared/audit.ts';
import { idOf } from '../../services/shared/figures/counted-for.ts';
import { lastQuarter } from '../../services/shared/figures/period.ts';
import { dayOf, daysLater } from '../../services/shared/site-days.ts';
import type { Viewer } from '../../services/shared/viewer.ts';
import { anOrganisation, save } from '../../services/organisations/testing/rows.ts';
import type { Town } from '../stories/town.ts';
import type { Place } from './doors.ts';
import { aSessionOf, type Home, type People, somePeople } from './people.ts';
import { aCalendarOf, aMessageTo, anAttendance, aSourceOf, registrationsOf } from './event-pieces.ts';
import { aHelpOfferOf, aHelpRequestOf, aSearchOf, aVolunteerInvitation } from './opportunity-pieces.ts';
import { aClaimOf, aDecisionAbout, aDocumentOf, aFlaggedEventOf, aPartnerOf, aHomePageOf, aLinkPageOf, aListOf, anAnswerOf, anArticleOf, aNewsletterOf, anInvitationTo, aPictureOf, aQuestionTo, aReport, aSubscriptionOf } from './organisation-pieces.ts';

/** What the doors lead to, all of it of one organisation and one volunteer, and who stands before them. */
export interface Furniture {
  readonly town: Town;
  readonly people: People;
  readonly organisationId: string;
  readonly pendingId: string;
  readonly networkId: string;
  readonly ids: Readonly<Record<Place, string>>;
}

/** Does something for the furniture. @throws Error when it is refused */
async function done<T>(town: Town, viewer: Viewer, name: string, type: string, input: object, fields: string): Promise<T> {
  const { data, errors = [] } = await town.askAs(viewer, `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input });
  if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join(' ')}`);
  return data?.[name] as T;
}

const inDays = (days: number): string => daysLater(dayOf(new Date()), days);

/** Somebody for whom a posting with these interests fits, and who may be found for it. */
const aProfile = (interests: readonly string[]) => ({ version: null, interests, place: 'Bitburg', radiusKm: 200, ageGroup: 'FROM_18', isFindable: true, displayName: 'Leseratte' });

async function homes({ stores }: Town): Promise<{ event: { id: string }; here: Home; elsewhere: Home; organisationId: string; pendingId: string }> {
  const [event] = await stores.events.query(`SELECT id, organisation_id AS "organisationId" FROM events WHERE status = 'PUBLISHED' AND opportunity_id IS NOT NULL LIMIT 1`);
  const { organisationId } = event;
  const [{ networkId }] = await stores.organisations.query(`SELECT network_id AS "networkId" FROM organisations WHERE id = $1`, [organisationId]);
  const [other] = await stores.organisations.query(`SELECT id FROM organisations WHERE id <> $1 LIMIT 1`, [organisationId]);
  const [network] = await stores.organisations.query(
    `INSERT INTO networks (id, slug, name, description, latitude, longitude) VALUES (uuidv7(), 'anderswo', 'Netz Anderswo', '', 50, 7) RETURNING id`,
  );
  const pending = anOrganisation({ status: 'PENDING', networkId, name: 'Die Wartenden' });
  await save(stores.organisations, { organisations: [pending] });
  const here = { organisations: [{ id: organisationId, status: 'VERIFIED' }, { id: pending.id, status: 'PENDING' }], networkId };
  return { event, here, elsewhere: { organisations: [{ id: other.id, status: 'VERIFIED' }], networkId: network.id }, organisationId, pendingId: pending.id };
}

/** Sets up something behind each door. */
export async function furnish(town: Town): Promise<Furniture> {
  const { stores } = town;
  const { event, here, elsewhere, organisationId, pendingId } = await homes(town);
  const people = await somePeople(stores.organisations, here, elsewhere);
  const { volunteer, owner, coordinator } = people;
  const [opportunity] = await stores.opportunities.query(`SELECT id, interest_ids AS interests FROM opportunities WHERE organisation_id = $1 AND status = 'PUBLISHED' LIMIT 1`, [organisationId]);
  const [openRequest] = await stores.opportunities.query(`SELECT id FROM opportunities WHERE network_id = $1 AND kind = 'HELP_REQUEST' AND status = 'PUBLISHED' LIMIT 1`, [here.networkId]);
  const draft = await done<{ opportunity: { id: string } }>(town, owner, 'createOpportunity', 'CreateOpportunityInput', { kind: 'VOLUNTEERING', organisationId }, 'opportunity { id }');
  const eventDraft = await done<{ event: { id: string } }>(town, owner, 'createEvent', 'CreateEventInput', { kind: 'MEETING', title: 'Treffen', startsAt: `${inDays(30)}T10:00`, organisationId }, 'event { id }');
  const saved = await done<{ profile: { id: string } }>(town, volunteer, 'saveProfile', 'SaveProfileInput', aProfile(opportunity.interests), 'profile { id }');
  await done(town, volunteer, 'addFavourite', 'FavouriteInput', { opportunityId: opportunity.id }, '__typename');
  const check = { organisationId, subject: 'ADDRESS', how: 'VISIT', checkedOn: inDays(-300), validUntil: inDays(20) };
  await done(town, coordinator, 'recordCheck', 'RecordCheckInput', check, '__typename');
  for (const id of [organisationId, pendingId]) await aQuestionTo(town, id);
  const logged = { networkId: here.networkId, actorId: owner.id, actorRole: ActorRole.OWNER, action: 'opportunity.published', objectType: 'OPPORTUNITY', objectId: opportunity.id, details: {} };
  await stores.organisations.transaction((tx) => recordAudit(tx, logged));
  await aSessionOf(stores.organisations, volunteer);
  await anInvitationTo(town, organisationId);
  await aReport(town, { networkId: here.networkId, kind: 'ORGANISATION', objectId: organisationId, isClosed: true });
  await aReport(town, { networkId: here.networkId, kind: 'OPPORTUNITY', objectId: opportunity.id, isClosed: true });
  await aReport(town, { networkId: here.networkId, kind: 'EVENT', objectId: event.id, isClosed: true });
  await aClaimOf(town, await aReport(town, { networkId: here.networkId, kind: 'ORGANISATION', objectId: organisationId }));
  await aReport(town, { networkId: here.networkId, kind: 'OPPORTUNITY', objectId: opportunity.id });
  await aDecisionAbout(town, { networkId: here.networkId, organisationId, isOver: true });
  await aDecisionAbout(town, { networkId: here.networkId, organisationId, isObjected: true });
  const letter = { opportunityId: opportunity.id, message: 'Ich lese gern vor und habe samstags Zeit.' };
  const { inquiry } = await done<{ inquiry: { id: string } }>(town, volunteer, 'contactOrganiser', 'ContactOrganiserInput', letter, 'inquiry { id }');
  await aHelpRequestOf(town, here.networkId, opportunity.id);
  await stores.opportunities.query(`UPDATE inquiries SET status = 'COMMITTED' WHERE id = $1`, [inquiry.id]);
  const newsDraft = await anArticleOf(town, here.networkId, null);
  await aPartnerOf(town, newsDraft.id);
  await aSubscriptionOf(town, volunteer, here.networkId);
  const calendar = await aSourceOf(town, organisationId);
  await stores.events.query('INSERT INTO calendar_items (source_id, group_id, item_id) SELECT $1, id, coalesce(series_id, id) FROM events WHERE id = ANY($2)', [calendar.id, [event.id, eventDraft.event.id]]);
  const attended = await anAttendance(town, volunteer, event.id);
  await aMessageTo(town, owner, event.id);
  await aHomePageOf(town, here.networkId);
  await aLinkPageOf(town, here.networkId);
  await anAnswerOf(town, here.networkId);
  await aFlaggedEventOf(town, { networkId: here.networkId, organisationId, eventId: event.id });
  return {
    town, people, organisationId, pendingId, networkId: here.networkId,
    ids: {
      'verified organisation': organisationId,
      'pending organisation': pendingId,
      'hidden picture': await aPictureOf(town, pendingId, 'LOGO'),
      news: (await anArticleOf(town, here.networkId, new Date())).id,
      'news draft': newsDraft.id,
      newsletter: await aNewsletterOf(town, here.networkId),
      'picture of a news draft': newsDraft.pictureId,
      'document of a news draft': await aDocumentOf(town, newsDraft.id),
      'live opportunity': opportunity.id,
      draft: draft.opportunity.id,
      event: event.id,
      'event draft': eventDraft.event.id,
      network: here.networkId,
      statistics: idOf({ networkId: here.networkId, period: lastQuarter(new Date()) }),
      'calendar import': calendar.importId,
      list: await aListOf(town, here.networkId),
      'open help request': openRequest.id,
      'help offer': await aHelpOfferOf(town, here.networkId),
      conversation: inquiry.id,
      account: String(volunteer.id),
      'cancelled registration': await registrationsOf(town, volunteer, event.id),
      'attended registration': attended,
      'saved search': await aSearchOf(town, volunteer),
      'personal calendar': await aCalendarOf(town, volunteer),
      profile: saved.profile.id,
      'volunteer invitation': await aVolunteerInvitation(town, { personId: volunteer.id, opportunityId: opportunity.id, organisationId, inquiryId: inquiry.id }),
    },
  };
}
