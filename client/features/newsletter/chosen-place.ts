import { findPlaces } from '../../shared/place/use-place-suggestions.ts';

/** A place that was chosen, with its coordinates. */
export interface ChosenPlace {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * The place that somebody typed: null for an empty field, undefined for one that nobody knows. What stands there already is taken as it is.
 * @throws GraphUnreachable when nothing answers
 */
export async function chosenPlace(typed: string, before: ChosenPlace | null): Promise<ChosenPlace | null | undefined> {
  const text = typed.trim();
  if (text === '') return null;
  if (before && text === before.name) return before;
  const [found] = text.length < 2 ? [] : await findPlaces(text);
  return found && { name: found.value.slice(0, 80), latitude: found.latitude, longitude: found.longitude };
}
