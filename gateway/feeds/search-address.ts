import { badUserInput, type FieldProblem } from '../../services/shared/errors.ts';

/** How the search page's address says what the filter of the graph says: each parameter by the field that it sets. Those that are lists may be repeated. */
const LISTS = {
  interest: 'interests',
  when: 'availability',
  time: 'commitment',
  kind: 'kinds',
  attendance: 'attendance',
  skill: 'skills',
  language: 'languages',
  accessible: 'accessibility',
} as const;
const SINGLE = { q: 'text', place: 'near.place', radius: 'near.radiusKm', age: 'age', network: 'network' } as const;
/** What the page takes too and a feed, which is always the newest first, does without. */
const PASSED_OVER: ReadonlySet<string> = new Set(['order', 'after']);

const FIELDS: Readonly<Record<string, string>> = { ...LISTS, ...SINGLE };
const PARAMETERS = new Map(Object.entries(FIELDS).map(([parameter, field]) => [`filter.${field}`, parameter]));

/** A search as an address asks for it. */
export interface AskedSearch {
  /** The filter of the graph but for the network; values are checked by the graph. */
  readonly filter: Readonly<Record<string, unknown>>;
  /** Slug of the network; undefined for everywhere. */
  readonly network: string | undefined;
  readonly text: string | undefined;
  readonly place: string | undefined;
  /** The same search as a query without what says nothing, parameters in one order: equal searches have equal ones. */
  readonly query: string;
}

/** A number, or the text that is none, so that the graph says what is wrong with it. */
function numberOf(text: string): number | string {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function problemsOf(params: URLSearchParams): FieldProblem[] {
  return [...new Set(params.keys())].flatMap((name) => {
    if (PASSED_OVER.has(name) || Object.hasOwn(LISTS, name)) return [];
    if (!Object.hasOwn(SINGLE, name)) return [{ path: name, code: 'UNKNOWN', message: 'is no parameter of a search.' }];
    return params.getAll(name).length > 1 ? [{ path: name, code: 'REPEATED', message: 'must be given once.' }] : [];
  });
}

/**
 * Reads the query of a search page. Unlike the page, which leaves out what it does not understand, this refuses it: nobody looks at a feed, so it must not
 * quietly be of another search.
 *
 * @throws BAD_USER_INPUT that names the parameters
 */
export function readSearchAddress(params: URLSearchParams): AskedSearch {
  const problems = problemsOf(params);
  if (problems.length > 0) throw badUserInput(problems);
  const one = (name: keyof typeof SINGLE): string | undefined => params.get(name)?.trim() || undefined;
  const lists = Object.entries(LISTS).map(([name, field]) => [name, field, [...new Set(params.getAll(name).filter((value) => value !== ''))]] as const).filter(([, , values]) => values.length > 0);
  const [text, place, radius, age, network] = [one('q'), one('place'), one('radius'), one('age'), one('network')];
  const query = new URLSearchParams();
  const singles = { q: text, place, radius: place && radius, age, network };
  for (const [name, value] of Object.entries(singles)) if (value) query.set(name, value);
  for (const [name, , values] of lists) for (const value of values) query.append(name, value);
  return {
    filter: {
      ...(text && { text }),
      ...(place && { near: { place, ...(radius && { radiusKm: numberOf(radius) }) } }),
      ...(age && { age: numberOf(age) }),
      ...Object.fromEntries(lists.map(([, field, values]) => [field, values])),
    },
    network,
    text,
    place,
    query: query.toString(),
  };
}

/** What the graph found wrong, by the names of the address. */
export function asParameters(problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.map(({ path, ...problem }) => ({ ...problem, path: PARAMETERS.get(path.replace(/\.\d+$/, '')) ?? path }));
}
