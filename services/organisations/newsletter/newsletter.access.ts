import { coordinates, type SignedIn, signedIn } from '../../shared/authorise.ts';
import { notFound } from '../../shared/errors.ts';
import type { Viewer } from '../../shared/viewer.ts';
import type { Newsletter } from './newsletter.ts';

/** Nobody but its coordinators knows of a newsletter. @throws UNAUTHENTICATED, NOT_FOUND for everybody else */
export function requireWriter(viewer: Viewer, newsletter: Newsletter | null): { readonly person: SignedIn; readonly newsletter: Newsletter } {
  const person = signedIn(viewer);
  if (!newsletter || !coordinates(person, newsletter.networkId)) throw notFound('newsletter');
  return { person, newsletter };
}
