import type { EntityManager } from 'typeorm';
import type { NewsArticle } from '../../services/organisations/news/news-article.ts';
import { rememberTexts } from '../../services/organisations/news/news-history.service.ts';
import { holdArticle, insertArticle } from '../../services/organisations/news/news.repository.ts';

/** Writes the articles that are not there yet, each with the beginning of its history. */
export async function saveDemoNews(tx: EntityManager, articles: readonly NewsArticle[]): Promise<void> {
  for (const article of articles) {
    if (await holdArticle(tx, article.id)) continue;
    await insertArticle(tx, article);
    await rememberTexts(tx, article, null);
  }
}
