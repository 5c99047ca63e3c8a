/** How old somebody is, as roughly as the limits of postings need it. Each group is as old as its youngest, see `youngestOf`. */
export const AgeGroup = {
  FROM_14: 'FROM_14',
  FROM_16: 'FROM_16',
  FROM_18: 'FROM_18',
  FROM_27: 'FROM_27',
  FROM_65: 'FROM_65',
} as const;
export type AgeGroup = (typeof AgeGroup)[keyof typeof AgeGroup];

/** The parts of a profile that raise the score of what fits; the others only exclude. In the order in which to ask for them. */
export const ProfilePart = {
  INTERESTS: 'INTERESTS',
  PLACE: 'PLACE',
  AVAILABILITY: 'AVAILABILITY',
  COMMITMENT: 'COMMITMENT',
  SKILLS: 'SKILLS',
} as const;
export type ProfilePart = (typeof ProfilePart)[keyof typeof ProfilePart];
