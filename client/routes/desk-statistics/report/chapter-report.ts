import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { dayInWords, monthInWords } from '../../../shared/time/dates.ts';
import { dayOf } from '../../../shared/time/zone-days.ts';
import { CHAPTERS, chapterLabels, type Chapter } from '../figure-definitions.ts';
import { changeInWords, type ChapterFigure, type FigureValues, figuresOf, valueInWords } from '../figures.ts';
import { monthAxis, type Monthly, monthsOf } from '../months.ts';
import type { Report, ReportKeyFigure, ReportSection, ReportTable } from './report.ts';

/** What a report is made of: the same figures as on its page. */
export interface ReportMaterial {
  readonly network: { readonly name: string; readonly slug: string };
  readonly statistics: FigureValues & Monthly & { readonly from: string; readonly to: string };
  /** The names of the figures that it shows; all when left out. */
  readonly only?: readonly string[] | undefined;
  /** The moment at which it is made. */
  readonly now: Date;
}

/** Those that a council asks for first. */
const KEY_FIGURES = ['verifiedOrganisations', 'liveOpportunities', 'inquiries', 'commitments', 'heldEvents', 'attendedHours'];
const MOST_KEY_FIGURES = 6;

const chapters = Object.keys(CHAPTERS) as Chapter[];

/** The figures of a chapter that are shown. */
const shownIn = (chapter: Chapter, { only, statistics }: ReportMaterial): ChapterFigure[] => figuresOf(chapter, statistics).filter(({ name }) => only?.includes(name) ?? true);

function chapterTable(figures: readonly ChapterFigure[], i18n: I18n): ReportTable {
  return {
    head: i18n._(msg`What`),
    columns: [i18n._(msg`Period`), i18n._(msg`Before`), i18n._(msg`Difference`)],
    rows: figures.map(({ label, shown }) => ({
      name: i18n._(label),
      cells: [valueInWords(shown, i18n), valueInWords({ value: shown.before, isWithheld: false }, i18n), changeInWords(shown, i18n)].map((text) => ({ text })),
    })),
  };
}

function keyFigures(material: ReportMaterial, i18n: I18n): ReportKeyFigure[] {
  const all = chapters.flatMap((chapter) => shownIn(chapter, material));
  const known = all.filter(({ shown }) => shown.value !== null);
  const first = KEY_FIGURES.flatMap((name) => known.filter((figure) => figure.name === name));
  const rest = known.filter(({ name }) => !KEY_FIGURES.includes(name));
  return [...first, ...(material.only ? rest : [])].slice(0, MOST_KEY_FIGURES).map(({ label, shown }) => {
    const before = valueInWords({ value: shown.before, isWithheld: false }, i18n);
    return { label: i18n._(label), text: valueInWords(shown, i18n), before: shown.before === null ? '' : i18n._(msg`before: ${before}`) };
  });
}

/** Month by month, as columns and as a table; nothing where no figure by months is shown. */
function monthSection({ only, statistics }: ReportMaterial, i18n: I18n): ReportSection[] {
  const { drawn, months } = monthsOf(statistics, only);
  if (drawn.length === 0 || months.length === 0) return [];
  const texts = drawn.map(({ label, values, isWithheld }) => ({ label: i18n._(label), values, texts: values.map((value) => valueInWords({ value, isWithheld: value === null && isWithheld }, i18n)) }));
  return [{
    heading: i18n._(msg`Month by month`),
    charts: texts.map(({ label, texts, values }) => ({
      title: label,
      inWords: `${label}: ${months.map((month, index) => `${monthInWords(month, i18n)} ${texts[index]}`).join(', ')}.`,
      columns: months.map((month, index) => ({ label: monthAxis(month), value: values[index] ?? null, text: texts[index] ?? '' })),
    })),
    table: {
      head: i18n._(msg`Month`),
      columns: texts.map(({ label }) => label),
      rows: months.map((month, index) => ({ name: monthInWords(month, i18n), cells: texts.map(({ texts }) => ({ text: texts[index] ?? '' })) })),
    },
  }];
}

/** The chapters, the months and the definitions of a report; `more` stands before the definitions. */
export function chapterReport(material: ReportMaterial, i18n: I18n, { title, more = [] }: { readonly title: string; readonly more?: readonly ReportSection[] }): Report {
  const { network, statistics, now } = material;
  const [first, last] = [monthInWords(statistics.from.slice(0, 7), i18n), monthInWords(statistics.to.slice(0, 7), i18n)];
  const shown = chapters.map((chapter) => ({ chapter, figures: shownIn(chapter, material) })).filter(({ figures }) => figures.length > 0);
  const made = dayInWords(now.toISOString(), '1970-01-01T00:00:00Z', i18n, { weekday: false });
  return {
    language: i18n.locale === 'en' ? 'en' : 'de',
    madeOn: dayOf(now),
    fileName: `${network.slug}-${statistics.from}-${statistics.to}.pdf`,
    title,
    network: network.name,
    period: first === last ? first : i18n._(msg`${first} to ${last}`),
    facts: [i18n._(msg`Beside as many months before.`), i18n._(msg`Made on ${made}.`)],
    keyFigures: keyFigures(material, i18n),
    method: {
      heading: i18n._(msg`How it was counted`),
      paragraphs: [
        i18n._(msg`Each night counts the day before, by the days of Germany, and each month is closed 15 days after its end, when answers and attendances have come in. From then on nothing of it changes, whoever is erased later.`),
        i18n._(msg`* Months in which fewer than 5 people are behind a figure are left out, and what would give them away. – Not counted.`),
        i18n._(msg`What each figure counts stands at the end of this report.`),
      ],
    },
    contents: i18n._(msg`What is in it`),
    sections: [...shown.map(({ chapter, figures }) => ({ heading: i18n._(chapterLabels[chapter]), charts: [], table: chapterTable(figures, i18n) })), ...monthSection(material, i18n), ...more],
    definitions: {
      heading: i18n._(msg`What is counted`),
      chapters: shown.map(({ chapter, figures }) => ({ heading: i18n._(chapterLabels[chapter]), terms: figures.map(({ definition, label }) => ({ term: i18n._(label), definition: i18n._(definition) })) })),
    },
    pageOf: i18n._(msg`Page # of ##`),
  };
}

/** Whether a figure that is shown has not come, since the part of the service that counts it does not answer. */
export function isIncomplete({ only, statistics }: Pick<ReportMaterial, 'only' | 'statistics'>): boolean {
  const asked = chapters.flatMap((chapter) => Object.keys(CHAPTERS[chapter])).filter((name) => name !== 'hoursToFirstAnswer' && (only?.includes(name) ?? true));
  return asked.some((name) => !(statistics as Readonly<Record<string, unknown>>)[name]);
}
