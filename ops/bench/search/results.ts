import { type Result, result } from '../result.ts';
import type { LoadReport, SearchReport, Times, WriteReport } from './messages.ts';

/** From so many postings on the bars mean something: they are those of a country. */
const COUNTRY = 1_000_000;

/** The results of one number of postings; the bars of a country only count there. */
export function resultsOf(rows: number, load: LoadReport, search: SearchReport, { published, inserted }: WriteReport): Result[] {
  const say = (name: string, value: number, unit: string, bar?: { atMost: number } | { atLeast: number }, against?: number): Result =>
    result(`search ${rows}: ${name}`, value, { unit, ...(bar && rows >= COUNTRY && { bar }), ...(against !== undefined && { against }) });
  const { hydration, city, plainCity, words, plainWords, mix } = search;
  const both = (name: string, ours: Times, theirs?: Times | null): Result[] => [
    say(`${name} p50`, ours.p50, 'ms', undefined, theirs?.p50),
    say(`${name} p99`, ours.p99, 'ms', undefined, theirs?.p99),
  ];
  return [
    say('load', load.loadMs / 1000, 's', { atMost: 5 }, load.streamMs / 1000),
    say('memory of the copy', load.bytes / 1e6, 'MB', { atMost: 60 }),
    say('most memory of the service', search.mostBytes / 1e6, 'MB', { atMost: 400 }),
    ...both('rows of a page', hydration),
    ...both('match, dense city', city, plainCity),
    say('match p50, times the rows of a page', city.p50 / hydration.p50, 'times', { atMost: 5 }),
    say('match p99, times the rows of a page', city.p99 / hydration.p99, 'times', { atMost: 6 }),
    ...(plainCity ? [say('match p50, times faster than the plain design', plainCity.p50 / city.p50, 'times', { atLeast: 100 })] : []),
    ...(search.recall === null ? [] : [result(`search ${rows}: first 20 of the plain design that are ours`, search.recall, { unit: 'share', bar: { exactly: 1 } })]),
    result(`search ${rows}: totals unlike the plain design's`, search.otherTotals, { unit: 'searches', bar: { exactly: 0 } }),
    ...(['common', 'middling', 'rare', 'all'] as const).flatMap((kind) => [
      ...both(kind === 'all' ? 'words' : `${kind} word`, words[kind], plainWords?.[kind]),
      ...(plainWords ? [say(`${kind === 'all' ? 'words' : `${kind} word`} p99, times faster than the plain design`, plainWords[kind].p99 / words[kind].p99, 'times', kind === 'all' ? { atLeast: 20 } : undefined)] : []),
    ]),
    ...both('mix', mix),
    ...both('publishing', published, inserted),
    say('publishing p50, times the bare insert', published.p50 / inserted.p50, 'times', { atMost: 3 }),
  ];
}

/** How the mix grows from 10,000 to 1,000,000 postings, where both were measured. */
export function growth(rows: readonly number[], reports: readonly SearchReport[]): Result[] {
  const [few, many] = [reports[rows.indexOf(10_000)], reports[rows.indexOf(COUNTRY)]];
  return few && many ? [result('search: mix p99 at 1000000, times that at 10000', many.mix.p99 / few.mix.p99, { unit: 'times', bar: { atMost: 4 } })] : [];
}
