/** A column expression, parsed. Its value is a list of texts that are not empty; most lists hold one. */
export type Expression =
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'template'; readonly parts: readonly Expression[] }
  | { readonly kind: 'call'; readonly name: string; readonly parameters: readonly Expression[] }
  | { readonly kind: 'first'; readonly options: readonly Expression[] };

/** A mistake in an expression, in words for the person who wrote it. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}

const MAX_LENGTH = 2000;
const MAX_DEPTH = 20;

/**
 * Parses a column expression. The grammar (blanks around everything are free):
 *
 *     expression = item { "|" item }                     the first that is not empty
 *     item       = "[" column "]" | column | text | name "(" expression { "," expression } ")" | template
 *     text       = '"' ... '"' | "'" ... "'"             fixed text; with { } in it a template
 *     template   = anything with { expression } in it
 *
 * Nothing of it is ever run as code.
 * @throws ExpressionError with the place of the mistake
 */
export function parseExpression(source: string): Expression {
  if (source.length > MAX_LENGTH) throw new ExpressionError(`the expression is longer than ${MAX_LENGTH} characters`);
  const parser = new Parser(source);
  const expression = parser.alternatives('', 0);
  parser.expectEnd();
  return expression;
}

class Parser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** @param stops characters that end the expression, besides its end */
  alternatives(stops: string, depth: number): Expression {
    if (depth > MAX_DEPTH) throw new ExpressionError('the expression is nested too deeply');
    const options = [this.#item(stops, depth)];
    while (this.#peek() === '|') {
      this.#at += 1;
      options.push(this.#item(stops, depth));
    }
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { kind: 'first', options };
  }

  expectEnd(): void {
    if (this.#at < this.#source.length) this.#fail(`"${this.#peek()}" is not expected`);
  }

  #item(stops: string, depth: number): Expression {
    this.#blanks();
    const next = this.#peek();
    if (next === '"' || next === "'") return this.#quoted(next, depth);
    if (next === '[') return this.#bracketed();
    if (stops === '' && this.#isTemplate()) return this.#template(depth, '|');
    const start = this.#at;
    while (this.#at < this.#source.length && !`|(${stops}`.includes(this.#peek())) {
      if ('"[]{})'.includes(this.#peek())) this.#fail(`"${this.#peek()}" is not expected; a column with such a sign in its name is written in [ ]`);
      this.#at += 1;
    }
    const name = this.#source.slice(start, this.#at).trim();
    if (name === '') this.#fail('a column, a text or a function is missing');
    return this.#peek() === '(' ? this.#call(name, depth) : { kind: 'column', name };
  }

  #call(name: string, depth: number): Expression {
    this.#at += 1;
    if (name === 'const') return this.#constant();
    const parameters: Expression[] = [];
    for (;;) {
      parameters.push(this.alternatives(',)', depth + 1));
      const end = this.#peek();
      if (end !== ',' && end !== ')') this.#fail(`")" is missing after ${name}(`);
      this.#at += 1;
      if (end === ')') break;
    }
    this.#blanks();
    return { kind: 'call', name, parameters };
  }

  /** `const(any text)`: everything up to the closing bracket, with or without quotes. */
  #constant(): Expression {
    const end = this.#source.indexOf(')', this.#at);
    if (end < 0) this.#fail('")" is missing after const(');
    const text = this.#source.slice(this.#at, end).trim();
    this.#at = end + 1;
    this.#blanks();
    return { kind: 'text', text: /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text };
  }

  #quoted(quote: string, depth: number): Expression {
    const end = this.#source.indexOf(quote, this.#at + 1);
    if (end < 0) this.#fail(`the text that begins with ${quote} has no end`);
    const text = this.#source.slice(this.#at + 1, end);
    const inner = new Parser(text);
    const expression: Expression = text.includes('{') ? inner.#template(depth + 1, '') : { kind: 'text', text };
    this.#at = end + 1;
    this.#blanks();
    return expression;
  }

  #bracketed(): Expression {
    const end = this.#source.indexOf(']', this.#at);
    const name = this.#source.slice(this.#at + 1, end).trim();
    if (end < 0 || name === '') this.#fail('"]" or the name of the column is missing');
    this.#at = end + 1;
    this.#blanks();
    return { kind: 'column', name };
  }

  #isTemplate(): boolean {
    const rest = /^[^|(]*/.exec(this.#source.slice(this.#at))?.[0] ?? '';
    return rest.includes('{');
  }

  #template(depth: number, stop: string): Expression {
    const parts: Expression[] = [];
    let text = '';
    for (let next = this.#peek(); next !== '' && next !== stop; next = this.#peek()) {
      if (next !== '{') {
        text += next;
        this.#at += 1;
        continue;
      }
      this.#at += 1;
      if (text !== '') parts.push({ kind: 'text', text });
      text = '';
      parts.push(this.alternatives('}', depth + 1));
      if (this.#peek() !== '}') this.#fail('"}" is missing');
      this.#at += 1;
    }
    if (text !== '') parts.push({ kind: 'text', text });
    return { kind: 'template', parts };
  }

  #peek(): string {
    return this.#source[this.#at] ?? '';
  }

  #blanks(): void {
    while (/\s/.test(this.#peek())) this.#at += 1;
  }

  #fail(message: string): never {
    throw new ExpressionError(`${message} (at character ${this.#at + 1} of: ${this.#source})`);
  }
}

/** Names of all columns in an expression, in the order of writing. */
export function columnsIn(expression: Expression): string[] {
  switch (expression.kind) {
    case 'column': return [expression.name];
    case 'text': return [];
    case 'template': return expression.parts.flatMap(columnsIn);
    case 'call': return expression.parameters.flatMap(columnsIn);
    case 'first': return expression.options.flatMap(columnsIn);
  }
}
