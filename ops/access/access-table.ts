import { EVENT_ACCESS } from './event-access.ts';
import { MODERATION_ACCESS } from './moderation-access.ts';
import { CRISIS_ACCESS } from './crisis-access.ts';
import { LIST_ACCESS } from './list-access.ts';
import { NEWS_ACCESS } from './news-access.ts';
import { STATISTICS_ACCESS } from './statistics-access.ts';
import { TELEPHONE_ACCESS } from './telephone-access.ts';
import type { TypeAccess } from './rules.ts';

/**
 * Who may ask what: every field of every type of the graph, by the rule that holds for it (see rules.ts). What stands below a field that is refused
 * cannot be reached, whatever its own rule; so it is with what a deed gives back. access-table.spec.ts holds this table to the composed schema,
 * access.spec.ts to the running graph: for every role, on one's own things and those of others, through the gateway and by reference.
 *
 * A token out of a mail opens what its deed says to whoever has it, signed in or not (`confirmOpportunity`, `sendMessage`, `readInquiry`,
 * `withdrawInquiry`, `answerVolunteerInvitation`, `stopBeingFound`, `cancelRegistration`, `answerSeatOffer`, `issueCertificate` by token). The rules here are for everybody who comes without one.
 */
export const ACCESS: Readonly<Record<string, TypeAccess>> = {
  Query: {
    anyone: `network news articles guideStarters newsArticle links legalPage inquiry inquiryThread events event eventDays eventFeed inquiryChallenge interests opportunity opportunityIsWithheld eventIsWithheld decisionByLink places opportunities skills networks organisations
      organisation viewer verificationCase volunteerInvitation unsubscription newsletterUnsubscription organisationUnsubscription eventUnsubscription freshnessCheck pictureFile documentFile
      wordCompletions interestSuggestions organisationSuggestions articleSuggestions linkSuggestions eventSuggestions savedSearch registrationChallenge registration certificate
      calendarImport personalCalendar listImport newsletterChallenge newsletter networksInCrisis urgentHelp helpOffer`,
    member: 'searchPreview',
    'signed in': 'similarOrganisations',
    coordinator: 'networkStatistics helpRequests helpOffers',
    operator: 'installationAuditLog',
  },
  Mutation: {
    anyone: `contactOrganiser confirmInquiry saveSearch confirmSavedSearch requestSignIn unsubscribe objectByLink unsubscribeFromNewsletter unsubscribeFromOrganisations unsubscribeFromEvents reportContent stopBeingFound registerForEvent confirmRegistration subscribeToNewsletter confirmNewsletterSubscription offerHelp confirmHelpOffer changeHelpOffer withdrawHelpOffer`,
    'signed in': `eraseViewer updateViewer revokeOtherSessions saveProfile deleteProfile addFavourite removeFavourite saveNotificationSettings saveOrganisationNotificationSettings saveEventNotificationSettings
      registerOrganisation acceptInvitation setPersonalCalendar`,
    person: 'revokeSession withdrawInquiry answerVolunteerInvitation changeSavedSearch deleteSavedSearch cancelRegistration answerSeatOffer issueCertificate endNewsletterSubscription',
    'person or member': 'sendMessage readInquiry',
    member: `createOpportunity updateOpportunity publishOpportunity duplicateOpportunity closeOpportunity reopenOpportunity deleteDraft confirmOpportunity
      createEvent updateEvent publishEvent cancelEvent deleteEventDraft recordAttendance writeToRegistered previewCalendar importCalendar refreshCalendar removeCalendar
      inviteVolunteer markInquiry objectToDecision uploadPicture removePicture leaveOrganisation`,
    owner: 'resubmitOrganisation answerQuestion inviteMember withdrawInvitation changeMemberRole removeMember handOverOrganisation',
    coordinator: `updateNetwork showFigures lookAfterOrganisation takeHelpRequest renewHelpRequest eraseHelpRequest writeToHelpOffer markHelpOffer saveLinks saveHomePage uploadList mapList takeList undoList discardList saveAnswerTemplate deleteAnswerTemplate keepList changeListSource refreshList removeListSource createNewsArticle updateNewsArticle publishNewsArticle withdrawNewsArticle pinNewsArticle restoreNewsArticle deleteNewsArticle uploadNewsPicture removeNewsPicture uploadArticleDocument arrangeArticleDocuments removeArticleDocument savePartners createNewsletter updateNewsletter testNewsletter scheduleNewsletter cancelNewsletter deleteNewsletter saveAgency saveCrisis endCrisis
      recordCheck verifyOrganisation askBack rejectOrganisation suspendOrganisation reinstateOrganisation closeReport claimModerationCase releaseModerationCase decideModerationCase takeBackDecision`,
    'member or coordinator': 'updateOrganisation',
    operator: 'createNetwork saveLegalPage',
  },

  Viewer: { anyone: 'personalDataInOrganisations personalDataInOpportunities personalDataInEvents soleOwnerships id name email locale isOperator memberships coordinates sessions profile matches favourites inquiries volunteerInvitations savedSearches notificationSettings organisationNotificationSettings eventNotificationSettings registrations attendanceRecord personalCalendar newsletterSubscriptions' },
  Session: { person: 'id device createdAt lastUsedAt expiresAt isCurrent' },
  RequestSignInPayload: { anyone: 'status' },
  UpdateViewerPayload: { person: 'viewer' },
  RevokeSessionPayload: { person: 'id' },
  RevokeOtherSessionsPayload: { person: 'count' },
  EraseViewerPayload: { anyone: 'erased' },
  NetworkColours: { anyone: 'accentLight accentDark tintLight tintDark' },
  SaveNetworkPayload: { anyone: 'network' },
  LegalPage: { anyone: 'kind locale body version changedAt' },
  SaveLegalPagePayload: { anyone: 'legalPage' },
  Membership: { anyone: 'role organisation' },

  Organisation: {
    anyone: `id events opportunities slug kind status name purpose description website foundedIn address interests network verifications responsiveness version
      registerCourt registerNumber lookingForHelpers lookingForMembers logo pictures`,
    member: 'inquiries workspace workspaceCounts eventShelf eventShelfCounts calendars',
    'member or coordinator': 'contactEmail members moderationDecisions',
    owner: 'invitations',
  },
  Member: {
    'member or coordinator': 'personId name role createdAt',
    owner: 'email',
  },
  Invitation: {
    owner: 'id email role expiresAt',
  },
  InviteMemberPayload: {
    anyone: 'invitation',
  },
  WithdrawInvitationPayload: {
    anyone: 'id',
  },
  MembershipPayload: {
    anyone: 'organisation',
  },
  Picture: {
    anyone: 'id url purpose altText width height',
  },
  PictureFile: {
    anyone: 'data isPublic',
  },
  SimilarOrganisation: {
    anyone: 'name town likeness organisation',
  },
  RegisterOrganisationPayload: {
    anyone: 'organisation similar',
  },
  UpdateOrganisationPayload: {
    anyone: 'organisation',
  },
  UploadPicturePayload: { anyone: 'picture' },
  RemovePicturePayload: { anyone: 'id' },
  Verification: { anyone: 'id subject how howInWords checkedOn validUntil checkedBy note organisation' },
  Responsiveness: { anyone: 'shareAnswered medianHours' },
  VerificationConnection: { coordinator: 'edges nodes pageInfo totalCount' },
  VerificationEdge: { coordinator: 'cursor node' },
  VerificationCase: { 'member or coordinator': 'id version status organisation contactEmail waitingSince decisions checks question similarCount' },
  VerificationCaseConnection: { coordinator: 'edges nodes pageInfo totalCount' },
  VerificationCaseEdge: { coordinator: 'cursor node' },
  Decision: { 'member or coordinator': 'id step words decidedAt', coordinator: 'decidedByName' },
  AuditEntry: { coordinator: 'id at actorId actorRole action objectType objectId details actorName organisation opportunity' },
  AuditEntryConnection: { coordinator: 'edges nodes pageInfo totalCount' },
  AuditEntryEdge: { coordinator: 'cursor node' },
  Report: { coordinator: 'id kind objectId reason comment status createdAt decision note closedAt organisation opportunity event' },
  ReportConnection: { coordinator: 'edges nodes pageInfo totalCount' },
  ReportEdge: { coordinator: 'cursor node' },
  ReportContentPayload: { anyone: 'status' },
  CloseReportPayload: { coordinator: 'report' },
  VerificationStepPayload: { 'member or coordinator': 'case' },
  RecordCheckPayload: { coordinator: 'check' },
  Network: {
    anyone: 'welcome contact colours version id slug name description website latitude longitude linkPage homePage shownFigures agency crisis',
    coordinator: 'statistics verificationQueue expiringChecks auditLog reports newsDesk listImports listSources answerTemplates moderationQueue moderationCounts moderationDecisions newsletters',
  },

  ...STATISTICS_ACCESS,
  Opportunity: {
    anyone: `id upcomingEvents slug kind status title summary description textLanguage attendance availability commitment languages minimumAge maximumAge
      accessibility requirements benefits startsOn endsOn expiresAt publishedAt lastConfirmedAt version updatedAt interests skills place organisation isFavourite similar nearbyEvents eventKey`,
    member: 'matchingVolunteers volunteerInvitations',
  },
  VolunteerProfile: {
    person: `id languages availability commitment attendance radiusKm ageGroup isFindable displayName asSeen version changedAt interests skills place missingParts`,
  },
  FindableVolunteer: { 'person or member': 'name town languages availability commitment interests skills' },
  MatchingVolunteerConnection: { member: 'edges nodes pageInfo totalCount' },
  MatchingVolunteerEdge: { member: 'cursor volunteerId node match' },
  VolunteerInvitation: { 'person or member': 'id name message status invitedAt answerableUntil answeredAt inquiryId opportunity organisation' },
  VolunteerInvitationConnection: { 'signed in': 'edges nodes pageInfo totalCount' },
  VolunteerInvitationEdge: { 'person or member': 'cursor node' },
  InviteVolunteerPayload: { member: 'invitation' },
  AnswerVolunteerInvitationPayload: { person: 'invitation' },
  StopBeingFoundPayload: { anyone: 'wasFindable' },
  Inquiry: { person: 'helpContact', 'person or member': 'id personName status version createdAt lastMessageAt side unreadCount messages opportunity organisation' },
  ...TELEPHONE_ACCESS,
  ...CRISIS_ACCESS,
  Message: { 'person or member': 'id sender body sentAt' },
  InquiryConnection: { 'signed in': 'edges nodes pageInfo totalCount' },
  InquiryEdge: { 'person or member': 'cursor node' },
  MessageConnection: { 'person or member': 'edges nodes pageInfo totalCount' },
  MessageEdge: { 'person or member': 'cursor node' },
  SendMessagePayload: { 'person or member': 'inquiry message' },
  MarkInquiryPayload: { member: 'inquiry' },
  WithdrawInquiryPayload: { person: 'inquiry' },
  ReadInquiryPayload: { 'person or member': 'inquiry' },
  ...EVENT_ACCESS,
  ...LIST_ACCESS,
  ...NEWS_ACCESS,
  ...MODERATION_ACCESS,

  Interest: { anyone: 'id label parent children' },
  WordCompletion: { anyone: 'text count' },
  Skill: { anyone: 'id label' },
  Place: { anyone: 'id name postalCode region latitude longitude' },
  Address: { anyone: 'street postalCode town latitude longitude' },

  OpportunityConnection: { anyone: 'edges nodes pageInfo totalCount totalCountIsExact facets relaxations correctedText insteadInterests' },
  OpportunityEdge: { anyone: 'cursor node match' },
  Match: { anyone: 'score distanceKm reasons' },
  MatchReason: { anyone: 'kind score weight details' },
  OpportunityFacets: { anyone: 'interests kinds commitment attendance' },
  InterestCount: { anyone: 'interest count' },
  KindCount: { anyone: 'kind count' },
  CommitmentCount: { anyone: 'commitment count' },
  AttendanceCount: { anyone: 'attendance count' },
  Relaxation: { anyone: 'filter totalCount radiusKm' },
  FavouriteConnection: { 'signed in': 'edges nodes pageInfo totalCount' },
  FavouriteEdge: { person: 'cursor node' },
  EventConnection: { anyone: 'edges nodes pageInfo totalCount' },
  EventEdge: { anyone: 'cursor node' },
  NetworkConnection: { anyone: 'edges nodes pageInfo totalCount' },
  NetworkEdge: { anyone: 'cursor node' },
  OrganisationConnection: { anyone: 'edges nodes pageInfo totalCount' },
  OrganisationEdge: { anyone: 'cursor node' },
  WorkspaceConnection: { anyone: 'edges nodes pageInfo totalCount' },
  WorkspaceEdge: { anyone: 'cursor node' },
  StatusCount: { anyone: 'status count' },
  OpportunityPayload: { anyone: 'opportunity' },
  DeleteDraftPayload: { anyone: 'id' },
  EventPayload: { anyone: 'event' },
  DeleteEventDraftPayload: { anyone: 'id' },
  EventShelfCount: { anyone: 'shelf count' },
  SearchPreview: { anyone: 'place interests words searches' },
  SampleSearch: { anyone: 'interest text place radiusKm found rank totalCount' },
  ConfirmOpportunityPayload: { anyone: 'opportunities' },
  FreshnessCheck: { anyone: 'organisationName opportunities' },
  PageInfo: { anyone: 'hasNextPage hasPreviousPage startCursor endCursor' },

  ProofOfWorkChallenge: { anyone: 'challenge expiresAt' },
  ContactOrganiserPayload: { anyone: 'status', person: 'inquiry' },
  SaveProfilePayload: { person: 'profile' },
  DeleteProfilePayload: { person: 'deletedId' },
  NotificationSetting: { anyone: 'kind isWanted' },
  SaveNotificationSettingsPayload: { person: 'settings' },
  OrganisationNotificationSetting: { anyone: 'kind isWanted' },
  SaveOrganisationNotificationSettingsPayload: { person: 'settings' },
  UnsubscribeFromOrganisationsPayload: { anyone: 'setting' },
  EventNotificationSetting: { anyone: 'kind isWanted' },
  SaveEventNotificationSettingsPayload: { person: 'settings' },
  UnsubscribeFromEventsPayload: { anyone: 'setting' },
  UnsubscribePayload: { anyone: 'setting' },
  SavedSearch: { person: 'id name query frequency endsOn createdAt pausedAt lastAlertAt' },
  SaveSearchPayload: { anyone: 'status', person: 'savedSearch' },
  SavedSearchPayload: { person: 'savedSearch' },
  ConfirmSavedSearchPayload: { anyone: 'savedSearch linkToken' },
  DeleteSavedSearchPayload: { person: 'name' },
  FavouritePayload: { person: 'opportunity' },
  ConfirmInquiryPayload: { anyone: 'organisationName opportunity threadToken' },
};
