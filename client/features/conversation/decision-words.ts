import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

/** What an organisation, or with WITHDRAWN the person, can do to a conversation beside writing. */
export type Deed = 'COMMITTED' | 'DECLINED' | 'ANSWERED' | 'CLOSED' | 'WITHDRAWN';

interface DeedWords {
  /** On the button that opens the question. */
  readonly label: MessageDescriptor;
  /** The question above what follows. */
  readonly question: MessageDescriptor;
  /** What happens then. */
  readonly consequence: MessageDescriptor;
  /** On the button that does it. */
  readonly confirm: MessageDescriptor;
}

export const deedWords: Readonly<Record<Deed, DeedWords>> = {
  COMMITTED: {
    label: msg`Takes part`,
    question: msg`Does this person take part?`,
    consequence: msg`They get an e-mail that you look forward to them. You can go on writing here.`,
    confirm: msg`Yes, takes part`,
  },
  DECLINED: {
    label: msg`Does not fit this time`,
    question: msg`Do you want to decline?`,
    consequence: msg`They get a kind e-mail with up to three similar offers of others. The conversation ends with that.`,
    confirm: msg`Decline kindly`,
  },
  ANSWERED: {
    label: msg`Answered already`,
    question: msg`Have you answered in another way?`,
    consequence: msg`For instance by e-mail or telephone. We do not remind you any more, and it counts as answered.`,
    confirm: msg`Yes, answered`,
  },
  CLOSED: {
    label: msg`End the conversation`,
    question: msg`Do you want to end the conversation?`,
    consequence: msg`They get an e-mail about it. Both of you can still read everything for a while, but no longer write.`,
    confirm: msg`End it`,
  },
  WITHDRAWN: {
    label: msg`Withdraw the inquiry`,
    question: msg`Do you want to withdraw your inquiry?`,
    consequence: msg`The organisation gets an e-mail about it, and the conversation ends.`,
    confirm: msg`Withdraw`,
  },
};
