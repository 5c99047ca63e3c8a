import { describe, expect, test } from '@jest/globals';
import { openProofDesk } from './proof-of-work.ts';

/** A desk over made-up proofs that last a minute each, and what was asked of it. */
function aDesk(fails = 0) {
  const state = { now: 0, made: 0 };
  const make = () => {
    state.made += 1;
    if (state.made <= fails) return Promise.reject(new Error('no connection'));
    return Promise.resolve({ proofOfWork: `proof ${state.made}`, expiresAt: state.now + 60_000 });
  };
  return { state, desk: openProofDesk(make, () => state.now) };
}

describe('the proof of work of a form', () => {
  test('is worked out once, however often the person types', async () => {
    const { state, desk } = aDesk();
    desk.prepare();
    desk.prepare();
    expect(await desk.take()).toMatchObject({ proofOfWork: 'proof 1' });
    expect(state.made).toBe(1);
  });

  test('is the same for another try of the same message', async () => {
    const { desk } = aDesk();
    expect(await desk.take()).toBe(await desk.take());
  });

  test('is made anew when it has run out or is about to', async () => {
    const { state, desk } = aDesk();
    await desk.take();
    state.now = 31_000;
    expect(await desk.take()).toMatchObject({ proofOfWork: 'proof 2' });
  });

  test('is made anew after it was used', async () => {
    const { desk } = aDesk();
    await desk.take();
    desk.discard();
    expect(await desk.take()).toMatchObject({ proofOfWork: 'proof 2' });
  });

  test('that could not be made is tried again when it is needed', async () => {
    const { desk } = aDesk(2);
    desk.prepare();
    await expect(desk.take()).rejects.toThrow('no connection');
    await expect(desk.take()).rejects.toThrow('no connection');
    expect(await desk.take()).toMatchObject({ proofOfWork: 'proof 3' });
  });
});
