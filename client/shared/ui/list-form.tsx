import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useAppState } from '../app-state.ts';
import { localised } from '../i18n/locale.ts';
import { textOf } from '../list-params.ts';
import { Button } from './button.tsx';
import { TextField } from './field.tsx';
import { Search } from './icons.ts';

/** What is filled in, as an address; empty fields are left out. */
function searchOf(form: HTMLFormElement): string {
  const filled = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '');
  return new URLSearchParams(filled).toString();
}

/**
 * Words and a few choices that narrow the list of this page. A GET form, so it works without JavaScript; with it, a choice
 * answers at once and the words when they are sent.
 *
 * @param props.children the choices: selects whose `name` is their parameter
 */
export function ListForm({ textLabel, children }: { textLabel: string; children: ReactNode }) {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { locale } = useAppState();
  const [params] = useSearchParams();
  const form = useRef<HTMLFormElement>(null);

  // After going back or following a link, the fields show what the list is narrowed to; the focus stays where it is.
  useEffect(() => {
    for (const control of form.current?.elements ?? []) {
      if (control instanceof HTMLSelectElement || control instanceof HTMLInputElement) control.value = params.get(control.name) ?? '';
    }
  }, [params]);

  const apply = (element: HTMLFormElement) => void navigate({ search: searchOf(element) }, { preventScrollReset: true });
  return (
    <search>
      <form
        ref={form}
        method="get"
        action={localised(pathname, locale)}
        className="list-form"
        onSubmit={(event) => {
          event.preventDefault();
          apply(event.currentTarget);
        }}
        onChange={({ currentTarget, target }) => {
          if (target instanceof HTMLSelectElement) apply(currentTarget);
        }}
      >
        <TextField label={textLabel} name="q" enterKeyHint="search" maxLength={200} defaultValue={textOf(params)} />
        {children}
        <Button type="submit">
          <Search aria-hidden />
          <Trans>Search</Trans>
        </Button>
      </form>
    </search>
  );
}
