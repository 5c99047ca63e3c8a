import { useAddressForm } from '../../shared/use-address-form.ts';
import { parseCriteria, searchPath } from './criteria.ts';

/** The id of the search form: controls elsewhere on the page name it in their `form` attribute. */
export const FORM_ID = 'search-form';

/** The search page's form, which keeps its criteria in the address. */
export function useSearchForm() {
  return useAddressForm(parseCriteria, searchPath);
}
