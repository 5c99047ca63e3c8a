import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { requireMember, signedIn } from '../../shared/authorise.ts';
import { conflictAt, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { RegistrationStatus } from '../registration/registration.codes.ts';
import { namedRegistration } from '../registration/registration.reading.ts';
import { findById } from '../registration/registration.repository.ts';
import type { Registration } from '../registration/registration.ts';
import type { IssueCertificateInput, RecordAttendanceInput } from './attendance.inputs.ts';
import { findAttendances, findAttended, findAttendedEvent, findCertificate, forgetAttendance, issueCode, saveAttendance, sumOfAttendances } from './attendance.repository.ts';
import type { Attendance, AttendanceRecord } from './attendance.ts';
import { newCode, readCode } from './certificate-code.ts';
import type { Certificate } from './certificate.ts';
import { countedMinutes } from './hours.ts';

/** Events of a record that are told one by one. */
const TOLD = 100;

interface Services {
  readonly db: DataSource;
  readonly viewer: Viewer;
  readonly now: () => Date;
}

/**
 * Writes whether somebody came, from the start of the event on.
 *
 * @throws NOT_FOUND, UNAUTHENTICATED, FORBIDDEN; CONFLICT on `input.registrationId` (NOT_REGISTERED, NOT_BEGUN); BAD_USER_INPUT on `input.hours`
 */
export async function recordAttendance({ db, viewer, now }: Services, { registrationId, attended, hours }: RecordAttendanceInput): Promise<Registration> {
  signedIn(viewer);
  const registration = isUuid(registrationId) ? await findById(db, registrationId) : null;
  const event = registration && (await findAttendedEvent(db, registration.shiftId ?? registration.eventId));
  if (!registration || !event) throw notFound('registration');
  requireMember(viewer, event.organisationId);
  if (registration.status !== RegistrationStatus.REGISTERED) throw conflictAt('input.registrationId', 'NOT_REGISTERED', 'is a registration that has no seats.');
  if (event.startsAt > now()) throw conflictAt('input.registrationId', 'NOT_BEGUN', 'is for an event that has not begun.');
  if (attended == null) await forgetAttendance(db, registration.id);
  else await saveAttendance(db, { registrationId: registration.id, attended, minutes: attended ? countedMinutes(hours, event) : 0, recordedAt: now() });
  return registration;
}

/** The number of the certificate of somebody who came, for themselves. @throws as namedRegistration; CONFLICT on `input` (NOT_ATTENDED) */
export async function issueCertificate({ db, viewer, now }: Services, input: IssueCertificateInput): Promise<string> {
  const { id } = await namedRegistration({ db }, viewer, input);
  const code = await issueCode(db, id, newCode(), now());
  if (code === null) throw conflictAt('input', 'NOT_ATTENDED', 'is for an event at which the organisation has not seen the person.');
  return code;
}

/** By its number as somebody types it; null when there is none. */
export async function certificateBy(db: DataSource, typed: string): Promise<Certificate | null> {
  const code = readCode(typed);
  return code === null ? null : findCertificate(db, code);
}

/** What the viewer came to. @throws UNAUTHENTICATED */
export async function attendanceRecord({ db, viewer }: Pick<Services, 'db' | 'viewer'>): Promise<AttendanceRecord> {
  const { id, email } = signedIn(viewer);
  const attendee = { personId: id, email };
  const [sum, registrations] = await Promise.all([sumOfAttendances(db, attendee), findAttended(db, attendee, TOLD)]);
  return { ...sum, registrations };
}

/** A request's loader: whether somebody came, by registration. */
export function attendanceLoader(db: DataSource): DataLoader<string, Attendance | null> {
  return new DataLoader(async (ids: readonly string[]) => {
    const found = new Map((await findAttendances(db, ids)).map((attendance) => [attendance.registrationId, attendance]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
