import { useEffect, useState } from 'react';
import type { ListImportState } from '../../generated/graphql.ts';
import { queryFresh } from '../../shared/graph/fresh-query.ts';
import { DeskList } from './documents.ts';
import type { ShownList } from './documents.ts';

/** How long to wait before asking again how far it is. */
const PAUSE_MS = 800;
export const isUnderWay = ({ state }: Pick<ShownList, 'state'>): boolean => state === 'READING' || state === 'TAKING' || state === 'UNDOING';

/** The list as it stands, asked for again and again while something is under way; `begun` says what has just begun. */
export function useListProgress(loaded: ShownList) {
  const [list, setList] = useState(loaded);
  useEffect(() => {
    if (!isUnderWay(list)) return undefined;
    const timer = setTimeout(() => {
      void queryFresh(DeskList, { id: list.id })
        // Whatever went wrong, the next time may go well.
        .catch(() => null)
        .then((answer) => setList((before) => answer?.data?.listImport ?? { ...before }));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [list]);
  return { list, begun: (state: ListImportState) => setList((before) => ({ ...before, state })) };
}
