import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { ReportReason } from '../../generated/graphql.ts';

/** Why somebody reports a message, most frequent first. */
export const REPORT_REASONS: readonly (readonly [ReportReason, MessageDescriptor])[] = [
  ['OFFENSIVE', msg`It is hurtful or threatening`],
  ['SPAM', msg`It is advertising`],
  ['FRAUD', msg`It is a fraud, or asks for money`],
  ['DANGEROUS', msg`It puts somebody in danger`],
  ['OTHER', msg`Something else`],
];

/** The longest comment that the service takes. */
const LONGEST = 2000;

/** The words of a report with the message itself, which nobody but the two sides could read otherwise; cut where the service would refuse. */
export function reportComment(words: string, message: string): string {
  const quoted = message.split('\n').map((line) => `> ${line}`).join('\n');
  return [words.trim(), quoted].filter(Boolean).join('\n\n').slice(0, LONGEST);
}
