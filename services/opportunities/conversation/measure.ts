import type { DataSource, EntityManager } from 'typeorm';
import { saveResponsiveness } from '../organisation/known-organisation.repository.ts';
import { findHoursToAnswer } from './responsiveness.repository.ts';
import { responsivenessOf } from './responsiveness.ts';

/** Measures anew how an organisation answers; the search follows by itself. With too few threads, what was known stays. */
export async function measureResponsiveness(db: DataSource | EntityManager, organisationId: string, now: Date): Promise<void> {
  const measured = responsivenessOf(await findHoursToAnswer(db, organisationId, now));
  if (measured) await saveResponsiveness(db, [{ organisationId, ...measured }]);
}
