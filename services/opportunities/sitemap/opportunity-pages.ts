import type { PageSource } from '../../shared/sitemap/listed-pages.repository.ts';
import { live } from '../opportunity/live.repository.ts';

/** SQL: the pages of this part that everybody may see, by the path below which they stand: postings that can be found. */
export const OPPORTUNITY_PAGES: Readonly<Record<string, PageSource>> = {
  opportunities: { rows: `FROM opportunities p JOIN known_organisations k ON k.id = p.organisation_id WHERE ${live('now()', 'p')}`, changedAt: 'p.updated_at' },
};
