import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { GraphQLSchema } from 'graphql';
import { isUuid } from '../shared/ids.ts';
import type { Jobs } from '../shared/jobs.ts';
import { listsByKey, loaderById, loaderOfLists, rowsById } from '../shared/loaders.ts';
import { federatedSchema, type Subgraph } from '../shared/subgraph.ts';
import { type ProofOfWork, proofOfWork } from '../shared/proof-of-work.ts';
import type { Viewer } from '../shared/viewer.ts';
import { AuditEntryResolver, NetworkAuditResolver } from './audit/audit.resolver.ts';
import type { OrganisationsContext } from './context.ts';
import { ExternalAccountResolver } from './external-account/external-account.resolver.ts';
import { findAgencies } from './agency/agency.repository.ts';
import { AgencyResolver, NetworkAgencyResolver } from './agency/agency.resolver.ts';
import { findCrises } from './crisis/crisis.repository.ts';
import { NetworkCrisisResolver } from './crisis/crisis.resolver.ts';
import { findDocuments } from './document/document.repository.ts';
import { ArticleDocumentsResolver, DocumentFileResolver, DocumentResolver } from './document/document.resolver.ts';
import { WaitingDocumentResolver } from './document/waiting/waiting-document.resolver.ts';
import { findPartners } from './partner/partner.repository.ts';
import { ArticlePartnersResolver, ProjectPartnerResolver } from './partner/partner.resolver.ts';
import { findHomePages } from './home-page/home-page.repository.ts';
import { HomePageResolver, HomePageVersionResolver, NetworkHomePageResolver } from './home-page/home-page.resolver.ts';
import { findLinkPages } from './links/link.repository.ts';
import { LinkPageResolver, LinkPageVersionResolver, LinkResolver, NetworkLinksResolver } from './links/link.resolver.ts';
import { ListImportResolver, NetworkListsResolver } from './list-import/list-import.resolver.ts';
import { AnswerTemplateResolver } from './moderation/answer-template.resolver.ts';
import { ObjectionByLinkResolver } from './moderation/objection-by-link.resolver.ts';
import { UnsubscriptionResolver } from './newsletter/unsubscription.resolver.ts';
import { ListSourceResolver, ListVersionResolver, NetworkListSourcesResolver } from './list-import/list-source.resolver.ts';
import { LegalPageResolver } from './legal/legal-page.resolver.ts';
import { findInvitations } from './membership/invitation.repository.ts';
import { invitationKeyOf } from './membership/invitation.token.ts';
import { findMembers } from './membership/membership.repository.ts';
import { OrganisationMembersResolver } from './membership/membership.resolver.ts';
import { PrivacyResolver } from './privacy/privacy.resolver.ts';
import { findNetworksById } from './network/network.repository.ts';
import { ModerationCaseResolver, ModerationDecisionResolver, OrganisationModerationResolver } from './moderation/case.resolver.ts';
import { moderationLoaders } from './moderation/moderation.loaders.ts';
import { ModerationResolver } from './moderation/moderation.resolver.ts';
import { NetworkResolver } from './network/network.resolver.ts';
import { openOrganisationLimits } from './organisation/organisation.limits.ts';
import { resolveOrganisation } from './organisation/organisation.reference.ts';
import { findOrganisationsById } from './organisation/organisation.repository.ts';
import { OrganisationResolver } from './organisation/organisation.resolver.ts';
import { NetworkNewslettersResolver, NewsletterResolver } from './newsletter/newsletter.resolver.ts';
import { NewsletterSubscriptionResolver, ViewerSubscriptionsResolver } from './newsletter/subscription.resolver.ts';
import { NetworkNewsResolver, NewsResolver } from './news/news.resolver.ts';
import { NewsWritingResolver } from './news/news-writing.resolver.ts';
import { RevisionResolver } from './revision/revision.resolver.ts';
import { OrganisationNotificationResolver } from './notification/notification.resolver.ts';
import { PersonResolver } from './person/person.resolver.ts';
import { NetworkReportsResolver, ReportResolver } from './report/report.resolver.ts';
import { openReportLimits } from './report/report.service.ts';
import { SessionResolver, ViewerSessionsResolver } from './session/session.resolver.ts';
import { openSignInDesk } from './sign-in/sign-in.desk.ts';
import { SignInResolver } from './sign-in/sign-in.resolver.ts';
import { findNewsPictures, findPictures } from './picture/picture.repository.ts';
import { OrganisationPicturesResolver, PictureResolver } from './picture/picture.resolver.ts';
import { MembershipResolver, ViewerResolver } from './viewer/viewer.resolver.ts';
import { resolveViewer } from './viewer/viewer.service.ts';
import { DecisionResolver, NetworkDeskResolver, VerificationCaseResolver, VerificationOrganisationResolver } from './verification/case.resolver.ts';
import { caseLoaders } from './verification/case.service.ts';
import { OrganisationPagesResolver } from './sitemap/organisation-pages.resolver.ts';
import { SuggestionResolver } from './suggestion/suggestion.resolver.ts';
import { VerificationResolver } from './verification/verification.resolver.ts';
import { findVerifications } from './verification/verification.repository.ts';
import { FigureResolver } from '../shared/figures/figure.ts';
import { figureReader } from '../shared/figures/reading.ts';
import { KINDS } from './statistics/counting.ts';
import { PageViewsResolver } from './statistics/page-views.resolver.ts';
import { NetworkStatisticsResolver } from './statistics/network-statistics.resolver.ts';
import { findShownFigures } from './statistics/shown-figures.repository.ts';
import { StatisticsResolver } from './statistics/statistics.resolver.ts';
import { statisticsById } from './statistics/statistics.service.ts';

/** The schema alone, e.g. to print it; needs no database. */
export function organisationsSchema(): Promise<GraphQLSchema> {
  return federatedSchema<OrganisationsContext>({
    resolvers: [
      OrganisationResolver,
      SuggestionResolver, OrganisationPagesResolver,
      PictureResolver, OrganisationMembersResolver, OrganisationPicturesResolver,
      NetworkResolver,
      NewsResolver, NewsWritingResolver, NetworkNewsResolver,
      DocumentResolver, DocumentFileResolver, WaitingDocumentResolver, ArticleDocumentsResolver, ProjectPartnerResolver, ArticlePartnersResolver,
      NewsletterResolver, NetworkNewslettersResolver, NewsletterSubscriptionResolver, ViewerSubscriptionsResolver,
      RevisionResolver,
      ViewerResolver,
      MembershipResolver,
      LegalPageResolver,
      LinkResolver, LinkPageResolver, LinkPageVersionResolver, NetworkLinksResolver,
      ListImportResolver,
      NetworkListsResolver,
      UnsubscriptionResolver,
      ObjectionByLinkResolver,
      AnswerTemplateResolver,
      ListSourceResolver,
      ListVersionResolver,
      NetworkListSourcesResolver,
      AgencyResolver,
      NetworkAgencyResolver,
      NetworkCrisisResolver,
      HomePageResolver, HomePageVersionResolver, NetworkHomePageResolver,
      PrivacyResolver,
      SignInResolver,
      ExternalAccountResolver,
      SessionResolver,
      ViewerSessionsResolver,
      PersonResolver,
      OrganisationNotificationResolver,
      VerificationResolver, VerificationCaseResolver, VerificationOrganisationResolver,
      NetworkDeskResolver,
      DecisionResolver,
      NetworkAuditResolver,
      AuditEntryResolver,
      ReportResolver,
      NetworkReportsResolver,
      StatisticsResolver, FigureResolver, PageViewsResolver, NetworkStatisticsResolver,
      ModerationResolver, ModerationCaseResolver, ModerationDecisionResolver, OrganisationModerationResolver,
    ],
    references: {
      Organisation: resolveOrganisation,
      Network: ({ id }, { networks }) => networks.load(id),
      NetworkStatistics: ({ id }, context) => statisticsById(context, id),
      Viewer: (reference, { viewer }) => resolveViewer(reference, viewer),
    },
  });
}

function contexts({ db, jobs, secret, now, newsletterWork }: Required<Dependencies>): (viewer: Viewer) => OrganisationsContext {
  const desk = openSignInDesk({ db, jobs, secret, now });
  const organisations = rowsById((ids) => findOrganisationsById(db, ids));
  const networks = rowsById((ids) => findNetworksById(db, ids));
  const members = listsByKey((ids) => findMembers(db, ids), ({ organisationId }) => organisationId);
  const invitations = listsByKey((ids) => findInvitations(db, ids), ({ organisationId }) => organisationId);
  const pictures = listsByKey((ids) => findPictures(db, ids), ({ organisationId }) => organisationId ?? '');
  const newsPictures = listsByKey((ids) => findNewsPictures(db, ids), ({ newsArticleId }) => newsArticleId ?? '');
  const articleDocuments = listsByKey((ids) => findDocuments(db, ids), ({ newsArticleId }) => newsArticleId);
  const projectPartners = listsByKey((ids) => findPartners(db, ids), ({ newsArticleId }) => newsArticleId);
  const agencies = listsByKey((ids) => findAgencies(db, ids), ({ networkId }) => networkId);
  const crises = listsByKey((ids) => findCrises(db, ids, now()), ({ networkId }) => networkId);
  const homePages = listsByKey((ids) => findHomePages(db, ids), ({ networkId }) => networkId);
  const linkPages = listsByKey((ids) => findLinkPages(db, ids), ({ networkId }) => networkId);
  const verifications = listsByKey((ids) => findVerifications(db, ids), ({ organisationId }) => organisationId);
  const cases = caseLoaders(db);
  const moderation = moderationLoaders(db);
  const reportLimits = openReportLimits(db, secret);
  const invitationKey = invitationKeyOf(secret);
  const limits = openOrganisationLimits(db, secret);
  return (viewer) => ({
    viewer,
    figures: figureReader(db, KINDS),
    shownFigures: new DataLoader((ids: readonly string[]) => findShownFigures(db, ids)),
    db,
    jobs,
    now,
    secret,
    desk,
    limits,
    newsletterWork,
    invitationKey,
    organisations: loaderById(organisations, isUuid),
    networks: loaderById(networks, isUuid),
    members: loaderOfLists(members),
    invitations: loaderOfLists(invitations),
    pictures: loaderOfLists(pictures),
    newsPictures: loaderOfLists(newsPictures),
    articleDocuments: loaderOfLists(articleDocuments),
    projectPartners: loaderOfLists(projectPartners),
    agencies: loaderOfLists(agencies),
    crises: loaderOfLists(crises),
    homePages: loaderOfLists(homePages),
    linkPages: loaderOfLists(linkPages),
    verifications: loaderOfLists(verifications),
    cases: cases(),
    moderation: moderation(),
    reportLimits,
  });
}

interface Dependencies {
  /** An initialized data source; the subgraph owns it from here. */
  readonly db: DataSource;
  readonly jobs: Pick<Jobs, 'enqueue'>;
  /** The installation's secret. */
  readonly secret: string;
  readonly now?: () => Date;
  /** What keeps robots from subscribing people without an account. */
  readonly newsletterWork?: ProofOfWork;
}

/** WHO: people, organisations, networks, and what was checked about them. */
export async function buildOrganisationsSubgraph({ db, jobs, secret, now = () => new Date(), newsletterWork = proofOfWork(secret, 'newsletter') }: Dependencies): Promise<Subgraph> {
  return {
    name: 'organisations',
    schema: await organisationsSchema(),
    contextFor: contexts({ db, jobs, secret, now, newsletterWork }),
    ready: async () => void (await db.query('SELECT 1')),
    close: () => db.destroy(),
  };
}
