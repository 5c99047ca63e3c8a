import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { WEEKDAYS, weekdayName } from '../../features/network/weekday-name.ts';
import { Button } from '../../shared/ui/button.tsx';
import { SelectField, TextField } from '../../shared/ui/field.tsx';
import { newRow } from './agency-fields.ts';
import type { ListName, Row } from './agency-fields.ts';

interface Column {
  readonly field: string;
  readonly label: MessageDescriptor;
  readonly type: 'weekday' | 'time' | 'date' | 'text' | 'tel' | 'email';
}

const LISTS: Readonly<Record<ListName, { readonly title: MessageDescriptor; readonly add: MessageDescriptor; readonly columns: readonly Column[] }>> = {
  hours: {
    title: msg`Hours`,
    add: msg`Add hours`,
    columns: [{ field: 'weekday', label: msg`Day of the week`, type: 'weekday' }, { field: 'opensAt', label: msg`From`, type: 'time' }, { field: 'closesAt', label: msg`To`, type: 'time' }],
  },
  closed: {
    title: msg`Closed days`,
    add: msg`Add closed days`,
    columns: [{ field: 'from', label: msg`First day`, type: 'date' }, { field: 'to', label: msg`Last day (optional)`, type: 'date' }, { field: 'reason', label: msg`Why (optional)`, type: 'text' }],
  },
  people: {
    title: msg`Contact persons`,
    add: msg`Add a person`,
    columns: [
      { field: 'name', label: msg`Name`, type: 'text' }, { field: 'role', label: msg`What they look after (optional)`, type: 'text' },
      { field: 'telephone', label: msg`Telephone (optional)`, type: 'tel' }, { field: 'email', label: msg`E-mail (optional)`, type: 'email' },
    ],
  },
};

interface RowListProps {
  readonly list: ListName;
  readonly rows: readonly Row[];
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (rows: readonly Row[]) => void;
}

/** Entries of one kind, to be added, changed and removed. */
export function RowList({ list, rows, errors, onChange }: RowListProps) {
  const { i18n, t } = useLingui();
  const { add, columns, title } = LISTS[list];
  const heading = i18n._(title);
  const change = (at: number, field: string, value: string) => onChange(rows.map((row, index) => (index === at ? { ...row, values: { ...row.values, [field]: value } } : row)));
  return (
    <fieldset className="link-group card">
      <legend>{heading}</legend>
      {list === 'people' && (
        <p className="muted">
          <Trans>Everybody sees who stands here. Please name people only if they agree.</Trans>
        </p>
      )}
      <ol className="link-editor">
        {rows.map(({ key, values }, at) => (
          <li key={key}>
            {columns.map(({ field, label, type }) => {
              const path = `${list}.${at}.${field}`;
              const control = { id: path, name: field, label: i18n._(label), value: values[field] ?? '', error: errors.get(path), onChange: ({ target }: { target: { value: string } }) => change(at, field, target.value) };
              if (type !== 'weekday') return <TextField key={field} {...control} type={type} />;
              return (
                <SelectField key={field} {...control}>
                  {WEEKDAYS.map((weekday) => (
                    <option key={weekday} value={weekday}>
                      {weekdayName(weekday, i18n)}
                    </option>
                  ))}
                </SelectField>
              );
            })}
            <p className="actions">
              <Button look="quiet" aria-label={t`Remove: ${heading}, ${at + 1}`} onClick={() => onChange(rows.toSpliced(at, 1))}>
                <Trans>Remove</Trans>
              </Button>
            </p>
          </li>
        ))}
      </ol>
      <p className="actions">
        <Button look="secondary" onClick={() => onChange([...rows, newRow(list)])}>
          {i18n._(add)}
        </Button>
      </p>
    </fieldset>
  );
}
