import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { LegalPageKind } from '../../generated/graphql.ts';

export const LEGAL_KINDS: readonly LegalPageKind[] = ['IMPRINT', 'PRIVACY', 'ACCESSIBILITY'];

export const legalKindLabels: Record<LegalPageKind, MessageDescriptor> = {
  IMPRINT: msg`Imprint`,
  PRIVACY: msg`Privacy`,
  ACCESSIBILITY: msg`Accessibility`,
};

/** The page that an address names; the imprint when it names none. */
export const legalKindOf = (value: string | null): LegalPageKind => LEGAL_KINDS.find((kind) => kind === value) ?? 'IMPRINT';
