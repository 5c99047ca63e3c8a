import type { EntityManager } from 'typeorm';
import type { NewsArticle } from '../../services/organisations/news/news-article.ts';
import { rememberTexts } from '../../services/organisations/news/news-history.service.ts';
import { holdArticle, insertArticle } from '../../services/organisations/news/news.repository.ts';
import { replacePartners } from '../../services/organisations/partner/partner.repository.ts';
import type { ProjectPartner } from '../../services/organisations/partner/project-partner.ts';

/** An article, and with whom a project is done. */
interface DemoArticle {
  readonly article: NewsArticle;
  readonly partners: readonly Pick<ProjectPartner, 'organisationId' | 'ownName' | 'url'>[];
}

/** Writes the articles that are not there yet, each with its partners and the beginning of its history. */
export async function saveDemoNews(tx: EntityManager, articles: readonly DemoArticle[]): Promise<void> {
  for (const { article, partners } of articles) {
    if (await holdArticle(tx, article.id)) continue;
    await insertArticle(tx, article);
    await rememberTexts(tx, article, null);
    if (partners.length > 0) await replacePartners(tx, article.id, partners);
  }
}
