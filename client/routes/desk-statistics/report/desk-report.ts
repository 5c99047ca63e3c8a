import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { NetworkFiguresQuery } from '../../../generated/graphql.ts';
import { groupRows, shareOf, shownValue, type Statistics, valueInWords } from '../figures.ts';
import { type Grouping, groupingsOf } from '../groupings.ts';
import { chapterReport, type ReportMaterial } from './chapter-report.ts';
import type { Report, ReportSection } from './report.ts';

/** So many groups are on paper; the file for spreadsheets has them all. */
const SHOWN = 20;

function groupSection({ by, columns, heading, nameOf }: Grouping, i18n: I18n): ReportSection {
  const all = groupRows(columns.map(({ groups }) => groups));
  const rows = all.slice(0, SHOWN);
  if (rows.length === 0) return { heading, charts: [], table: null, empty: i18n._(msg`Nothing was counted.`) };
  const largest = columns.map((_, index) => Math.max(1, ...rows.map(({ values }) => values[index]?.value ?? 0)));
  return {
    heading,
    charts: [],
    table: {
      head: by,
      columns: columns.map(({ label }) => label),
      rows: rows.map(({ key, values }) => ({
        name: key === '' ? i18n._(msg`without`) : nameOf(key),
        cells: values.map((shown, index) => ({ text: valueInWords(shown, i18n), ...(shown.value !== null && { bar: shown.value / (largest[index] ?? 1) }) })),
      })),
      ...(all.length > rows.length && { note: i18n._(msg`The ${SHOWN} largest are shown; the file for spreadsheets has them all.`) }),
    },
  };
}

function wordsSection(words: readonly { readonly words: string; readonly searches: number }[], i18n: I18n): ReportSection {
  const heading = i18n._(msg`Searched for in vain`);
  if (words.length === 0) return { heading, charts: [], table: null, empty: i18n._(msg`No words were searched for in vain by 5 visitors or more in a month of this period.`) };
  const largest = Math.max(1, ...words.map(({ searches }) => searches));
  return {
    heading,
    charts: [],
    table: {
      head: i18n._(msg`Words`),
      columns: [i18n._(msg`Searches`)],
      rows: words.map(({ searches, words: name }) => ({ name, cells: [{ text: i18n.number(searches), bar: searches / largest }] })),
      note: i18n._(msg`Words that 5 visitors or more searched for in a month. Others are not kept, nor are addresses, telephone numbers and long texts.`),
    },
  };
}

function sharesSection(statistics: Statistics, i18n: I18n): ReportSection {
  const [answered, unanswered, stale, live] = (['answeredInquiries', 'unansweredInquiries', 'staleOpportunities', 'liveOpportunities'] as const).map((name) => shownValue(statistics[name]));
  const none = shownValue(null);
  const inWords = (share: number | null): string => (share === null ? '–' : i18n.number(share, { style: 'percent' }));
  const rows = [
    { name: i18n._(msg`of the messages were answered within 14 days`), share: shareOf(answered ?? none, [answered ?? none, unanswered ?? none]) },
    { name: i18n._(msg`of the live postings were not confirmed for 60 days`), share: shareOf(stale ?? none, [live ?? none]) },
  ];
  return {
    heading: i18n._(msg`Shares`),
    charts: [],
    table: {
      head: i18n._(msg`What`),
      columns: [i18n._(msg`Period`), i18n._(msg`Before`)],
      rows: rows.map(({ name, share }) => ({ name: `… ${name}`, cells: [share.value, share.before].map((one) => ({ text: inWords(one), ...(one !== null && { bar: one }) })) })),
    },
  };
}

/** What is on the page of statistics for the coordinators of a network, as a report. */
export function deskReport({ interests, statistics, ...about }: Omit<ReportMaterial, 'statistics' | 'only'> & { readonly statistics: Statistics; readonly interests: NetworkFiguresQuery['interests'] }, i18n: I18n): Report {
  const [byField, byPlace, ...byKind] = groupingsOf(statistics, interests, i18n).map((grouping) => groupSection(grouping, i18n));
  const more = [sharesSection(statistics, i18n), byField, byPlace, wordsSection(statistics.emptySearchWords?.words ?? [], i18n), ...byKind];
  return chapterReport({ ...about, statistics }, i18n, { title: i18n._(msg`How volunteering is doing`), more: more.filter((section) => section !== undefined) });
}
