import type { EntityManager } from 'typeorm';
import { membershipIn, requireMember, signedIn } from '../../shared/authorise.ts';
import { badUserInput, conflict, conflictAt, forbidden, notFound } from '../../shared/errors.ts';
import { isUuid, newId } from '../../shared/ids.ts';
import { ownedId } from '../../shared/owned-key.ts';
import { slugOf } from '../../shared/slug.ts';
import type { MembershipClaim } from '../../shared/viewer.ts';
import type { EventsContext } from '../context.ts';
import { EventStatus } from '../event/event.codes.ts';
import { findAnyEventsById, findEventsById } from '../event/event.repository.ts';
import type { Event } from '../event/event.ts';
import { lookAtEvent } from '../moderation/look-at-event.ts';
import { holdStanding } from '../organisation/known-organisation.repository.ts';
import { moveOf, tellMoved } from '../registration/tell-moved.ts';
import { publishingProblems } from './completeness.ts';
import type { CancelEventInput, CreateEventInput, EventInput, UpdateEventInput } from './drafting.inputs.ts';
import type { DeleteEventDraftPayload, EventPayload } from './drafting.payloads.ts';
import { publishSeries } from './publish-series.ts';
import { deleteHeld, holdEvent, insertEvent, updateHeld } from './drafting.repository.ts';
import { recordEvent } from './event-audit.ts';
import { type Sources, withFields, type Written } from './fields.ts';
import { SeriesScope } from './drafting.codes.ts';
import { saveShifts } from './save-shifts.ts';
import { cancelScope, updateScope } from './scope.ts';
import { type Deed, type Refusal, refusalOf, standingOf } from './lifecycle.ts';

type Desk = Pick<EventsContext, 'db' | 'now' | 'findPlace' | 'registrations' | 'secret' | 'viewer'>;

const { CANCELLED, DRAFT, PUBLISHED, WITHHELD } = EventStatus;

const REFUSALS: Readonly<Record<Refusal, string>> = {
  WRONG_STATUS: 'does not go with the status of this event.',
  OVER: 'has taken place and stays as it is.',
  ORGANISATION_NOT_VERIFIED: 'needs an organisation that is verified.',
};

/** @throws CONFLICT when the deed does not fit the event or its organisation as they are now */
function checkDeed(before: Event, deed: Deed, standing: string, now: Date): void {
  const refusal = refusalOf(before, deed, standing, now);
  if (refusal) throw conflict(REFUSALS[refusal], [{ path: 'input.id', code: refusal, message: REFUSALS[refusal] }]);
}

async function written(tx: EntityManager, id: string): Promise<EventPayload> {
  const [event] = await findAnyEventsById(tx, [id]);
  if (!event) throw notFound('event');
  return { event };
}

/**
 * Does something to an event that the viewer may change, while nobody else can.
 *
 * @throws UNAUTHENTICATED; NOT_FOUND for what they may not even see; FORBIDDEN for what is public but another organisation's
 */
async function withHeld<Done>(desk: Desk, id: string, act: (tx: EntityManager, before: Event, claim: MembershipClaim) => Promise<Done>): Promise<Done> {
  signedIn(desk.viewer);
  return desk.db.transaction(async (tx) => {
    const before = isUuid(id) ? await holdEvent(tx, id) : null;
    if (!before) throw notFound('event');
    const claim = membershipIn(desk.viewer, before.organisationId);
    if (!claim) throw (await findEventsById(tx, [id])).length > 0 ? forbidden() : notFound('event');
    return act(tx, before, claim);
  });
}

/** Where what is typed about an event of an organisation is looked up. */
const sourcesOf = ({ findPlace, secret }: Desk, organisationId: string, now: Date): Sources => ({ findPlace, findPosting: (key) => ownedId(secret, organisationId, key), now });

/** Begins a draft for the viewer's organisation. */
export async function createEvent(desk: Desk, input: CreateEventInput): Promise<EventPayload> {
  const { db, now, viewer } = desk;
  requireMember(viewer, input.organisationId);
  const claim = membershipIn(viewer, input.organisationId);
  if (!claim) throw forbidden();
  const fields = withFields(null, input, sourcesOf(desk, claim.organisationId, now()));
  return db.transaction(async (tx) => {
    const id = await newId(tx);
    await insertEvent(tx, { ...fields, id, slug: id, status: DRAFT, organisationId: claim.organisationId, networkId: claim.networkId, seriesId: null, recurrenceId: null, cancellationReason: null });
    await saveShifts(desk.registrations, tx, { ...fields, id, status: DRAFT, seriesId: null }, fields, input.shifts);
    return written(tx, id);
  });
}

/** Saves an event that is held, and other dates of its series as far as the scope goes, and tells who is registered or waits of a new time or place. */
async function saveFields(desk: Desk, tx: EntityManager, before: Event, fields: Written, scope: SeriesScope): Promise<void> {
  const move = moveOf(before, fields);
  const touched = scope === SeriesScope.THIS ? [before.id] : await updateScope(tx, desk.now(), before, fields, scope);
  if (scope === SeriesScope.THIS) await updateHeld(tx, before, fields);
  if (move && before.status === PUBLISHED) await tellMoved(desk.registrations, tx, touched, move);
}

/** Saves what was written over the version that was seen. What people can see already loses nothing that it needs; lists that were imported may lack something. */
export async function updateEvent(desk: Desk, input: UpdateEventInput): Promise<EventPayload> {
  const now = desk.now();
  return withHeld(desk, input.id, async (tx, before, claim) => {
    checkDeed(before, 'UPDATE', claim.organisationStatus, now);
    if (before.version !== input.version) throw conflict('Somebody has changed this event since you looked at it.', [{ path: 'input.version', code: 'STALE', message: 'is not the latest version.' }]);
    if (input.recurrence && before.status !== DRAFT) throw badUserInput([{ path: 'input.recurrence', code: 'NOT_A_DRAFT', message: 'is said of drafts only.' }]);
    const fields = withFields(before, input, sourcesOf(desk, before.organisationId, now));
    if (fields.capacity !== null && fields.capacity < before.seatsTaken) throw conflictAt('input.capacity', 'SEATS_TAKEN', `must not be less than the ${before.seatsTaken} seats that are taken.`);
    const known = publishingProblems(before, now);
    const isOut = before.status === PUBLISHED || before.status === WITHHELD;
    const problems = isOut ? publishingProblems(fields, now).filter(({ path }) => !known.some((problem) => problem.path === path)) : [];
    if (problems.length > 0) throw badUserInput(problems);
    await saveFields(desk, tx, before, fields, input.scope);
    await saveShifts(desk.registrations, tx, before, fields, input.shifts);
    const saved = await written(tx, input.id);
    if (isOut) await lookAtEvent(tx, desk.registrations, saved.event);
    return saved;
  });
}

/** Makes a draft of a verified organisation public. Its address is made of its title. */
export async function publishEvent(desk: Desk, { id }: EventInput): Promise<EventPayload> {
  const now = desk.now();
  return withHeld(desk, id, async (tx, before, claim) => {
    checkDeed(before, 'PUBLISH', standingOf(claim.organisationStatus, await holdStanding(tx, before.organisationId)), now);
    const problems = publishingProblems(before, now);
    if (problems.length > 0) throw badUserInput(problems);
    const published = { status: PUBLISHED, slug: slugOf(before.title, id.slice(-8)) };
    if (before.recurrence === null) await updateHeld(tx, before, published);
    else await publishSeries(tx, now, { ...before, ...published }, before.recurrence);
    await recordEvent(tx, before, 'published', PUBLISHED, { id: desk.viewer.id, role: claim.role });
    const saved = await written(tx, id);
    await lookAtEvent(tx, desk.registrations, saved.event);
    return saved;
  });
}

/** Tells everybody that it will not take place, and why; it stays to be seen as such. */
export async function cancelEvent(desk: Desk, { id, reason, scope }: CancelEventInput): Promise<EventPayload> {
  return withHeld(desk, id, async (tx, before, claim) => {
    checkDeed(before, 'CANCEL', claim.organisationStatus, desk.now());
    if (scope === SeriesScope.THIS) await updateHeld(tx, before, { status: CANCELLED, cancellationReason: reason.trim() });
    else await cancelScope(tx, desk.now(), before, reason.trim(), scope);
    await recordEvent(tx, before, 'cancelled', CANCELLED, { id: desk.viewer.id, role: claim.role });
    return written(tx, id);
  });
}

/** Deletes a draft that nobody has ever seen. */
export async function deleteEventDraft(desk: Desk, { id }: EventInput): Promise<DeleteEventDraftPayload> {
  return withHeld(desk, id, async (tx, before, claim) => {
    checkDeed(before, 'DELETE', claim.organisationStatus, desk.now());
    await deleteHeld(tx, before);
    return { id };
  });
}
