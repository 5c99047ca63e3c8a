/** What has a history of its texts. */
export const RevisionKind = { NEWS_ARTICLE: 'NEWS_ARTICLE' } as const;
export type RevisionKind = (typeof RevisionKind)[keyof typeof RevisionKind];
