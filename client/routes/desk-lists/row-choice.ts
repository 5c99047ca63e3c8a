import { useState } from 'react';

/** Which rows are to be taken: those that are chosen by themselves unless `byThemselves` is false, with those of `with` and without those of `without`. */
interface Chosen {
  readonly byThemselves: boolean;
  readonly with: ReadonlySet<number>;
  readonly without: ReadonlySet<number>;
}

export interface RowChoice {
  readonly isTaken: (line: number, isChosen: boolean) => boolean;
  readonly turn: (line: number, isChosen: boolean) => void;
  /** How many rows are to be taken. */
  readonly count: number;
  readonly none: () => void;
  readonly reset: () => void;
  /** As the graph takes it. */
  readonly input: { readonly chosen: boolean; readonly with: number[]; readonly without: number[] };
}

const START: Chosen = { byThemselves: true, with: new Set(), without: new Set() };
const NONE: Chosen = { ...START, byThemselves: false };

const isTaken = (chosen: Chosen, line: number, isChosen: boolean): boolean => (chosen.with.has(line) || (isChosen && chosen.byThemselves)) && !chosen.without.has(line);

/** Takes a row that was left out, or leaves out one that was taken. */
export function turned(chosen: Chosen, line: number, isChosen: boolean): Chosen {
  const byItself = isChosen && chosen.byThemselves;
  const taken = isTaken(chosen, line, isChosen);
  const [withThem, without] = [new Set(chosen.with), new Set(chosen.without)];
  if (taken === byItself) (taken ? without : withThem).add(line);
  else (taken ? withThem : without).delete(line);
  return { ...chosen, with: withThem, without };
}

/** Keeps which rows are to be taken, out of a list in which so many are chosen by themselves. */
export function useRowChoice(chosenCount: number): RowChoice {
  const [chosen, setChosen] = useState(START);
  return {
    isTaken: (line, isChosen) => isTaken(chosen, line, isChosen),
    turn: (line, isChosen) => setChosen((before) => turned(before, line, isChosen)),
    count: (chosen.byThemselves ? chosenCount : 0) + chosen.with.size - chosen.without.size,
    none: () => setChosen(NONE),
    reset: () => setChosen(START),
    input: { chosen: chosen.byThemselves, with: [...chosen.with], without: [...chosen.without] },
  };
}
