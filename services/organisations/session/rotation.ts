import { ROTATE_AFTER_MS, ROTATION_GRACE_MS } from './session.codes.ts';

/** What the rule has to know of a session. */
interface Rotatable {
  readonly rotatedAt: Date;
  /** Whether the request came with the newest token, or with the one before. */
  readonly isCurrent: boolean;
}

/**
 * Whether the browser gets a new token: after a day, or when it comes with the old one long after a rotation,
 * since then the new one was lost on the way.
 */
export function isRotationDue({ rotatedAt, isCurrent }: Rotatable, now: Date): boolean {
  return now.getTime() - rotatedAt.getTime() > (isCurrent ? ROTATE_AFTER_MS : ROTATION_GRACE_MS);
}

/** Whether the token before the newest one has done its duty: the newest one has arrived, and no request can still be under way. */
export function isPreviousOver({ rotatedAt, isCurrent }: Rotatable, now: Date): boolean {
  return isCurrent && now.getTime() - rotatedAt.getTime() > ROTATION_GRACE_MS;
}
