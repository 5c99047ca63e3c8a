import { Opportunity } from '../../../services/opportunities/opportunity/opportunity.ts';
import { stableId } from '../../import/stable-id.ts';
import type { RelevancePosting } from './relevance-data.ts';

const DAY_MS = 86_400_000;
const idOf = (kind: 'organisation' | 'opportunity', id: string): string => stableId('bench', 'relevance', kind, id);

/** The organisation that offers everything in the measured set. */
export const organisation = {
  id: idOf('organisation', 'bench'), slug: 'bench', name: 'Bench', status: 'VERIFIED', networkId: null, contactEmail: 'post@bench.example', locale: 'DE', version: 1,
} as const;

/** An offer as a row that says nothing but its texts and interests. */
export function opportunityRow({ id, language, title, summary, description, interests }: RelevancePosting, now: Date): Opportunity {
  return Object.assign(new Opportunity(), {
    id: idOf('opportunity', id), slug: id, organisationId: organisation.id, title, summary, description, textLanguage: language,
    kind: 'VOLUNTEERING', status: 'PUBLISHED', interestIds: [...interests], skillIds: [], placeName: null, postalCode: null, region: null, latitude: null, longitude: null,
    attendance: 'ON_SITE', availability: [], commitment: null, languages: [], minimumAge: null, maximumAge: null, accessibility: [], requirements: [], benefits: [],
    startsOn: null, endsOn: null, expiresAt: new Date(now.getTime() + 90 * DAY_MS), publishedAt: now, lastConfirmedAt: now, networkId: null, source: null, sourceId: null,
  } satisfies Partial<Opportunity>);
}
