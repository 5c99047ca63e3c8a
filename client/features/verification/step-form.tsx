import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { Button } from '../../shared/ui/button.tsx';
import { TextAreaField } from '../../shared/ui/field.tsx';
import { DeedNotice } from './deed-notice.tsx';
import { refusalInWords } from './refusal-words.ts';
import { useDeed } from './use-deed.ts';
import type { DeedProblem } from './use-deed.ts';

interface StepFormProps {
  /** The organisation and its state that the person looks at. */
  readonly id: string;
  readonly version: number;
  readonly title: ReactNode;
  /** What it will do, before it is done. */
  readonly consequence: ReactNode;
  readonly button: ReactNode;
  /** The mutation; its one variable is the input. */
  readonly document: TypedDocumentNode<unknown, { input: never }>;
  /** What the person writes with it; without it nothing is written. */
  readonly words?: { readonly field: 'reason' | 'question' | 'answer' | 'message'; readonly label: ReactNode; readonly help?: ReactNode };
  readonly input?: object;
  /** Told why it was not done, or undefined when it was: then this form may be gone from the page. */
  readonly onEnd: (problem: DeedProblem | undefined) => void;
}

/** One decision, closed until it is wanted: what it will do, the words that go with it, and the button that does it. */
export function StepForm({ id, version, title, consequence, button, document, words, input, onEnd }: StepFormProps) {
  const { i18n } = useLingui();
  const { run, ready, busy, problem, box } = useDeed();
  const [text, setText] = useState('');

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const given = { id, version, ...input, ...(words && { [words.field]: text }) };
    const found = await run(() => browserGraph.mutate(document, { input: given as never }));
    if (!found) setText('');
    onEnd(found);
  }

  const refusals = problem?.refusals ?? [];
  return (
    <details className="card step-form">
      <summary>{title}</summary>
      <form method="post" noValidate onSubmit={(event) => void submit(event)}>
        {problem?.kind !== 'moved-on' && <DeedNotice problem={problem} ref={box} />}
        <p>{consequence}</p>
        {words ? (
          <TextAreaField label={words.label} help={words.help} rows={4} required value={text} onChange={({ target }) => setText(target.value)} error={refusalInWords(refusals, words.field, i18n)} />
        ) : (
          refusalInWords(refusals, 'checks', i18n) && <p className="field-error">{refusalInWords(refusals, 'checks', i18n)}</p>
        )}
        <p className="actions">
          <Button type="submit" disabled={!ready} aria-disabled={busy || undefined}>
            {busy ? <Trans>One moment …</Trans> : button}
          </Button>
        </p>
      </form>
    </details>
  );
}
