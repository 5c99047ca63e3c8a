/** What sort of body stands behind an organisation. */
export const OrganisationKind = {
  CLUB: 'CLUB',
  INITIATIVE: 'INITIATIVE',
  INSTITUTION: 'INSTITUTION',
  FOUNDATION: 'FOUNDATION',
  PARISH: 'PARISH',
  MUNICIPALITY: 'MUNICIPALITY',
  COMPANY: 'COMPANY',
} as const;
export type OrganisationKind = (typeof OrganisationKind)[keyof typeof OrganisationKind];

/** `PENDING -> VERIFIED | REJECTED`, `VERIFIED -> SUSPENDED -> VERIFIED`. Only VERIFIED ones are public. */
export const OrganisationStatus = {
  PENDING: 'PENDING',
  VERIFIED: 'VERIFIED',
  REJECTED: 'REJECTED',
  SUSPENDED: 'SUSPENDED',
} as const;
export type OrganisationStatus = (typeof OrganisationStatus)[keyof typeof OrganisationStatus];
