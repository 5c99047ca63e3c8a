import { Trans, useLingui } from '@lingui/react/macro';
import type { TimeSlot } from '../../generated/graphql.ts';
import { DAYS, dayName, partName, PARTS, slotName } from '../../shared/time/slots.ts';
import type { Locale } from '../../shared/i18n/locale.ts';

/** The week as a grid of 7 days and 3 parts; every square is a tick with its full name for a screen reader. */
export function SlotGrid({ chosen }: { chosen: readonly TimeSlot[] }) {
  const { i18n } = useLingui();
  const locale = i18n.locale as Locale;
  return (
    <fieldset className="filter-group">
      <legend>
        <Trans>When do you have time?</Trans>
      </legend>
      <div className="slot-grid">
        <span aria-hidden />
        {PARTS.map((part) => (
          <span key={part} aria-hidden className="slot-grid-part">
            {partName(part, i18n)}
          </span>
        ))}
        {DAYS.map((day) => (
          <div key={day} className="slot-grid-day">
            <span aria-hidden>{dayName(day, locale, 'short')}</span>
            {PARTS.map((part) => {
              const slot: TimeSlot = `${day}_${part}`;
              return (
                <label key={part}>
                  <input type="checkbox" name="when" value={slot} checked={chosen.includes(slot)} onChange={() => undefined} aria-label={slotName(slot, i18n)} />
                </label>
              );
            })}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
