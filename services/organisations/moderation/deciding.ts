import type { ReportDecision } from '../report/report.codes.ts';
import { type ModeratedType, ModerationDeed, ModerationKind, OBJECTION_DAYS, UNTOLD_DEEDS } from './moderation.codes.ts';

/** As much of a case as the rule has to know. */
interface Judged {
  readonly kind: ModerationKind;
  readonly objectType: ModeratedType;
  readonly flags: readonly string[];
}

const { ASK_TO_CHANGE, KEEP, PASS_ON, TAKE_BACK, TAKE_DOWN, UPHOLD } = ModerationDeed;

/** What can be decided about a case in the queue. Verifications and checks are decided where the organisation is checked, so nothing. */
export function deedsFor({ kind, objectType, flags }: Judged): readonly ModerationDeed[] {
  if (kind === ModerationKind.OBJECTION) return [TAKE_BACK, UPHOLD];
  if (kind === ModerationKind.FLAGGED_TEXT) return flags.includes('CHANGED_WHILE_HIDDEN') ? [TAKE_BACK, UPHOLD] : [KEEP, ASK_TO_CHANGE, TAKE_DOWN];
  if (kind === ModerationKind.REPORT) return objectType === 'MESSAGE' ? [KEEP, PASS_ON] : [KEEP, ASK_TO_CHANGE, TAKE_DOWN, PASS_ON];
  return [];
}

/** Whether whoever published it is told, and needs a reason. */
export const isTold = (deed: ModerationDeed): boolean => !UNTOLD_DEEDS.some((untold) => untold === deed);

/** What it does to the thing itself. */
export function effectOf(deed: ModerationDeed): 'NONE' | 'WITHHOLD' | 'RELEASE' {
  if (deed === TAKE_DOWN) return 'WITHHOLD';
  return deed === TAKE_BACK ? 'RELEASE' : 'NONE';
}

const REPORT_DECISIONS: Readonly<Record<ModerationDeed, ReportDecision>> = { KEEP: 'NO_ACTION', ASK_TO_CHANGE: 'ASKED_TO_CHANGE', TAKE_DOWN: 'REMOVED', PASS_ON: 'PASSED_ON', TAKE_BACK: 'NO_ACTION', UPHOLD: 'NO_ACTION' };

/** What then came of reports about the thing: an organisation that is taken down is suspended. */
export function reportDecisionAfter(deed: ModerationDeed, objectType: ModeratedType): ReportDecision {
  return objectType === 'ORGANISATION' && deed === TAKE_DOWN ? 'SUSPENDED' : REPORT_DECISIONS[deed];
}

/** Whether it can be objected to. What answers an objection ends the matter. */
export const isObjectionable = (deed: ModerationDeed): boolean => deed === ASK_TO_CHANGE || deed === TAKE_DOWN;

/** Whether the link of the mail about a decision is still good at a moment, both in milliseconds. */
export const isLinkGood = (decidedAt: number, now: number): boolean => now < decidedAt + OBJECTION_DAYS * 86_400_000;

/** Whether somebody may answer an objection: not who decided, as long as the network has others who coordinate it. */
export function mayAnswer(personId: string, decidedBy: string | null, coordinatorIds: readonly string[]): boolean {
  return personId !== decidedBy || !coordinatorIds.some((id) => id !== personId);
}
