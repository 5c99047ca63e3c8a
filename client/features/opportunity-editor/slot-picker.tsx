import { useLingui } from '@lingui/react/macro';
import type { TimeSlot } from '../../generated/enums.ts';
import type { Locale } from '../../shared/i18n/locale.ts';
import { dayName, DAYS, partName, PARTS, slotName } from '../../shared/time/slots.ts';
import { toggled } from './posting-fields.ts';

/** The week as a grid of 7 days and 3 parts; every square is a tick with its full name for a screen reader. */
export function SlotPicker({ chosen, onChange }: { chosen: readonly TimeSlot[]; onChange: (chosen: TimeSlot[]) => void }) {
  const { i18n } = useLingui();
  return (
    <div className="slot-grid">
      <span aria-hidden />
      {PARTS.map((part) => (
        <span key={part} aria-hidden className="slot-grid-part">
          {partName(part, i18n)}
        </span>
      ))}
      {DAYS.map((day) => (
        <div key={day} className="slot-grid-day">
          <span aria-hidden>{dayName(day, i18n.locale as Locale, 'short')}</span>
          {PARTS.map((part) => {
            const slot: TimeSlot = `${day}_${part}`;
            return (
              <label key={part}>
                <input type="checkbox" checked={chosen.includes(slot)} onChange={({ target }) => onChange(toggled(chosen, slot, target.checked))} aria-label={slotName(slot, i18n)} />
              </label>
            );
          })}
        </div>
      ))}
    </div>
  );
}
