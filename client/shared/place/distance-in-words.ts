import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** "3 km entfernt", "weniger als 1 km entfernt". */
export function distanceInWords(km: number, i18n: I18n): string {
  if (km < 1) return i18n._(msg`less than 1 km away`);
  const rounded = i18n.number(Math.round(km));
  return i18n._(msg`${rounded} km away`);
}
