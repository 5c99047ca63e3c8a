import type { MessageDescriptor } from '@lingui/core';
import { CHAPTERS } from './figure-definitions.ts';

/** The figures whose months are shown one by one. */
const DRAWN = [
  ['newOpportunities', CHAPTERS.opportunities.newOpportunities.label],
  ['inquiries', CHAPTERS.inquiries.inquiries.label],
  ['heldEvents', CHAPTERS.events.heldEvents.label],
  ['takenSeats', CHAPTERS.events.takenSeats.label],
] as const;

interface ByMonth {
  readonly isWithheld: boolean;
  readonly months: readonly { readonly month: string; readonly value?: number | null }[];
}

/** Statistics with the months of those figures that there are. */
export type Monthly = { readonly [Name in (typeof DRAWN)[number][0]]?: ByMonth | null };

/** A figure month by month. */
export interface DrawnFigure {
  readonly name: string;
  readonly label: MessageDescriptor;
  /** In the order of the months; null for one that is withheld or was not counted. */
  readonly values: readonly (number | null)[];
  /** Whether a month of it is withheld. */
  readonly isWithheld: boolean;
}

/** A month as it stands below a column: `09/26`. @param month `2026-09` */
export const monthAxis = (month: string): string => `${month.slice(5, 7)}/${month.slice(2, 4)}`;

/** The figures month by month, or `only` some of them, and the months as `2026-09`. */
export function monthsOf(statistics: Monthly, only?: readonly string[]): { readonly months: readonly string[]; readonly drawn: readonly DrawnFigure[] } {
  const there = DRAWN.flatMap(([name, label]) => {
    const figure = statistics[name];
    return figure && (only?.includes(name) ?? true) ? [{ name, label, figure }] : [];
  });
  return {
    months: (there[0]?.figure.months ?? []).map(({ month }) => month.slice(0, 7)),
    drawn: there.map(({ figure, label, name }) => ({ name, label, values: figure.months.map(({ value }) => value ?? null), isWithheld: figure.isWithheld })),
  };
}
