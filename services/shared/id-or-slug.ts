import { badField } from './errors.ts';

/** How a client names one thing; a variable that it left unset arrives as null. */
export interface Named {
  readonly id?: string | null;
  readonly slug?: string | null;
}

/** The one of the two that was given. Neither, or both, is BAD_USER_INPUT on `id`. */
export function idOrSlug({ id, slug }: Named): { readonly id: string; readonly slug: null } | { readonly id: null; readonly slug: string } {
  if (typeof id === 'string' && typeof slug !== 'string') return { id, slug: null };
  if (typeof slug === 'string' && typeof id !== 'string') return { id: null, slug };
  throw badField('id', 'ONE_OF', 'give either id or slug.');
}
