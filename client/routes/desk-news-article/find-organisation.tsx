import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { FindOrganisationsQuery } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { Button } from '../../shared/ui/button.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import { FindOrganisations } from './attachments.ts';

type Found = NonNullable<FindOrganisationsQuery['organisationSuggestions']>;

/** How long after the last key is asked, so that a fast typist asks once. */
const PAUSE_MS = 200;

/** A field for the beginning of a name, and below it the organisations of the site that are called so, each to be taken. */
export function FindOrganisation({ onTake }: { onTake: (organisation: { readonly id: string; readonly name: string }) => void }) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found>();
  const asked = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function ask(typed: string): Promise<void> {
    let answer: Found = [];
    try {
      answer = (await browserGraph.query(FindOrganisations, { text: typed })).data?.organisationSuggestions ?? [];
    } catch {
      // Nothing answers; a name and an address can still be given.
    }
    if (asked.current === typed) setFound(answer);
  }
  function type(value: string): void {
    const typed = value.trim();
    setText(value);
    clearTimeout(timer.current);
    asked.current = typed;
    if (typed.length < 2) return setFound(undefined);
    timer.current = setTimeout(() => void ask(typed), PAUSE_MS);
  }
  return (
    <div>
      <TextField id="find-partner" label={t`Find an organisation of this site`} help={<Trans>Type how its name begins.</Trans>} name="organisation" autoComplete="off" maxLength={100} value={text} onChange={({ target }) => type(target.value)} />
      <output className="visually-hidden">{found && (found.length === 0 ? t`No organisation is called so.` : t`Organisations found: ${found.length}`)}</output>
      {found?.length === 0 && <p className="muted"><Trans>No organisation is called so.</Trans></p>}
      <div className="actions">
        {found?.map(({ address, id, name }) => (
          <Button
            key={id}
            look="secondary"
            onClick={() => {
              onTake({ id, name });
              type('');
            }}
          >
            {t`Add: ${[name, address?.town].filter(Boolean).join(', ')}`}
          </Button>
        ))}
      </div>
    </div>
  );
}
