/** What kind of thing has happened: a code, since the audit log keeps it for ever. */
export const CrisisCause = {
  FLOOD: 'FLOOD', STORM: 'STORM', FIRE: 'FIRE', HEAT: 'HEAT', COLD: 'COLD', OUTAGE: 'OUTAGE', EPIDEMIC: 'EPIDEMIC', ARRIVALS: 'ARRIVALS', OTHER: 'OTHER',
} as const;
export type CrisisCause = (typeof CrisisCause)[keyof typeof CrisisCause];

/** Why a crisis is switched off before its end. */
export const CrisisEnd = { OVER: 'OVER', OTHERS_HELP: 'OTHERS_HELP', MISTAKE: 'MISTAKE' } as const;
export type CrisisEnd = (typeof CrisisEnd)[keyof typeof CrisisEnd];

/** Days that a crisis lasts when no end was said, and at most from the day on which its end is said. */
export const CRISIS_DAYS = 14;
export const MOST_CRISIS_DAYS = 60;

/** The queue of the news for the opportunities subgraph; a job's data is a `CrisisChanged`. */
export const CRISIS_CHANGED = 'network.crisis-changed';
