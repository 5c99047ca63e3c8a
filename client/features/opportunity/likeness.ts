import { msg } from '@lingui/core/macro';
import { slotName, slotsInWords } from '../../shared/time/slots.ts';
import type { TimeSlot } from '../../generated/graphql.ts';
import { reasonInWords } from './reasons.ts';
import type { Reason, Wording } from './reasons.ts';

/** Why an offer is like another one, in words; as `reasonInWords`, but nobody has said that these are their interests, skills and times. */
export function likenessInWords(reason: Reason, wording: Wording): string | undefined {
  const { kind, score, details } = reason;
  const { i18n, labelOf } = wording;
  if (score <= 0) return undefined;
  const names = details.map(labelOf).filter((label) => label !== undefined).slice(0, 2).join(', ');
  switch (kind) {
    case 'INTERESTS':
      if (!names) return undefined;
      return score < 1 ? i18n._(msg`related: ${names}`) : i18n._(msg`also about: ${names}`);
    case 'SKILLS':
      return names ? i18n._(msg`also wanted: ${names}`) : undefined;
    case 'AVAILABILITY': {
      const [slot] = details;
      if (slot === undefined) break;
      const slots = details.length === 1 ? slotName(slot as TimeSlot, i18n) : slotsInWords(details as TimeSlot[], i18n);
      return i18n._(msg`also ${slots}`);
    }
    case 'DISTANCE': {
      const km = Math.round(Number(details[0]));
      if (!Number.isFinite(km)) break;
      return km < 1 ? i18n._(msg`very close to this offer`) : i18n._(msg`${i18n.number(km)} km from this offer`);
    }
    default:
  }
  return reasonInWords(reason, wording);
}
