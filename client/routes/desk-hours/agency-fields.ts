import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FieldRefusal } from '../../shared/graph/graph.ts';
import { newKey } from '../../shared/new-key.ts';

/** One entry of a list in the form: what its fields hold, and a key that tells it apart. */
export interface Row {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}
export type ListName = 'hours' | 'closed' | 'people';

export type AgencyFields = Readonly<Record<'place' | 'telephone' | 'email', string> & Record<ListName, readonly Row[]>>;

type Text = string | null | undefined;
export interface SavedAgency {
  readonly place?: Text;
  readonly telephone?: Text;
  readonly email?: Text;
  readonly hours: readonly { readonly weekday: number; readonly opensAt: string; readonly closesAt: string }[];
  readonly closed: readonly { readonly from: string; readonly to: string; readonly reason?: Text }[];
  readonly people: readonly { readonly name: string; readonly role?: Text; readonly telephone?: Text; readonly email?: Text }[];
}

/** A new entry of each list. */
const BLANK: Readonly<Record<ListName, Row['values']>> = {
  hours: { weekday: '1', opensAt: '09:00', closesAt: '12:00' },
  closed: { from: '', to: '', reason: '' },
  people: { name: '', role: '', telephone: '', email: '' },
};

export const newRow = (list: ListName): Row => ({ key: newKey(), values: BLANK[list] });

/** What stands in the form at the beginning. */
export function fieldsOf({ place, telephone, email, hours, closed, people }: SavedAgency): AgencyFields {
  const rows = (list: ListName, entries: readonly Readonly<Record<string, number | Text>>[]): Row[] =>
    entries.map((entry, at) => ({ key: `${list}-saved-${at}`, values: Object.fromEntries(Object.keys(BLANK[list]).map((field) => [field, String(entry[field] ?? '')])) }));
  return { place: place ?? '', telephone: telephone ?? '', email: email ?? '', hours: rows('hours', hours), closed: rows('closed', closed), people: rows('people', people) };
}

const orNone = (text: string | undefined): string | null => text?.trim() || null;

/** What is sent. */
export function inputOf({ place, telephone, email, hours, closed, people }: AgencyFields) {
  return {
    place: orNone(place),
    telephone: orNone(telephone),
    email: orNone(email),
    hours: hours.map(({ values }) => ({ weekday: Number(values['weekday']), opensAt: values['opensAt'] ?? '', closesAt: values['closesAt'] ?? '' })),
    closed: closed.map(({ values }) => ({ from: values['from'] ?? '', to: values['to'] || values['from'] || '', reason: orNone(values['reason']) })),
    people: people.map(({ values }) => ({ name: values['name'] ?? '', role: orNone(values['role']), telephone: orNone(values['telephone']), email: orNone(values['email']) })),
  };
}

/** What was refused, in words and by the path of the field below `input.`, which is the id of its control. */
export function agencyErrors(refusals: readonly FieldRefusal[], i18n: I18n): ReadonlyMap<string, string> {
  return new Map(
    refusals.map(({ path, code }): [string, string] => {
      const at = path.replace(/^input\./, '');
      if (code === 'ENDS_BEFORE_IT_BEGINS') return [at, i18n._(msg`The end has to come after the beginning.`)];
      if (code === 'OVERLAPS') return [at, i18n._(msg`This lies within other hours of the same day.`)];
      if (code === 'CLOCK') return [at, i18n._(msg`Please give a time.`)];
      if (at.endsWith('email')) return [at, i18n._(msg`This is not an e-mail address.`)];
      if (at.endsWith('.from') || at.endsWith('.to')) return [at, i18n._(msg`Please give a day.`)];
      if (at.endsWith('.name')) return [at, i18n._(msg`Please give a name.`)];
      return [at, i18n._(msg`This is too long, or contains characters that cannot be saved.`)];
    }),
  );
}
