import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AgeGroup } from '../../generated/enums.ts';

/** The steps of age that offers ask for. */
export const ageLabels: Record<AgeGroup, MessageDescriptor> = {
  FROM_14: msg`14 or 15 years`,
  FROM_16: msg`16 or 17 years`,
  FROM_18: msg`18 to 26 years`,
  FROM_27: msg`27 to 64 years`,
  FROM_65: msg`65 years or older`,
};
