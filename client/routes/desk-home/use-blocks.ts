import { useEffect, useState } from 'react';
import type { BlockKind } from '../../generated/graphql.ts';
import { moved } from '../../shared/moved.ts';

/** A block in the form. */
export interface EditedBlock {
  readonly kind: BlockKind;
  readonly title?: string | null;
  readonly isShown: boolean;
}

/** What is sent. */
export const inputOf = (blocks: readonly EditedBlock[]) => blocks.map(({ kind, title, isShown }) => ({ kind, title: title?.trim() || null, isShown }));

/** The blocks as they stand in the form. What is moved by a button keeps the focus. `changed` is called with every change. */
export function useBlocks(first: readonly EditedBlock[], changed: () => void) {
  const [blocks, setBlocks] = useState(first);
  const [focus, setFocus] = useState<{ readonly id: string }>();
  const [dragged, setDragged] = useState<BlockKind>();
  useEffect(() => {
    if (focus) document.getElementById(focus.id)?.focus();
  }, [focus]);

  // While a block is dragged, it takes the place of the one whose middle the pointer has passed.
  useEffect(() => {
    if (!dragged) return undefined;
    function follow({ clientX, clientY }: PointerEvent): void {
      const under = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-block]');
      const [from, to] = [dragged, under?.dataset['block']].map((kind) => blocks.findIndex((block) => block.kind === kind)) as [number, number];
      const block = blocks[from];
      if (!under || !block || to < 0 || from === to) return;
      const { top, height } = under.getBoundingClientRect();
      const middle = top + height / 2;
      if (to < from ? clientY <= middle : clientY >= middle) put(blocks.toSpliced(from, 1).toSpliced(to, 0, block));
    }
    const end = () => setDragged(undefined);
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
    return () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
    };
  });

  function put(next: readonly EditedBlock[]): void {
    setBlocks(next);
    changed();
  }
  return {
    blocks,
    dragged,
    drag: setDragged as (kind: BlockKind) => void,
    change: (at: number, changes: Partial<EditedBlock>) => put(blocks.map((block, index) => (index === at ? { ...block, ...changes } : block))),
    move(at: number, by: -1 | 1) {
      put(moved(blocks, at, by));
      setFocus({ id: `${blocks[at]?.kind}-${by < 0 ? 'up' : 'down'}` });
    },
    take: put,
  };
}
