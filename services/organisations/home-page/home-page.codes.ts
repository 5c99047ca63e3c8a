/** What a block of the page of a network shows. */
export const BlockKind = {
  WELCOME: 'WELCOME',
  SEARCH: 'SEARCH',
  NEWS: 'NEWS',
  OPPORTUNITIES: 'OPPORTUNITIES',
  EVENTS: 'EVENTS',
  GUIDES: 'GUIDES',
  PROJECTS: 'PROJECTS',
  FIGURES: 'FIGURES',
  ORGANISATIONS: 'ORGANISATIONS',
  LINKS: 'LINKS',
  CONTACT: 'CONTACT',
  ABOUT: 'ABOUT',
} as const;
export type BlockKind = (typeof BlockKind)[keyof typeof BlockKind];
