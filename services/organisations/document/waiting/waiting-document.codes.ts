/** Bytes that one portion of a file may have. */
export const MOST_PORTION_BYTES = 1_400_000;

/** Bytes of the largest file that an installation can let in; what it does let in is a setting of the gateway. */
export const MOST_WAITING_BYTES = 32_000_000;

/** Files of one person that may wait at a time; a new one takes the place of the oldest. */
export const MOST_WAITING = 4;

/** Hours after which a file that nobody attached is erased. */
export const WAITING_HOURS = 24;

/** The queue of this folder's job, which is empty. */
export const WaitingDocumentQueue = { CLEAN_UP: 'waiting-document.clean-up' } as const;
