import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { BlockKind } from '../../generated/graphql.ts';

/** A block that visitors see. */
export interface ShownBlock {
  readonly kind: BlockKind;
  readonly title?: string | null;
}

/** What each block is called on the desk, and mostly its heading. */
export const blockLabels: Readonly<Record<BlockKind, MessageDescriptor>> = {
  WELCOME: msg`Welcome`,
  SEARCH: msg`Search`,
  NEWS: msg`News`,
  OPPORTUNITIES: msg`Help is welcome here`,
  EVENTS: msg`Coming dates`,
  GUIDES: msg`Guides`,
  PROJECTS: msg`Projects`,
  FIGURES: msg`In figures`,
  ORGANISATIONS: msg`Organisations`,
  LINKS: msg`Worth knowing elsewhere`,
  CONTACT: msg`Contact and hours`,
  ABOUT: msg`About this network`,
};

/** Where a coordinator sees a page as it would be; nothing is saved for that. */
export function previewPath(slug: string, blocks: readonly (ShownBlock & { readonly isShown: boolean })[]): string {
  const shown = blocks.filter(({ isShown }) => isShown).map(({ kind, title }) => [kind, title ?? '']);
  return `/networks/${slug}?preview=${encodeURIComponent(JSON.stringify(shown))}`;
}

const isBlock = (entry: unknown): entry is readonly [BlockKind, string] => Array.isArray(entry) && typeof entry[0] === 'string' && Object.hasOwn(blockLabels, entry[0]) && typeof entry[1] === 'string';

/** The blocks of such an address; null when it is none. */
export function previewedBlocks(address: string): ShownBlock[] | null {
  const asked = new URL(address).searchParams.get('preview');
  if (asked === null) return null;
  try {
    const entries: unknown = JSON.parse(asked);
    return Array.isArray(entries) && entries.every(isBlock) ? entries.map(([kind, title]) => ({ kind, title: title || null })) : null;
  } catch {
    return null;
  }
}
