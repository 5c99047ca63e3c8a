import type { ReactNode } from 'react';
import { CheckboxField } from '../../shared/ui/field.tsx';
import { CircleAlert } from '../../shared/ui/icons.ts';
import { toggled } from './posting-fields.ts';

/** A group of controls with a name, help and an error; `id` is where the summary of errors leads. */
export function Group({ id, legend, help, error, children }: { id: string; legend: ReactNode; help?: ReactNode; error?: string | undefined; children: ReactNode }) {
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset className="editor-group" id={id} tabIndex={-1} aria-describedby={described || undefined}>
      <legend className="legend">{legend}</legend>
      {help && (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <CircleAlert aria-hidden />
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}

/** Any number of a closed set. */
export function Choices<Value extends string>({ values, labelOf, chosen, onChange }: { values: readonly Value[]; labelOf: (value: Value) => ReactNode; chosen: readonly Value[]; onChange: (chosen: Value[]) => void }) {
  return (
    <div className="editor-choices">
      {values.map((value) => (
        <CheckboxField key={value} label={labelOf(value)} checked={chosen.includes(value)} onChange={({ target }) => onChange(toggled(chosen, value, target.checked))} />
      ))}
    </div>
  );
}

/** One of a closed set. */
export function OneOf<Value extends string>({ name, values, labelOf, chosen, onChange }: { name: string; values: readonly Value[]; labelOf: (value: Value) => ReactNode; chosen: Value; onChange: (chosen: Value) => void }) {
  return (
    <div className="editor-choices">
      {values.map((value) => (
        <CheckboxField key={value} type="radio" name={name} label={labelOf(value)} checked={chosen === value} onChange={() => onChange(value)} />
      ))}
    </div>
  );
}

/** What is rarely needed, behind a line that says how much of it is filled in. */
export function More({ summary, open, children }: { summary: ReactNode; open: boolean; children: ReactNode }) {
  return (
    <details className="editor-more" open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
