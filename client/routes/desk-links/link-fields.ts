import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { LinkGroupKind } from '../../generated/graphql.ts';
import type { FieldRefusal } from '../../shared/graph/graph.ts';

/** A link in the form; `key` tells it apart from the others however they are ordered. */
export interface EditedLink {
  readonly key: string;
  readonly title: string;
  readonly url: string;
  readonly description: string;
}

export interface EditedGroup {
  readonly key: string;
  readonly kind: LinkGroupKind;
  readonly title: string;
  readonly links: readonly EditedLink[];
}

/** A group as it was saved. */
export interface SavedGroup {
  readonly kind: LinkGroupKind;
  readonly title?: string | null;
  readonly links: readonly { readonly title: string; readonly url: string; readonly description?: string | null }[];
}

/** What stands in the form at the beginning; `key` begins the keys of the entries. */
export function groupsOf(saved: readonly SavedGroup[], key = 'saved'): EditedGroup[] {
  return saved.map(({ kind, title, links }, at) => ({
    key: `${key}-${at}`,
    kind,
    title: title ?? '',
    links: links.map((link, index) => ({ key: `${key}-${at}-${index}`, title: link.title, url: link.url, description: link.description ?? '' })),
  }));
}

/** What is sent. */
export function inputOf(groups: readonly EditedGroup[]) {
  return groups.map(({ kind, title, links }) => ({
    kind,
    title: title.trim() || null,
    links: links.map((link) => ({ title: link.title, url: link.url.trim(), description: link.description.trim() || null })),
  }));
}

/** What was refused, in words and by the path of the field below `input.`. Addresses that are none have no code of ours: the graph's scalar refuses them. */
export function linkErrors(refusals: readonly FieldRefusal[], i18n: I18n): ReadonlyMap<string, string> {
  return new Map(
    refusals.map(({ path, code }): [string, string] => {
      const at = path.replace(/^input\./, '');
      if (at.endsWith('.url')) return [at, i18n._(msg`An address begins with https:// or http://.`)];
      if (at.endsWith('.links')) return [at, i18n._(msg`A group has 1 to 50 links.`)];
      if (at === 'groups') return [at, i18n._(msg`There may be 20 groups.`)];
      if (at.endsWith('.title') && code === 'LENGTH') return [at, i18n._(msg`Please say in 1 to 120 characters what it is.`)];
      return [at, i18n._(msg`This is too long, or contains characters that cannot be saved.`)];
    }),
  );
}
