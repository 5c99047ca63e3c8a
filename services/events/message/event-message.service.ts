import { membershipIn, requireMember, signedIn } from '../../shared/authorise.ts';
import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import { badField, conflictAt, forbidden, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import type { EventsContext } from '../context.ts';
import type { Event } from '../event/event.ts';
import { planMails } from '../registration/plan-mail.ts';
import { RegistrationMailKind } from '../registration/registration.codes.ts';
import type { WriteToRegisteredInput } from './event-message.inputs.ts';
import { countMessages, countRecipients, findMessageByKey, findMessages, findRecipients, insertMessage } from './event-message.repository.ts';
import type { EventMessage } from './event-message.ts';

/** Days after the end for which there is still something to write: thanks, a scarf that was left. Addresses were given for the event alone. */
const DAYS_AFTER = 30;

type Services = Pick<EventsContext, 'db' | 'shiftsOfEvent' | 'viewer'>;

/** The id of a shift of the event, or null for all of them. @throws BAD_USER_INPUT with UNKNOWN at `path` */
async function shiftNamed({ shiftsOfEvent }: Services, { id }: Event, shiftId: string | null | undefined, path: string): Promise<string | null> {
  const wanted = shiftId ?? null;
  if (wanted !== null && !(await shiftsOfEvent.load(id)).some((shift) => shift.id === wanted)) throw badField(path, 'UNKNOWN', 'is no shift of this event.');
  return wanted;
}

/**
 * Plans a mail to everybody who is registered for an event, one to each address, in the transaction that writes down what was written.
 *
 * @throws UNAUTHENTICATED, NOT_FOUND; FORBIDDEN for whoever is no member, or whose organisation is not verified; BAD_USER_INPUT on `input.shiftId` (UNKNOWN);
 * CONFLICT on `input.eventId` (EVENT_OVER, NOBODY); RATE_LIMITED
 */
export async function writeToRegistered(context: Services & Pick<EventsContext, 'events' | 'now' | 'registrations'>, input: WriteToRegisteredInput): Promise<EventMessage> {
  const { db, events, now, registrations, viewer } = context;
  const { id: writtenBy } = signedIn(viewer);
  const event = isUuid(input.eventId) ? await events.load(input.eventId) : null;
  if (!event) throw notFound('event');
  if (membershipIn(viewer, event.organisationId)?.organisationStatus !== 'VERIFIED') throw forbidden();
  const shiftId = await shiftNamed(context, event, input.shiftId, 'input.shiftId');
  const [eventId, idempotencyKey, createdAt] = [event.id, input.idempotencyKey, now()];
  const sent = await findMessageByKey(db, { eventId, writtenBy, idempotencyKey });
  if (sent) return sent;
  if (event.endsAt.getTime() + DAYS_AFTER * 86_400_000 < createdAt.getTime()) throw conflictAt('input.eventId', 'EVENT_OVER', `is an event that has been over for more than ${DAYS_AFTER} days.`);
  await registrations.limits.consume('message', eventId);
  const written = await db.transaction(async (tx) => {
    const recipients = await findRecipients(tx, { eventId, shiftId, waitingToo: input.waitingToo });
    if (recipients.length === 0) throw conflictAt('input.eventId', 'NOBODY', 'is an event for which nobody of those is registered.');
    const message = await insertMessage(tx, {
      eventId, shiftId, waitingToo: input.waitingToo, subject: input.subject?.trim() ?? null, text: input.text.trim(), recipientCount: recipients.length, writtenBy, idempotencyKey, createdAt,
    });
    if (message) await planMails(registrations, tx, recipients.map((registrationId) => ({ registrationId, kind: RegistrationMailKind.MESSAGE, messageId: message.id })));
    return message ?? findMessageByKey(tx, { eventId, writtenBy, idempotencyKey });
  });
  if (!written) throw notFound('event');
  return written;
}

/** How many addresses a message would go to. @throws UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT on `shift` */
export async function recipientCount(context: Services, event: Event, { shift, waitingToo }: { readonly shift?: string | null | undefined; readonly waitingToo: boolean }): Promise<number> {
  requireMember(context.viewer, event.organisationId);
  return countRecipients(context.db, { eventId: event.id, shiftId: await shiftNamed(context, event, shift, 'shift'), waitingToo });
}

/** What was written to those who are registered, the newest first. @throws UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT on `first` and `after` */
export async function messagesOf({ db, viewer }: Services, event: Event, page: { readonly first: number; readonly after?: string | null | undefined }): Promise<Connection<EventMessage>> {
  requireMember(viewer, event.organisationId);
  const first = checkFirst(page.first);
  const [createdAt, id] = page.after ? decodeKeyset(page.after, ['instant', 'uuid']) : [];
  const after = createdAt === undefined ? null : { createdAt: String(createdAt), id: String(id) };
  const [rows, totalCount] = await Promise.all([findMessages(db, event.id, first + 1, after), countMessages(db, event.id)]);
  return connectionPage(rows, { first, after: page.after ?? null, totalCount, cursorOf: (row) => encodeKeyset([row.createdAt.toISOString(), row.id]) });
}
