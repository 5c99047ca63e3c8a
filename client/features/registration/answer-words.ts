import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { QuestionKind } from '../../generated/enums.ts';

/** An answer as people read it. */
export function answerInWords({ kind, value }: { readonly kind: QuestionKind; readonly value: string }, i18n: I18n): string {
  if (kind !== 'YES_NO') return value;
  return i18n._(value === 'YES' ? msg`Yes` : msg`No`);
}
