import type { FieldProblem } from '../../shared/errors.ts';
import { OrganisationStatus } from './organisation.codes.ts';

/** What coordinators check and the public relies on. */
export interface Checked {
  readonly name: string;
  readonly registerCourt: string | null;
  readonly registerNumber: string | null;
}

const FIELDS = ['name', 'registerCourt', 'registerNumber'] as const;

/** What a verified organisation may not change by itself, as problems of the input: what was checked must stay what is shown. Anything goes before. */
export function checkedChanges(before: Checked & { readonly status: OrganisationStatus }, after: Checked): FieldProblem[] {
  if (before.status !== OrganisationStatus.VERIFIED) return [];
  return FIELDS.filter((field) => before[field] !== null && before[field] !== after[field]).map((field) => ({
    path: `input.${field}`,
    code: 'CHECKED',
    message: 'was checked; ask the coordinators of the network to change it.',
  }));
}
