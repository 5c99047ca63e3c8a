import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { clockOf, dayOf, momentAt, SITE_ZONE } from '../time/zone-days.ts';
import { Button } from './button.tsx';
import { TextField } from './field.tsx';
import './moment-form.css';

interface MomentFormProps {
  /** What was chosen before. */
  readonly chosen?: Date | undefined;
  readonly atThisTime: ReactNode;
  readonly now: ReactNode;
  /** Neither can be done, or one is under way. */
  readonly off: { readonly disabled: boolean; readonly 'aria-disabled': true | undefined };
  /** Gets null for now. */
  readonly onChoose: (at: Date | null) => void;
}

/** Lets something be done at a day and time of Germany, or now. */
export function MomentForm({ chosen, atThisTime, now, off, onChoose }: MomentFormProps) {
  const { t } = useLingui();
  const [day, setDay] = useState(chosen ? dayOf(chosen, SITE_ZONE) : '');
  const [clock, setClock] = useState(chosen ? clockOf(chosen, SITE_ZONE) : '09:00');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (day && clock) onChoose(momentAt(day, clock, SITE_ZONE));
      }}
    >
      <fieldset className="moment">
        <legend>
          <Trans>At a time of its own</Trans>
        </legend>
        <div className="moment-fields">
          <TextField label={t`Day`} name="day" type="date" required value={day} onChange={({ target }) => setDay(target.value)} />
          <TextField label={t`Time`} name="clock" type="time" required value={clock} onChange={({ target }) => setClock(target.value)} />
        </div>
      </fieldset>
      <div className="actions">
        <Button type="submit" look="secondary" {...off}>
          {atThisTime}
        </Button>
        <Button {...off} onClick={() => onChoose(null)}>
          {now}
        </Button>
      </div>
    </form>
  );
}
