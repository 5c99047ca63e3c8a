import { afterEach, describe, expect, test } from '@jest/globals';
import { type TestGateway, toyGateway } from './testing/toy-gateway.ts';

let gateway: TestGateway | undefined;
afterEach(() => gateway?.close());

describe('health', () => {
  test('the process lives and its parts are ready', async () => {
    gateway = await toyGateway();
    expect((await gateway.send('/healthz')).body).toEqual({ status: 'ok' });
    const { status, body } = await gateway.send('/readyz');
    expect([status, body]).toEqual([200, { status: 'ready', parts: { books: 'up', readers: 'up' } }]);
  });

  test('a part that is away is named, its host is not, and the process still lives', async () => {
    gateway = await toyGateway({ ready: () => Promise.reject(new Error('connect ECONNREFUSED 10.1.2.3:5432')) });
    const { status, text, body } = await gateway.send('/readyz');
    expect([status, body]).toEqual([503, { status: 'not ready', parts: { books: 'down', readers: 'down' } }]);
    expect(text).not.toContain('10.1.2.3');
    expect((await gateway.send('/healthz')).status).toBe(200);
  });
});

describe('headers', () => {
  test('on plain http: a strict policy that does not ask for https', async () => {
    gateway = await toyGateway();
    const { headers } = await gateway.send('/healthz');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'self';script-src 'self';style-src 'self';img-src 'self' data: blob:;worker-src 'self' blob:;connect-src 'self';font-src 'self';object-src 'none';base-uri 'self';form-action 'self';frame-ancestors 'none'",
    );
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('on https, with a map style of the operator: https always, and that one host for images and requests', async () => {
    gateway = await toyGateway({ env: { publicUrl: 'https://engagement.example', mapStyleUrl: 'https://maps.example:8443/style.json' } });
    const { headers } = await gateway.send('/readyz');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("img-src 'self' data: blob: https://maps.example:8443;");
    expect(policy).toContain("connect-src 'self' https://maps.example:8443;");
    expect(policy).toContain('upgrade-insecure-requests');
    expect(policy).not.toContain('unsafe');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  test('stand on refusals too', async () => {
    gateway = await toyGateway();
    const { status, headers } = await gateway.send('/graphql', { method: 'POST', body: 'x' });
    expect([status, headers.has('content-security-policy')]).toEqual([415, true]);
  });
});

describe('the address of the client', () => {
  const whoAmI = (claimed: string): Promise<unknown> =>
    gateway!
      .send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': claimed }, body: '{"query":"{ whoAmI }"}' })
      .then(({ body }) => body.data?.['whoAmI']);

  test('behind one proxy is what that proxy saw, not what the client claims', async () => {
    gateway = await toyGateway({ env: { trustProxy: 1 } });
    expect(await whoAmI('198.51.100.7, 203.0.113.9')).toBe('nobody at 203.0.113.9');
  });

  test('counts a feed once', async () => {
    gateway = await toyGateway({ env: { requestsPerMinute: 2 } });
    const statuses: number[] = [];
    for (const path of ['/feeds/events.ics?kind=PARTY', '/feeds/opportunities.atom?x=1', '/events/termin.ics']) statuses.push((await fetch(gateway.url + path)).status);
    expect(statuses).toEqual([400, 400, 429]);
  });

  test('limits requests: the one too many is RATE_LIMITED with the seconds to wait, another client is served', async () => {
    gateway = await toyGateway({ env: { trustProxy: 1, requestsPerMinute: 3 } });
    for (let index = 0; index < 3; index += 1) expect(await whoAmI('203.0.113.9')).toBe('nobody at 203.0.113.9');
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.9' };
    const answer = await gateway.send('/graphql', { method: 'POST', headers, body: '{"query":"{ whoAmI }"}' });
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(answer.body.errors?.[0]?.extensions).toEqual({ code: 'RATE_LIMITED', retryAfterSeconds: Number(answer.headers.get('retry-after')) });
    expect(await whoAmI('203.0.113.10')).toBe('nobody at 203.0.113.10');
    expect((await gateway.send('/healthz')).status).toBe(200);
  });
});

test('without a built client there is a graph and nothing else', async () => {
  gateway = await toyGateway();
  const { status, body } = await gateway.send('/');
  expect([status, body.errors?.[0]?.extensions.code]).toEqual([404, 'NOT_FOUND']);
});
