import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation, useSearchParams } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { localised } from '../../shared/i18n/locale.ts';
import { Button } from '../../shared/ui/button.tsx';
import { SelectField, TextField } from '../../shared/ui/field.tsx';
import { DEED_GROUPS } from './deed-groups.ts';

/** The parameters by which a link narrows the log; the form keeps them. */
const KEPT = ['by', 'organisation'] as const;

/** Narrows the log to a kind of deed and to days. A GET form, so it works without JavaScript. */
export function LogForm({ error }: { error: boolean }) {
  const { i18n, t } = useLingui();
  const { locale } = useAppState();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const value = (name: string) => params.get(name) ?? '';
  return (
    <search>
      <form method="get" action={localised(pathname, locale)} className="list-form" key={params.toString()}>
        {KEPT.map((name) => params.has(name) && <input key={name} type="hidden" name={name} value={value(name)} />)}
        <SelectField label={t`What was done`} name="kind" defaultValue={value('kind')}>
          <option value="">{t`Everything`}</option>
          {Object.entries(DEED_GROUPS).map(([key, { name }]) => (
            <option key={key} value={key}>
              {i18n._(name)}
            </option>
          ))}
        </SelectField>
        <TextField label={t`From`} name="from" type="date" defaultValue={value('from')} />
        <TextField label={t`Until`} name="to" type="date" defaultValue={value('to')} error={error ? t`The last day is before the first one, or a day is not one.` : undefined} />
        <Button type="submit">
          <Trans>Show</Trans>
        </Button>
      </form>
    </search>
  );
}
