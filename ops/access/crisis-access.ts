import type { TypeAccess } from './rules.ts';

/** Who may see what belongs to a crisis: part of the table in access-table.ts. */
export const CRISIS_ACCESS: Readonly<Record<string, TypeAccess>> = {
  Crisis: { anyone: 'id cause messageDe messageEn beganAt endsAt version' },
  CrisisPayload: { coordinator: 'network' },
};
