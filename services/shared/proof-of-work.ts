import { createChallenge, type Payload, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import { keyFor } from './keys.ts';

export interface ProofOfWorkOptions {
  /** How long a challenge may be answered; default 15 minutes. */
  readonly lifetimeSeconds?: number;
  /** PBKDF2 rounds of one try; default 5,000. Making a challenge costs the server one try, checking an answer two HMACs. */
  readonly rounds?: number;
  /** How many tries the answer takes, at least and at most; default 100 to 200, which is 0.2 s on a desk and up to a second on a phone. */
  readonly tries?: readonly [number, number];
}

/** A challenge and its answer take about 600 characters. */
const LONGEST_SOLUTION = 2000;

export interface Challenge {
  /** JSON of an ALTCHA challenge (version 2), exactly as `solveChallenge` of altcha-lib takes it. */
  readonly challenge: string;
  readonly expiresAt: Date;
}

/** What a solution is worth. `id` is the same for every solution of one challenge: keep it until `expiresAt` to refuse a second use. */
export type WorkVerdict =
  | { readonly status: 'VERIFIED'; readonly id: string; readonly expiresAt: Date }
  | { readonly status: 'EXPIRED' }
  | { readonly status: 'INVALID' };

export interface ProofOfWork {
  createChallenge(): Promise<Challenge>;
  /** `solution` is base64 of the JSON `{ challenge, solution }`. Never throws for what somebody sent. */
  verify(solution: string): Promise<WorkVerdict>;
}

const payloadShape = z.object({
  challenge: z.object({
    parameters: z.looseObject({ data: z.object({ purpose: z.string() }), expiresAt: z.number().int().positive() }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string().max(128) }),
});

function parsePayload(solution: string): z.infer<typeof payloadShape> | undefined {
  if (solution.length > LONGEST_SOLUTION) return undefined;
  try {
    return payloadShape.safeParse(JSON.parse(Buffer.from(solution, 'base64').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

/**
 * Keeps robots out by making each request cost some computing, without any third party and without cookies (ALTCHA, MIT).
 * A challenge is good for one `purpose`, and signed with a key derived from `secret`.
 */
export function proofOfWork(secret: string, purpose: string, options: ProofOfWorkOptions = {}): ProofOfWork {
  const { lifetimeSeconds = 15 * 60, rounds = 5000, tries: [fewest, most] = [100, 200] } = options;
  const keys = {
    hmacSignatureSecret: keyFor(secret, 'proof-of-work signature'),
    hmacKeySignatureSecret: keyFor(secret, 'proof-of-work key'),
  };
  return {
    async createChallenge() {
      const expiresAt = new Date(Math.floor(Date.now() / 1000 + lifetimeSeconds) * 1000);
      const challenge = await createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: rounds,
        counter: randomInt(most, fewest),
        data: { purpose },
        expiresAt,
        deriveKey,
        ...keys,
      });
      return { challenge: JSON.stringify(challenge), expiresAt };
    },
    async verify(text) {
      const payload = parsePayload(text);
      if (!payload || payload.challenge.parameters.data.purpose !== purpose) return { status: 'INVALID' };
      const { challenge, solution } = payload as typeof payload & Payload;
      const { verified, expired } = await verifySolution({ challenge, solution, deriveKey, ...keys });
      if (expired) return { status: 'EXPIRED' };
      if (!verified) return { status: 'INVALID' };
      const { signature, parameters } = payload.challenge;
      return { status: 'VERIFIED', id: signature, expiresAt: new Date(parameters.expiresAt * 1000) };
    },
  };
}
