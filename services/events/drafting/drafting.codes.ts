/** The shelves on which an organisation finds its events: what is not public yet, what is to come or goes on, what is over, what was cancelled. */
export const EventShelf = { DRAFTS: 'DRAFTS', COMING: 'COMING', OVER: 'OVER', CANCELLED: 'CANCELLED' } as const;
export type EventShelf = (typeof EventShelf)[keyof typeof EventShelf];

/** For which dates of a series something holds; those that are over are never meant. */
export const SeriesScope = { THIS: 'THIS', FOLLOWING: 'FOLLOWING', ALL: 'ALL' } as const;
export type SeriesScope = (typeof SeriesScope)[keyof typeof SeriesScope];
