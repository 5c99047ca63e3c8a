import { Trans, useLingui } from '@lingui/react/macro';
import type { FormEvent } from 'react';
import type { AccountPageQuery } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { Button } from '../../shared/ui/button.tsx';
import { SelectField, TextField } from '../../shared/ui/field.tsx';
import { UpdateAccount } from './account-query.ts';
import { DeedNotice } from '../../shared/ui/deed-notice.tsx';
import { useDeed } from '../../shared/graph/use-deed.ts';

type Viewer = NonNullable<AccountPageQuery['viewer']>;

/** What the person is called, and the language of their mails. `told` is what came of the form without JavaScript. */
export function PersonForm({ viewer: { name, email, locale }, told: before }: { viewer: Viewer; told: string | null }) {
  const { t } = useLingui();
  const { locale: page } = useAppState();
  const { act, status, told } = useDeed(before === 'saved' ? 'done' : 'idle');

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = form.get('name');
    const input = { name: typeof name === 'string' ? name : null, locale: form.get('locale') === 'EN' ? ('EN' as const) : ('DE' as const) };
    void act(() => browserGraph.mutate(UpdateAccount, { input }));
  }

  return (
    <form method="post" action="/account/person" onSubmit={submit}>
      <input type="hidden" name="page" value={graphLocale(page)} />
      <DeedNotice status={status} done={<Trans>Saved</Trans>} ref={told} />
      <TextField label={t`Your name`} help={<Trans>So you are called in messages to organisations. You may leave it empty.</Trans>} name="name" autoComplete="name" maxLength={100} defaultValue={name ?? ''} error={before === 'name' ? t`Please write at most 100 characters in one line.` : undefined} />
      <TextField label={t`Your e-mail address`} help={<Trans>With it you sign in. Nobody else sees it.</Trans>} type="email" name="email" readOnly value={email ?? ''} />
      <SelectField label={t`Language of our mails to you`} name="locale" defaultValue={locale}>
        <option value="DE" lang="de">
          Deutsch
        </option>
        <option value="EN" lang="en">
          English
        </option>
      </SelectField>
      <div className="actions">
        <Button type="submit" aria-disabled={status === 'busy' || undefined}>
          {status === 'busy' ? <Trans>Saving …</Trans> : <Trans>Save</Trans>}
        </Button>
      </div>
    </form>
  );
}
