import type { I18n } from '@lingui/core';
import type { NetworkFiguresQuery } from '../../generated/graphql.ts';
import { CHAPTERS, type Chapter, type FigureDefinition, type FigureName } from './figure-definitions.ts';

export type Statistics = NonNullable<NetworkFiguresQuery['networkStatistics']>;

/** A part of a figure, as the graph gives it. */
export type Group = NonNullable<Statistics['verifiedOrganisations']>['byKind'][number];

/** A figure as the page shows it. */
export interface ShownValue {
  readonly value: number | null;
  readonly before: number | null;
  readonly isWithheld: boolean;
}

/** What stands where nothing is shown: withheld, or not counted. */
export function valueInWords({ value, isWithheld }: Pick<ShownValue, 'value' | 'isWithheld'>, i18n: I18n): string {
  if (value === null) return isWithheld ? '*' : '–';
  return `${i18n.number(value, { maximumFractionDigits: 1 })}${isWithheld ? ' *' : ''}`;
}

/** A change as a percentage, e.g. `+12 %`; empty where there is nothing to compare with. */
export function changeInWords({ value, before }: Pick<ShownValue, 'value' | 'before'>, i18n: I18n): string {
  if (value === null || before === null || before === 0) return '';
  return i18n.number(value / before - 1, { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 0 });
}

type Nullable<T> = T | null | undefined;

type FigureValue = { readonly value?: number | null; readonly before?: number | null; readonly isWithheld?: boolean };

/** Figures by their names. */
export type FigureValues = { readonly [Name in FigureName]?: Nullable<FigureValue> };

/** A figure that may not be there, e.g. while a part of the service is down. */
export function shownValue(figure: Nullable<FigureValue>): ShownValue {
  return { value: figure?.value ?? null, before: figure?.before ?? null, isWithheld: figure?.isWithheld ?? false };
}

/** A figure of a chapter, with what it is called and what is counted. */
export interface ChapterFigure extends FigureDefinition {
  readonly name: string;
  readonly shown: ShownValue;
}

/** The figures of a chapter in the order of the page. */
export function figuresOf(chapter: Chapter, statistics: FigureValues): ChapterFigure[] {
  const definitions = Object.entries(CHAPTERS[chapter]) as [FigureName, FigureDefinition][];
  return definitions.map(([name, definition]) => ({ ...definition, name, shown: shownValue(statistics[name]) }));
}

/** How large a part is of a whole, 0 to 1; null where a month of one of them is withheld or there is no whole. */
export function shareOf(part: ShownValue, whole: readonly ShownValue[]): ShownValue {
  const share = (pick: (one: ShownValue) => number | null): number | null => {
    const parts = whole.map(pick);
    const sum = parts.reduce<number>((total, one) => total + (one ?? 0), 0);
    const own = pick(part);
    return own === null || parts.includes(null) || sum === 0 ? null : own / sum;
  };
  const isWithheld = [part, ...whole].some((one) => one.isWithheld);
  return { value: isWithheld ? null : share(({ value }) => value), before: share(({ before }) => before), isWithheld };
}

/** A row of a table of groups: what it is, and the figures side by side. */
export interface GroupRow {
  readonly key: string;
  readonly values: readonly ShownValue[];
}

/** Groups of several figures side by side, the largest of the first figure first; a group that a figure does not have counts 0 where the figure was counted. */
export function groupRows(figures: readonly Nullable<readonly Group[]>[]): GroupRow[] {
  const byKey = figures.map((groups) => new Map((groups ?? []).map((group) => [group.key, shownValue(group)])));
  const keys = [...new Set(byKey.flatMap((groups) => [...groups.keys()]))];
  const rows = keys.map((key) => ({ key, values: byKey.map((groups) => groups.get(key) ?? { value: groups.size > 0 ? 0 : null, before: null, isWithheld: false }) }));
  const size = ({ values }: GroupRow): number => values.reduce((largest, { value }) => Math.max(largest, value ?? 0), 0);
  return rows.filter((row) => row.values.some(({ value, isWithheld }) => isWithheld || (value ?? 0) > 0)).toSorted((one, other) => size(other) - size(one) || one.key.localeCompare(other.key));
}
