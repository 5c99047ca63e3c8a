import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Commitment, MatchReasonKind, TimeSlot } from '../../generated/graphql.ts';
import { commitmentLabels } from '../../shared/labels/opportunity-labels.ts';
import { distanceInWords } from '../../shared/place/distance-in-words.ts';
import { slotName, slotsInWords } from '../../shared/time/slots.ts';

/** A reason of a match as the schema gives it. */
export interface Reason {
  readonly kind: MatchReasonKind;
  readonly score: number;
  readonly weight: number;
  readonly details: readonly string[];
}

/** What is needed to put a reason into words. */
export interface Wording {
  readonly i18n: I18n;
  /** The label of an interest or a skill in the language of the page, if it is known. */
  labelOf(id: string): string | undefined;
}

/** How many hours an answer takes, in whole days, for organisations that answer most people. Slower than a week is not worth saying. */
function responsivenessInWords([share, hours]: readonly string[], i18n: I18n): string | undefined {
  const median = Number(hours);
  if (share === undefined || hours === undefined || Number(share) < 50 || !(median <= 168)) return undefined;
  const days = Math.ceil(median / 24);
  return days <= 1 ? i18n._(msg`usually answers within a day`) : i18n._(msg`usually answers within ${days} days`);
}

/** One reason in words, or `undefined` when it says nothing (a score of 0, an unknown detail). */
export function reasonInWords({ kind, score, details }: Reason, { i18n, labelOf }: Wording): string | undefined {
  if (score <= 0) return undefined;
  const [detail] = details;
  const names = details.map(labelOf).filter((label) => label !== undefined).slice(0, 2).join(', ');
  switch (kind) {
    case 'INTERESTS':
      return names ? i18n._(msg`your interest: ${names}`) : undefined;
    case 'TEXT': {
      const words = details.slice(0, 3).join(', ');
      return words ? i18n._(msg`speaks of “${words}”`) : undefined;
    }
    case 'AVAILABILITY': {
      if (details.length === 0) return i18n._(msg`the time is flexible`);
      const slots = details.length === 1 ? slotName(detail as TimeSlot, i18n) : slotsInWords(details as TimeSlot[], i18n);
      return i18n._(msg`fits: ${slots}`);
    }
    case 'DISTANCE':
      if (detail === undefined) return undefined;
      return detail === 'REMOTE' ? i18n._(msg`possible from home`) : distanceInWords(Number(detail), i18n);
    case 'SKILLS':
      return names ? i18n._(msg`your skill: ${names}`) : undefined;
    case 'COMMITMENT': {
      const label = commitmentLabels[detail as Commitment];
      return label === undefined ? undefined : i18n._(label);
    }
    case 'RESPONSIVENESS':
      return responsivenessInWords(details, i18n);
  }
}

/** The reasons that count most, in words, in the order of what they add to the score; at most four. `inWords` says one of them. */
export function reasonsInWords(reasons: readonly Reason[], wording: Wording, inWords = reasonInWords): { kind: MatchReasonKind; words: string }[] {
  return reasons
    .toSorted((a, b) => b.score * b.weight - a.score * a.weight)
    .flatMap((reason) => {
      const words = inWords(reason, wording);
      return words === undefined ? [] : [{ kind: reason.kind, words }];
    })
    .slice(0, 4);
}
