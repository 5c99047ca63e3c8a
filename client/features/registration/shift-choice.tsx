import { Trans } from '@lingui/react/macro';
import { CheckboxField } from '../../shared/ui/field.tsx';
import { CircleAlert } from '../../shared/ui/icons.ts';

/** A shift that one can register for, or wait for when it is full. */
export interface ShiftOption {
  readonly id: string;
  /** What and when. */
  readonly label: string;
  readonly isFull: boolean;
}

/** For which shifts; `id` is where the summary of errors leads. */
export function ShiftChoice({ id, legend, shifts, error }: { id: string; legend: string; shifts: readonly ShiftOption[]; error: string | undefined }) {
  return (
    <fieldset className="shift-choices" id={id} tabIndex={-1} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="legend">{legend}</legend>
      <input type="hidden" name="shifts" value="yes" />
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <CircleAlert aria-hidden />
          {error}
        </p>
      )}
      {shifts.map((shift) => (
        <CheckboxField
          key={shift.id}
          name="shift"
          value={shift.id}
          label={
            <>
              {shift.label}
              {shift.isFull && (
                <>
                  {' · '}
                  <Trans>waiting list</Trans>
                </>
              )}
            </>
          }
        />
      ))}
    </fieldset>
  );
}
