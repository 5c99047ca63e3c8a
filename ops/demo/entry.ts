import type { DemoEntry, DemoEvent, DemoOpportunity, DemoOrganisation, DemoVerification, DemoVerificationSubject } from './demo-data.ts';

const CHECKED_BY = 'Koordination Bitburg';
const HELP_REQUEST_DAYS = 14;
const FRESH_DAYS = 90;

type Defaults<T, Required extends keyof T> = Pick<T, Required> & Partial<Omit<T, Required>>;

type OrganisationText = Defaults<DemoOrganisation, 'slug' | 'kind' | 'name' | 'purpose' | 'description' | 'address' | 'interests'>;
type OpportunityText = Defaults<
  Omit<DemoOpportunity, 'organisation' | 'status' | 'expiresInDays'>,
  'slug' | 'title' | 'summary' | 'description' | 'interests' | 'commitment' | 'confirmedDaysAgo'
>;
type EventText = Defaults<Omit<DemoEvent, 'organisation' | 'status'>, 'slug' | 'kind' | 'title' | 'summary' | 'description' | 'starts' | 'interests'>;

/** Takes the indentation of the source off a Markdown text. */
const markdown = (text: string) => text.trim().replace(/\n[ \t]+/g, '\n');

/** A check by the town's coordination; without end unless `validForDays` says otherwise. */
export const checked = (subject: DemoVerificationSubject, checkedDaysAgo: number, note: string | null = null, validForDays: number | null = null): DemoVerification =>
  ({ subject, checkedDaysAgo, validForDays, checkedBy: CHECKED_BY, note });

const opportunityOf = (organisation: DemoOrganisation) => (text: OpportunityText): DemoOpportunity => {
  const kind = text.kind ?? 'VOLUNTEERING';
  const attendance = text.attendance ?? 'ON_SITE';
  // A posting is some weeks older than its last confirmation, a help request is as young as it looks.
  const publishedDaysAgo = text.publishedDaysAgo ?? (kind === 'HELP_REQUEST' ? text.confirmedDaysAgo : text.confirmedDaysAgo * 2 + 5);
  return {
    skills: [], availability: [], languages: ['DE'], minimumAge: null, maximumAge: null, accessibility: [], requirements: [], benefits: [],
    textLanguage: 'DE', startsInDays: null, endsInDays: null,
    place: attendance === 'REMOTE' ? null : organisation.address,
    ...text,
    organisation: organisation.slug,
    kind,
    status: organisation.status === 'VERIFIED' ? 'PUBLISHED' : 'SUBMITTED',
    attendance,
    description: markdown(text.description),
    publishedDaysAgo,
    expiresInDays: kind === 'HELP_REQUEST' ? HELP_REQUEST_DAYS - publishedDaysAgo : FRESH_DAYS - text.confirmedDaysAgo,
  };
};

const eventOf = (organisation: DemoOrganisation) => (text: EventText): DemoEvent => {
  const attendance = text.attendance ?? 'ON_SITE';
  const allDay = text.allDay ?? false;
  return {
    opportunity: null, cancellationReason: null, days: 1, onlineUrl: null, capacity: null, shifts: [],
    startTime: null, minutes: null,
    venue: attendance === 'REMOTE' ? null : organisation.name,
    place: attendance === 'REMOTE' ? null : organisation.address,
    ...text,
    organisation: organisation.slug,
    status: text.cancellationReason ? 'CANCELLED' : 'PUBLISHED',
    attendance,
    allDay,
    description: markdown(text.description),
  };
};

/**
 * An organisation with its postings and events. What is left out means: verified, German, no website, e-mail
 * `kontakt@<slug>.example`, posted at the organisation's own address, on site, in German, nothing required;
 * a posting of a pending organisation is SUBMITTED; an event with a `cancellationReason` is CANCELLED.
 */
export const entry = (text: OrganisationText, opportunities: readonly OpportunityText[], events: readonly EventText[] = []): DemoEntry => {
  const organisation: DemoOrganisation = {
    status: 'VERIFIED', website: null, contactEmail: `kontakt@${text.slug}.example`, foundedIn: null, locale: 'DE', verifications: [], responsiveness: null,
    ...text,
    description: markdown(text.description),
  };
  return { organisation, opportunities: opportunities.map(opportunityOf(organisation)), events: events.map(eventOf(organisation)) };
};
