import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { ListSourceMode } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { Button } from '../../shared/ui/button.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import type { ShownList } from './documents.ts';
import { ModeChoice } from './mode-choice.tsx';
import { KeepList } from './source-documents.ts';

/** Has a list that was taken read every night from an address. */
export function KeepSection({ list }: { list: ShownList }) {
  const { t } = useLingui();
  const { address, id, source } = list;
  const [typed, setTyped] = useState(source?.address ?? address ?? '');
  const [mode, setMode] = useState<ListSourceMode>(source?.mode ?? 'ASK');
  const { act, box, busy, outcome, refusals } = useSave();

  function submit(event: FormEvent): void {
    event.preventDefault();
    void act(() => browserGraph.mutate(KeepList, { input: { id, address: typed, mode } }), () => undefined);
  }

  return (
    <section className="desk-section" aria-labelledby="keep">
      <h2 id="keep">
        <Trans>Read it every night</Trans>
      </h2>
      <p>
        <Trans>If this list stands at an address on the internet, it can be read there every night, with the columns as you chose them. Nothing is ever deleted by that.</Trans>
      </p>
      <form className="script-only" onSubmit={submit} noValidate>
        {outcome?.status === 'saved' && (
          <Notice kind="success" title={<Trans>From tonight on it is read every night.</Trans>} ref={box}>
            <p>
              <Trans>You find it on the page of your lists, and can stop it there.</Trans>
            </p>
          </Notice>
        )}
        {outcome?.status === 'stale' && <Notice kind="error" title={<Trans>20 lists are read every night already. Please remove one first.</Trans>} ref={box} />}
        {outcome?.status === 'refused' && <Notice kind="error" title={<Trans>The address does not fit</Trans>} ref={box} />}
        {(outcome?.status === 'failed' || outcome?.status === 'not-allowed') && <SaveNotice status={outcome.status} ref={box} />}
        <TextField
          label={<Trans>Address of the list</Trans>}
          help={<Trans>It begins with https:// and leads to the file itself (CSV), without signing in.</Trans>}
          type="url"
          name="address"
          maxLength={1000}
          autoComplete="off"
          value={typed}
          error={refusals.length > 0 && t`Please give an address that begins with https://.`}
          onChange={({ target }) => setTyped(target.value)}
        />
        <ModeChoice name="mode" chosen={mode} onChoose={setMode} />
        <div className="actions">
          <Button type="submit" look="secondary" aria-disabled={busy || undefined}>
            <Trans>Read it every night</Trans>
          </Button>
        </div>
      </form>
    </section>
  );
}
