import type { OrganisationStatus } from '../organisation/organisation.codes.ts';

/** What coordinators (and, for the last two, owners) do about an organisation's standing. */
export const Step = {
  VERIFY: 'VERIFY',
  ASK_BACK: 'ASK_BACK',
  REJECT: 'REJECT',
  SUSPEND: 'SUSPEND',
  REINSTATE: 'REINSTATE',
  RESUBMIT: 'RESUBMIT',
  ANSWER: 'ANSWER',
} as const;
export type Step = (typeof Step)[keyof typeof Step];

interface Transition {
  readonly from: OrganisationStatus;
  readonly to: OrganisationStatus;
}

/** `PENDING -> VERIFIED | REJECTED`, `VERIFIED -> SUSPENDED -> VERIFIED`, `REJECTED -> PENDING`; questions and answers leave it waiting. */
const TRANSITIONS: Readonly<Record<Step, Transition>> = {
  VERIFY: { from: 'PENDING', to: 'VERIFIED' },
  ASK_BACK: { from: 'PENDING', to: 'PENDING' },
  REJECT: { from: 'PENDING', to: 'REJECTED' },
  SUSPEND: { from: 'VERIFIED', to: 'SUSPENDED' },
  REINSTATE: { from: 'SUSPENDED', to: 'VERIFIED' },
  RESUBMIT: { from: 'REJECTED', to: 'PENDING' },
  ANSWER: { from: 'PENDING', to: 'PENDING' },
};

/** A step that was taken. */
export interface Taken {
  readonly step: Step;
  readonly words: string | null;
}

/** What a check says of its own time; days as `2026-11-25`. */
export interface Dated {
  readonly checkedOn: string;
  readonly validUntil: string | null;
}

/** The question that coordinators have asked and nobody has answered yet; null when there is none. `history` is newest first. */
export function openQuestion(history: readonly Taken[]): string | null {
  const [last] = history;
  return last?.step === Step.ASK_BACK ? last.words : null;
}

/** The status after a step; null when the step cannot be taken from here. Only an open question can be answered. */
export function statusAfter(step: Step, status: OrganisationStatus, history: readonly Taken[] = []): OrganisationStatus | null {
  const { from, to } = TRANSITIONS[step];
  if (status !== from) return null;
  if (step === Step.ANSWER && openQuestion(history) === null) return null;
  return to;
}

/** Whether a check counts on a day (`2026-11-25`); its last day is included. */
export function counts({ validUntil }: Pick<Dated, 'validUntil'>, day: string): boolean {
  return validUntil === null || validUntil >= day;
}

/** What is wrong with the days of a check; null when nothing is. `latest` is the last day that has begun anywhere. */
export function dayProblem({ checkedOn, validUntil }: Dated, latest: string): 'IN_THE_FUTURE' | 'ENDS_BEFORE_IT_BEGAN' | null {
  if (checkedOn > latest) return 'IN_THE_FUTURE';
  if (validUntil !== null && validUntil < checkedOn) return 'ENDS_BEFORE_IT_BEGAN';
  return null;
}
