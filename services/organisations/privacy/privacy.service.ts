import { signedIn } from '../../shared/authorise.ts';
import { addressKeyOf } from '../../shared/erasure.ts';
import { badField, conflict, unauthenticated } from '../../shared/errors.ts';
import { type HandedOut, hashOfAddress } from '../../shared/kept-data.ts';
import { handOut } from '../../shared/kept-data.repository.ts';
import type { OrganisationsContext } from '../context.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { emailKey } from '../person/email-key.ts';
import { erasePerson } from './erase.ts';
import { KEPT } from './kept-data.ts';
import type { EraseViewerInput, EraseViewerPayload } from './privacy.inputs.ts';
import { findSoleOwnerships, holdMembers, holdPerson, soleOwnershipNames } from './privacy.repository.ts';

/** What this subgraph keeps of the viewer. */
export async function personalData({ db, secret, viewer }: OrganisationsContext): Promise<HandedOut[]> {
  const { id, email, locale } = signedIn(viewer);
  const key = addressKeyOf(secret);
  return handOut(db, KEPT, { id, addressHash: hashOfAddress(email ?? '', key) }, { key, locale });
}

/** The organisations that would be left without an owner although they have members. */
export async function soleOwnerships({ db, viewer }: OrganisationsContext): Promise<Organisation[]> {
  return findSoleOwnerships(db, signedIn(viewer).id);
}

/**
 * Erases the viewer, here at once and elsewhere by jobs of the same transaction.
 * @throws UNAUTHENTICATED, BAD_USER_INPUT on `input.confirm` when it is not the own address, CONFLICT naming the organisations whose last owner they are
 */
export async function eraseViewer({ db, jobs, secret, viewer }: OrganisationsContext, { confirm }: EraseViewerInput): Promise<EraseViewerPayload> {
  const { id, email } = signedIn(viewer);
  if (emailKey(confirm) !== email) throw badField('input.confirm', 'WRONG', 'is not the address of this account.');
  await db.transaction(async (tx) => {
    await holdMembers(tx, id);
    const orphaned = await soleOwnershipNames(tx, id);
    if (orphaned.length > 0) throw conflict(`Hand over first: ${orphaned.join(', ')}.`, [{ path: 'input', code: 'LAST_OWNER', message: `is the last owner of ${orphaned.join(', ')}.` }]);
    const person = await holdPerson(tx, id);
    if (!person) throw unauthenticated();
    await erasePerson(tx, { jobs, secret }, person, { byThemselves: true });
  });
  return { erased: true };
}
