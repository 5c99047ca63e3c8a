/** What was counted in one month, of everything or of one group. */
export interface Cell {
  readonly figure: string;
  readonly key: string;
  readonly value: number;
  /** How many people are behind it; null for what is not about people. */
  readonly people: number | null;
}

/** A figure that is a part of another: who knows both knows the rest as well. */
export interface Split {
  readonly within: string;
  readonly rest: string;
}

/** The smallest group of people that is shown. */
export const FEWEST_PEOPLE = 5;

const isSmall = (cell: Cell | undefined): boolean => cell?.people != null && cell.people > 0 && cell.people < FEWEST_PEOPLE;

/**
 * The figures of one month that are not shown: fewer than 5 people are behind them, or behind what is left of the figure that they are a part of, or
 * that one is not shown itself.
 */
export function withheldFigures(cells: ReadonlyMap<string, Cell>, splits: Readonly<Record<string, Split>>): Set<string> {
  const isWithheld = (figure: string): boolean => {
    const split = splits[figure];
    return isSmall(cells.get(figure)) || (split !== undefined && (isSmall(cells.get(split.rest)) || isWithheld(split.within)));
  };
  return new Set([...cells.keys(), ...Object.keys(splits)].filter(isWithheld));
}

/**
 * The keys of the groups of one figure and one month that are not shown: those of fewer than 5 people, and if there are any the smallest other one with
 * them. So what is left between the whole and the groups that are shown always has 5 people or more.
 * @param groups that have nothing in common and make up the whole together
 */
export function withheldGroups(groups: readonly Cell[], isWholeWithheld: boolean): Set<string> {
  const ofPeople = groups.filter(({ people }) => people !== null && people > 0);
  const small = ofPeople.filter(isSmall);
  if (isWholeWithheld) return new Set(ofPeople.map(({ key }) => key));
  if (small.length === 0) return new Set();
  const smallest = ofPeople.filter((cell) => !isSmall(cell)).toSorted((one, other) => (one.people ?? 0) - (other.people ?? 0) || one.key.localeCompare(other.key))[0];
  return new Set([...small, ...(smallest ? [smallest] : [])].map(({ key }) => key));
}
