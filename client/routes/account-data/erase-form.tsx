import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { save } from '../../shared/graph/save.ts';
import { localised } from '../../shared/i18n/locale.ts';
import { Button } from '../../shared/ui/button.tsx';
import { EmailField } from '../../shared/ui/email-field.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';
import { useReady } from '../../shared/ui/use-ready.ts';

const EraseViewer = graphql(`
  mutation EraseViewer($input: EraseViewerInput!) {
    eraseViewer(input: $input) {
      erased
    }
  }
`);

type Problem = 'refused' | 'stale' | 'not-allowed' | 'failed';

/** Asks for the own address once more, then erases. Nothing is asked for while an organisation would be left without an owner. */
export function EraseForm({ email, soleOwnerships }: { email: string; soleOwnerships: readonly { readonly id: string; readonly name: string }[] }) {
  const { t } = useLingui();
  const { locale } = useAppState();
  const [confirm, setConfirm] = useState('');
  const ready = useReady();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const { box: notice, attempted } = useFocusAfterAttempts();
  const id = useId();
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const { status } = await save(() => browserGraph.mutate(EraseViewer, { input: { confirm } }));
    // A fresh page, so that nothing of the account stays in the memory of this one.
    if (status === 'saved') return window.location.assign(localised('/', locale));
    setBusy(false);
    setProblem(status);
    attempted();
  }

  if (soleOwnerships.length > 0) {
    return (
      <Notice kind="info" title={<Trans>Please hand these organisations over first</Trans>}>
        <p>
          <Trans>You are the only owner, and others act for them too:</Trans>
        </p>
        <ul>
          {soleOwnerships.map((organisation) => (
            <li key={organisation.id}>{organisation.name}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  const label = t`Your e-mail address, to confirm`;
  return (
    <>
      <ScriptNeeded />
      <form method="post" className="script-only" noValidate onSubmit={(event) => void submit(event)}>
        {problem === 'refused' && <ErrorSummary entries={[{ id, label }]} ref={notice} />}
        {problem && problem !== 'refused' && (
          <Notice kind="error" title={<Trans>The account was not erased.</Trans>} ref={notice}>
            <p>
              {problem === 'stale' ? (
                <Trans>You have become the only owner of an organisation. Please load the page anew.</Trans>
              ) : problem === 'failed' ? (
                <Trans>The service did not answer. Please try again in a moment.</Trans>
              ) : (
                <Trans>You are no longer signed in. Please load the page anew.</Trans>
              )}
            </p>
          </Notice>
        )}
        <EmailField
          id={id}
          label={label}
          help={email}
          error={problem === 'refused' && <Trans>That is not the address of this account.</Trans>}
          name="confirm"
          autoComplete="off"
          value={confirm}
          onChange={({ target }) => setConfirm(target.value)}
        />
        <p className="actions">
          <Button type="submit" look="secondary" disabled={!ready} aria-disabled={busy || undefined}>
            {busy ? <Trans>Erasing …</Trans> : <Trans>Erase my account for good</Trans>}
          </Button>
        </p>
      </form>
    </>
  );
}
