import type { EntityManager } from 'typeorm';
import { writeAgency } from '../../services/organisations/agency/agency.repository.ts';
import type { AgencyDetails } from '../../services/organisations/agency/agency.ts';

/** Writes where the coordination can be met unless that was said already. */
export async function saveDemoAgency(tx: EntityManager, networkId: string, details: AgencyDetails | undefined, now: Date): Promise<void> {
  if (details) await writeAgency(tx, { networkId, details, version: 0 }, now);
}
