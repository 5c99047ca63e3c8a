import { Trans } from '@lingui/react/macro';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';

/** The way to what was written before; the focus goes to the letter above the one at which it stood. */
export function OlderLetters({ state, fetchOlder }: { state: 'idle' | 'loading' | 'failed'; fetchOlder: () => Promise<string | undefined> }) {
  async function show(): Promise<void> {
    const id = await fetchOlder();
    if (id) document.getElementById(`message-${id}`)?.focus();
  }

  return (
    <div className="letters-older">
      <noscript>
        <p className="muted">
          <Trans>There are older messages. Showing them needs JavaScript.</Trans>
        </p>
      </noscript>
      {state === 'failed' && <Notice kind="error" title={<Trans>The older messages could not be loaded. What is shown is unchanged; please try again.</Trans>} />}
      <p className="actions script-only">
        <Button look="secondary" aria-disabled={state === 'loading' || undefined} onClick={() => void show()}>
          {state === 'loading' ? <Trans>Loading …</Trans> : <Trans>Show older messages</Trans>}
        </Button>
      </p>
    </div>
  );
}
