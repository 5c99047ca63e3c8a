import type { Furniture } from './furniture.ts';
import { aFileOf, aSourceOf } from './event-pieces.ts';
import { aHelpRequestOf, aSearchOf } from './opportunity-pieces.ts';
import { aDecisionAbout, aListOf, aListSourceOf, anInvitationTo, aPictureOf, aReport, aSubscriptionOf } from './organisation-pieces.ts';
import { aSessionOf } from './people.ts';

type Deed = (furniture: Furniture) => object | Promise<object>;

const stale = { version: 999 };

/**
 * An input for each mutation, on what belongs to the organisation and the volunteer of the furniture. It is made anew for each who tries. Versions
 * are stale and words are wrong wherever they can be, so that who may do it is told something else than a refusal and nothing changes for the next.
 */
export const DEEDS: Readonly<Record<string, Deed>> = {
  createOpportunity: ({ organisationId }) => ({ kind: 'VOLUNTEERING', organisationId }),
  updateOpportunity: ({ ids }) => ({ id: ids['live opportunity'], ...stale, title: 'Neu' }),
  publishOpportunity: ({ ids }) => ({ id: ids.draft, ...stale }),
  duplicateOpportunity: ({ ids }) => ({ id: ids['live opportunity'] }),
  closeOpportunity: ({ ids }) => ({ id: ids['live opportunity'], ...stale, as: 'FILLED' }),
  reopenOpportunity: ({ ids }) => ({ id: ids['live opportunity'], ...stale }),
  confirmOpportunity: ({ ids }) => ({ id: ids['live opportunity'] }),
  deleteDraft: ({ ids }) => ({ id: ids.draft, ...stale }),

  takeHelpRequest: ({ networkId }) => ({ networkId, organisationId: 'made up', title: 'Einkaufen', need: 'Zweimal in der Woche.', interests: ['neighbourhood-help'], place: 'Bitburg', personName: 'Erna Gröfig', street: 'Am Markt 1' }),
  renewHelpRequest: async ({ town, networkId }) => ({ id: await aHelpRequestOf(town, networkId) }),
  eraseHelpRequest: async ({ town, networkId }) => ({ id: await aHelpRequestOf(town, networkId) }),

  createEvent: ({ organisationId }) => ({ organisationId, kind: 'MEETING', title: 'Treffen', startsAt: 'irgendwann' }),
  updateEvent: ({ ids }) => ({ id: ids.event, ...stale, title: 'Neu' }),
  publishEvent: ({ ids }) => ({ id: ids.event }),
  cancelEvent: ({ ids }) => ({ id: ids['event draft'], reason: 'Sie ist noch gar nicht öffentlich.' }),
  deleteEventDraft: ({ ids }) => ({ id: ids.event }),

  previewCalendar: ({ organisationId }) => ({ organisationId }),
  importCalendar: ({ ids }) => ({ id: ids['calendar import'] }),
  refreshCalendar: async ({ organisationId, town }) => ({ id: await aFileOf(town, organisationId) }),
  removeCalendar: async ({ organisationId, town }) => ({ id: (await aSourceOf(town, organisationId)).id }),

  contactOrganiser: ({ organisationId }) => ({ organisationId, message: 'Hallo' }),
  confirmInquiry: () => ({ token: 'made up' }),
  sendMessage: ({ ids }) => ({ inquiryId: ids.conversation, body: 'Bis Samstag!', idempotencyKey: crypto.randomUUID() }),
  readInquiry: ({ ids }) => ({ inquiryId: ids.conversation }),
  markInquiry: ({ ids }) => ({ id: ids.conversation, ...stale, status: 'CLOSED' }),
  withdrawInquiry: ({ ids }) => ({ inquiryId: ids.conversation }),

  registerForEvent: () => ({ eventId: 'made up' }),
  confirmRegistration: () => ({ token: 'made up' }),
  cancelRegistration: ({ ids }) => ({ id: ids['cancelled registration'] }),
  answerSeatOffer: ({ ids }) => ({ id: ids['cancelled registration'], accept: true }),
  setPersonalCalendar: () => ({ isOn: true }),
  recordAttendance: ({ ids }) => ({ registrationId: ids['attended registration'], attended: true }),
  writeToRegistered: ({ ids }) => ({ eventId: ids['event draft'], text: 'Nobody is registered for a draft.', idempotencyKey: crypto.randomUUID() }),
  issueCertificate: ({ ids }) => ({ id: ids['attended registration'] }),

  saveProfile: () => ({ ...stale, interests: [], skills: [], languages: [], availability: [], commitment: [], attendance: [], radiusKm: 25, isFindable: false }),
  deleteProfile: () => stale,
  inviteVolunteer: ({ ids }) => ({ opportunityId: ids.draft, volunteerId: 'made up', message: 'Haben Sie samstags Zeit?' }),
  answerVolunteerInvitation: ({ ids }) => ({ invitationId: ids['volunteer invitation'], answer: 'INTERESTED' }),
  stopBeingFound: () => ({ token: 'made up' }),
  addFavourite: ({ ids }) => ({ opportunityId: ids['live opportunity'] }),
  removeFavourite: ({ ids }) => ({ opportunityId: ids['live opportunity'] }),
  saveSearch: () => ({ filter: {}, query: '', name: 'Alles', endsOn: '2020-01-01' }),
  confirmSavedSearch: () => ({ token: 'made up' }),
  changeSavedSearch: ({ ids }) => ({ id: ids['saved search'], endsOn: '2020-01-01' }),
  deleteSavedSearch: async ({ town, people }) => ({ id: await aSearchOf(town, people.volunteer) }),
  saveNotificationSettings: () => ({ settings: [] }),
  saveOrganisationNotificationSettings: () => ({ settings: [] }),
  saveEventNotificationSettings: () => ({ settings: [] }),
  unsubscribe: () => ({ token: 'made up' }),
  unsubscribeFromNewsletter: () => ({ token: 'made up' }),
  unsubscribeFromOrganisations: () => ({ token: 'made up' }),
  unsubscribeFromEvents: () => ({ token: 'made up' }),

  requestSignIn: () => ({ email: 'wer@people.example' }),
  updateViewer: () => ({ locale: 'DE' }),
  eraseViewer: () => ({ confirm: 'nicht die eigene' }),
  revokeSession: async ({ town, people }) => ({ id: await aSessionOf(town.stores.organisations, people.volunteer) }),
  revokeOtherSessions: () => ({}),

  recordCheck: ({ organisationId }) => ({ organisationId, subject: 'ADDRESS', how: 'VISIT', checkedOn: '2026-01-01' }),
  verifyOrganisation: ({ pendingId: id }) => ({ id, ...stale, checks: [] }),
  askBack: ({ pendingId: id }) => ({ id, ...stale, question: 'Wer leitet den Verein?' }),
  rejectOrganisation: ({ pendingId: id }) => ({ id, ...stale, reason: 'Es gibt keinen Eintrag im Register.' }),
  suspendOrganisation: ({ organisationId: id }) => ({ id, ...stale, reason: 'Niemand ist mehr zu erreichen.' }),
  reinstateOrganisation: ({ organisationId: id }) => ({ id, ...stale, reason: 'Es ist geklärt.' }),
  resubmitOrganisation: ({ pendingId: id }) => ({ id, ...stale, message: 'Der Eintrag ist da.' }),
  answerQuestion: ({ pendingId: id }) => ({ id, ...stale, answer: 'Der Vorstand.' }),
  reportContent: ({ organisationId: id }) => ({ kind: 'ORGANISATION', id, reason: 'OTHER' }),
  closeReport: async ({ town, networkId, organisationId }) => ({ id: await aReport(town, { networkId, kind: 'ORGANISATION', objectId: organisationId }), decision: 'NO_ACTION' }),
  claimModerationCase: async ({ town, networkId, organisationId }) => ({ id: `REPORT:${networkId}:${await aReport(town, { networkId, kind: 'ORGANISATION', objectId: organisationId })}` }),
  releaseModerationCase: async ({ town, networkId, organisationId }) => ({ id: `REPORT:${networkId}:${await aReport(town, { networkId, kind: 'ORGANISATION', objectId: organisationId })}` }),
  decideModerationCase: async ({ town, networkId, organisationId }) => ({ id: `REPORT:${networkId}:${await aReport(town, { networkId, kind: 'ORGANISATION', objectId: organisationId })}`, deed: 'UPHOLD' }),
  takeBackDecision: async ({ town, networkId, organisationId }) => ({ id: await aDecisionAbout(town, { networkId, organisationId }), reason: 'Es wurde schon geändert.' }),
  objectToDecision: async ({ town, networkId, organisationId }) => ({ id: await aDecisionAbout(town, { networkId, organisationId }), objection: 'Das sehen wir anders.' }),

  updateNetwork: ({ networkId: id }) => ({ id, ...stale, name: 'Engagement Netz', description: '' }),
  saveCrisis: ({ networkId }) => ({ networkId, ...stale, cause: 'FLOOD', messageDe: 'Es ist Hochwasser.' }),
  endCrisis: ({ networkId }) => ({ networkId, ...stale, reason: 'OVER' }),
  saveAgency: ({ networkId }) => ({ networkId, ...stale, hours: [], closed: [], people: [] }),
  saveHomePage: ({ networkId }) => ({ networkId, ...stale, blocks: [{ kind: 'NEWS', isShown: true }] }),
  showFigures: ({ networkId: network }) => ({ network, ...stale, figures: ['inquiries'] }),
  createNewsArticle: ({ networkId }) => ({ networkId, title: 'Neues vom Netz', summary: 'Neues.', body: 'Neues.', language: 'DE' }),
  updateNewsArticle: ({ ids }) => ({ id: ids.news, ...stale, title: 'Neues vom Netz', summary: 'Neues.', body: 'Neues.', language: 'DE' }),
  publishNewsArticle: ({ ids }) => ({ id: ids['news draft'], ...stale }),
  withdrawNewsArticle: ({ ids }) => ({ id: ids.news, ...stale }),
  pinNewsArticle: ({ ids }) => ({ id: ids.news, ...stale, isPinned: true }),
  restoreNewsArticle: ({ ids }) => ({ id: ids.news, ...stale, revision: 1 }),
  deleteNewsArticle: ({ ids }) => ({ id: ids.news, ...stale }),
  uploadNewsPicture: ({ ids }) => ({ id: ids.news, data: 'a2VpbiBCaWxk', altText: 'Kein Bild' }),
  removeNewsPicture: ({ ids }) => ({ id: ids.news }),
  uploadList: ({ networkId }) => ({ networkId, file: 'TmFtZQ==', fileName: 'liste.csv' }),
  mapList: ({ ids }) => ({ id: ids.list, name: 'Liste', hasHeader: true, fields: [] }),
  takeList: ({ ids }) => ({ id: ids.list, chosen: false }),
  undoList: ({ ids }) => ({ id: ids.list }),
  discardList: async ({ networkId, town }) => ({ id: await aListOf(town, networkId) }),
  keepList: ({ ids }) => ({ id: ids.list, address: 'https://listen.example/vereine.csv', mode: 'ASK' }),
  changeListSource: async ({ networkId, town }) => ({ id: await aListSourceOf(town, networkId), mode: 'TAKE' }),
  refreshList: async ({ networkId, town }) => ({ id: await aListSourceOf(town, networkId) }),
  removeListSource: async ({ networkId, town }) => ({ id: await aListSourceOf(town, networkId) }),
  createNewsletter: ({ networkId }) => ({ networkId, texts: [{ language: 'DE', subject: 'Neues', body: 'Neues.' }], audiences: ['VOLUNTEERS'] }),
  updateNewsletter: ({ ids }) => ({ id: ids.newsletter, ...stale, texts: [{ language: 'DE', subject: 'Neues', body: 'Neues.' }], audiences: ['VOLUNTEERS'] }),
  testNewsletter: ({ ids }) => ({ id: ids.newsletter }),
  scheduleNewsletter: ({ ids }) => ({ id: ids.newsletter, ...stale }),
  cancelNewsletter: ({ ids }) => ({ id: ids.newsletter, ...stale }),
  deleteNewsletter: ({ ids }) => ({ id: ids.newsletter, ...stale }),
  subscribeToNewsletter: ({ networkId }) => ({ networkId, fields: ['made up'] }),
  confirmNewsletterSubscription: () => ({ token: 'made up' }),
  endNewsletterSubscription: async ({ town, people, networkId }) => ({ id: await aSubscriptionOf(town, people.volunteer, networkId) }),
  saveLinks: ({ networkId }) => ({ networkId, ...stale, groups: [] }),
  createNetwork: () => ({ name: 'Netz am Fluss', description: '', slug: 'bitburg', latitude: 50, longitude: 7 }),
  saveLegalPage: () => ({ kind: 'IMPRINT', locale: 'DE', body: 'Wir.', ...stale }),

  registerOrganisation: () => ({
    kind: 'CLUB', name: 'Lesepaten', purpose: 'Wir lesen vor.', interests: ['social'], address: { town: 'Bitburg' }, contactEmail: 'post@lesepaten.example', networkId: 'made up',
  }),
  updateOrganisation: ({ organisationId: id }) => ({
    id, ...stale, kind: 'CLUB', name: 'Lesepaten', purpose: 'Wir lesen vor.', description: '', interests: ['social'], address: { town: 'Bitburg' },
    contactEmail: 'post@lesepaten.example', lookingForHelpers: true, lookingForMembers: true,
  }),
  uploadPicture: ({ organisationId }) => ({ organisationId, purpose: 'PICTURE', data: 'a2VpbiBCaWxk', altText: 'Kein Bild' }),
  removePicture: async ({ town, organisationId }) => ({ id: await aPictureOf(town, organisationId, 'PICTURE') }),

  inviteMember: ({ organisationId }) => ({ organisationId, email: `${crypto.randomUUID()}@neu.example`, role: 'EDITOR' }),
  lookAfterOrganisation: ({ organisationId }) => ({ organisationId }),
  withdrawInvitation: async ({ town, organisationId }) => ({ id: await anInvitationTo(town, organisationId) }),
  acceptInvitation: () => ({ token: 'made up' }),
  changeMemberRole: ({ organisationId, people }) => ({ organisationId, personId: people['volunteer elsewhere'].id, role: 'EDITOR' }),
  removeMember: ({ organisationId, people }) => ({ organisationId, personId: people['volunteer elsewhere'].id }),
  handOverOrganisation: ({ organisationId, people }) => ({ organisationId, personId: people['volunteer elsewhere'].id }),
  // The last of all: editors and owners leave, and their claims alone are left.
  leaveOrganisation: ({ organisationId }) => ({ organisationId }),
};
