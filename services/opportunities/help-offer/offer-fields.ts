import { badUserInput, type FieldProblem } from '../../shared/errors.ts';
import type { FindPlace } from '../drafting/fields.ts';
import { interestById } from '../interest/interest.ts';
import type { HelpOfferFields } from './help-offer.inputs.ts';
import type { OfferChange } from './help-offer.repository.ts';

const textOrNull = (text: string | null | undefined): string | null => text?.trim() || null;

/** What somebody says of their offer, as it is kept: of the place the middle alone. @throws BAD_USER_INPUT (UNKNOWN, UNKNOWN_PLACE, NOTHING_OFFERED) that names every field */
export function offerOf({ name, phone, words, interests, place, availability }: HelpOfferFields, findPlace: FindPlace): OfferChange {
  const found = findPlace(place.trim());
  const said = textOrNull(words);
  const problems: FieldProblem[] = interests.flatMap((id, at) => (interestById(id) ? [] : [{ path: `input.interests.${at}`, code: 'UNKNOWN', message: 'is not an id of this graph.' }]));
  if (!found) problems.push({ path: 'input.place', code: 'UNKNOWN_PLACE', message: 'is no place that we know.' });
  if (!said && interests.length === 0) problems.push({ path: 'input.words', code: 'NOTHING_OFFERED', message: 'or an interest has to say with what somebody can help.' });
  if (!found || problems.length > 0) throw badUserInput(problems);
  const { name: placeName, postalCode, latitude, longitude } = found;
  return { name: name.trim(), phone: textOrNull(phone), words: said, interestIds: interests, placeName, postalCode, latitude, longitude, availability };
}
