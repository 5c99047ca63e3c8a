/** The days in `+90 days` or `+1 day`, from 1 to 3660; undefined for anything else. */
export function relativeDays(text: string): number | undefined {
  const days = Number(/^\+\s*(\d{1,4})\s*days?$/i.exec(text.trim())?.[1] ?? 'none');
  return days >= 1 && days <= 3660 ? days : undefined;
}
