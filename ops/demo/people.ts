import type { EntityManager } from 'typeorm';
import { addCoordinator, addMembership, ensurePerson } from '../../services/organisations/person/person.repository.ts';
import { Locale } from '../../services/shared/locale.ts';
import { MemberRole } from '../../services/shared/viewer.ts';

/** Somebody to sign in as. Nobody can read mails to `.example`, save in the folder of an installation without a mail server. */
export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly coordinates: boolean;
  /** Slug of an organisation that they own. */
  readonly owns?: string;
}

/** One of each kind that the site knows. */
export const demoPeople: readonly DemoPerson[] = [
  { email: 'koordination@bitburg.example', name: 'Jule Adams', coordinates: true },
  { email: 'verein@bitburg.example', name: 'Hanno Weber', coordinates: false, owns: 'lesepaten-bitburger-land' },
  { email: 'freiwillig@bitburg.example', name: 'Mira Thelen', coordinates: false },
];

/** Writes them with their roles; a second time changes nothing. `idOf` tells the id of an organisation by its slug. */
export async function saveDemoPeople(tx: EntityManager, people: readonly DemoPerson[], networkId: string, idOf: (slug: string) => string): Promise<void> {
  for (const { email, name, coordinates, owns } of people) {
    const id = await ensurePerson(tx, { email, name, locale: Locale.DE });
    if (coordinates) await addCoordinator(tx, networkId, id);
    if (owns) await addMembership(tx, idOf(owns), id, MemberRole.OWNER);
  }
}
