/** What is said of a network, as far as it is compared. */
interface Said {
  readonly name: string;
  readonly description: string;
  readonly website: string | null;
  readonly welcome: string | null;
  readonly contact: string | null;
  readonly colours: object | null;
}

const sorted = (colours: object | null): string => JSON.stringify(Object.entries(colours ?? {}).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** The names of the fields that differ, in the order in which they stand; colours count as one. */
export function changedFields(before: Said, after: Said): string[] {
  const texts = (['name', 'description', 'website', 'welcome', 'contact'] as const).filter((field) => before[field] !== after[field]);
  return sorted(before.colours) === sorted(after.colours) ? texts : [...texts, 'colours'];
}
