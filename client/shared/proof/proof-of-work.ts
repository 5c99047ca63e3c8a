import { graphql } from '../graph/graphql.ts';
import { queryFresh } from '../graph/fresh-query.ts';
import { GraphUnreachable } from '../graph/graph.ts';

const InquiryChallenge = graphql(`
  query InquiryChallenge {
    inquiryChallenge {
      challenge
      expiresAt
    }
  }
`);

/** The browser cannot do the sum: too old, or the page came over an unprotected connection. */
export class CannotSolve extends Error {
  override readonly name = 'CannotSolve';
}

/** A solved challenge, good for one message. */
export interface Proof {
  readonly proofOfWork: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** A proof that may run out while it is under way is none. */
const MARGIN_MS = 30_000;

/** Solves a challenge in a worker. */
function solve(challenge: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./solve.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<string | null>) => {
      worker.terminate();
      if (data === null) reject(new CannotSolve('No solution'));
      else resolve(data);
    });
    worker.addEventListener('error', () => reject(new CannotSolve('The worker did not start')));
    // Options instead of a target origin: between a page and its worker there is none.
    worker.postMessage(challenge, { transfer: [] });
  });
}

/** What the graph asks to be solved. */
interface Challenge {
  readonly challenge: string;
  readonly expiresAt: string;
}

/** Works out a challenge. @throws GraphUnreachable when there is none; CannotSolve */
export async function proofOf(asked: Challenge | undefined): Promise<Proof> {
  if (asked === undefined) throw new GraphUnreachable('No challenge');
  const { challenge, expiresAt } = asked;
  try {
    return { proofOfWork: await solve(challenge), expiresAt: Date.parse(expiresAt) };
  } catch (cause) {
    throw cause instanceof CannotSolve ? cause : new CannotSolve('No worker here', { cause });
  }
}

async function makeProof(): Promise<Proof> {
  const { data } = await queryFresh(InquiryChallenge, {});
  return proofOf(data?.inquiryChallenge);
}

/** Keeps one proof ready for a form. */
export interface ProofDesk {
  /** Begins to work one out, unless one is there or under way. */
  prepare(): void;
  /**
   * A proof that is good now.
   *
   * @throws GraphUnreachable without a connection
   * @throws CannotSolve when this browser cannot
   */
  take(): Promise<Proof>;
  /** Throws the one away that was used or refused. */
  discard(): void;
}

/** Opens a desk. `make` works a proof out, `now` is the clock in milliseconds. */
export function openProofDesk(make: () => Promise<Proof> = makeProof, now: () => number = Date.now): ProofDesk {
  let underWay: Promise<Proof> | undefined;
  const begin = () => {
    const proof = make();
    underWay = proof;
    // One that failed is tried again the next time.
    proof.catch(() => {
      if (underWay === proof) underWay = undefined;
    });
    return proof;
  };
  return {
    prepare: () => void (underWay ?? begin()).catch(() => undefined),
    async take() {
      const proof = await (underWay ?? begin());
      return proof.expiresAt - MARGIN_MS > now() ? proof : begin();
    },
    discard: () => void (underWay = undefined),
  };
}
