import type { SubscribeToNewsletterInput } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { queryFresh } from '../../shared/graph/fresh-query.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { openProofDesk, proofOf } from '../../shared/proof/proof-of-work.ts';
import { openSender, ownRefusals, sendSignedIn } from '../../shared/proof/proven-sender.ts';
import type { ProvenOutcome } from '../../shared/proof/proven-sender.ts';

const NewsletterChallenge = graphql(`
  query NewsletterChallenge {
    newsletterChallenge {
      challenge
      expiresAt
    }
  }
`);

const SubscribeToNewsletter = graphql(`
  mutation SubscribeToNewsletter($input: SubscribeToNewsletterInput!) {
    subscribeToNewsletter(input: $input) {
      status
    }
  }
`);

/** A subscription as the form has it; the address only without an account. */
export type Subscribing = Omit<SubscribeToNewsletterInput, 'proofOfWork' | 'email'> & { readonly email?: string };

/** Makes the sender of one form. `prepare` begins to work out what keeps robots away; it is not needed with an account. */
export function openSubscriber() {
  const desk = openProofDesk(async () => proofOf((await queryFresh(NewsletterChallenge, {})).data?.newsletterChallenge));
  const send = openSender<Subscribing, ProvenOutcome>({ desk, contact: (input) => browserGraph.mutate(SubscribeToNewsletter, { input }), refusalOf: ownRefusals });
  return {
    prepare: () => desk.prepare(),
    subscribe: (input: Subscribing): Promise<ProvenOutcome> => (input.email === undefined ? sendSignedIn(() => browserGraph.mutate(SubscribeToNewsletter, { input }), ownRefusals) : send(input)),
  };
}
