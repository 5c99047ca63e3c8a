import { signedIn } from '../../shared/authorise.ts';
import type { HandedOut } from '../../shared/kept-data.ts';
import { handOut } from '../../shared/kept-data.repository.ts';
import type { EventsContext } from '../context.ts';
import { KEPT } from './kept-data.ts';

/** What this subgraph keeps of the viewer. Nothing is kept by an address here, so none is looked for. */
export async function personalData({ db, viewer }: EventsContext): Promise<HandedOut[]> {
  const { id, locale } = signedIn(viewer);
  return handOut(db, KEPT, { id, addressHash: '' }, { key: '', locale });
}
