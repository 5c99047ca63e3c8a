import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { ExecutionResult } from 'graphql';
import { listen, stopListening } from '../../services/shared/listen.ts';
import { newsFeed } from './news-feed.ts';

let answer: ExecutionResult;
let server: Server;
beforeAll(async () => {
  server = await listen(express().use(newsFeed({ execute: () => Promise.resolve(answer), publicUrl: 'https://engagement.example' })), { port: 0, host: '127.0.0.1' });
});
afterAll(() => stopListening(server));
const get = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);

test('the feed of news does not say of a network that it is none while nobody can know', async () => {
  for (const data of [{ network: null }, null]) {
    answer = { data, errors: [new Error('away') as never] };
    expect((await get('/feeds/news.atom?network=bitburg')).status).toBe(503);
  }
  answer = { data: { network: null } };
  expect((await get('/feeds/news.atom?network=bitburg')).status).toBe(400);
});
