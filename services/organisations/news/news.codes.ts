/** Where an article stands. Only `publishedAt` is kept; the rest follows from the clock. */
export const NewsStatus = { DRAFT: 'DRAFT', SCHEDULED: 'SCHEDULED', PUBLISHED: 'PUBLISHED' } as const;
export type NewsStatus = (typeof NewsStatus)[keyof typeof NewsStatus];

/** What an article is: news of the day, a guide that lasts, or a project of the network. */
export const ArticleKind = { NEWS: 'NEWS', GUIDE: 'GUIDE', PROJECT: 'PROJECT' } as const;
export type ArticleKind = (typeof ArticleKind)[keyof typeof ArticleKind];
