import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { csvFile } from '../../shared/csv.ts';
import { CHAPTERS, type Chapter } from './figure-definitions.ts';
import { figuresOf, type Group, shownValue, type ShownValue, type Statistics } from './figures.ts';

/** A figure by groups: what it is called, by what, and what a key is called. */
export interface GroupedFigure {
  readonly label: string;
  readonly by: string;
  readonly groups: readonly Group[] | null | undefined;
  readonly nameOf: (key: string) => string;
}

/** Everything of the page as a file for spreadsheets: figure, group, period, period before, whether something is withheld, definition. */
export function statisticsCsv(statistics: Statistics, grouped: readonly GroupedFigure[], i18n: I18n): string {
  const yes = i18n._(msg`yes`);
  const cells = ({ value, before, isWithheld }: ShownValue) => [value ?? '', before ?? '', isWithheld ? yes : ''];
  const figures = (Object.keys(CHAPTERS) as Chapter[]).flatMap((chapter) => figuresOf(chapter, statistics));
  const whole = figures.map(({ definition, label, shown }) => [i18n._(label), '', '', ...cells(shown), i18n._(definition)]);
  const parts = grouped.flatMap(({ by, groups, label, nameOf }) => (groups ?? []).map((group) => [label, by, nameOf(group.key), ...cells(shownValue(group)), '']));
  const inVain = (statistics.emptySearchWords?.words ?? []).map(({ searches, words }) => [i18n._(CHAPTERS.searches.emptySearches.label), i18n._(msg`Words`), words, searches, '', '', '']);
  const period = `${statistics.from} – ${statistics.to}`;
  const head = [i18n._(msg`Figure`), i18n._(msg`By`), i18n._(msg`Which`), period, i18n._(msg`Before`), i18n._(msg`Months withheld`), i18n._(msg`What is counted`)];
  return csvFile([head, ...whole, ...parts, ...inVain]);
}
