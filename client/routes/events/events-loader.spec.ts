import { describe, expect, test } from '@jest/globals';
import type { LoaderFunctionArgs } from 'react-router';
import { loader } from './events-loader.ts';

const EVENTS = { events: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } };

/** Loads the page with a graph that answers so about networks and organisations; tells the filter that it was asked for. */
async function load(query: string, hosts: object | null): Promise<unknown> {
  let filter: unknown;
  const graph = {
    query(document: unknown, variables: Record<string, unknown>) {
      if (String(document).includes('query EventHosts')) return Promise.resolve({ data: hosts, errors: hosts ? [] : [{ code: 'INTERNAL_SERVER_ERROR', fields: [] }] });
      if (String(document).includes('query EventList')) filter = variables['filter'];
      return Promise.resolve({ data: String(document).includes('query EventList') ? EVENTS : { interests: [] }, errors: [] });
    },
  };
  await loader({ context: { get: () => ({ graph, locale: 'de', isSignedIn: false }) }, request: new Request(`https://engagement.example/events${query}`) } as unknown as LoaderFunctionArgs);
  return filter;
}

describe('the dates of a network or an organisation', () => {
  test('are narrowed to it by its id, also when it is not among the first to choose from', async () => {
    expect(await load('?network=am-fluss', { networks: { nodes: [] }, network: { id: 'n', name: 'Netz am Fluss' } })).toEqual({ network: 'n' });
    expect(await load('?organisation=chor', { networks: { nodes: [] }, organisation: { id: 'o', name: 'Chor' } })).toEqual({ organisation: 'o' });
  });

  test('are none for a name that is nobody’s, and away while nobody can know, which all dates are not', async () => {
    expect(await load('?network=nirgendwo', { networks: { nodes: [] }, network: null })).toEqual({ network: '00000000-0000-0000-0000-000000000000' });
    for (const query of ['?network=am-fluss', '?organisation=chor']) await expect(load(query, null)).rejects.toMatchObject({ init: { status: 503 } });
    expect(await load('', null)).toEqual({});
  });
});
