import { BlockKind } from './home-page.codes.ts';

/** A block as it is arranged. */
export interface Block {
  readonly kind: BlockKind;
  readonly title: string | null;
  readonly isShown: boolean;
}

const AT_FIRST: readonly BlockKind[] = [BlockKind.WELCOME, BlockKind.NEWS, BlockKind.OPPORTUNITIES, BlockKind.EVENTS, BlockKind.ORGANISATIONS, BlockKind.LINKS, BlockKind.CONTACT, BlockKind.ABOUT];

/** The page of a network that nobody has arranged. */
const UNARRANGED: readonly Block[] = AT_FIRST.map((kind) => ({ kind, title: null, isShown: true }));

/** All blocks there are, in the order that was chosen; those that were not chosen come last and are hidden. Null for a page that nobody has arranged. */
export function allBlocks(chosen: readonly Block[] | null): Block[] {
  const blocks = chosen ?? UNARRANGED;
  const rest = Object.values(BlockKind).filter((kind) => blocks.every((block) => block.kind !== kind));
  return [...blocks, ...rest.map((kind) => ({ kind, title: null, isShown: false }))];
}

/** The places of blocks whose kind stands before them already. */
export function repeated(blocks: readonly { readonly kind: BlockKind }[]): number[] {
  return blocks.flatMap(({ kind }, at) => (blocks.findIndex((block) => block.kind === kind) < at ? [at] : []));
}
