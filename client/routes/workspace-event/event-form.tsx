import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { InterestField } from '../../features/opportunity-editor/interest-picker.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { EVENT_FIELDS } from './event-fields.ts';
import type { EventField } from './event-fields.ts';
import type { ShiftKey } from './shift-fields.ts';
import { EventFieldset } from './event-fieldset.tsx';
import type { Posting } from './event-fieldset.tsx';
import { EventFailureNotice } from './event-notices.tsx';
import type { useEventForm } from './use-event-form.ts';

interface EventFormProps {
  readonly form: ReturnType<typeof useEventForm>;
  readonly interests: readonly InterestField[];
  readonly postings: readonly Posting[];
  /** Whether it may be said how it repeats: of drafts only. */
  readonly canRepeat: boolean;
  /** What stands above the form when it was done. */
  readonly done?: ReactNode;
  /** The buttons. */
  readonly children: ReactNode;
  readonly onSubmit: () => void;
}

/** The form of an event with what came of the last attempt above it. */
export function EventForm({ form, canRepeat, interests, postings, done, children, onSubmit }: EventFormProps) {
  const { t } = useLingui();
  const { change, errors, failure, fields, summary } = form;
  const prefix = useId();
  const id = (field: EventField | ShiftKey) => `${prefix}${field}`;
  const labels: Partial<Record<EventField, string>> = {
    title: t`Title`, summary: t`In one or two sentences`, description: t`Description (optional)`, opportunity: t`It belongs to the offer (optional)`, interests: t`Areas`, startsOn: fields.allDay ? t`First day` : t`Day`, startTime: t`Begins at`, endsOn: t`Last day (optional)`,
    repeats: t`Repeats`, repeatUntil: t`Last possible day`, repeatCount: t`Number of dates`, endTime: t`Ends at`, shifts: t`Shifts`, timeZone: t`Time zone`, place: t`Place`, onlineUrl: t`Address of the online room (optional)`, capacity: t`Places (optional)`, questions: t`Questions for whoever registers (optional)`,
  };
  const ofShifts = Object.keys(errors).filter((key): key is ShiftKey => key.startsWith('shifts.'));
  const entries = [
    ...EVENT_FIELDS.filter((field) => errors[field]).map((field) => ({ id: id(field), label: labels[field] ?? errors[field] })),
    ...ofShifts.map((key) => ({ id: id(key), label: t`Shift ${Number(key.split('.')[1]) + 1}` })),
  ];
  return (
    <form
      className="event-form"
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <ScriptNeeded />
      {failure ? <EventFailureNotice failure={failure} ref={summary} /> : entries.length > 0 ? <ErrorSummary entries={entries} ref={summary} /> : <div ref={summary} tabIndex={-1}>{done}</div>}
      <EventFieldset fields={fields} errors={errors} canRepeat={canRepeat} interests={interests} postings={postings} id={id} change={change} />
      <div className="actions">{children}</div>
    </form>
  );
}
