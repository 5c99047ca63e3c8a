/** What of a database is needed to read XML: PostgreSQL's own parser, which is strict. */
interface Queries {
  query(sql: string, values: unknown[]): Promise<unknown>;
}

/** For tests: the texts of what an XPath finds in a document, in its order; elements of Atom have the prefix `a`. Rejects when the text is no well-formed document. */
export async function xmlTexts(db: Queries, xml: string, xpath: string): Promise<string[]> {
  const sql = `SELECT array_to_json(xpath($2, xmlparse(document $1), ARRAY[ARRAY['a', 'http://www.w3.org/2005/Atom']])::text[]) AS found`;
  const answer = await db.query(sql, [xml, xpath]);
  const [row] = (Array.isArray(answer) ? answer : (answer as { rows: unknown[] }).rows) as { found: string[] }[];
  return (row?.found ?? []).map(unescaped);
}

/** PostgreSQL gives the texts as they stand in a document. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
