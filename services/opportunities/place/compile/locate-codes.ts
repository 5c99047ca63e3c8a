import type { Position } from '../distance.ts';
import { planeDistanceKm } from '../distance.ts';
import { KNOWN_SPOTS } from './known-spots.ts';
import type { NameMatch } from './match-names.ts';
import { expectedPosition } from './neighbour-codes.ts';
import type { Town } from './read-sources.ts';

/** A postal code on the map. */
export interface LocatedCode extends Position {
  readonly code: string;
  /** Names of its municipalities, as the source has them. */
  readonly names: readonly string[];
  /** The one that the code is called by: the largest of those that are known, else the first. */
  readonly mainName: string;
  /** Towns by the name that led to them; names without a known town are missing. */
  readonly towns: ReadonlyMap<string, Town>;
  /** No town of the code is known, so it lies where its neighbours by number do. */
  readonly isEstimate: boolean;
}

type Pick = readonly [name: string, town: Town];

/** Farther from its neighbours a namesake is taken for another town. A code of one name that only one town bears gets more room. */
const HOMONYM_KM = 35;
const UNIQUE_KM = 50;
/** The municipalities of one code lie together: what is farther from the likeliest of them is a namesake. */
const TOGETHER_KM = 20;
const ROUNDS = 3;

const bySize = ([, a]: Pick, [, b]: Pick): number => b.population - a.population;

function knownSpot(code: string, matches: readonly NameMatch[]): { readonly name: string; readonly position: Position } | undefined {
  for (const { name } of matches) {
    const position = KNOWN_SPOTS.get(`${code} ${name}`);
    if (position) return { name, position };
  }
  return undefined;
}

function pickTowns(code: string, matches: readonly NameMatch[], expected: Position | undefined): Pick[] {
  const distance = (town: Town): number => (expected ? planeDistanceKm(town, expected) : 0);
  const picks = matches.flatMap(({ name, towns, exact }): Pick[] => {
    const nearest = towns.length < 2 ? towns[0] : towns.toSorted((a, b) => distance(a) - distance(b) || b.population - a.population)[0];
    const isSure = exact && towns.length === 1 && matches.length === 1;
    return nearest && distance(nearest) <= (isSure ? UNIQUE_KM : HOMONYM_KM) ? [[name, nearest]] : [];
  });
  const middle = knownSpot(code, matches)?.position ?? picks.toSorted(([, a], [, b]) => distance(a) - distance(b))[0]?.[1];
  return picks.filter(([, town]) => middle && planeDistanceKm(town, middle) <= TOGETHER_KM).sort(bySize);
}

/**
 * Puts postal codes on the map although their source has only names. Towns of those names give the position; which of several namesakes is meant,
 * the codes next in number tell, and as these are uncertain themselves, the choice is repeated until it has settled.
 * A code without any known town gets the place of its neighbours by number.
 *
 * @param codes five digits -> names of its municipalities
 * @param match from a name to the towns that bear it
 * @returns one entry per code that could be placed, ascending
 */
export function locateCodes(codes: ReadonlyMap<string, readonly string[]>, match: (name: string) => NameMatch): LocatedCode[] {
  const ordered = [...codes.keys()].sort();
  const matches = new Map(ordered.map((code) => [code, (codes.get(code) ?? []).map(match)]));
  let located = new Map<string, Position>();
  let picks = new Map<string, Pick[]>();
  const settle = (choose: (code: string, index: number) => Pick[]): void => {
    picks = new Map(ordered.map((code, index) => [code, choose(code, index)]));
    located = new Map(
      ordered.flatMap((code) => {
        const position = picks.get(code)?.[0]?.[1] ?? knownSpot(code, matches.get(code) ?? [])?.position;
        return position ? [[code, position] as const] : [];
      }),
    );
  };
  settle((code) => pickTowns(code, (matches.get(code) ?? []).filter(({ towns, exact }) => exact && towns.length === 1), undefined));
  for (let round = 0; round < ROUNDS; round++) {
    settle((code, index) => pickTowns(code, matches.get(code) ?? [], expectedPosition(code, ordered, index, located)));
  }
  return ordered.flatMap((code, index) => {
    const names = codes.get(code) ?? [];
    const towns = picks.get(code) ?? [];
    const position = located.get(code) ?? expectedPosition(code, ordered, index, located);
    const mainName = towns[0]?.[0] ?? knownSpot(code, matches.get(code) ?? [])?.name ?? names[0];
    if (!position || mainName === undefined) return [];
    const { latitude, longitude } = position;
    return [{ code, names, mainName, towns: new Map(towns), latitude, longitude, isEstimate: !located.has(code) }];
  });
}
