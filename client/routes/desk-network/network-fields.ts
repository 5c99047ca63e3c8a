import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FieldRefusal } from '../../shared/graph/graph.ts';

/** What the form holds. Texts are empty when there is none. */
export interface NetworkFields {
  readonly name: string;
  readonly welcome: string;
  readonly description: string;
  readonly contact: string;
  readonly website: string;
  readonly ownColours: boolean;
  readonly accentLight: string;
  readonly accentDark: string;
  readonly tintLight: string;
  readonly tintDark: string;
}

export const COLOURS = ['accentLight', 'accentDark', 'tintLight', 'tintDark'] as const;

/** The colours of the site, as the design tokens have them: where a choice begins. */
const SITE = { accentLight: '#17684b', accentDark: '#7fd1ab', tintLight: '#e3f0e8', tintDark: '#1e3329' };

export const networkFieldLabels: Record<Exclude<keyof NetworkFields, 'ownColours'>, MessageDescriptor> = {
  name: msg`Name`,
  welcome: msg`Welcome`,
  description: msg`About this network`,
  contact: msg`How to reach the coordination`,
  website: msg`Website`,
  accentLight: msg`Links and buttons, light`,
  accentDark: msg`Links and buttons, dark`,
  tintLight: msg`Quiet emphasis, light`,
  tintDark: msg`Quiet emphasis, dark`,
};
export type TypedField = keyof typeof networkFieldLabels;

interface Network {
  readonly name: string;
  readonly welcome?: string | null;
  readonly description: string;
  readonly contact?: string | null;
  readonly website?: string | null;
  readonly colours?: typeof SITE | null;
}

/** What stands in the form at the beginning. */
export function fieldsOf({ name, welcome, description, contact, website, colours }: Network): NetworkFields {
  return { name, welcome: welcome ?? '', description, contact: contact ?? '', website: website ?? '', ownColours: colours !== null && colours !== undefined, ...(colours ?? SITE) };
}

/** What is sent. */
export function inputOf({ name, welcome, description, contact, website, ownColours, accentLight, accentDark, tintLight, tintDark }: NetworkFields) {
  return { name, welcome: welcome || null, description, contact: contact || null, website: website.trim() || null, colours: ownColours ? { accentLight, accentDark, tintLight, tintDark } : null };
}

/** What was refused, in words and by field. */
export function errorsOf(refusals: readonly FieldRefusal[], i18n: I18n): Partial<Record<TypedField, string>> {
  const entries = refusals.map(({ path, code, message }): [string, string] => {
    const field = path.split('.').at(-1) ?? '';
    if (code === 'CONTRAST_TOO_LOW') {
      const ratio = i18n.number(Number(/([\d.]+):1/.exec(message)?.[1] ?? 1), { maximumFractionDigits: 1 });
      return [field, i18n._(msg`This colour cannot be read well: its contrast is ${ratio}:1, it takes 4.5:1. Please choose a darker one for light pages and a lighter one for dark pages; for quiet emphasis it is the other way round.`)];
    }
    if (field === 'website') return [field, i18n._(msg`An address begins with https:// or http://.`)];
    if (field === 'name') return [field, i18n._(msg`Please give a name of at most 100 characters in one line.`)];
    return [field, i18n._(msg`This is too long, or contains characters that cannot be saved.`)];
  });
  return Object.fromEntries(entries);
}
