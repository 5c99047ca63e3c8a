import pg from 'pg';

/** How many statements a process prepares; each costs every connection that runs it some memory in the database. */
const MOST_PREPARED = 100;

/** How many texts are remembered to see which of them come again. */
const MOST_SEEN = 1000;

/**
 * Decides which statements are worth preparing: reads with parameters, from their second use on, the first 100 of them. Lists that are written out
 * (`IN ($1, $2, ...)`) have a text of their own for every length and would fill the server with plans that nobody uses again.
 *
 * @returns the name under which a text is prepared, or undefined when it is sent as it is
 */
export function statementNames(most = MOST_PREPARED): (text: string) => string | undefined {
  const seen = new Set<string>();
  const names = new Map<string, string>();
  return (text) => {
    const name = names.get(text);
    if (name !== undefined || names.size >= most) return name;
    if (!/^\s*(SELECT|WITH)\b/i.test(text)) return undefined;
    if (!seen.delete(text)) {
      if (seen.size >= MOST_SEEN) seen.clear();
      seen.add(text);
      return undefined;
    }
    const made = `read_${names.size + 1}`;
    names.set(text, made);
    return made;
  };
}

const nameOf = statementNames();

/**
 * A connection that prepares what is read again and again: planning takes the database longer than running our reads, most of which look rows up
 * by their ids. The server still plans anew where the values matter.
 */
export class PreparingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const send = this.query.bind(this) as (...args: unknown[]) => unknown;
    const query = (text: unknown, values: unknown, ...rest: unknown[]): unknown => {
      const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
      return send(name === undefined ? text : { name, text }, values, ...rest);
    };
    this.query = query as typeof this.query;
  }
}
