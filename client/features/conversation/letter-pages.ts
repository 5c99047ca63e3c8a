import type { Letters_MessagesFragment } from '../../generated/graphql.ts';

type Letter = Letters_MessagesFragment['nodes'][number];

/** The letters that were read so far, in the order in which they were sent, and where the older ones begin. */
export interface LetterPages {
  readonly letters: readonly Letter[];
  /** Cursor of the older ones; null when there are none. */
  readonly older: string | null;
}

const byTime = (a: Letter, b: Letter): number => a.sentAt.localeCompare(b.sentAt) || a.id.localeCompare(b.id);

function together(...lists: readonly (readonly Letter[])[]): Letter[] {
  return [...new Map(lists.flat().map((letter) => [letter.id, letter])).values()].sort(byTime);
}

/** The end of a conversation, as it is opened. */
export function newestPage({ nodes, pageInfo }: Letters_MessagesFragment): LetterPages {
  return { letters: together(nodes), older: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null };
}

/** With the end of the conversation as it is now: what was sent since is added, and nothing that was read goes. */
export function withNewest(pages: LetterPages, { nodes }: Letters_MessagesFragment): LetterPages {
  return { ...pages, letters: together(pages.letters, nodes) };
}

/** With the page before the oldest letter. */
export function withOlder(pages: LetterPages, page: Letters_MessagesFragment): LetterPages {
  return { ...newestPage(page), letters: together(page.nodes, pages.letters) };
}
