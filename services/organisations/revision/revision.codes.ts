/** What has a history of its texts. */
export const RevisionKind = { NEWS_ARTICLE: 'NEWS_ARTICLE', HOME_PAGE: 'HOME_PAGE', LINKS: 'LINKS' } as const;
export type RevisionKind = (typeof RevisionKind)[keyof typeof RevisionKind];
