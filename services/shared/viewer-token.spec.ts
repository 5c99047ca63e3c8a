import { describe, expect, test } from '@jest/globals';
import { SignJWT } from 'jose';
import { createPrivateKey } from 'node:crypto';
import { generateViewerKeys, viewerSigner, viewerVerifier } from './viewer-token.ts';
import { nobody } from './viewer.ts';
import { aMembership, aViewer } from './testing/a-viewer.ts';

const keys = generateViewerKeys();
const viewer = nobody('203.0.113.9');
const member = aViewer({ memberships: [aMembership('club', { role: 'OWNER' })], coordinates: ['town'] });
const START = Date.UTC(2026, 10, 22);

describe('a viewer token', () => {
  test('tells the subgraph that it is for who is asking', async () => {
    const token = await viewerSigner(keys.privateKey)(viewer, 'events');
    expect(await viewerVerifier(keys.publicKey, 'events')(`Bearer ${token}`)).toEqual(viewer);
  });

  test('tells what a member may do', async () => {
    const token = await viewerSigner(keys.privateKey)(member, 'events');
    expect(await viewerVerifier(keys.publicKey, 'events')(`Bearer ${token}`)).toEqual(member);
  });

  test('without the claims of a viewer is nothing', async () => {
    const token = await viewerSigner(keys.privateKey)({ ...member, memberships: [{ role: 'KING' }] } as never, 'events');
    expect(await viewerVerifier(keys.publicKey, 'events')(`Bearer ${token}`)).toBeUndefined();
  });

  test('is nothing to another subgraph', async () => {
    const token = await viewerSigner(keys.privateKey)(viewer, 'events');
    expect(await viewerVerifier(keys.publicKey, 'organisations')(`Bearer ${token}`)).toBeUndefined();
  });

  test('ends after a minute, even where it was accepted before', async () => {
    let now = START;
    const verify = viewerVerifier(keys.publicKey, 'events', () => now);
    const token = await viewerSigner(keys.privateKey, () => START)(viewer, 'events');
    now = START + 59_000;
    expect(await verify(`Bearer ${token}`)).toEqual(viewer);
    now = START + 60_000;
    expect(await verify(`Bearer ${token}`)).toBeUndefined();
    expect(await viewerVerifier(keys.publicKey, 'events', () => now)(`Bearer ${token}`)).toBeUndefined();
  });

  test('is used again for half a minute, for the same viewer and subgraph only', async () => {
    let now = START;
    const sign = viewerSigner(keys.privateKey, () => now);
    const first = await sign(viewer, 'events');
    now += 29_000;
    expect(await sign({ ...viewer }, 'events')).toBe(first);
    expect(await sign(viewer, 'organisations')).not.toBe(first);
    expect(await sign({ ...viewer, clientAddress: '203.0.113.10' }, 'events')).not.toBe(first);
    now += 2000;
    expect(await sign(viewer, 'events')).not.toBe(first);
  });

  test('of a foreign key, of no key, of a shared secret, or without an end is nothing', async () => {
    const verify = viewerVerifier(keys.publicKey, 'events');
    const foreign = await viewerSigner(generateViewerKeys().privateKey)(viewer, 'events');
    const base = (): SignJWT => new SignJWT({ viewer }).setIssuer('gateway').setAudience('events').setIssuedAt();
    const own = createPrivateKey({ key: Buffer.from(keys.privateKey, 'base64'), format: 'der', type: 'pkcs8' });
    const endless = await base().setProtectedHeader({ alg: 'EdDSA' }).sign(own);
    const lasting = await base().setProtectedHeader({ alg: 'EdDSA' }).setIssuedAt(Math.floor(Date.now() / 1000) - 300).setExpirationTime('1y').sign(own);
    const shared = await base().setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1m').sign(Buffer.from(keys.publicKey, 'base64'));
    const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const unsigned = `${encode({ alg: 'none' })}.${encode({ iss: 'gateway', aud: 'events', exp: 9_999_999_999, iat: Math.floor(Date.now() / 1000), viewer })}.`;
    const answers = await Promise.all([foreign, endless, lasting, shared, unsigned].map((token) => verify(`Bearer ${token}`)));
    expect(answers).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  test('without a viewer in it is nothing', async () => {
    const own = createPrivateKey({ key: Buffer.from(keys.privateKey, 'base64'), format: 'der', type: 'pkcs8' });
    const token = await new SignJWT({ viewer: { id: 7 } }).setProtectedHeader({ alg: 'EdDSA' }).setIssuer('gateway').setAudience('events').setIssuedAt().setExpirationTime('1m').sign(own);
    expect(await viewerVerifier(keys.publicKey, 'events')(`Bearer ${token}`)).toBeUndefined();
  });

  test.each([undefined, '', 'Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a.b.c', 'Bearer a b'])('is not "%s"', async (header) => {
    expect(await viewerVerifier(keys.publicKey, 'events')(header)).toBeUndefined();
  });
});

test('a key that is none is refused when the process starts, and not shown', () => {
  expect(() => viewerSigner('abc')).toThrow('The private key is no Ed25519 key in base64 (DER).');
  expect(() => viewerVerifier(keys.privateKey, 'events')).toThrow('The public key is no Ed25519 key in base64 (DER).');
});
