import { rule } from '../../shared/text-rules.ts';

/** A sign of an address, a page or a telephone number, which organisations are not to get by the name. */
const CONTACT = /@|:\/\/|\bwww\.|(?:\d[\s/().-]*){5}/i;

/** Nothing by which somebody could be reached past the site; else CONTACT_DETAILS. */
export function NoContactDetails(): PropertyDecorator {
  return rule('contactDetails', 'must not contain an address, a page or a number', (value) => typeof value === 'string' && !CONTACT.test(value));
}
