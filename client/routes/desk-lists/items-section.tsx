import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useState } from 'react';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { queryFresh } from '../../shared/graph/fresh-query.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DeedTrouble } from './deed-trouble.tsx';
import { ListItems, UndoList } from './documents.ts';
import type { ShownList } from './documents.ts';
import { outcomeWords, undoWords } from './list-words.ts';
import { usePages } from './use-pages.ts';

/** Asks once more before everything goes that a list brought. */
function UndoDeed({ id, onBegun }: { id: string; onBegun: () => void }) {
  const [asking, setAsking] = useState(false);
  const { act, box, busy, outcome } = useSave();
  const undo = () => void act(() => browserGraph.mutate(UndoList, { input: { id } }), onBegun);
  return (
    <div className="script-only">
      <DeedTrouble outcome={outcome} ref={box} />
      <p>
        <Trans>All that the list brought can be taken back. What was changed since stays, and so does what is used: where somebody has written, people act for it, or there are dates.</Trans>
      </p>
      <p className="actions">
        {asking ? (
          <>
            <Button look="secondary" aria-disabled={busy || undefined} onClick={undo}>
              <Trans>Yes, take it all back</Trans>
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              <Trans>Keep it</Trans>
            </Button>
          </>
        ) : (
          <Button look="secondary" onClick={() => setAsking(true)}>
            <Trans>Undo this list</Trans>
          </Button>
        )}
      </p>
    </div>
  );
}

/** What a list brought, and what became of it when it was undone. */
export function ItemsSection({ list, onBegun }: { list: ShownList; onBegun: () => void }) {
  const { i18n } = useLingui();
  const isUndone = list.state === 'UNDONE';
  const { counts, id } = list;
  const load = useCallback(async (after: string | null) => (await queryFresh(ListItems, { id, after, kept: isUndone })).data?.listImport?.items ?? null, [id, isUndone]);
  const { failed, loaded, more } = usePages(load);
  return (
    <section className="desk-section" aria-labelledby="items">
      <h2 id="items">{isUndone ? <Trans>What stays</Trans> : <Trans>What the list brought</Trans>}</h2>
      {isUndone ? (
        <p>
          <Plural value={counts.undone} _0="Nothing was taken back." one="# was taken back." other="# were taken back." /> <Plural value={counts.kept} _0="Nothing stays of it." one="# stays:" other="# stay:" />
        </p>
      ) : (
        <ul>
          <li>
            <Plural value={counts.organisationsCreated} one="# new organisation" other="# new organisations" />, <Plural value={counts.organisationsUpdated} one="# changed" other="# changed" />
          </li>
          <li>
            <Plural value={counts.opportunitiesCreated} one="# new offer" other="# new offers" />, <Plural value={counts.opportunitiesUpdated} one="# changed" other="# changed" />
          </li>
          <li>
            <Plural value={counts.unchanged} one="# was there already just so" other="# were there already just so" />
          </li>
        </ul>
      )}
      {failed && (
        <p>
          <Trans>This part cannot be loaded just now. Please try again in a minute.</Trans>
        </p>
      )}
      <ul className="preview-rows">
        {loaded?.nodes.map(({ itemId, name, outcome, undo }) => (
          <li key={itemId} className="preview-row" data-outcome={outcome}>
            <span className="preview-outcome">{i18n._(undo ? undoWords[undo] : outcomeWords[outcome])}</span> <strong>{name}</strong>
          </li>
        ))}
      </ul>
      {(failed || loaded?.pageInfo.hasNextPage) && (
        <p className="actions">
          <Button look="secondary" onClick={more}>
            <Trans>Show more</Trans>
          </Button>
        </p>
      )}
      {list.state === 'TAKEN' && <UndoDeed id={id} onBegun={onBegun} />}
    </section>
  );
}
