import type { DataSource } from 'typeorm';
import { Locale } from '../../shared/locale.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { Network } from '../network/network.ts';
import { saveNetwork } from '../network/network.repository.ts';
import { Organisation } from '../organisation/organisation.ts';
import { upsertOrganisations } from '../organisation/organisation.repository.ts';
import { Verification } from '../verification/verification.ts';
import { upsertVerifications } from '../verification/verification.repository.ts';

/** A network, save what is overridden. */
export function aNetwork(overrides: Partial<Network> = {}): Network {
  const id = anId();
  return Object.assign(new Network(), { id, slug: `netz-${id}`, name: 'Engagement Netz', description: 'Ein *Netz*.', website: 'https://netz.example', latitude: 49.97, longitude: 6.53 }, overrides);
}

/** A verified club, save what is overridden. */
export function anOrganisation(overrides: Partial<Organisation> = {}): Organisation {
  const id = overrides.id ?? anId();
  return Object.assign(new Organisation(), {
    id, slug: `verein-${id}`, kind: 'CLUB', status: 'VERIFIED', name: 'Lesefreunde', purpose: 'Wir lesen vor.', description: '',
    location: { street: null, postalCode: null, town: null, latitude: null, longitude: null }, website: null, foundedIn: null, registerCourt: null, registerNumber: null, interestIds: [],
    networkId: null, contactEmail: 'post@lesefreunde.example', contactLocale: Locale.DE, source: null, sourceId: null,
  } satisfies Partial<Organisation>, overrides);
}

/** A check of an organisation's entry in the register, save what is overridden. */
export function aVerification(overrides: Partial<Verification> & Pick<Verification, 'organisationId'>): Verification {
  return Object.assign(new Verification(), { id: anId(), subject: 'REGISTER_ENTRY', how: null, howInWords: null, checkedOn: '2026-05-04', validUntil: null, checkedBy: 'Koordination', note: null }, overrides);
}

/** Writes rows, networks first. */
export async function save(db: DataSource, { networks = [], organisations = [], verifications = [] }: { networks?: Network[]; organisations?: Organisation[]; verifications?: Verification[] }): Promise<void> {
  for (const network of networks) await saveNetwork(db, network);
  await upsertOrganisations(db.manager, organisations);
  await upsertVerifications(db.manager, verifications);
}
