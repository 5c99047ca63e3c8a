import type { PageSource } from '../../shared/sitemap/listed-pages.repository.ts';

/** SQL: the pages of this part that everybody may see, by the path below which they stand: dates that are not over. */
export const EVENT_PAGES: Readonly<Record<string, PageSource>> = {
  events: {
    rows: `FROM events p WHERE p.status = 'PUBLISHED' AND p.ends_at > now() AND p.organisation_id NOT IN (SELECT k.id FROM known_organisations k WHERE k.status <> 'VERIFIED')`,
    changedAt: 'p.updated_at',
  },
};
