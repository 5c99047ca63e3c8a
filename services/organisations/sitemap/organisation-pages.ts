import type { PageSource } from '../../shared/sitemap/listed-pages.repository.ts';
import type { ArticleKind } from '../news/news.codes.ts';

const articles = (kind: ArticleKind): PageSource => ({ rows: `FROM news_articles p WHERE p.kind = '${kind}' AND p.published_at <= now()`, changedAt: 'greatest(p.changed_at, p.published_at)' });

/** SQL: the pages of this part that everybody may see, by the path below which they stand. */
export const ORGANISATION_PAGES: Readonly<Record<string, PageSource>> = {
  organisations: { rows: `FROM organisations p WHERE p.status = 'VERIFIED'`, changedAt: null },
  networks: { rows: 'FROM networks p WHERE true', changedAt: null },
  news: articles('NEWS'),
  guides: articles('GUIDE'),
  projects: articles('PROJECT'),
};
