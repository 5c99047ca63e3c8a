import { GraphUnreachable } from '../graph/graph.ts';
import type { FieldRefusal, GraphAnswer } from '../graph/graph.ts';
import { CannotSolve } from './proof-of-work.ts';
import type { ProofDesk } from './proof-of-work.ts';

/** What becomes of anything that is sent with a proof of work. */
export type ProvenOutcome =
  | { readonly status: 'sent' }
  | { readonly status: 'refused'; readonly refusals: readonly FieldRefusal[] }
  /** Too often; seconds to wait, when they are known. */
  | { readonly status: 'limited'; readonly retryAfter: number | undefined }
  | { readonly status: 'unanswered' }
  | { readonly status: 'cannot-solve' }
  | { readonly status: 'failed' };

/** What sending needs. */
export interface SendDependencies<Message, Outcome> {
  /** Runs the mutation; throws GraphUnreachable when nothing answers. */
  contact(message: Message & { readonly proofOfWork: string }): Promise<GraphAnswer<unknown>>;
  readonly desk: ProofDesk;
  /** What a refusal means that is none of the proof. */
  refusalOf(errors: GraphAnswer<unknown>['errors']): Outcome;
}

const PROOF = 'input.proofOfWork';

/** What refusals mean where none of them has a meaning of its own. */
export function ownRefusals(errors: GraphAnswer<unknown>['errors']): ProvenOutcome {
  const limit = errors.find(({ code }) => code === 'RATE_LIMITED');
  if (limit) return { status: 'limited', retryAfter: limit.retryAfter };
  const refusals = errors.flatMap(({ fields }) => fields).filter(({ path }) => path !== PROOF);
  return refusals.length > 0 ? { status: 'refused', refusals } : { status: 'failed' };
}

/** Sends without a proof, as somebody with an account may. `refusalOf` says what a refusal means. */
export async function sendSignedIn<Outcome>(contact: () => Promise<GraphAnswer<unknown>>, refusalOf: (errors: GraphAnswer<unknown>['errors']) => Outcome): Promise<Outcome | ProvenOutcome> {
  try {
    const { data, errors } = await contact();
    return data === null ? refusalOf(errors) : { status: 'sent' };
  } catch (error) {
    if (error instanceof GraphUnreachable) return { status: 'unanswered' };
    throw error;
  }
}

/**
 * Makes the sender of one form. It sends once per call, with one more try when only the proof was refused. After an attempt that
 * nobody answered, the same message with the same proof is sent again: the service takes a proof once, so "used before" then
 * means that the first attempt had arrived.
 */
export function openSender<Message extends object, Outcome>({ contact, desk, refusalOf }: SendDependencies<Message, Outcome>): (message: Message) => Promise<Outcome | ProvenOutcome> {
  let unanswered: string | undefined;

  async function attempt(message: Message, triesLeft: number): Promise<Outcome | ProvenOutcome> {
    const text = JSON.stringify(message);
    const mayHaveArrived = unanswered === text;
    if (unanswered !== undefined && !mayHaveArrived) desk.discard();
    const { proofOfWork } = await desk.take();
    unanswered = text;
    const { data, errors } = await contact({ ...message, proofOfWork });
    unanswered = undefined;
    const refusals = errors.flatMap(({ fields }) => fields);
    const proofRefusal = refusals.find(({ path }) => path === PROOF);
    if (data !== null || (mayHaveArrived && proofRefusal?.code === 'PROOF_OF_WORK_USED')) {
      desk.discard();
      return { status: 'sent' };
    }
    if (proofRefusal !== undefined && triesLeft > 0) {
      desk.discard();
      return attempt(message, triesLeft - 1);
    }
    return refusalOf(errors);
  }

  return async (message) => {
    try {
      return await attempt(message, 1);
    } catch (error) {
      if (error instanceof GraphUnreachable) return { status: 'unanswered' };
      if (error instanceof CannotSolve) return { status: 'cannot-solve' };
      throw error;
    }
  };
}
