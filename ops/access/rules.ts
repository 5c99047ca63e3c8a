/**
 * Who may ask, seen from one object: the volunteer is the one whom it is about (who wrote the letter, whose account it is), members are those of the
 * organisation that it belongs to, coordinators those of its network. Seen from somebody else's object the same people are the ones "elsewhere".
 */
export const ROLES = ['nobody', 'volunteer elsewhere', 'volunteer', 'editor elsewhere', 'editor', 'owner', 'coordinator elsewhere', 'coordinator', 'operator'] as const;
export type Role = (typeof ROLES)[number];

/** The rules of the table, and whom each allows. "person" is the volunteer whom the object is about. */
export const RULES = {
  anyone: ROLES,
  'signed in': ROLES.filter((role) => role !== 'nobody'),
  person: ['volunteer'],
  'person or member': ['volunteer', 'editor', 'owner'],
  member: ['editor', 'owner'],
  owner: ['owner'],
  'member or coordinator': ['editor', 'owner', 'coordinator', 'operator'],
  coordinator: ['coordinator', 'operator'],
  operator: ['operator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type Rule = keyof typeof RULES;

/** Fields of one type by the rule that holds for them, their names parted by blanks. */
export type TypeAccess = Readonly<Partial<Record<Rule, string>>>;

/** Every field of a type with its rule. */
export function fieldsOf(access: TypeAccess): Map<string, Rule> {
  return new Map((Object.entries(access) as [Rule, string][]).flatMap(([rule, names]) => names.split(/\s+/).filter(Boolean).map((name) => [name, rule] as const)));
}

export function isAllowed(rule: Rule, role: Role): boolean {
  return (RULES[rule] as readonly Role[]).includes(role);
}
