import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { VerificationMethod, VerificationSubject } from '../../generated/graphql.ts';
import { methodLabels, subjectLabels } from '../../shared/labels/verification-labels.ts';
import { dayInWords } from '../../shared/time/dates.ts';
import { dayOf } from '../../shared/time/zone-days.ts';

/** What was checked, as a sentence that is true when the check holds. */
const claims: Record<VerificationSubject, MessageDescriptor> = {
  REGISTER_ENTRY: msg`It stands in the register (of associations, companies or foundations).`,
  TAX_EXEMPTION: msg`It is recognised as charitable by the tax office.`,
  PERSON_IN_CHARGE: msg`The coordination knows a person who is in charge.`,
  ADDRESS: msg`The address is right.`,
};

/** A check as the schema gives it. */
export interface Check {
  readonly subject: VerificationSubject;
  readonly checkedOn: string;
  readonly validUntil?: string | null;
  readonly checkedBy: string;
  readonly how?: VerificationMethod | null;
  readonly howInWords?: string | null;
}

/** Whether a check still counts on the day of `now` (RFC 3339). Its last day is included. */
export const isValid = ({ validUntil }: Pick<Check, 'validUntil'>, now: string): boolean => !validUntil || validUntil >= dayOf(new Date(now));

/** A check in words: what holds, by whom and when it was checked and until when it counts, and how it was checked ('' when that is not known). */
export function checkInWords({ subject, checkedOn, validUntil, checkedBy, how, howInWords }: Check, now: string, i18n: I18n): { claim: string; source: string; manner: string } {
  const day = (value: string) => dayInWords(value, now, i18n, { weekday: false });
  const on = day(checkedOn);
  const until = validUntil ? day(validUntil) : '';
  const manner = howInWords ?? (how ? i18n._(methodLabels[how]) : '');
  return {
    manner: manner && i18n._(msg`How: ${manner}`),
    claim: i18n._(claims[subject]),
    source: until ? i18n._(msg`Checked on ${on} by ${checkedBy}, valid until ${until}`) : i18n._(msg`Checked on ${on} by ${checkedBy}`),
  };
}

/** The subjects whose check still counts, as a list in a sentence: "Registereintrag und Anschrift geprüft". Nothing answers ''. */
export function validSubjectsInWords(checks: readonly Pick<Check, 'subject' | 'validUntil'>[], now: string, i18n: I18n): string {
  const valid = checks.filter((check) => isValid(check, now)).map(({ subject }) => i18n._(subjectLabels[subject]));
  if (valid.length === 0) return '';
  const list = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(valid);
  return i18n._(msg`Checked: ${list}`);
}

/** How an organisation answers, as two short phrases; the days are rounded up, so that nobody is promised too much. */
export function responsivenessInWords({ shareAnswered, medianHours }: { readonly shareAnswered: number; readonly medianHours: number }, i18n: I18n): string[] {
  const days = Math.max(1, Math.ceil(medianHours / 24));
  const share = Math.floor(shareAnswered * 100);
  return [days === 1 ? i18n._(msg`answers most messages within a day`) : i18n._(msg`answers most messages within ${days} days`), i18n._(msg`${share} % of the messages were answered`)];
}
