import { baseName, nameKey } from '../fold.ts';
import type { Town } from './read-sources.ts';

/** The towns that a municipality's name may mean. */
export interface NameMatch {
  readonly name: string;
  readonly towns: readonly Town[];
  /** The whole name matched, not a part of it. */
  readonly exact: boolean;
}

/** Words in front of a name that GeoNames leaves out. */
const TITLES = /^(?:Lutherstadt|Goethestadt|Hansestadt|Barlachstadt|Reuterstadt|Stadt|Seegebiet)\s/u;

/**
 * What else a municipality may be listed as: each half of a bilingual name ("Bautzen - Budyšin"), without its title,
 * and the parts of a double name ("Belgern-Schildau"), most telling first.
 */
function nameVariants(name: string): string[] {
  const plain = baseName(name.split(' - ')[0] ?? name).replace(TITLES, '');
  return [baseName(name), ...name.split(' - '), plain, ...plain.split(/(?<=\p{Ll}{2})-(?=\p{Lu})/u)];
}

/**
 * Prepares the look-up from a municipality's name to the towns of that name.
 *
 * @param towns of one country, districts of towns left out
 */
export function townMatcher(towns: readonly Town[]): (name: string) => NameMatch {
  const whole = Map.groupBy(towns, ({ name }) => nameKey(name));
  const base = Map.groupBy(towns, ({ name }) => nameKey(baseName(name)));
  const townsOf = (name: string): readonly Town[] => {
    const key = nameKey(name);
    return [...new Set([...(whole.get(key) ?? []), ...(base.get(key) ?? [])])];
  };
  const match = (name: string): NameMatch => {
    const exact = townsOf(name);
    if (exact.length > 0) return { name, towns: exact, exact: true };
    return { name, towns: nameVariants(name).map(townsOf).find((found) => found.length > 0) ?? [], exact: false };
  };
  // A city has its name in a hundred codes.
  const matches = new Map<string, NameMatch>();
  return (name) => {
    const found = matches.get(name) ?? match(name);
    matches.set(name, found);
    return found;
  };
}
