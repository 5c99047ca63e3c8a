import type { DataSource } from 'typeorm';
import { Locale } from '../../shared/locale.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { Opportunity } from '../opportunity/opportunity.ts';
import { type OrganisationChanged, saveKnownOrganisations } from '../organisation/known-organisation.repository.ts';
import { upsertOpportunities } from '../opportunity/opportunity.repository.ts';

/** The moment at which the tests ask. */
export const NOW = new Date('2026-11-22T12:00:00.000Z');

/** A moment so many days after NOW, before it when negative. */
export function inDays(days: number): Date {
  return new Date(NOW.getTime() + days * 86_400_000);
}

/** What the opportunities subgraph knows of a verified organisation, save what is overridden. */
export function anOrganisation(overrides: Partial<OrganisationChanged> = {}): OrganisationChanged {
  const id = anId();
  return {
    id, slug: `lesefreunde-${id}`, name: 'Lesefreunde Bitburg', status: 'VERIFIED', networkId: null, contactEmail: 'post@lesefreunde.example',
    locale: Locale.DE, version: 1, ...overrides,
  };
}

/** A published posting that asks for little and says nothing in particular, save what is overridden. */
export function anOpportunity(overrides: Partial<Opportunity> & Pick<Opportunity, 'organisationId'>): Opportunity {
  const id = overrides.id ?? anId();
  return Object.assign(new Opportunity(), {
    id, slug: `posting-${id}`, kind: 'VOLUNTEERING', status: 'PUBLISHED', title: 'Mithelfen', summary: 'Wir suchen Sie.', description: '', textLanguage: 'DE',
    interestIds: [], skillIds: [], placeName: null, postalCode: null, region: null, latitude: null, longitude: null, attendance: 'ON_SITE',
    availability: [], commitment: null, languages: [], minimumAge: null, maximumAge: null, accessibility: [], requirements: [], benefits: [],
    startsOn: null, endsOn: null, expiresAt: inDays(90), publishedAt: inDays(-10), lastConfirmedAt: inDays(-5),
    networkId: null, source: null, sourceId: null,
  } satisfies Partial<Opportunity>, overrides);
}

/** Writes rows as the intake does. */
export async function save(db: DataSource, { organisations = [], opportunities = [] }: { organisations?: readonly OrganisationChanged[]; opportunities?: readonly Opportunity[] }): Promise<void> {
  if (organisations.length > 0) await saveKnownOrganisations(db, organisations);
  await upsertOpportunities(db.manager, opportunities);
}
