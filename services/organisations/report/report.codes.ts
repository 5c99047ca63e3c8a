/** What can be reported. */
export const ReportKind = { OPPORTUNITY: 'OPPORTUNITY', ORGANISATION: 'ORGANISATION', EVENT: 'EVENT', MESSAGE: 'MESSAGE' } as const;
export type ReportKind = (typeof ReportKind)[keyof typeof ReportKind];

/** Why something is reported. */
export const ReportReason = { WRONG: 'WRONG', SPAM: 'SPAM', FRAUD: 'FRAUD', OFFENSIVE: 'OFFENSIVE', DANGEROUS: 'DANGEROUS', OTHER: 'OTHER' } as const;
export type ReportReason = (typeof ReportReason)[keyof typeof ReportReason];

/** `OPEN -> CLOSED`. */
export const ReportStatus = { OPEN: 'OPEN', CLOSED: 'CLOSED' } as const;
export type ReportStatus = (typeof ReportStatus)[keyof typeof ReportStatus];

/** What came of a report. */
export const ReportDecision = { NO_ACTION: 'NO_ACTION', CHANGED: 'CHANGED', ASKED_TO_CHANGE: 'ASKED_TO_CHANGE', REMOVED: 'REMOVED', SUSPENDED: 'SUSPENDED', PASSED_ON: 'PASSED_ON' } as const;
export type ReportDecision = (typeof ReportDecision)[keyof typeof ReportDecision];
