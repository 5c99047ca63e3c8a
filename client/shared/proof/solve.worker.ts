import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/** A worker of its own, so that typing stays smooth: takes the challenge as JSON, answers the solution or `null`. */
self.addEventListener('message', ({ data }: MessageEvent<string>) => void answer(data));

async function answer(text: string): Promise<void> {
  const challenge = JSON.parse(text) as Parameters<typeof solveChallenge>[0]['challenge'];
  const solution = await solveChallenge({ challenge, deriveKey }).catch(() => null);
  // Options instead of a target origin: between a worker and its page there is none.
  self.postMessage(solution && btoa(JSON.stringify({ challenge, solution })), { transfer: [] });
}
