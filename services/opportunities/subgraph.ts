import DataLoader from 'dataloader';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { isUuid } from '../shared/ids.ts';
import type { Jobs } from '../shared/jobs.ts';
import { loaderById, rowsById } from '../shared/loaders.ts';
import { federatedSchema, type Subgraph } from '../shared/subgraph.ts';
import type { OpportunitiesContext } from './context.ts';
import { inquiryById, messagesOfInquiries, type MessagesOfInquiry } from './conversation/conversation.reading.ts';
import { InquiryThreadResolver, OrganisationInquiriesResolver, ViewerInquiriesResolver } from './conversation/conversation.resolver.ts';
import { findThreadsById } from './conversation/thread.repository.ts';
import { OpportunityPagesResolver } from './sitemap/opportunity-pages.resolver.ts';
import { CompletionResolver } from './completion/completion.resolver.ts';
import { wordCompletions } from './completion/completion.service.ts';
import { UrgentHelpResolver } from './crisis/urgent-help.resolver.ts';
import { DraftingResolver } from './drafting/drafting.resolver.ts';
import { SearchPreviewResolver } from './drafting/search-preview.resolver.ts';
import { visibleTo } from '../shared/visible.ts';
import { FavouriteResolver, FavouriteViewerResolver } from './favourite/favourite.resolver.ts';
import { favouriteLoader } from './favourite/favourite.service.ts';
import { FindableVolunteerResolver, FindingOpportunityResolver, FindingProfileResolver, FindingViewerResolver, VolunteerInvitationResolver } from './finding/finding.resolver.ts';
import { FreshnessResolver } from './freshness/freshness.resolver.ts';
import { WithheldOpportunityResolver } from './moderation/moderation.resolver.ts';
import { isModerated } from './moderation/is-moderated.ts';
import { HelpOfferResolver } from './help-offer/help-offer.resolver.ts';
import { findLastLetters } from './help-offer/offer-letter.repository.ts';
import { findHelpContacts } from './help-request/help-request.repository.ts';
import { HelpContactResolver, HelpRequestResolver } from './help-request/help-request.resolver.ts';
import { openInquiryDesk } from './inquiry/inquiry.desk.ts';
import { InquiryResolver } from './inquiry/inquiry.resolver.ts';
import { interestById } from './interest/interest.ts';
import { InterestResolver } from './interest/interest.resolver.ts';
import { NotificationResolver } from './notification/notification.resolver.ts';
import { findAnyOpportunitiesById, findOpportunitiesById } from './opportunity/opportunity.repository.ts';
import { OpportunityResolver } from './opportunity/opportunity.resolver.ts';
import { findResponsiveness } from './organisation/known-organisation.repository.ts';
import { Organisation, OrganisationResolver } from './organisation/organisation.reference.ts';
import { type Gazetteer, loadGazetteer } from './place/gazetteer.ts';
import { PlaceResolver } from './place/place.resolver.ts';
import { ProfileResolver, ProfileViewerResolver } from './profile/profile.resolver.ts';
import { visibleProfile } from './profile/profile.service.ts';
import { savedSearchById } from './saved-search/saved-search.changes.ts';
import { SavedSearchResolver } from './saved-search/saved-search.resolver.ts';
import { LiveIndex } from './search/live-index.ts';
import { PrivacyResolver } from './privacy/privacy.resolver.ts';
import { openSearchCounter, type SearchCounter } from './searches/search-counter.ts';
import { wordSearch } from './search/word-search.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { Viewer } from './viewer/viewer.reference.ts';
import { SkillResolver } from './skill/skill.resolver.ts';
import { countedForId } from '../shared/figures/counted-for.ts';
import { FigureResolver } from '../shared/figures/figure.ts';
import { figureReader } from '../shared/figures/reading.ts';
import { KINDS } from './statistics/counting.ts';
import { PageViewsResolver } from './statistics/page-views.resolver.ts';
import { StatisticsResolver } from './statistics/statistics.resolver.ts';
import { NetworkStatistics } from './statistics/statistics.reference.ts';

/** The schema alone, e.g. to print it; needs no database. */
export function opportunitiesSchema(): Promise<GraphQLSchema> {
  return federatedSchema<OpportunitiesContext>({
    resolvers: [
      SearchResolver, CompletionResolver, OpportunityPagesResolver, OpportunityResolver, InterestResolver, SkillResolver, PlaceResolver, InquiryResolver, OrganisationResolver,
      DraftingResolver, PrivacyResolver, SearchPreviewResolver, FreshnessResolver,
      InquiryThreadResolver, ViewerInquiriesResolver, OrganisationInquiriesResolver,
      FindingOpportunityResolver, FindingViewerResolver, FindingProfileResolver, FindableVolunteerResolver, VolunteerInvitationResolver,
      ProfileResolver, ProfileViewerResolver, FavouriteResolver, FavouriteViewerResolver, NotificationResolver, SavedSearchResolver,
      StatisticsResolver, FigureResolver, PageViewsResolver,
      WithheldOpportunityResolver,
      HelpRequestResolver, HelpContactResolver, UrgentHelpResolver, HelpOfferResolver,
    ],
    orphanedTypes: [Organisation, Viewer, NetworkStatistics],
    references: {
      Opportunity: ({ id }, { opportunities }) => opportunities.load(id),
      Interest: ({ id }) => interestById(id) ?? null,
      Inquiry: ({ id }, context) => inquiryById(context, id),
      Organisation: ({ id }) => ({ id }),
      SavedSearch: ({ id }, context) => savedSearchById(context, id),
      VolunteerProfile: ({ id }, context) => visibleProfile(context, id),
      NetworkStatistics: ({ id }, { viewer, now, secret }) => countedForId(id, viewer, { now: now(), secret }),
      Viewer: ({ id }, { viewer }) => (viewer.id === id ? { id } : null),
    },
  });
}

interface Dependencies {
  /** An initialized data source; the subgraph owns it from here. */
  readonly db: DataSource;
  /** Of the same role, for the connection that listens. */
  readonly databaseUrl: string;
  readonly jobs: Pick<Jobs, 'enqueue'>;
  /** The installation's secret. */
  readonly secret: string;
  readonly logger: Logger;
  /** Where the process has opened it already; else it is opened. */
  readonly gazetteer?: Gazetteer;
  readonly now?: () => Date;
}

/** WHAT: interests, opportunities, matching, search, inquiries. Rejects when the database is away. */
export async function buildOpportunitiesSubgraph({ db, databaseUrl, jobs, secret, logger, gazetteer = loadGazetteer(), now = () => new Date() }: Dependencies): Promise<Subgraph & { readonly live: LiveIndex; readonly searchCounter: SearchCounter }> {
  const live = new LiveIndex({ db, databaseUrl, logger });
  const inquiries = openInquiryDesk({ db, jobs, secret, now });
  const schema = await opportunitiesSchema();
  // Not beside the schema: building it keeps the process busy, on a slow machine for longer than a connection may take.
  await live.start();
  const searchCounter = openSearchCounter({ db, now, logger, findPlace: (typed) => gazetteer.find(typed) });
  const services = { db, jobs, searchCounter, now, secret, live, gazetteer, inquiries, ...wordSearch(db, now, () => live.version), completeWords: wordCompletions(db, now) };
  const open = rowsById((ids) => findOpportunitiesById(db, ids));
  const any = rowsById((ids) => findAnyOpportunitiesById(db, ids));
  const responsiveness = rowsById((ids) => findResponsiveness(db, ids));
  const helpContacts = rowsById((ids) => findHelpContacts(db, ids));
  const offerLetters = rowsById((ids) => findLastLetters(db, ids));
  const threads = rowsById((ids) => findThreadsById(db, ids));
  return {
    name: 'opportunities',
    schema,
    live,
    searchCounter,
    contextFor: (viewer): OpportunitiesContext => ({
      ...services,
      viewer,
      figures: figureReader(db, KINDS),
      opportunities: loaderById(visibleTo(viewer, open, any, isModerated(viewer)), isUuid),
      responsiveness: loaderById(responsiveness, isUuid),
      favourites: favouriteLoader(db, viewer),
      threads: loaderById(threads, isUuid),
      helpContacts: loaderById(helpContacts, isUuid),
      offerLetters: loaderById(offerLetters, isUuid),
      messages: new DataLoader((keys: readonly MessagesOfInquiry[]) => messagesOfInquiries(db, keys), { cacheKeyFn: JSON.stringify }),
    }),
    ready: async () => void (await db.query('SELECT 1')),
    close: async () => {
      await searchCounter.close();
      await live.close();
      await db.destroy();
    },
  };
}
