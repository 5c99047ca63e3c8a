import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Commitment, MatchReasonKind, TimeSlot } from '../../generated/graphql.ts';
import { commitmentLabels } from '../../shared/labels/opportunity-labels.ts';
import { slotName, slotsInWords } from '../../shared/time/slots.ts';

/** Why a posting suits a volunteer, as the schema gives it. */
export interface VolunteerReason {
  readonly kind: MatchReasonKind;
  readonly score: number;
  readonly weight: number;
  readonly details: readonly string[];
}

interface Wording {
  readonly i18n: I18n;
  /** The label of an interest or a skill in the language of the page, if it is known. */
  labelOf(id: string): string | undefined;
}

function distanceInWords(detail: string | undefined, i18n: I18n): string | undefined {
  if (detail === undefined) return undefined;
  if (detail === 'REMOTE') return i18n._(msg`could help from home`);
  const km = Number(detail);
  if (km < 1) return i18n._(msg`lives nearby`);
  const rounded = i18n.number(Math.round(km));
  return i18n._(msg`lives about ${rounded} km away`);
}

/** One reason in the words of who asks for help, or `undefined` when it says nothing about the volunteer, e.g. how the organisation itself answers. */
export function volunteerReasonInWords({ kind, score, details }: VolunteerReason, { i18n, labelOf }: Wording): string | undefined {
  if (score <= 0) return undefined;
  const [detail] = details;
  const names = details.map(labelOf).filter((label) => label !== undefined).slice(0, 2).join(', ');
  switch (kind) {
    case 'INTERESTS':
      return names ? i18n._(msg`is interested in ${names}`) : undefined;
    case 'AVAILABILITY': {
      if (details.length === 0) return undefined;
      const slots = details.length === 1 ? slotName(detail as TimeSlot, i18n) : slotsInWords(details as TimeSlot[], i18n);
      return i18n._(msg`has time: ${slots}`);
    }
    case 'DISTANCE':
      return distanceInWords(detail, i18n);
    case 'SKILLS':
      return names ? i18n._(msg`is good at ${names}`) : undefined;
    case 'COMMITMENT': {
      const label = commitmentLabels[detail as Commitment];
      return label === undefined ? undefined : i18n._(label);
    }
    case 'TEXT':
    case 'RESPONSIVENESS':
      return undefined;
  }
}

/** The reasons in words, what adds most to the score first; at most four. */
export function volunteerReasonsInWords(reasons: readonly VolunteerReason[], wording: Wording): { kind: MatchReasonKind; words: string }[] {
  return reasons
    .toSorted((a, b) => b.score * b.weight - a.score * a.weight)
    .flatMap((reason) => {
      const words = volunteerReasonInWords(reason, wording);
      return words === undefined ? [] : [{ kind: reason.kind, words }];
    })
    .slice(0, 4);
}
