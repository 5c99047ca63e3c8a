import { pino } from 'pino';
import { dayOf } from '../../shared/site-days.ts';
import { type InquiryWorld, inquiryWorld, newAddress, PUBLIC_URL, SECRET } from '../inquiry/inquiry.world.ts';
import { smtpTransport } from '../../shared/mail/smtp-transport.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { hashOfToken, tokenOf } from '../../shared/link-token.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import type { KeptCriteria } from '../saved-search/kept-criteria.ts';
import { linkKey } from '../saved-search/saved-search.service.ts';
import { anOpportunity, anOrganisation, save } from '../testing/rows.ts';
import { planAlerts, startAlertsWorker } from './alerts.worker.ts';
import { matchDue } from './match-due.ts';
import { AlertTexts } from './waiting-searches.ts';

const DAY = 86_400_000;

/** What a test says of a saved search. */
export interface SavedSearchRow {
  readonly id: string;
  readonly email: string;
  readonly personId: string | null;
  readonly locale: 'DE' | 'EN';
  readonly name: string;
  readonly criteria: KeptCriteria;
  readonly query: string;
  readonly frequency: 'IMMEDIATELY' | 'DAILY' | 'WEEKLY';
  readonly endsOn: string | null;
  readonly pausedAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly createdAt: Date;
}

/** For tests: postings, saved searches and the worker that brings them together, for real, save the clock, which stands where it is put. */
export async function alertsWorld() {
  const world: InquiryWorld = await inquiryWorld();
  const { db, jobs, sink } = world;
  const mailer = smtpTransport({ url: sink.url, from: 'Engagement Netz <netz@example.org>' });
  let now = new Date();
  const options = { db, jobs, mailer, secret: SECRET, publicUrl: PUBLIC_URL, logger: pino({ level: 'silent' }), now: () => now };
  const texts = new AlertTexts(db);
  const organisation = anOrganisation({ name: 'Lesefreunde Bitburg' });
  await save(db, { organisations: [organisation] });
  return {
    ...world,
    organisation,
    /** Puts the clock of the worker. */
    at: (moment: Date) => void (now = moment),
    startWorker: () => startAlertsWorker(options),
    match: () => matchDue({ db, texts }, { now, day: dayOf(now) }),
    plan: () => planAlerts(options, now),
    /** Publishes a posting as the intake does. */
    async posting(overrides: Partial<Opportunity> = {}): Promise<Opportunity> {
      const posting = anOpportunity({ organisationId: organisation.id, expiresAt: new Date(Date.now() + 90 * DAY), publishedAt: new Date(), lastConfirmedAt: new Date(), ...overrides });
      await save(db, { opportunities: [posting] });
      return posting;
    },
    async search(overrides: Partial<SavedSearchRow> = {}): Promise<SavedSearchRow> {
      const id = anId();
      const past = new Date(Date.now() - DAY);
      const search: SavedSearchRow = {
        id, email: newAddress(), personId: null, locale: 'DE', name: 'Meine Suche', criteria: {}, query: 'q=Garten', frequency: 'IMMEDIATELY', endsOn: null, pausedAt: null, confirmedAt: past, createdAt: past, ...overrides,
      };
      await db.query(
        `INSERT INTO saved_searches (id, person_id, email, locale, name, criteria, query, frequency, ends_on, paused_at, confirmed_at, created_at, link_hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [search.id, search.personId, search.email, search.locale, search.name, JSON.stringify(search.criteria), search.query, search.frequency, search.endsOn, search.pausedAt, search.confirmedAt, search.createdAt, hashOfToken(tokenOf(search.id, linkKey(SECRET)))],
      );
      return search;
    },
    /** What is remembered for searches: the ids of postings. */
    async matches(...searches: readonly { readonly id: string }[]): Promise<string[]> {
      const rows: { id: string }[] = await db.query('SELECT opportunity_id AS id FROM alert_matches WHERE saved_search_id = ANY($1::uuid[]) ORDER BY 1', [searches.map(({ id }) => id)]);
      return rows.map(({ id }) => id);
    },
    mailsTo: ({ email }: { readonly email: string }) => sink.mails().filter(({ envelopeTo }) => envelopeTo.includes(email)),
    async close() {
      await world.close();
      await mailer.close();
    },
  };
}
export type AlertsWorld = Awaited<ReturnType<typeof alertsWorld>>;
