import type { SignedIn } from '../../shared/authorise.ts';
import { badField, badUserInput } from '../../shared/errors.ts';
import { isUuid, newIds } from '../../shared/ids.ts';
import { clientNetwork } from '../../shared/limits.ts';
import { hashOfToken, tokenOf } from '../../shared/link-token.ts';
import type { ProofOfWorkChallenge } from '../../shared/proof-of-work-challenge.ts';
import { checkWork, spendWork } from '../../shared/proven-work.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { answersOf } from '../question/answers-of.ts';
import { openSeatings } from './open-event.ts';
import { planMail } from './plan-mail.ts';
import { CONFIRM_HOURS, RegisterStatus, RegistrationMailKind, RegistrationStatus } from './registration.codes.ts';
import type { RegistrationDesk } from './registration.desk.ts';
import type { RegisterForEventInput } from './registration.inputs.ts';
import type { RegisterForEventPayload } from './registration.payloads.ts';
import { insertRegistrations } from './registration.repository.ts';
import { registerTogether } from './register-together.ts';
import { findSeatedEvent } from './seats.repository.ts';

/** A sum to solve before registering without an account. */
export function registrationChallenge({ work }: RegistrationDesk): Promise<ProofOfWorkChallenge> {
  return work.createChallenge();
}

/**
 * Registers for an event. With an account the seats are taken at once, or the person waits when it is full; to everybody else a mail asks for confirmation first.
 *
 * @throws BAD_USER_INPUT and CONFLICT that name the field, see `registerTogether` and `answersOf`; RATE_LIMITED
 */
export async function registerForEvent(desk: RegistrationDesk, viewer: Viewer, input: RegisterForEventInput): Promise<RegisterForEventPayload> {
  await desk.limits.consume('client', clientNetwork(viewer.clientAddress));
  if (!isUuid(input.eventId)) openSeatings(null, desk.now(), input);
  const { id, email } = viewer;
  return id !== null && email !== null ? registerAtOnce(desk, { ...viewer, id, email }, input) : askForConfirmation(desk, input);
}

async function registerAtOnce(desk: RegistrationDesk, person: SignedIn & { readonly email: string }, input: RegisterForEventInput): Promise<RegisterForEventPayload> {
  const { limits } = desk;
  const { eventId, locale, partySize, shiftIds } = input;
  const { email } = person;
  const name = (input.name ?? person.name)?.trim();
  if (!name) throw badField('input.name', 'REQUIRED', 'is needed, since the account has no name.');
  await limits.consume('address', email.toLowerCase());
  const answers = answersOf(await desk.questionsOf(eventId), input.answers ?? []);
  const registrations = await registerTogether(desk, eventId, { personId: person.id, name, email, locale, partySize, shiftIds, answers });
  const status = registrations.some((one) => one.status === RegistrationStatus.WAITING) ? RegisterStatus.WAITING : RegisterStatus.REGISTERED;
  return { status, registration: registrations[0] ?? null, registrations };
}

/** What somebody without an account has to give. Throws BAD_USER_INPUT that names all that is missing. */
function detailsOf({ name, email, proofOfWork }: RegisterForEventInput): { name: string; email: string; proofOfWork: string } {
  if (name && email && proofOfWork) return { name, email, proofOfWork };
  const missing = Object.entries({ name, email, proofOfWork }).filter(([, value]) => !value);
  throw badUserInput(missing.map(([field]) => ({ path: `input.${field}`, code: 'REQUIRED', message: 'is needed from whoever is not signed in.' })));
}

async function askForConfirmation(desk: RegistrationDesk, input: RegisterForEventInput): Promise<RegisterForEventPayload> {
  const { confirmKey, db, limits, linkKey, now } = desk;
  const { eventId, locale, partySize } = input;
  const { name, email, proofOfWork } = detailsOf(input);
  const work = await checkWork(desk, proofOfWork);
  const event = await findSeatedEvent(db, eventId);
  const seatings = openSeatings(event, now(), input);
  const answers = answersOf(await desk.questionsOf(eventId), input.answers ?? []);
  await limits.consume('address', email.toLowerCase());
  await db.transaction(async (tx) => {
    await spendWork(tx, work);
    const ids = await newIds(tx, seatings.length);
    const first = ids[0] as string;
    const createdAt = now();
    await insertRegistrations(tx, seatings.map((seating, index) => ({
      id: ids[index] as string,
      eventId,
      shiftId: seating === event ? null : seating.id,
      requestedWith: index === 0 ? null : first,
      personId: null,
      name: name.trim(),
      email,
      locale,
      partySize,
      answers,
      status: RegistrationStatus.REQUESTED,
      tokenHash: index === 0 ? hashOfToken(tokenOf(first, confirmKey)) : null,
      tokenExpiresAt: new Date(createdAt.getTime() + CONFIRM_HOURS * 3_600_000),
      linkHash: hashOfToken(tokenOf(ids[index] as string, linkKey)),
      createdAt,
      confirmedAt: null,
    })));
    await planMail(desk, tx, first, RegistrationMailKind.CONFIRM);
  });
  return { status: RegisterStatus.CONFIRMATION_SENT, registration: null, registrations: [] };
}
