import type { DataSource } from 'typeorm';
import type { SignedIn } from '../../shared/authorise.ts';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import type { MemberRole, Viewer } from '../../shared/viewer.ts';
import { saveMembership } from '../membership/membership.repository.ts';

/** For tests: somebody who is signed in and has a row. */
export async function aPerson(db: DataSource, overrides: Partial<Viewer> = {}): Promise<SignedIn> {
  const viewer = aViewer(overrides);
  await db.query('INSERT INTO people (id, email, name, locale, last_seen_on) VALUES ($1, $2, $3, $4, current_date)', [viewer.id, viewer.email, viewer.name, viewer.locale]);
  return viewer;
}

/** For tests: a member of an organisation, by claim and by row. */
export async function aMember(db: DataSource, organisationId: string, role: MemberRole, overrides: Partial<Viewer> = {}): Promise<SignedIn> {
  const person = await aPerson(db, { memberships: [aMembership(organisationId, { role })], ...overrides });
  await saveMembership(db, { organisationId, personId: person.id, role });
  return person;
}
