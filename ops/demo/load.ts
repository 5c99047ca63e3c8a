import type { Temporal } from 'temporal-polyfill';
import { upsertShifts } from '../../services/events/shift/event-shift.repository.ts';
import { upsertEvents } from '../../services/events/event/event.repository.ts';
import { upsertOpportunities } from '../../services/opportunities/opportunity/opportunity.repository.ts';
import { learnOrganisations } from '../../services/opportunities/organisation/organisation-changed.ts';
import { saveResponsiveness } from '../../services/opportunities/organisation/known-organisation.repository.ts';
import { Network } from '../../services/organisations/network/network.ts';
import { saveNetwork } from '../../services/organisations/network/network.repository.ts';
import { OrganisationStatus } from '../../services/organisations/organisation/organisation.codes.ts';
import { saveOrganisations } from '../../services/organisations/organisation/organisation.intake.ts';
import { upsertVerifications } from '../../services/organisations/verification/verification.repository.ts';
import type { Jobs } from '../../services/shared/jobs.ts';
import { stableId } from '../import/stable-id.ts';
import type { Stores } from '../installation/stores.ts';
import type { DemoEntry, DemoLinkGroup, DemoNetwork, DemoNews } from './demo-data.ts';
import { saveDemoFigures } from './figures.ts';
import { saveDemoLinks } from './links.ts';
import type { AgencyDetails } from '../../services/organisations/agency/agency.ts';
import { saveDemoAgency } from './agency.ts';
import { saveDemoNews } from './news.ts';
import { type DemoPerson, saveDemoPeople } from './people.ts';
import { type DemoLoad, eventRow, newsRow, opportunityRow, organisationRow, partnerRows, responsivenessRows, shiftRows, SOURCE, verificationRows } from './rows.ts';
import { type DemoVolunteer, saveDemoVolunteers } from './volunteers.ts';

/** What there is to load. */
export interface DemoData {
  readonly network: DemoNetwork;
  readonly entries: readonly DemoEntry[];
  readonly news?: readonly DemoNews[];
  readonly links?: readonly DemoLinkGroup[];
  readonly agency?: AgencyDetails;
  /** Who can sign in; their organisations are among the entries. */
  readonly people?: readonly DemoPerson[];
  /** Who may be found by the organisations. */
  readonly volunteers?: readonly DemoVolunteer[];
}

/** How many rows a load wrote. */
export interface DemoCounts {
  readonly organisations: number;
  readonly opportunities: number;
  readonly events: number;
}

/**
 * Loads the demo data, its times counted from `now`. Every row has a fixed id, so a load that was cut off is completed by the next one;
 * the network is committed last and marks it as done.
 */
export async function loadDemo(stores: Stores, jobs: Pick<Jobs, 'enqueue'>, { network, entries, news = [], links = [], agency, people = [], volunteers = [] }: DemoData, now: Temporal.Instant): Promise<DemoCounts> {
  const networkId = stableId(network.slug, SOURCE, 'organisation', `network ${network.slug}`);
  const load: DemoLoad = { networkSlug: network.slug, networkId, now };
  const organisations = entries.map(({ organisation }) => organisation);
  const opportunities = entries.flatMap((entry) => entry.opportunities).map((demo) => opportunityRow(load, demo));
  const verified = entries.filter(({ organisation }) => organisation.status === OrganisationStatus.VERIFIED);
  const dates = verified.flatMap((entry) => entry.events).map((demo) => ({ demo, event: eventRow(load, demo) }));
  const events = dates.map(({ event }) => event);
  await Promise.all([upsertOpportunities(stores.opportunities.manager, opportunities), upsertEvents(stores.events, events)]);
  await upsertShifts(stores.events.manager, dates.flatMap(({ demo, event }) => shiftRows(load, demo, event)));
  if (people.length > 0) await saveDemoFigures(stores, networkId, new Date(now.epochMilliseconds));
  await stores.organisations.transaction(async (tx) => {
    await saveNetwork(tx, Object.assign(new Network(), { ...network, id: networkId }));
    await saveDemoLinks(tx, networkId, links, new Date(now.epochMilliseconds));
    await saveDemoAgency(tx, networkId, agency, new Date(now.epochMilliseconds));
    const { changed } = await saveOrganisations(tx, jobs, organisations.map((demo) => organisationRow(load, demo)));
    // After the organisations, which are partners of projects.
    await saveDemoNews(tx, news.map((demo) => ({ article: newsRow(load, demo), partners: partnerRows(load, demo) })));
    await upsertVerifications(tx, organisations.flatMap((demo) => verificationRows(load, demo)));
    await saveDemoPeople(tx, people, networkId, (slug) => stableId(network.slug, SOURCE, 'organisation', slug));
    await saveDemoVolunteers(tx, stores, volunteers, now);
    await learnOrganisations(stores.opportunities, changed);
    await saveResponsiveness(stores.opportunities, organisations.flatMap((demo) => responsivenessRows(load, demo)));
  });
  return { organisations: organisations.length, opportunities: opportunities.length, events: events.length };
}
