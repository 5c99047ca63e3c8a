import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { newKey } from '../../shared/new-key.ts';
import { Button } from '../../shared/ui/button.tsx';
import { TextAreaField } from '../../shared/ui/field.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { WriteToHelpOffer } from './documents.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  /** The help request that the list is ranked by. */
  readonly helpRequest: { readonly id: string; readonly title: string } | null;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

/** A mail to somebody who offered help. */
export function LetterForm({ id, name, helpRequest, onSent, onClose }: Props) {
  const { t } = useLingui();
  const [message, setMessage] = useState('');
  const [idempotencyKey] = useState(newKey);
  const { act, box, busy, forget, outcome, refusals } = useSave();
  const error = refusals.some(({ path }) => path === 'input.message') ? t`Please write 10 to 2,000 characters.` : undefined;
  const isRefused = outcome?.status === 'refused' && error === undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act(() => browserGraph.mutate(WriteToHelpOffer, { input: { id, message, idempotencyKey, helpRequestId: helpRequest?.id ?? null } }), onSent);
      }}
    >
      {outcome && outcome.status !== 'saved' && (isRefused || outcome.status !== 'refused') && <SaveNotice status={outcome.status === 'refused' ? 'failed' : outcome.status} ref={box} />}
      <TextAreaField
        id={`letter-${id}`}
        label={t`Your message to ${name}`}
        rows={4}
        maxLength={2000}
        value={message}
        error={error}
        help={
          helpRequest ? (
            <Trans>The mail goes through this site and leads to “{helpRequest.title}”. Your name and your own address are in it, so that {name} can answer you; you learn their address by the answer.</Trans>
          ) : (
            <Trans>The mail goes through this site. Your name and your own address are in it, so that {name} can answer you; you learn their address by the answer.</Trans>
          )
        }
        onChange={({ target }) => {
          setMessage(target.value);
          forget();
        }}
      />
      <p className="actions">
        <Button type="submit" aria-disabled={busy || undefined}>
          <Trans>Send the mail</Trans>
        </Button>
        <Button look="quiet" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </p>
    </form>
  );
}
