import type { Furniture } from './doors.ts';

/**
 * An input for each mutation that not anybody may do, on what belongs here. Versions are stale, so that who may do it is told of a conflict and
 * nothing changes for those who try after them.
 */
export const DEEDS: Readonly<Record<string, (furniture: Furniture) => object>> = {
  createOpportunity: ({ here }) => ({ kind: 'VOLUNTEERING', organisationId: here.organisationId }),
  updateOpportunity: ({ ids }) => ({ id: ids['a live opportunity'], version: 999, title: 'Neu' }),
  publishOpportunity: ({ ids }) => ({ id: ids['a draft'], version: 999 }),
  duplicateOpportunity: ({ ids }) => ({ id: ids['a live opportunity'] }),
  closeOpportunity: ({ ids }) => ({ id: ids['a live opportunity'], version: 999, as: 'FILLED' }),
  reopenOpportunity: ({ ids }) => ({ id: ids['a live opportunity'], version: 999 }),
  deleteDraft: ({ ids }) => ({ id: ids['a draft'], version: 999 }),
  markInquiry: ({ ids }) => ({ id: ids['a conversation'], version: 999, status: 'CLOSED' }),

  saveProfile: () => ({ version: 999, interests: [], skills: [], languages: [], availability: [], commitment: [], attendance: [], radiusKm: 25, isFindable: false }),
  deleteProfile: () => ({ version: 999 }),
  addFavourite: ({ ids }) => ({ opportunityId: ids['a live opportunity'] }),
  removeFavourite: ({ ids }) => ({ opportunityId: ids['a live opportunity'] }),
  saveNotificationSettings: () => ({ settings: [] }),
  saveOrganisationNotificationSettings: () => ({ settings: [] }),

  recordCheck: ({ here }) => ({ organisationId: here.organisationId, subject: 'ADDRESS', how: 'VISIT', checkedOn: '2026-01-01' }),
  verifyOrganisation: ({ here }) => ({ id: here.organisationId, version: 999, checks: [] }),
  askBack: ({ here }) => ({ id: here.organisationId, version: 999, question: 'Wer leitet den Verein?' }),
  rejectOrganisation: ({ here }) => ({ id: here.organisationId, version: 999, reason: 'Es gibt keinen Eintrag im Register.' }),
  suspendOrganisation: ({ here }) => ({ id: here.organisationId, version: 999, reason: 'Niemand ist mehr zu erreichen.' }),
  reinstateOrganisation: ({ here }) => ({ id: here.organisationId, version: 999, reason: 'Es ist geklärt.' }),
  resubmitOrganisation: ({ here }) => ({ id: here.organisationId, version: 999, message: 'Der Eintrag ist da.' }),
  answerQuestion: ({ here }) => ({ id: here.organisationId, version: 999, answer: 'Der Vorstand.' }),

  updateNetwork: ({ here }) => ({ id: here.networkId, version: 999, name: 'Engagement Netz', description: '' }),
  createNetwork: () => ({ name: 'Netz am Fluss', description: '', slug: 'bitburg', latitude: 50, longitude: 7 }),
  saveLegalPage: () => ({ kind: 'IMPRINT', locale: 'DE', body: 'Wir.', version: 999 }),

  updateOrganisation: ({ here }) => ({
    id: here.organisationId, version: 999, kind: 'CLUB', name: 'Lesepaten', purpose: 'Wir lesen vor.', description: '', interests: ['social'], address: { town: 'Bitburg' },
    contactEmail: 'post@lesepaten.example', lookingForHelpers: true, lookingForMembers: true,
  }),
  inviteMember: ({ here }) => ({ organisationId: here.organisationId, email: 'ist-keine-adresse@neu.example', role: 'EDITOR' }),
};
