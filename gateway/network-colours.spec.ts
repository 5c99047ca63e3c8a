import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import express from 'express';
import type { ExecutionResult } from 'graphql';
import { afterEach, describe, expect, test } from '@jest/globals';
import { networkColours, stylesheetOf } from './network-colours.ts';

const blue = { accentLight: '#1c5c9e', accentDark: '#8dbdf2', tintLight: '#e3ecf6', tintDark: '#1c2a3c' };
let close = (): void => undefined;
afterEach(() => close());

async function fetched(answer: ExecutionResult): Promise<Response> {
  const server = express().use(networkColours(() => Promise.resolve(answer))).listen(0, '127.0.0.1');
  close = () => void server.close();
  await once(server, 'listening');
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/networks/bitburg/colours.css?version=2`);
}

describe('the stylesheet of a network', () => {
  test('sets accent and tint for light and for dark pages', async () => {
    const response = await fetched({ data: { network: { colours: blue } } });
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([200, 'text/css; charset=utf-8', 'public, max-age=86400']);
    const css = await response.text();
    expect(css).toContain('--accent: #1c5c9e;');
    expect(css).toMatch(/prefers-color-scheme: dark\) \{\n {2}:root \{ --accent: #8dbdf2;/);
  });

  test('is empty without own colours, and lets nothing through that is no colour', () => {
    expect(stylesheetOf(null)).toBe('');
    expect(stylesheetOf({ ...blue, tintDark: 'red; } body { display: none' })).toBe('');
  });

  test('is not there for a network that is not, and not kept while the graph is away', async () => {
    expect((await fetched({ data: { network: null } })).status).toBe(404);
    close();
    const away = await fetched({ data: null });
    expect([away.status, away.headers.get('cache-control')]).toEqual([503, 'no-store']);
  });
});
