import type { Rule } from './rules.ts';

/** A way to an object, and who may pass. */
export interface Door {
  readonly name: string;
  readonly type: string;
  /** The way there; `$id` is the id that the furniture has under `at`, `$network` that of the network, `*` the field that is asked for. */
  readonly query: string;
  readonly at: Place;
  readonly rule: Rule;
  /** Who may pass when another part of the house refers to it by its id (`_entities`), where that differs. */
  readonly byReference?: Rule;
}

/** The objects whose ids the ways begin with. */
export type Place =
  | 'calendar import'
  | 'list'
  | 'help offer' | 'open help request'
  | 'verified organisation' | 'pending organisation' | 'live opportunity' | 'draft' | 'event' | 'event draft' | 'network' | 'statistics' | 'conversation' | 'account' | 'profile' | 'volunteer invitation' | 'hidden picture' | 'newsletter' | 'news' | 'news draft' | 'picture of a news draft' | 'document of a news draft' | 'saved search' | 'personal calendar' | 'cancelled registration' | 'attended registration';

const door = (name: string, type: string, query: string, at: Place, rule: Rule, byReference?: Rule): Door => ({ name, type, query, at, rule, ...(byReference && { byReference }) });

/** The doors to a list, to what stands between, and to what is in it; the field `*` is the list. */
function list(name: string, type: string, query: string, at: Place, rule: Rule, own: Rule = rule): Door[] {
  const inside = (below: string) => query.replace('*', below);
  return [
    door(name, `${type}Connection`, inside('*'), at, rule),
    door(`${name}: a row`, `${type}Edge`, inside('edges { * }'), at, own),
    door(`${name}: what is in it`, type, inside('nodes { * }'), at, own),
  ];
}

const ORGANISATION = 'organisation(id: $id)';
const NETWORK = 'network(id: $id)';
const CASE = 'verificationCase(id: $id)';

export const DOORS: readonly Door[] = [
  door('the house', 'Query', '*', 'verified organisation', 'anyone'),

  door('a verified organisation', 'Organisation', `${ORGANISATION} { * }`, 'verified organisation', 'anyone'),
  door('its members', 'Member', `${ORGANISATION} { members { * } }`, 'verified organisation', 'member or coordinator'),
  door('its invitations', 'Invitation', `${ORGANISATION} { invitations { * } }`, 'verified organisation', 'owner'),
  door('its counts', 'StatusCount', `${ORGANISATION} { workspaceCounts { * } }`, 'verified organisation', 'member'),
  ...list('its workspace', 'Workspace', `${ORGANISATION} { workspace { * } }`, 'verified organisation', 'member').slice(0, 2),
  door('the counts of its events', 'EventShelfCount', `${ORGANISATION} { eventShelfCounts { * } }`, 'verified organisation', 'member'),
  door('its calendars', 'CalendarSource', `${ORGANISATION} { calendars { * } }`, 'verified organisation', 'member'),
  door('how one of them was read', 'CalendarImport', 'calendarImport(id: $id) { * }', 'calendar import', 'member'),
  door('what came of it', 'CalendarReport', 'calendarImport(id: $id) { report { * } }', 'calendar import', 'member'),
  door('what came of one of its events', 'CalendarImportRow', 'calendarImport(id: $id) { report { rows { * } } }', 'calendar import', 'member'),
  door('what came of its dates', 'CalendarDates', 'calendarImport(id: $id) { report { dates { * } } }', 'calendar import', 'member'),
  ...list('its letters', 'Inquiry', `${ORGANISATION} { inquiries { * } }`, 'verified organisation', 'member'),
  door('a verification', 'Verification', `${ORGANISATION} { verifications { * } }`, 'verified organisation', 'anyone'),

  door('a pending organisation', 'Organisation', `${ORGANISATION} { * }`, 'pending organisation', 'member or coordinator'),
  door('its picture', 'Picture', `${ORGANISATION} { logo { * } }`, 'pending organisation', 'member or coordinator'),
  door('the bytes of its picture', 'PictureFile', 'pictureFile(id: $id) { * }', 'hidden picture', 'member or coordinator'),
  door('its verification case', 'VerificationCase', `${CASE} { * }`, 'pending organisation', 'member or coordinator'),
  door('a decision', 'Decision', `${CASE} { decisions { * } }`, 'pending organisation', 'member or coordinator'),
  door('the verification case of one that is verified', 'VerificationCase', `${CASE} { * }`, 'verified organisation', 'member or coordinator'),

  door('a network', 'Network', `${NETWORK} { * }`, 'network', 'anyone'),
  door('how its page is arranged', 'HomePage', `${NETWORK} { homePage { * } }`, 'network', 'anyone'),
  ...list('how its page was arranged before', 'HomePageVersion', `${NETWORK} { homePage { versions { * } } }`, 'network', 'coordinator'),
  door('its links', 'LinkPage', `${NETWORK} { linkPage { * } }`, 'network', 'anyone'),
  ...list('what its links were before', 'LinkPageVersion', `${NETWORK} { linkPage { versions { * } } }`, 'network', 'coordinator'),
  ...list('its queue', 'VerificationCase', `${NETWORK} { verificationQueue { * } }`, 'network', 'coordinator'),
  ...list('its checks that end', 'Verification', `${NETWORK} { expiringChecks { * } }`, 'network', 'coordinator'),
  ...list('its log', 'AuditEntry', `${NETWORK} { auditLog { * } }`, 'network', 'coordinator'),
  ...list('its reports', 'Report', `${NETWORK} { reports(status: CLOSED) { * } }`, 'network', 'coordinator'),

  ...list('its cases', 'ModerationCase', `${NETWORK} { moderationQueue { * } }`, 'network', 'coordinator'),
  door('how many cases it has', 'ModerationCount', `${NETWORK} { moderationCounts { * } }`, 'network', 'coordinator'),
  ...list('what was decided about what an organisation published', 'ModerationDecision', `${ORGANISATION} { moderationDecisions { * } }`, 'verified organisation', 'member or coordinator'),

  ...list('its news', 'News', `${NETWORK} { newsDesk { * } }`, 'network', 'coordinator').slice(0, 2),
  ...list('lists that are brought in', 'ListImport', `${NETWORK} { listImports { * } }`, 'network', 'coordinator').slice(0, 2),
  door('a list', 'ListImport', 'listImport(id: $id) { * }', 'list', 'coordinator'),
  ...list('what is no longer in it', 'ListVanished', 'listImport(id: $id) { vanished { * } }', 'list', 'coordinator'),
  door('the list at an address of which it is a version', 'ListSource', 'listImport(id: $id) { source { * } }', 'list', 'coordinator'),
  door('lists that are read every night', 'ListSource', `${NETWORK} { listSources { * } }`, 'network', 'coordinator'),
  door('what waits of them', 'ListImport', `${NETWORK} { listSources { waiting { * } } }`, 'network', 'coordinator'),
  door('answers of its own', 'AnswerTemplate', `${NETWORK} { answerTemplates { * } }`, 'network', 'coordinator'),
  door('how much of it there is', 'ListCounts', 'listImport(id: $id) { counts { * } }', 'list', 'coordinator'),
  door('its columns', 'ListColumn', 'listImport(id: $id) { columns { * } }', 'list', 'coordinator'),
  ...list('its rows', 'ListRow', 'listImport(id: $id) { rows { * } }', 'list', 'coordinator'),
  door('what is wrong with them', 'ListProblem', 'listImport(id: $id) { rows { nodes { problems { * } } } }', 'list', 'coordinator'),
  ...list('what it brought', 'ListItem', 'listImport(id: $id) { items { * } }', 'list', 'coordinator'),
  door('news', 'NewsArticle', 'newsArticle(id: $id) { * }', 'news', 'anyone'),
  door('a draft of news', 'NewsArticle', 'newsArticle(id: $id) { * }', 'news draft', 'coordinator'),
  door("the bytes of a draft's picture", 'PictureFile', 'pictureFile(id: $id) { * }', 'picture of a news draft', 'coordinator'),
  door("a draft's document", 'ArticleDocument', 'newsArticle(id: $id) { documents { * } }', 'news draft', 'coordinator'),
  door("the bytes of a draft's document", 'DocumentFile', 'documentFile(id: $id) { * }', 'document of a news draft', 'coordinator'),
  door("a draft's partner", 'ProjectPartner', 'newsArticle(id: $id) { partners { * } }', 'news draft', 'coordinator'),
  ...list('what it said', 'Revision', 'newsArticle(id: $id) { revisions { * } }', 'news draft', 'coordinator'),
  door('what it said: one text', 'RevisionText', 'newsArticle(id: $id) { revisions { nodes { texts { * } } } }', 'news draft', 'coordinator'),

  ...list('what was taken by telephone', 'HelpRequest', 'helpRequests(network: $network) { * }', 'network', 'coordinator'),
  door('who wrote about it', 'HelpVolunteer', 'helpRequests(network: $network) { nodes { volunteers { * } } }', 'network', 'coordinator'),
  ...list('who offered help in a crisis', 'HelpOffer', 'helpOffers(network: $network, helpRequest: $id) { * }', 'open help request', 'coordinator'),
  ...list('its newsletters', 'Newsletter', `${NETWORK} { newsletters { * } }`, 'network', 'coordinator'),
  door('a newsletter', 'Newsletter', 'newsletter(id: $id) { * }', 'newsletter', 'coordinator'),
  door('what it says', 'NewsletterText', 'newsletter(id: $id) { texts { * } }', 'newsletter', 'coordinator'),
  door('how many got it', 'NewsletterCount', 'newsletter(id: $id) { sent { * } }', 'newsletter', 'coordinator'),

  door('its statistics', 'NetworkStatistics', 'networkStatistics(network: $network) { * }', 'statistics', 'coordinator'),

  door('a live opportunity', 'Opportunity', 'opportunity(id: $id) { * }', 'live opportunity', 'anyone'),
  door('whom it suits', 'MatchingVolunteerConnection', 'opportunity(id: $id) { matchingVolunteers { * } }', 'live opportunity', 'member'),
  door('whom it suits: a row', 'MatchingVolunteerEdge', 'opportunity(id: $id) { matchingVolunteers { edges { * } } }', 'live opportunity', 'member'),
  door('whom it suits: what is in it', 'FindableVolunteer', 'opportunity(id: $id) { matchingVolunteers { nodes { * } } }', 'live opportunity', 'member'),
  ...list('who was invited to it', 'VolunteerInvitation', 'opportunity(id: $id) { volunteerInvitations { * } }', 'live opportunity', 'member'),
  door('a draft', 'Opportunity', 'opportunity(id: $id) { * }', 'draft', 'member'),
  door('an event', 'Event', 'event(id: $id) { * }', 'event', 'anyone'),
  ...list('who comes to it', 'Registration', 'event(id: $id) { registrations { * } }', 'event', 'member'),
  door('what they answered', 'RegistrationAnswer', 'event(id: $id) { registrations { nodes { answers { * } } } }', 'event', 'member'),
  ...list('what was written to them', 'EventMessage', 'event(id: $id) { messages { * } }', 'event', 'member'),
  door('a draft of an event', 'Event', 'event(id: $id) { * }', 'event draft', 'member'),

  door('a conversation', 'Inquiry', 'inquiry(id: $id) { * }', 'conversation', 'person or member'),
  door('whom the volunteer helps', 'HelpContact', 'inquiry(id: $id) { helpContact { * } }', 'conversation', 'person'),
  ...list('its messages', 'Message', 'inquiry(id: $id) { messages { * } }', 'conversation', 'person or member'),

  // What belongs to whoever asks: the volunteer has some of each, the others have accounts with nothing in them.
  door("one's own account", 'Viewer', 'viewer { * }', 'account', 'signed in', 'person'),
  door("one's own sessions", 'Session', 'viewer { sessions { * } }', 'account', 'person'),
  door("one's own profile", 'VolunteerProfile', 'viewer { profile { * } }', 'profile', 'person'),
  door("one's own profile as others see it", 'FindableVolunteer', 'viewer { profile { asSeen { * } } }', 'profile', 'person'),
  ...list("one's own invitations", 'VolunteerInvitation', 'viewer { volunteerInvitations { * } }', 'account', 'signed in', 'person'),
  door("one's own searches", 'SavedSearch', 'viewer { savedSearches { * } }', 'saved search', 'person'),
  door("one's own newsletters", 'NewsletterSubscription', 'viewer { newsletterSubscriptions { * } }', 'account', 'person'),
  door("one's own settings", 'NotificationSetting', 'viewer { notificationSettings { * } }', 'account', 'signed in'),
  door("one's own settings about events", 'EventNotificationSetting', 'viewer { eventNotificationSettings { * } }', 'account', 'signed in'),
  door("one's own settings as a member", 'OrganisationNotificationSetting', 'viewer { organisationNotificationSettings { * } }', 'account', 'signed in'),
  ...list("one's own letters", 'Inquiry', 'viewer { inquiries { * } }', 'account', 'signed in', 'person'),
  ...list("one's own registrations", 'Registration', 'viewer { registrations { * } }', 'account', 'signed in', 'person'),
  door("one's own registrations: what one answered", 'RegistrationAnswer', 'viewer { registrations { nodes { answers { * } } } }', 'account', 'person'),
  door("one's own calendar", 'PersonalCalendar', 'viewer { personalCalendar { * } }', 'personal calendar', 'person'),
  door('what one came to', 'AttendanceRecord', 'viewer { attendanceRecord { * } }', 'account', 'signed in'),
  door('what one came to: how that was', 'Attendance', 'viewer { attendanceRecord { registrations { attendance { * } } } }', 'attended registration', 'person'),
  ...list("one's own favourites", 'Favourite', 'viewer { favourites { * } }', 'account', 'signed in', 'person').slice(0, 2),
];

/** Arguments of fields that cannot be asked for without; `$id` is that of the door, `$network` of the network. */
export const SAMPLE_ARGUMENTS: Readonly<Record<string, string>> = {
  'Query.opportunity': 'id: $id',
  'Query.decisionByLink': 'token: "made up"',
  'Query.opportunityIsWithheld': 'slug: "made-up"',
  'Query.eventIsWithheld': 'slug: "made-up"',
  'Query.organisation': 'id: $id',
  'Query.event': 'id: $id',
  'Query.network': 'id: $id',
  'Query.newsArticle': 'id: $id',
  'Query.articles': 'kind: GUIDE',
  'Query.guideStarters': 'language: DE',
  'Query.newsletter': 'id: $id',
  'Query.networkStatistics': 'network: $network',
  'Query.helpRequests': 'network: $network',
  'Query.helpOffers': 'network: $network',
  'Query.helpOffer': 'token: "made up"',
  'Figure.groups': 'by: FIELD',
  'Query.eventDays': 'from: "2026-12-01"',
  'Query.inquiry': 'id: $id',
  'Query.verificationCase': 'id: $id',
  'Query.pictureFile': 'id: $id',
  'Query.documentFile': 'id: $id',
  'Query.searchPreview': 'input: { organisationId: $id }',
  'Query.inquiryThread': 'token: "made up"',
  'Query.volunteerInvitation': 'token: "made up"',
  'Query.savedSearch': 'token: "made up"',
  'Query.registration': 'token: "made up"',
  'Query.personalCalendar': 'token: "made up"',
  'Query.certificate': 'code: "made up"',
  'Query.freshnessCheck': 'token: "made up"',
  'Query.unsubscription': 'token: "made up"',
  'Query.newsletterUnsubscription': 'token: "made up"',
  'Query.organisationUnsubscription': 'token: "made up"',
  'Query.eventUnsubscription': 'token: "made up"',
  'Query.places': 'text: "Bitburg"',
  'Query.interestSuggestions': 'text: "Vor"',
  'Query.organisationSuggestions': 'text: "Vor"',
  'Query.articleSuggestions': 'text: "Les"',
  'Query.linkSuggestions': 'text: "Ver"',
  'Query.eventSuggestions': 'text: "Vor"',
  'Query.wordCompletions': 'text: "Vor"',
  'Query.calendarImport': 'id: $id',
  'Query.listImport': 'id: $id',
  'Query.legalPage': 'kind: IMPRINT, locale: DE',
  'Query.similarOrganisations': 'name: "Lesepaten"',
};
