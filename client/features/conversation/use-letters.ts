import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Conversation_InquiryFragment } from '../../generated/graphql.ts';
import { queryFresh } from '../../shared/graph/fresh-query.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import { type Door, Letters_messages, OlderLetters, OlderLettersOfThread } from './conversation.ts';
import { newestPage, withNewest, withOlder } from './letter-pages.ts';

const NONE = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

const newestOf = ({ messages }: Conversation_InquiryFragment) => (messages ? unmask(Letters_messages, messages) : NONE);

async function olderMessages(door: Door, after: string) {
  if ('inquiryId' in door) return (await queryFresh(OlderLetters, { id: door.inquiryId, after })).data?.inquiry?.messages;
  return (await queryFresh(OlderLettersOfThread, { token: door.threadToken, after })).data?.inquiryThread?.messages;
}

/** The letters of a conversation from its end, and a page more of the older ones each time that somebody asks for it. */
export function useLetters(initial: Conversation_InquiryFragment, door: Door) {
  const [pages, setPages] = useState(() => newestPage(newestOf(initial)));
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');

  /** @returns the id of the newest letter that was added, which stands on the page by then; nothing when none came */
  async function fetchOlder(): Promise<string | undefined> {
    if (pages.older === null || state === 'loading') return undefined;
    setState('loading');
    const messages = await olderMessages(door, pages.older).catch(() => null);
    if (!messages) {
      setState('failed');
      return undefined;
    }
    const page = unmask(Letters_messages, messages);
    // At once, so that the focus can go there.
    flushSync(() => {
      setState('idle');
      setPages((known) => withOlder(known, page));
    });
    return page.nodes[0]?.id;
  }

  return { letters: pages.letters, hasOlder: pages.older !== null, state, fetchOlder, add: (to: Conversation_InquiryFragment) => setPages((known) => withNewest(known, newestOf(to))) };
}
