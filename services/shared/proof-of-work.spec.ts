import { describe, expect, test } from '@jest/globals';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { assert, asyncProperty, json } from 'fast-check';
import { proofOfWork } from './proof-of-work.ts';

const work = proofOfWork('a secret', 'letter');

function encode(payload: unknown): string {
  return Buffer.from(JSON.stringify(payload)).toString('base64');
}

/** What a browser does. */
async function solve(challengeJson: string) {
  const challenge = JSON.parse(challengeJson);
  const solution = await solveChallenge({ challenge, deriveKey });
  return { challenge, solution };
}

describe('the proof of work', () => {
  test('is accepted when it was done, and names the challenge the same each time', async () => {
    const { challenge, expiresAt } = await work.createChallenge();
    const solution = encode(await solve(challenge));
    const first = await work.verify(solution);
    expect(first).toMatchObject({ status: 'VERIFIED', expiresAt });
    expect(await work.verify(solution)).toEqual(first);
  });

  test('is refused for another purpose, another secret, and with a challenge made easier', async () => {
    const payload = await solve((await work.createChallenge()).challenge);
    const easier = structuredClone(payload);
    easier.challenge.parameters.expiresAt += 3600;
    expect(await proofOfWork('a secret', 'other').verify(encode(payload))).toEqual({ status: 'INVALID' });
    expect(await proofOfWork('another', 'letter').verify(encode(payload))).toEqual({ status: 'INVALID' });
    expect(await work.verify(encode(easier))).toEqual({ status: 'INVALID' });
  });

  test('is refused when the answer was guessed', async () => {
    const payload = await solve((await work.createChallenge()).challenge);
    const guess = { ...payload, solution: { counter: payload.solution?.counter, derivedKey: '00'.repeat(32) } };
    expect(await work.verify(encode(guess))).toEqual({ status: 'INVALID' });
  });

  test('expires', async () => {
    const stale = proofOfWork('a secret', 'letter', { lifetimeSeconds: -5 });
    const payload = await solve((await stale.createChallenge()).challenge);
    expect(await work.verify(encode(payload))).toEqual({ status: 'EXPIRED' });
  });

  test('is refused without complaint whatever is sent', async () => {
    const { challenge } = await work.createChallenge();
    for (const junk of ['', 'null', '{}', 'x'.repeat(1_000_000), encode({ challenge: JSON.parse(challenge), solution: null })]) {
      expect(await work.verify(junk)).toEqual({ status: 'INVALID' });
    }
    await assert(
      asyncProperty(json(), async (junk) => {
        expect(await work.verify(Buffer.from(junk).toString('base64'))).toEqual({ status: 'INVALID' });
      }),
    );
  });
});
