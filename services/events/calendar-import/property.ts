/** A property of RFC 5545: name and parameters in upper case, the value as written. */
export interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
  /** Physical line of the file on which it begins. */
  readonly line: number;
}

const QUOTED = /^"([^"]*)"/;

/** Where the first of the signs stands outside of quotes, from a position on; the end when nowhere. */
function nextOutsideQuotes(text: string, signs: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') quoted = !quoted;
    else if (!quoted && signs.includes(sign)) return at;
  }
  return text.length;
}

/** Reads a content line; null when it is none. */
export function readProperty(text: string, line: number): Property | null {
  const [, group = ''] = /^([A-Za-z0-9-]+)\s*(?=[;:])/.exec(text) ?? [];
  if (group === '') return null;
  const parameters: Record<string, string> = {};
  let at = nextOutsideQuotes(text, ';:', 0);
  while (text.charAt(at) === ';') {
    const end = nextOutsideQuotes(text, ';:', at + 1);
    const parameter = text.slice(at + 1, end);
    const equals = parameter.indexOf('=');
    const name = parameter.slice(0, Math.max(equals, 0)).trim().toUpperCase();
    const value = parameter.slice(equals + 1).trim();
    if (/^[A-Z0-9-]+$/.test(name)) parameters[name] = QUOTED.exec(value)?.[1] ?? value;
    at = end;
  }
  return text.charAt(at) === ':' ? { name: group.toUpperCase(), parameters, value: text.slice(at + 1), line } : null;
}

/** The text that a TEXT value stands for. */
export function unescapedText(value: string): string {
  return value.replaceAll(/\\([\\;,nN])/g, (_all, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}
