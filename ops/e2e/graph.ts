/** What an operation was answered with. */
export interface Answer<T> {
  readonly status: number;
  /** As it came over the line. */
  readonly text: string;
  readonly data: T | null;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code?: string } }[];
}

/** Asks the graph of a site over HTTP; whatever the answer is, it is given back. */
export async function ask<T>(url: string, query: string, variables: object = {}): Promise<Answer<T>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(30_000),
  });
  const text = await response.text();
  const { data = null, errors = [] } = JSON.parse(text) as Partial<Answer<T>>;
  return { status: response.status, text, data, errors };
}

/** Asks for something that has to be answered. @throws Error with the answer when it carries errors */
export async function askWell<T>(url: string, query: string, variables: object = {}): Promise<T> {
  const { data, errors, text } = await ask<T>(url, query, variables);
  if (!data || errors.length > 0) throw new Error(`The graph answered: ${text}`);
  return data;
}

/** The status of a GET. */
export async function statusOf(url: string): Promise<number> {
  const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(30_000) });
  await response.arrayBuffer();
  return response.status;
}
