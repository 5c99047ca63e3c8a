import type { FieldProblem } from '../../shared/errors.ts';

/** A partner as it is said: one or the other. */
interface Said {
  readonly organisationId?: string | null;
  readonly name?: string | null;
  readonly url?: unknown;
}

/** What is wrong with partners as they are said, by field: neither or both ways of saying who it is, a name without address, the same organisation twice. */
export function partnerProblems(partners: readonly Said[]): FieldProblem[] {
  return partners.flatMap(({ organisationId, name, url }, at): FieldProblem[] => {
    const path = `input.partners.${at}`;
    if (organisationId) {
      if (name || url) return [{ path: `${path}.organisationId`, code: 'EITHER_OR', message: 'goes without name and url.' }];
      const before = partners.findIndex((partner) => partner.organisationId === organisationId) < at;
      return before ? [{ path: `${path}.organisationId`, code: 'REPEATED', message: 'stands before it already.' }] : [];
    }
    if (!name) return [{ path: `${path}.name`, code: 'REQUIRED', message: 'must be given, or organisationId.' }];
    return url ? [] : [{ path: `${path}.url`, code: 'REQUIRED', message: 'must be given with a name.' }];
  });
}
