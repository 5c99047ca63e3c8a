import type { OpportunitiesContext } from '../context.ts';
import { isWithheld } from './moderation.repository.ts';

/** Whether the posting of a slug is taken down; tells nothing else of it. */
export function opportunityIsWithheld({ db }: Pick<OpportunitiesContext, 'db'>, slug: string): Promise<boolean> {
  return isWithheld(db.manager, slug);
}
