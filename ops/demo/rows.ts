import type { Temporal } from 'temporal-polyfill';
import type { WrittenShift } from '../../services/events/shift/event-shift.repository.ts';
import { Event } from '../../services/events/event/event.ts';
import { Opportunity } from '../../services/opportunities/opportunity/opportunity.ts';
import type { MeasuredResponsiveness } from '../../services/opportunities/organisation/known-organisation.repository.ts';
import { NewsArticle } from '../../services/organisations/news/news-article.ts';
import type { ProjectPartner } from '../../services/organisations/partner/project-partner.ts';
import { Organisation } from '../../services/organisations/organisation/organisation.ts';
import { Verification } from '../../services/organisations/verification/verification.ts';
import { SITE_ZONE } from '../../services/shared/site-days.ts';
import { stableId } from '../import/stable-id.ts';
import { daysAhead } from './days-ahead.ts';
import type { DemoEvent, DemoNews, DemoOpportunity, DemoOrganisation, DemoPlace } from './demo-data.ts';

/** The source of demo rows, as of imported ones. */
export const SOURCE = 'demo';
const NO_ADDRESS: { [K in keyof DemoPlace]: null } = { street: null, postalCode: null, town: null, latitude: null, longitude: null };

/** What every row needs to know of the load. */
export interface DemoLoad {
  readonly networkSlug: string;
  readonly networkId: string;
  /** The moment of the load; all times count from its day in Berlin. */
  readonly now: Temporal.Instant;
}

type DemoPartner = Pick<ProjectPartner, 'organisationId' | 'ownName' | 'url'>;

type Kind = 'organisation' | 'opportunity' | 'event' | 'news';

function idOf({ networkSlug }: DemoLoad, kind: Kind, slug: string): string {
  return stableId(networkSlug, SOURCE, kind, slug);
}

function loadDay({ now }: DemoLoad): Temporal.PlainDate {
  return now.toZonedDateTimeISO(SITE_ZONE).toPlainDate();
}

function dayOf(load: DemoLoad, days: number): string {
  return loadDay(load).add({ days }).toString();
}

function momentOf({ now }: DemoLoad, days: number): Date {
  return new Date(now.epochMilliseconds + days * 86_400_000);
}

export function organisationRow(load: DemoLoad, demo: DemoOrganisation): Organisation {
  const { slug, kind, status, name, purpose, description, address, website, foundedIn, interests, contactEmail, locale } = demo;
  return Object.assign(new Organisation(), {
    id: idOf(load, 'organisation', slug),
    slug, kind, status, name, purpose, description, website, foundedIn, contactEmail,
    location: address,
    interestIds: [...interests],
    networkId: load.networkId,
    contactLocale: locale,
    source: SOURCE,
    sourceId: slug,
  });
}

/** How the town's coordination checks what. */
const METHODS = { REGISTER_ENTRY: 'REGISTER_EXTRACT', TAX_EXEMPTION: 'TAX_NOTICE_SEEN', PERSON_IN_CHARGE: 'PERSONALLY_KNOWN', ADDRESS: 'VISIT' } as const;

export function verificationRows(load: DemoLoad, { slug, verifications }: DemoOrganisation): Verification[] {
  return verifications.map(({ subject, checkedDaysAgo, validForDays, checkedBy, note }) =>
    Object.assign(new Verification(), {
      id: idOf(load, 'organisation', `${slug} ${subject}`),
      organisationId: idOf(load, 'organisation', slug),
      subject, checkedBy, note,
      how: METHODS[subject],
      howInWords: null,
      checkedOn: dayOf(load, -checkedDaysAgo),
      validUntil: validForDays === null ? null : dayOf(load, validForDays),
    }),
  );
}

export function responsivenessRows(load: DemoLoad, { slug, responsiveness }: DemoOrganisation): MeasuredResponsiveness[] {
  return responsiveness === null ? [] : [{ organisationId: idOf(load, 'organisation', slug), ...responsiveness }];
}

export function opportunityRow(load: DemoLoad, demo: DemoOpportunity): Opportunity {
  const { organisation, place, interests, skills, startsInDays, endsInDays, publishedDaysAgo, confirmedDaysAgo, expiresInDays, ...same } = demo;
  return Object.assign(new Opportunity(), {
    ...same,
    id: idOf(load, 'opportunity', demo.slug),
    organisationId: idOf(load, 'organisation', organisation),
    networkId: load.networkId,
    interestIds: [...interests],
    skillIds: [...skills],
    placeName: place?.town ?? null,
    postalCode: place?.postalCode ?? null,
    region: place ? 'Rheinland-Pfalz' : null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    startsOn: startsInDays === null ? null : dayOf(load, startsInDays),
    endsOn: endsInDays === null ? null : dayOf(load, endsInDays),
    publishedAt: same.status === 'PUBLISHED' ? momentOf(load, -publishedDaysAgo) : null,
    lastConfirmedAt: momentOf(load, -confirmedDaysAgo),
    expiresAt: momentOf(load, expiresInDays),
    source: SOURCE,
    sourceId: demo.slug,
  });
}

export function eventRow(load: DemoLoad, demo: DemoEvent): Event {
  const { organisation, opportunity, starts, startTime, minutes, days, place, interests, shifts: _, ...same } = demo;
  const day = loadDay(load).add({ days: daysAhead(starts, loadDay(load).toString()) });
  const start = day.toZonedDateTime({ timeZone: SITE_ZONE, plainTime: startTime ?? '00:00' });
  const end = same.allDay ? day.add({ days }).toZonedDateTime(SITE_ZONE) : start.add({ minutes: minutes ?? 60 });
  return Object.assign(new Event(), {
    ...same,
    id: idOf(load, 'event', demo.slug),
    organisationId: idOf(load, 'organisation', organisation),
    opportunityId: opportunity === null ? null : idOf(load, 'opportunity', opportunity),
    networkId: load.networkId,
    interestIds: [...interests],
    location: place ?? NO_ADDRESS,
    timeZone: SITE_ZONE,
    startsAt: new Date(start.epochMilliseconds),
    endsAt: new Date(end.epochMilliseconds),
  });
}

/** The shifts of an event that has been made. */
export function shiftRows(load: DemoLoad, { shifts, slug }: DemoEvent, { id: eventId, startsAt }: Event): WrittenShift[] {
  const at = (minutes: number) => new Date(startsAt.getTime() + minutes * 60_000);
  return shifts.map(({ from, to, ...said }, index) => ({ ...said, id: idOf(load, 'event', `${slug} shift ${index + 1}`), eventId, startsAt: at(from), endsAt: at(to) }));
}

/** With whom a project is done. */
export function partnerRows(load: DemoLoad, { partners = [] }: DemoNews): DemoPartner[] {
  return partners.map((partner) => ('organisation' in partner ? { organisationId: idOf(load, 'organisation', partner.organisation), ownName: null, url: null } : { organisationId: null, ownName: partner.name, url: partner.url }));
}

export function newsRow(load: DemoLoad, demo: DemoNews): NewsArticle {
  const { publishedDaysAgo, partners: _, ...said } = demo;
  const publishedAt = publishedDaysAgo === null ? null : momentOf(load, -publishedDaysAgo);
  const changedAt = momentOf(load, -Math.max(publishedDaysAgo ?? 0, 0));
  return Object.assign(new NewsArticle(), { kind: 'NEWS', ...said, id: idOf(load, 'news', said.slug), networkId: load.networkId, publishedAt, version: 1, changedAt });
}
