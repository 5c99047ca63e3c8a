import { rule } from '../../shared/text-rules.ts';

/** Ticked; else CONSENT_REQUIRED. */
export function Consent(): PropertyDecorator {
  return rule('consentRequired', 'must be given', (value) => value === true);
}
