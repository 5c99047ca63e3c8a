import type { AnswerInput, Locale } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { queryFresh } from '../../shared/graph/fresh-query.ts';
import type { GraphAnswer } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { openProofDesk, proofOf } from '../../shared/proof/proof-of-work.ts';
import { openSender, ownRefusals, sendSignedIn } from '../../shared/proof/proven-sender.ts';
import type { ProvenOutcome } from '../../shared/proof/proven-sender.ts';

const RegistrationChallenge = graphql(`
  query RegistrationChallenge {
    registrationChallenge {
      challenge
      expiresAt
    }
  }
`);

const RegisterForEvent = graphql(`
  mutation RegisterForEvent($input: RegisterForEventInput!) {
    registerForEvent(input: $input) {
      status
    }
  }
`);

/** A registration as the form has it. */
export interface Registering {
  readonly eventId: string;
  readonly partySize: number;
  readonly shiftIds?: string[];
  readonly locale: Locale;
  readonly answers: AnswerInput[];
  /** Without an account, or while the account has none. */
  readonly name?: string;
  /** Without an account. */
  readonly email?: string;
}

/** What became of it; `closed` when the event takes nobody (any more), `there` when the account is registered already, `asked-anew` when the questions are others by now. */
export type RegisterOutcome = ProvenOutcome | { readonly status: 'closed' | 'there' | 'asked-anew' };

const CLOSED = new Set(['EVENT_CANCELLED', 'EVENT_OVER', 'OPEN_TO_ALL', 'UNKNOWN']);

/** What a refusal means. */
export function registerRefusal(errors: GraphAnswer<unknown>['errors']): RegisterOutcome {
  const refusals = errors.flatMap(({ fields }) => fields);
  // The form gives nothing but answers to the questions that it knows, and all that are needed.
  if (refusals.some(({ path }) => path.startsWith('input.answers.'))) return { status: 'asked-anew' };
  const codes = refusals.filter(({ path }) => path === 'input.eventId').map(({ code }) => code);
  if (codes.includes('ALREADY_REGISTERED')) return { status: 'there' };
  return codes.some((code) => CLOSED.has(code)) ? { status: 'closed' } : ownRefusals(errors);
}

/** Makes the sender of one form. `prepare` begins to work out what keeps robots away; it is not needed with an account. */
export function openRegistrar() {
  const desk = openProofDesk(async () => proofOf((await queryFresh(RegistrationChallenge, {})).data?.registrationChallenge));
  const send = openSender<Registering, RegisterOutcome>({ desk, contact: (input) => browserGraph.mutate(RegisterForEvent, { input }), refusalOf: registerRefusal });
  return {
    prepare: () => desk.prepare(),
    register: (input: Registering): Promise<RegisterOutcome> => (input.email === undefined ? sendSignedIn(() => browserGraph.mutate(RegisterForEvent, { input }), registerRefusal) : send(input)),
  };
}
