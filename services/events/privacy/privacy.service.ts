import { signedIn } from '../../shared/authorise.ts';
import { addressKeyOf } from '../../shared/erasure.ts';
import { type HandedOut, hashOfAddress } from '../../shared/kept-data.ts';
import { handOut } from '../../shared/kept-data.repository.ts';
import type { EventsContext } from '../context.ts';
import { KEPT } from './kept-data.ts';

/** What this subgraph keeps of the viewer. */
export async function personalData({ db, secret, viewer }: EventsContext): Promise<HandedOut[]> {
  const { id, email, locale } = signedIn(viewer);
  const key = addressKeyOf(secret);
  return handOut(db, KEPT, { id, addressHash: hashOfAddress(email ?? '', key) }, { key, locale });
}
