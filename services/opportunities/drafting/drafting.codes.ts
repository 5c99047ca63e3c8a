/** How an organisation closes a posting: somebody was found, or it is taken off the site. */
export const CloseAs = { FILLED: 'FILLED', ARCHIVED: 'ARCHIVED' } as const;
export type CloseAs = (typeof CloseAs)[keyof typeof CloseAs];
