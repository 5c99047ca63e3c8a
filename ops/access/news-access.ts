import { NEWSLETTER_ACCESS } from './newsletter-access.ts';
import type { TypeAccess } from './rules.ts';

/** The part of the table (see access-table.ts) about news, newsletters, what texts said before, and links. */
export const NEWS_ACCESS: Readonly<Record<string, TypeAccess>> = {
  ...NEWSLETTER_ACCESS,
  NewsArticle: { anyone: 'id kind slug title summary body language isPinned publishedAt version changedAt status network picture', coordinator: 'revisions' },
  GuideStarter: { anyone: 'key title summary body language' },
  NewsConnection: { anyone: 'edges nodes pageInfo totalCount' },
  NewsEdge: { anyone: 'cursor node' },
  NewsArticlePayload: { coordinator: 'newsArticle' },
  DeleteNewsArticlePayload: { coordinator: 'id' },
  Revision: { coordinator: 'version texts savedAt savedByName' },
  RevisionConnection: { coordinator: 'edges nodes pageInfo totalCount' },
  RevisionEdge: { coordinator: 'cursor node' },
  RevisionText: { coordinator: 'field text' },
  HomePage: { anyone: 'blocks version changedAt', coordinator: 'versions' },
  HomePageVersion: { coordinator: 'version savedAt savedByName blocks' },
  HomeBlock: { anyone: 'kind title isShown' },
  SaveHomePagePayload: { coordinator: 'homePage' },
  Agency: { anyone: 'place telephone email hours closed people version changedAt' },
  AgencyHours: { anyone: 'weekday opensAt closesAt' },
  ClosedDays: { anyone: 'from to reason' },
  ContactPerson: { anyone: 'name role telephone email' },
  SaveAgencyPayload: { coordinator: 'agency' },
  Link: { anyone: 'title url description' },
  LinkGroup: { anyone: 'kind title links network' },
  LinkPage: { anyone: 'version changedAt groups' },
  SaveLinksPayload: { coordinator: 'linkPage' },
};
