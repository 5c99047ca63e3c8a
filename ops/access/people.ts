import type { DataSource } from 'typeorm';
import { saveMembership } from '../../services/organisations/membership/membership.repository.ts';
import { insertSession } from '../../services/organisations/session/session.repository.ts';
import { aPerson } from '../../services/organisations/testing/people.ts';
import { aMembership } from '../../services/shared/testing/a-viewer.ts';
import { MemberRole, nobody, type Viewer } from '../../services/shared/viewer.ts';
import type { Role } from './rules.ts';

/** Where somebody belongs. */
export interface Home {
  /** The organisations that members act for. */
  readonly organisations: readonly { readonly id: string; readonly status: string }[];
  readonly networkId: string;
}

export type People = Readonly<Record<Role, Viewer>>;

async function member(db: DataSource, { organisations, networkId }: Home, role: MemberRole): Promise<Viewer> {
  const memberships = organisations.map(({ id, status }) => aMembership(id, { role, networkId, organisationStatus: status }));
  const person = await aPerson(db, { memberships });
  for (const { organisationId } of memberships) await saveMembership(db, { organisationId, personId: person.id, role });
  return person;
}

/** One person with an account for each role, seen from what belongs to `here`. */
export async function somePeople(db: DataSource, here: Home, elsewhere: Home): Promise<People> {
  return {
    nobody: nobody('192.0.2.1'),
    'volunteer elsewhere': await aPerson(db),
    volunteer: await aPerson(db),
    'editor elsewhere': await member(db, elsewhere, MemberRole.OWNER),
    editor: await member(db, here, MemberRole.EDITOR),
    owner: await member(db, here, MemberRole.OWNER),
    'coordinator elsewhere': await aPerson(db, { coordinates: [elsewhere.networkId] }),
    coordinator: await aPerson(db, { coordinates: [here.networkId] }),
    operator: await aPerson(db, { isOperator: true }),
  };
}

/** Signs somebody in on one more device; gives the id of the session. */
export async function aSessionOf(db: DataSource, { id }: Viewer): Promise<string> {
  const createdAt = new Date();
  await insertSession(db, { personId: String(id), tokenHash: crypto.getRandomValues(Buffer.alloc(32)), device: 'Firefox', createdAt, expiresAt: new Date(createdAt.getTime() + 86_400_000) });
  const [session] = await db.query('SELECT id FROM sessions WHERE person_id = $1 ORDER BY id DESC LIMIT 1', [id]);
  return session.id;
}
