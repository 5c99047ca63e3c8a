import { Trans } from '@lingui/react/macro';
import { CheckboxField, TextField } from '../../shared/ui/field.tsx';
import type { EventFieldsProps } from './event-fieldset.tsx';

/** When it is: days, and clock times unless it lasts whole days. */
export function TimeFields({ fields, errors, id, change }: Omit<EventFieldsProps, 'canRepeat' | 'interests' | 'postings'>) {
  const { allDay, openEnd } = fields;
  const text = (field: 'startsOn' | 'startTime' | 'endsOn' | 'endTime') => ({
    id: id(field),
    name: field,
    value: fields[field],
    error: errors[field],
    onChange: ({ target }: { target: { value: string } }) => change({ [field]: target.value }),
  });
  return (
    <>
      <CheckboxField id={id('allDay')} label={<Trans>It lasts all day, or several days</Trans>} checked={allDay} onChange={({ target }) => change({ allDay: target.checked, openEnd: false })} />
      <div className="event-times">
        <TextField {...text('startsOn')} type="date" label={allDay ? <Trans>First day</Trans> : <Trans>Day</Trans>} required />
        {!allDay && <TextField {...text('startTime')} type="time" label={<Trans>Begins at</Trans>} required />}
      </div>
      {!allDay && <CheckboxField id={id('openEnd')} label={<Trans>The end is open</Trans>} checked={openEnd} onChange={({ target }) => change({ openEnd: target.checked })} />}
      {!openEnd && (
        <div className="event-times">
          <TextField {...text('endsOn')} type="date" label={allDay ? <Trans>Last day (optional)</Trans> : <Trans>Ends on another day (optional)</Trans>} />
          {!allDay && <TextField {...text('endTime')} type="time" label={<Trans>Ends at</Trans>} required />}
        </div>
      )}
      <TextField
        id={id('timeZone')}
        name="timeZone"
        label={<Trans>Time zone</Trans>}
        help={<Trans>Europe/Berlin, unless it takes place elsewhere.</Trans>}
        value={fields.timeZone}
        error={errors.timeZone}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => change({ timeZone: target.value })}
      />
    </>
  );
}
