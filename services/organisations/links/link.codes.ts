/** What the links of a group are about. */
export const LinkGroupKind = { ASSOCIATIONS: 'ASSOCIATIONS', NETWORKS: 'NETWORKS', FUNDING: 'FUNDING', LAW: 'LAW', INSURANCE: 'INSURANCE', OTHER: 'OTHER' } as const;
export type LinkGroupKind = (typeof LinkGroupKind)[keyof typeof LinkGroupKind];

/** More than these nobody reads. */
export const MOST_GROUPS = 20;
export const MOST_LINKS = 50;
