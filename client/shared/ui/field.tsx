import { useId } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { CircleAlert } from './icons.ts';

/** What all fields have: label above, help below, an error in words. */
export interface FieldProps {
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly error?: ReactNode;
}

/** Connects a control with its label, help and error; `control` gets the attributes to spread on it. */
export function Field({ label, help, error, id: given, className, children }: FieldProps & {
  id?: string | undefined;
  className?: string;
  children: (control: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }) => ReactNode;
}) {
  const made = useId();
  const id = given ?? made;
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={['field', className].filter(Boolean).join(' ')}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
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
    </div>
  );
}

/** One line of text, a number, an e-mail address. */
export function TextField({ label, help, error, id, ...input }: FieldProps & ComponentProps<'input'>) {
  return (
    <Field label={label} help={help} error={error} id={id}>
      {(control) => <input type="text" {...input} {...control} />}
    </Field>
  );
}

/** Several lines of text. */
export function TextAreaField({ label, help, error, id, ...input }: FieldProps & ComponentProps<'textarea'>) {
  return (
    <Field label={label} help={help} error={error} id={id}>
      {(control) => <textarea rows={6} {...input} {...control} />}
    </Field>
  );
}

/** One of a few; `children` are the options. */
export function SelectField({ label, help, error, id, children, ...select }: FieldProps & ComponentProps<'select'>) {
  return (
    <Field label={label} help={help} error={error} id={id}>
      {(control) => (
        <select {...select} {...control}>
          {children}
        </select>
      )}
    </Field>
  );
}

/** Yes or no; the label stands to the right, and the whole line can be pressed. `count` is shown at the end of the line. */
export function CheckboxField({ label, help, error, count, id: given, type = 'checkbox', ...input }: FieldProps & ComponentProps<'input'> & { type?: 'checkbox' | 'radio'; count?: number | undefined }) {
  const made = useId();
  const id = given ?? made;
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="check">
      <label htmlFor={id}>
        <input {...input} type={type} id={id} aria-describedby={described || undefined} aria-invalid={error ? true : undefined} />
        <span className="check-label">{label}</span>
        {count !== undefined && <span className="check-count">{count}</span>}
      </label>
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
    </div>
  );
}
