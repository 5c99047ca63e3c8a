/** A time of a day of the week, as `HH:MM`. */
interface Hours {
  readonly weekday: number;
  readonly opensAt: string;
  readonly closesAt: string;
}

/** What cannot be: the place in its list, the field, and a code. */
export interface Problem {
  readonly path: string;
  readonly code: 'ENDS_BEFORE_IT_BEGINS' | 'OVERLAPS';
}

/** Hours that close before they open, and those that overlap hours of the same day that stand before them. */
export function hourProblems(hours: readonly Hours[]): Problem[] {
  return hours.flatMap(({ weekday, opensAt, closesAt }, at): Problem[] => {
    if (closesAt <= opensAt) return [{ path: `hours.${at}.closesAt`, code: 'ENDS_BEFORE_IT_BEGINS' }];
    const overlaps = hours.slice(0, at).some((other) => other.weekday === weekday && other.opensAt < closesAt && opensAt < other.closesAt);
    return overlaps ? [{ path: `hours.${at}.opensAt`, code: 'OVERLAPS' }] : [];
  });
}

/** Closed days that end before they begin; days as `YYYY-MM-DD`. */
export function closedProblems(closed: readonly { readonly from: string; readonly to: string }[]): Problem[] {
  return closed.flatMap(({ from, to }, at): Problem[] => (to < from ? [{ path: `closed.${at}.to`, code: 'ENDS_BEFORE_IT_BEGINS' }] : []));
}
