import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { ReportKind, ReportReason } from '../../generated/enums.ts';

/** What somebody is about to report. */
export interface Reported {
  readonly kind: ReportKind;
  readonly id: string;
  /** The network whose coordinators look at it; may be unknown where there is one network only. */
  readonly networkId: string | undefined;
  /** Text that goes along, because the coordinators could not read it otherwise. */
  readonly quote?: string;
}

/** What stands in the form; no reason is chosen for anybody. */
export interface ReportDraft {
  readonly reason: ReportReason | undefined;
  readonly words: string;
}

export const reasonWords: Record<ReportReason, MessageDescriptor> = {
  WRONG: msg`Something in it is wrong or out of date`,
  SPAM: msg`It is advertising`,
  FRAUD: msg`It is a fraud, or asks for money`,
  OFFENSIVE: msg`It is hurtful or threatening`,
  DANGEROUS: msg`It puts somebody in danger`,
  OTHER: msg`Something else`,
};

const OF_A_PAGE: readonly ReportReason[] = ['WRONG', 'SPAM', 'FRAUD', 'OFFENSIVE', 'DANGEROUS', 'OTHER'];
const OF_A_MESSAGE: readonly ReportReason[] = ['OFFENSIVE', 'SPAM', 'FRAUD', 'DANGEROUS', 'OTHER'];

/** Why such a thing is reported, most frequent first. */
export const reasonsFor = (kind: ReportKind): readonly ReportReason[] => (kind === 'MESSAGE' ? OF_A_MESSAGE : OF_A_PAGE);

/** The longest comment that the service takes. */
const LONGEST = 2000;

/** What somebody writes, and below it what they report, each line marked; cut where the service would refuse. */
export function reportComment(words: string, quote = ''): string {
  const quoted = quote && quote.split('\n').map((line) => `> ${line}`).join('\n');
  return [words.trim(), quoted].filter(Boolean).join('\n\n').slice(0, LONGEST);
}

/** What has to be filled in before the report can be sent. */
export function missingIn({ reason, words }: ReportDraft, { quote }: Reported): 'reason' | 'words' | undefined {
  if (!reason) return 'reason';
  return reason === 'OTHER' && !reportComment(words, quote) ? 'words' : undefined;
}
