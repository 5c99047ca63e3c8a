import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CrisisCause, CrisisDeskQuery, CrisisEnd, SaveCrisisInput } from '../../generated/graphql.ts';
import type { FieldRefusal } from '../../shared/graph/graph.ts';
import { dayOf } from '../../shared/time/zone-days.ts';

/** A crisis that lasts. */
export type LastingCrisis = NonNullable<NonNullable<CrisisDeskQuery['network']>['crisis']>;

export const causeLabels: Record<CrisisCause, MessageDescriptor> = {
  FLOOD: msg`Flood`,
  STORM: msg`Storm`,
  FIRE: msg`Fire`,
  HEAT: msg`Heat`,
  COLD: msg`Cold and snow`,
  OUTAGE: msg`No power, water or telephone`,
  EPIDEMIC: msg`Many people are ill`,
  ARRIVALS: msg`Many people have come who need help`,
  OTHER: msg`Something else`,
};

export const endLabels: Record<CrisisEnd, MessageDescriptor> = {
  OVER: msg`It is over`,
  OTHERS_HELP: msg`Others help now`,
  MISTAKE: msg`It was switched on by mistake`,
};

/** What the form holds; empty where nothing was said. */
export interface CrisisFields {
  readonly cause: CrisisCause;
  readonly messageDe: string;
  readonly messageEn: string;
  readonly endsOn: string;
}
export type CrisisField = keyof CrisisFields;

export const fieldLabels: Record<CrisisField, MessageDescriptor> = {
  cause: msg`What is it about?`,
  messageDe: msg`What has happened and what is needed, in German`,
  messageEn: msg`The same in English (optional)`,
  endsOn: msg`Last day (optional)`,
};

/** What stands in the form at the beginning. The last day is the one before the moment of the end. */
export function fieldsOf(crisis: LastingCrisis | null): CrisisFields {
  if (!crisis) return { cause: 'FLOOD', messageDe: '', messageEn: '', endsOn: '' };
  return { cause: crisis.cause, messageDe: crisis.messageDe ?? '', messageEn: crisis.messageEn ?? '', endsOn: dayOf(new Date(Date.parse(crisis.endsAt) - 1)) };
}

/** What is sent. */
export function inputOf({ cause, messageDe, messageEn, endsOn }: CrisisFields): Pick<SaveCrisisInput, CrisisField> {
  return { cause, messageDe: messageDe.trim() || null, messageEn: messageEn.trim() || null, endsOn: endsOn || null };
}

const WORDS: Readonly<Record<string, MessageDescriptor>> = {
  MESSAGE_MISSING: msg`Please say in one of the two languages what has happened and what is needed.`,
  IN_THE_PAST: msg`This day is over.`,
  TOO_LATE: msg`At most 60 days from today. You can prolong it later.`,
};

/** What was refused, in words and by field. */
export function crisisErrors(refusals: readonly FieldRefusal[], i18n: I18n): Partial<Record<CrisisField, string>> {
  const errors: Partial<Record<CrisisField, string>> = {};
  for (const { path, code } of refusals) {
    const field = path.split('.')[1] ?? '';
    if (field in fieldLabels) errors[field as CrisisField] ??= i18n._(WORDS[code] ?? msg`This is too long, or contains characters that cannot be saved.`);
  }
  return errors;
}
