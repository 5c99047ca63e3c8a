/** A word without which a query finds nothing: a lexeme, or the beginning of one. */
export interface NeededWord {
  readonly lexeme: string;
  readonly isBeginning: boolean;
}

/** One of these has to be there; null when there is no such list, as for a query that only leaves words out. */
export type Needs = readonly NeededWord[] | null;

const TOKEN = /'((?:[^']|'')*)'(:[*A-D]+)?|<(?:-|\d+)>|[()!&|]/g;

/**
 * What a posting needs to be found by a query, read from PostgreSQL's text of a tsquery. It is a first sieve: who lacks all of it is not found, who has some
 * of it is asked of PostgreSQL, which knows places, weights and distances.
 *
 * @throws SyntaxError for a text that is no tsquery
 */
export function needsOf(query: string): Needs {
  const tokens = [...query.matchAll(TOKEN)];
  let at = 0;
  const isNext = (pattern: RegExp): boolean => pattern.test(tokens[at]?.[0] ?? '');

  function either(): Needs {
    let needs = both();
    for (; isNext(/^\|$/); ) {
      at++;
      const others = both();
      needs = needs && others ? [...needs, ...others] : null;
    }
    return needs;
  }

  /** Of words that all have to be there, the shortest list will do. A phrase is that, too. */
  function both(): Needs {
    let needs = one();
    for (; isNext(/^(&|<.+>)$/); ) {
      at++;
      const others = one();
      if (others && (!needs || others.length < needs.length)) needs = others;
    }
    return needs;
  }

  function one(): Needs {
    const token = tokens[at++];
    if (!token) throw new SyntaxError('The text is no tsquery.');
    const [text, lexeme, marks] = token;
    if (text === '!') {
      one();
      return null;
    }
    if (text === '(') {
      const inner = either();
      if (tokens[at++]?.[0] !== ')') throw new SyntaxError('The text is no tsquery.');
      return inner;
    }
    if (lexeme === undefined) throw new SyntaxError('The text is no tsquery.');
    return [{ lexeme: lexeme.replaceAll("''", "'").replaceAll('\\\\', '\\'), isBeginning: marks?.includes('*') ?? false }];
  }

  const needs = either();
  if (at < tokens.length) throw new SyntaxError('The text is no tsquery.');
  return needs;
}
