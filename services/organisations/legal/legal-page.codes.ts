/** The pages that the law asks for. */
export const LegalPageKind = { IMPRINT: 'IMPRINT', PRIVACY: 'PRIVACY', ACCESSIBILITY: 'ACCESSIBILITY' } as const;
export type LegalPageKind = (typeof LegalPageKind)[keyof typeof LegalPageKind];
