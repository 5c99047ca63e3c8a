import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../shared/ui/button.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import { CircleAlert } from '../../shared/ui/icons.ts';
import type { EventFieldsProps } from './event-fieldset.tsx';
import { MOST_SHIFTS, NO_SHIFT } from './shift-fields.ts';
import type { ShiftField, ShiftKey } from './shift-fields.ts';

/** The shifts of a work day: added, changed and removed; once saved they stand by time. */
export function ShiftsEditor({ fields, errors, id, change }: Pick<EventFieldsProps, 'fields' | 'errors' | 'id' | 'change'>) {
  const { allDay, endsOn, shifts } = fields;
  const hasDays = allDay || endsOn !== '';
  const add = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // What was added is written next; after a removal the way goes on below.
  const [focus, setFocus] = useState<'new' | 'add'>();
  useEffect(() => {
    if (focus === 'new') list.current?.querySelector<HTMLInputElement>('fieldset:last-of-type input')?.focus();
    if (focus === 'add') add.current?.focus();
    setFocus(undefined);
  }, [focus]);
  const text = (index: number, field: ShiftField) => {
    const key: ShiftKey = `shifts.${index}.${field}`;
    return {
      id: id(key),
      name: key,
      value: shifts[index]?.[field] ?? '',
      error: errors[key],
      onChange: ({ target }: { target: { value: string } }) => change({ shifts: shifts.map((shift, at) => (at === index ? { ...shift, [field]: target.value } : shift)) }),
    };
  };
  const remove = (index: number) => {
    change({ shifts: shifts.filter((_, at) => at !== index) });
    setFocus('add');
  };
  return (
    <div ref={list} id={id('shifts')} tabIndex={-1}>
      <h2>
        <Trans>Shifts</Trans>
      </h2>
      <p className="field-help">
        <Trans>If people can come for a part of the day: each shift has places and a waiting list of its own.</Trans>
      </p>
      {errors.shifts && (
        <p className="field-error">
          <CircleAlert aria-hidden />
          {errors.shifts}
        </p>
      )}
      {shifts.map(({ id: saved, title }, index) => {
        const number = index + 1;
        return (
          <fieldset className="editor-group" key={saved || `new-${index}`}>
            <legend className="legend">
              <Trans>Shift {number}</Trans>
            </legend>
            <TextField {...text(index, 'title')} label={<Trans>What is done?</Trans>} maxLength={100} required autoComplete="off" />
            <div className="event-times">
              {hasDays && <TextField {...text(index, 'day')} type="date" label={<Trans>Day (the first one if empty)</Trans>} />}
              <TextField {...text(index, 'from')} type="time" label={<Trans>Begins at</Trans>} required />
              <TextField {...text(index, 'to')} type="time" label={<Trans>Ends at</Trans>} required />
            </div>
            <TextField {...text(index, 'capacity')} label={<Trans>Places (optional)</Trans>} help={<Trans>Nothing means: no limit.</Trans>} inputMode="numeric" maxLength={6} autoComplete="off" />
            <TextField {...text(index, 'note')} label={<Trans>What to bring or to know (optional)</Trans>} maxLength={300} autoComplete="off" />
            <Button look="quiet" onClick={() => remove(index)}>
              {title ? <Trans>Remove the shift “{title}”</Trans> : <Trans>Remove shift {number}</Trans>}
            </Button>
          </fieldset>
        );
      })}
      {shifts.length < MOST_SHIFTS && (
        <Button
          ref={add}
          look="secondary"
          onClick={() => {
            change({ shifts: [...shifts, NO_SHIFT] });
            setFocus('new');
          }}
        >
          <Trans>Add a shift</Trans>
        </Button>
      )}
    </div>
  );
}
