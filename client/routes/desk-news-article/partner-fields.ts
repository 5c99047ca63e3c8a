import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FieldRefusal } from '../../shared/graph/graph.ts';

/** A partner in the form; `key` tells it apart from the others however they are ordered. */
export interface EditedPartner {
  readonly key: string;
  /** Null for who is no organisation of the site. */
  readonly organisationId: string | null;
  readonly name: string;
  readonly url: string;
}

interface SavedPartner {
  readonly name: string;
  readonly url?: string | null;
  readonly organisation?: { readonly id: string; readonly name: string } | null;
}

/** What stands in the form at the beginning. */
export function editedPartners(saved: readonly SavedPartner[]): EditedPartner[] {
  return saved.map(({ name, organisation, url }, at) => ({ key: `saved-${at}`, organisationId: organisation?.id ?? null, name, url: url ?? '' }));
}

/** What is sent. */
export function partnersInput(partners: readonly EditedPartner[]) {
  return partners.map(({ name, organisationId, url }) => (organisationId ? { organisationId } : { name, url: url.trim() || null }));
}

/** What was refused, in words and by the control: `0.url`. Addresses that are none have no code of ours: the graph's scalar refuses them. */
export function partnerErrors(refusals: readonly FieldRefusal[], i18n: I18n): ReadonlyMap<string, string> {
  return new Map(
    refusals.flatMap(({ path }): [string, string][] => {
      const at = path.replace(/^input\.partners\.?/, '');
      if (at.endsWith('.url')) return [[at, i18n._(msg`An address begins with https://.`)]];
      if (at.endsWith('.name')) return [[at, i18n._(msg`Please give a name of 2 to 120 characters in one line.`)]];
      if (at.endsWith('.organisationId')) return [[at, i18n._(msg`This organisation cannot be a partner just now. Please remove it.`)]];
      return path === 'input.partners' ? [['', i18n._(msg`There may be 30 partners.`)]] : [];
    }),
  );
}
