import type { EntityManager } from 'typeorm';
import { membershipIn, requireMember, signedIn } from '../../shared/authorise.ts';
import { badField, conflictAt, forbidden, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { MembershipClaim } from '../../shared/viewer.ts';
import { FetchRefused } from '../../shared/fetching/fetch-version.ts';
import { calendarAddress } from '../calendar-import/fetch-calendar.ts';
import { isCalendar } from '../calendar-import/read-apart.ts';
import type { EventsContext } from '../context.ts';
import { standingOf } from '../drafting/lifecycle.ts';
import type { Event } from '../event/event.ts';
import { findStanding } from '../organisation/known-organisation.repository.ts';
import { cancelItems, findVanished } from './calendar-items.repository.ts';
import { findImport, insertImport, lockImport, saveApproval } from './calendar-import.repository.ts';
import type { CalendarImport } from './calendar-import.ts';
import { CalendarQueue, MOST_BYTES_UPLOADED, MOST_SOURCES } from './calendar-source.codes.ts';
import type { ImportCalendarInput, PreviewCalendarInput, RefreshCalendarInput, RemoveCalendarInput } from './calendar-source.inputs.ts';
import type { CalendarImportPayload, RemoveCalendarPayload } from './calendar-source.payloads.ts';
import { deleteSource, findSource, findSourceAt, findSourcesOf, lockSource } from './calendar-source.repository.ts';
import type { CalendarSource } from './calendar-source.ts';

type Desk = Pick<EventsContext, 'calendarLimits' | 'db' | 'now' | 'registrations' | 'viewer'>;

/** @throws UNAUTHENTICATED, FORBIDDEN, and CONFLICT unless the organisation is verified: what a calendar brings is public at once */
async function requirePublisher({ db, viewer }: Desk, organisationId: string, path: string): Promise<MembershipClaim> {
  requireMember(viewer, organisationId);
  const claim = membershipIn(viewer, organisationId);
  if (!claim) throw forbidden();
  if (standingOf(claim.organisationStatus, await findStanding(db, organisationId)) !== 'VERIFIED') throw conflictAt(path, 'ORGANISATION_NOT_VERIFIED', 'needs an organisation that is verified.');
  return claim;
}

/** @throws BAD_USER_INPUT `input.file` REQUIRED, LENGTH or NOT_A_CALENDAR, `input.address` ADDRESS or ONLY_ONE */
function originOf({ address, file, fileName }: PreviewCalendarInput): Pick<CalendarImport, 'address' | 'name'> & { content: Buffer | null } {
  if (typeof address === 'string' && typeof file === 'string') throw badField('input.address', 'ONLY_ONE', 'does not go with a file.');
  if (typeof address === 'string') {
    try {
      const { host, href } = calendarAddress(address);
      return { address: href, name: host.slice(0, 100), content: null };
    } catch (error) {
      if (error instanceof FetchRefused) throw badField('input.address', error.code, error.message);
      throw error;
    }
  }
  if (typeof file !== 'string') throw badField('input.file', 'REQUIRED', 'is needed, or an address.');
  const content = Buffer.from(file, 'base64');
  if (content.length > MOST_BYTES_UPLOADED) throw badField('input.file', 'LENGTH', 'must not have more than 1.4 MB.');
  if (!isCalendar(content)) throw badField('input.file', 'NOT_A_CALENDAR', 'must be a calendar (RFC 5545).');
  return { address: null, name: fileName?.trim() || 'calendar.ics', content };
}

async function begin(desk: Desk, tx: EntityManager, row: CalendarImport): Promise<CalendarImportPayload> {
  await desk.registrations.jobs.enqueue(tx, CalendarQueue.IMPORT, { importId: row.id });
  return { import: row };
}

/** The calendar that a preview is a new version of, if there is one. @throws NOT_FOUND for one of another organisation, CONFLICT when there would be too many */
async function knownSource(desk: Desk, { organisationId, sourceId }: PreviewCalendarInput, address: string | null): Promise<string | null> {
  const given = sourceId ? isUuid(sourceId) && (await findSource(desk.db, sourceId)) : null;
  if (given === false || (given && given.organisationId !== organisationId) || (sourceId && !given)) throw notFound('calendar');
  if (given) {
    if (given.address !== address) throw badField('input.sourceId', 'OTHER_ADDRESS', address === null ? 'is read from its address.' : 'is a file, or has another address.');
    return given.id;
  }
  const known = address === null ? null : await findSourceAt(desk.db, organisationId, address);
  if (!known && (await findSourcesOf(desk.db, organisationId)).length >= MOST_SOURCES) throw conflictAt('input.organisationId', 'TOO_MANY', `has ${MOST_SOURCES} calendars already; remove one first.`);
  return known?.id ?? null;
}

/** Begins to read a calendar for a preview; nothing is written yet. */
export async function previewCalendar(desk: Desk, input: PreviewCalendarInput): Promise<CalendarImportPayload> {
  const { networkId } = await requirePublisher(desk, input.organisationId, 'input.organisationId');
  const origin = originOf(input);
  const sourceId = await knownSource(desk, input, origin.address);
  await desk.calendarLimits.consume('calendar', signedIn(desk.viewer).id);
  return desk.db.transaction(async (tx) =>
    begin(desk, tx, await insertImport(tx, { ...origin, organisationId: input.organisationId, networkId, sourceId, state: 'READING', refreshes: false, createdAt: desk.now() })),
  );
}

/** Begins to write what the preview showed. Asked again it does nothing more. */
export async function importCalendar(desk: Desk, { id, refreshes }: ImportCalendarInput): Promise<CalendarImportPayload> {
  signedIn(desk.viewer);
  return desk.db.transaction(async (tx) => {
    const row = isUuid(id) ? await lockImport(tx, id) : null;
    if (!row || !membershipIn(desk.viewer, row.organisationId)) throw notFound('import');
    await requirePublisher(desk, row.organisationId, 'input.id');
    if (refreshes && row.address === null) throw badField('input.refreshes', 'NO_ADDRESS', 'goes with an address only.');
    if (row.state === 'IMPORTING' || row.state === 'DONE') return { import: row };
    if (row.state !== 'READY') throw conflictAt('input.id', 'NOT_READY', 'has no preview to go by.');
    await saveApproval(tx, id, refreshes);
    return begin(desk, tx, { ...row, state: 'IMPORTING', report: null });
  });
}

/** A calendar of an organisation for which the viewer acts. @throws UNAUTHENTICATED, NOT_FOUND */
async function heldSource({ viewer }: Desk, tx: EntityManager, id: string): Promise<CalendarSource> {
  signedIn(viewer);
  const source = isUuid(id) ? await lockSource(tx, id) : null;
  if (!source || !membershipIn(viewer, source.organisationId)) throw notFound('calendar');
  return source;
}

/** Begins to read a calendar again now. */
export async function refreshCalendar(desk: Desk, { id }: RefreshCalendarInput): Promise<CalendarImportPayload> {
  return desk.db.transaction(async (tx) => {
    const { address, name, organisationId, refreshes } = await heldSource(desk, tx, id);
    const { networkId } = await requirePublisher(desk, organisationId, 'input.id');
    if (address === null) throw conflictAt('input.id', 'NO_ADDRESS', 'is a file; upload its new version instead.');
    await desk.calendarLimits.consume('calendar', signedIn(desk.viewer).id);
    return begin(desk, tx, await insertImport(tx, { organisationId, networkId, sourceId: id, name, address, content: null, state: 'IMPORTING', refreshes, createdAt: desk.now() }));
  });
}

/** Forgets a calendar. Its dates stay unless they are to be cancelled, and belong to the organisation alone from then on. */
export async function removeCalendar(desk: Desk, { cancelsDates, id }: RemoveCalendarInput): Promise<RemoveCalendarPayload> {
  return desk.db.transaction(async (tx) => {
    await heldSource(desk, tx, id);
    if (cancelsDates) await cancelItems(tx, id, desk.now(), (await findVanished(tx, id, desk.now(), [])).map(({ itemId }) => itemId));
    await deleteSource(tx, id);
    return { id };
  });
}

/** The calendars of an organisation, at most 20; null for who is no member of it. */
export async function calendarsOf({ db, viewer }: Desk, organisationId: string): Promise<CalendarSource[] | null> {
  return membershipIn(viewer, organisationId) ? findSourcesOf(db, organisationId) : null;
}

/** An import; null when there is none, and for who is no member of its organisation. */
export async function calendarImport({ db, viewer }: Desk, id: string): Promise<CalendarImport | null> {
  const found = isUuid(id) ? await findImport(db, id) : null;
  return found && membershipIn(viewer, found.organisationId) ? found : null;
}

/** The calendar from which an event comes; null when it was written here, and for who is no member of its organisation. */
export async function calendarOf({ calendarsOfItems, viewer }: Pick<EventsContext, 'calendarsOfItems' | 'viewer'>, { id, organisationId, seriesId }: Event): Promise<CalendarSource | null> {
  return membershipIn(viewer, organisationId) ? calendarsOfItems.load(seriesId ?? id) : null;
}
