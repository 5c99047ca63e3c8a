import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { CountedFor } from './counted-for.ts';
import { Figure, type FigureGroup, type FigureGrouping } from './figure.ts';
import { firstDayOf, monthsOf, type Period, periodBefore } from './period.ts';
import { findClosedMonths, findMonthlyCells, type MonthlyCell } from './reading.repository.ts';
import { FEWEST_PEOPLE, type Split, withheldFigures, withheldGroups } from './withholding.ts';

/** What is to be known of a subgraph's figures to show them. */
export interface FigureKinds {
  /** How many there are on a day; all others are what happens on it. Of a period the level at its end is shown. */
  readonly levels: readonly string[];
  readonly splits: Readonly<Record<string, Split>>;
  /** Levels of people: shown in whole fives, rounded down, so that nobody is seen to come or go. */
  readonly coarse?: readonly string[];
}

/** One request's way to the figures. */
export interface FigureReader {
  /** Null for one that may not be seen. @param unit by which what is counted is multiplied, e.g. 1/60 for hours of minutes */
  figure(of: CountedFor, name: string, unit?: number): Promise<Figure | null>;
  /** The month's cells of a figure with parts of its own that are shown only where another figure is. */
  shownWith(of: CountedFor, grouping: string, figure: string): Promise<MonthlyCell[]>;
}

const ALL = 'ALL';
const MOST_GROUPS = 100;

interface Wanted {
  readonly networkId: string;
  readonly period: Period;
  readonly grouping: string;
}

/** What may be shown: by month, null where a month is withheld; nothing where it is not counted. */
type Series = ReadonlyMap<number, number | null>;

/** The level at the end, or the sum of what is shown; null where that is nothing but withheld or not counted. */
function valueIn(series: Series, period: Period, isLevel: boolean): number | null {
  if (isLevel) return series.get(period.last) ?? null;
  const values = monthsOf(period).flatMap((month) => (series.has(month) ? [series.get(month)] : []));
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  return values.length === 0 || (sum === 0 && values.includes(null)) ? null : sum;
}

const isWithheldIn = (series: Series, period: Period, isLevel: boolean): boolean => monthsOf(isLevel ? { first: period.last, last: period.last } : period).some((month) => series.get(month) === null);

/** Opens the figures for one request. */
export function figureReader(db: DataSource, { levels, splits, coarse = [] }: FigureKinds): FigureReader {
  const shownAs = (name: string, value: number): number => (coarse.includes(name) ? value - (value % FEWEST_PEOPLE) : value);
  const whole = ({ networkId, period }: CountedFor, grouping: string): Wanted => ({ networkId, grouping, period: { first: periodBefore(period).first, last: period.last } });
  const cells = new DataLoader((wanted: readonly Wanted[]) => Promise.all(wanted.map((one) => findMonthlyCells(db, one.networkId, one.period, one.grouping))), { cacheKeyFn: JSON.stringify });
  const closed = new DataLoader((periods: readonly Period[]) => Promise.all(periods.map((period) => findClosedMonths(db, period))), { cacheKeyFn: JSON.stringify });

  const wholeOf = async (of: CountedFor) => {
    const wanted = whole(of, ALL);
    const [found, months] = await Promise.all([cells.load(wanted), closed.load(wanted.period)]);
    const byMonth = Map.groupBy(found, ({ month }) => month);
    const figures = new Map([...months.keys()].map((month) => [month, new Map((byMonth.get(month) ?? []).map((cell) => [cell.figure, cell]))]));
    const withheld = new Map([...figures].map(([month, ofMonth]) => [month, withheldFigures(ofMonth, splits)]));
    return { months, figures, withheld };
  };

  const countedMonths = (months: ReadonlyMap<number, boolean>, isLevel: boolean): number[] => [...months].flatMap(([month, hasLevels]) => (isLevel && !hasLevels ? [] : [month]));

  const groups = async (of: CountedFor, name: string, by: FigureGrouping): Promise<FigureGroup[]> => {
    const isLevel = levels.includes(name);
    const [found, { months, withheld }] = await Promise.all([cells.load(whole(of, by)), wholeOf(of)]);
    const ofFigure = found.filter(({ figure }) => figure === name);
    const byMonth = Map.groupBy(ofFigure, ({ month }) => month);
    const counted = countedMonths(months, isLevel);
    const hidden = new Map(counted.map((month) => [month, withheldGroups(byMonth.get(month) ?? [], withheld.get(month)?.has(name) === true)]));
    const rows = [...Map.groupBy(ofFigure, ({ key }) => key)].map(([key, cellsOfKey]) => {
      const values = new Map(cellsOfKey.map(({ month, value }) => [month, value]));
      const series: Series = new Map(counted.map((month) => [month, hidden.get(month)?.has(key) ? null : shownAs(name, values.get(month) ?? 0)]));
      return { key, value: valueIn(series, of.period, isLevel), before: valueIn(series, periodBefore(of.period), isLevel), isWithheld: isWithheldIn(series, of.period, isLevel) };
    });
    return rows.toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0) || one.key.localeCompare(other.key)).slice(0, MOST_GROUPS);
  };

  return {
    async figure(of, name, unit = 1) {
      if (of.only && !of.only.includes(name)) return null;
      const isLevel = levels.includes(name);
      const { months, figures, withheld } = await wholeOf(of);
      const series: Series = new Map(countedMonths(months, isLevel).map((month) => [month, withheld.get(month)?.has(name) ? null : unit * shownAs(name, figures.get(month)?.get(name)?.value ?? 0)]));
      return Object.assign(new Figure(), {
        value: valueIn(series, of.period, isLevel),
        before: valueIn(series, periodBefore(of.period), isLevel),
        isWithheld: isWithheldIn(series, of.period, isLevel),
        months: monthsOf(of.period).map((month) => ({ month: firstDayOf(month), value: series.get(month) ?? null })),
        groupsBy: (by: FigureGrouping) => (of.only ? Promise.resolve([]) : groups(of, name, by)),
      });
    },
    async shownWith(of, grouping, figure) {
      const [found, { withheld }] = await Promise.all([cells.load(whole(of, grouping)), wholeOf(of)]);
      return found.filter(({ month }) => withheld.get(month)?.has(figure) === false);
    },
  };
}
