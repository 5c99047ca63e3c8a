/** Whether an offer can still be taken up: published and not run out at `now` (RFC 3339). */
export const isLive = ({ status, expiresAt }: { readonly status: string; readonly expiresAt: string }, now: string): boolean =>
  status === 'PUBLISHED' && Date.parse(expiresAt) > Date.parse(now);
