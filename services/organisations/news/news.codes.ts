/** Where an article stands. Only `publishedAt` is kept; the rest follows from the clock. */
export const NewsStatus = { DRAFT: 'DRAFT', SCHEDULED: 'SCHEDULED', PUBLISHED: 'PUBLISHED' } as const;
export type NewsStatus = (typeof NewsStatus)[keyof typeof NewsStatus];
