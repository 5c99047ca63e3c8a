const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How long a session lasts after its last rotation. */
export const SESSION_MS = 90 * DAY_MS;

/** Age at which a token is exchanged for a new one. */
export const ROTATE_AFTER_MS = DAY_MS;

/** How long requests that were under way at a rotation may still come with the old token. */
export const ROTATION_GRACE_MS = 60_000;

/** How exactly the last use is kept. */
export const LAST_USE_MS = HOUR_MS;
