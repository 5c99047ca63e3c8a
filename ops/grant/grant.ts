import type { DataSource } from 'typeorm';
import { findNetworkBySlug } from '../../services/organisations/network/network.repository.ts';
import { emailKey } from '../../services/organisations/person/email-key.ts';
import { addCoordinator, ensurePerson, makeOperator } from '../../services/organisations/person/person.repository.ts';
import { Locale } from '../../services/shared/locale.ts';
import type { Grant } from './arguments.ts';

/**
 * Gives a person a role, and makes the person when the address is not known yet; they then sign in by mail like everybody.
 *
 * @param db the data source of the organisations subgraph
 * @returns one sentence that says what is the case now
 * @throws Error when there is no such network; then nothing is changed
 */
export async function grant(db: DataSource, wanted: Grant): Promise<string> {
  const email = emailKey(wanted.email);
  const network = wanted.role === 'coordinator' ? await findNetworkBySlug(db, wanted.network) : null;
  if (wanted.role === 'coordinator' && !network) throw new Error(`There is no network "${wanted.network}".`);
  await db.transaction(async (tx) => {
    const personId = await ensurePerson(tx, { email, locale: Locale.DE });
    if (network) await addCoordinator(tx, network.id, personId);
    else await makeOperator(tx, personId);
  });
  return network ? `${email} coordinates ${network.name}.` : `${email} runs this installation.`;
}
