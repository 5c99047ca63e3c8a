import { Plural, Trans } from '@lingui/react/macro';
import { useCallback } from 'react';
import { Link } from 'react-router';
import { queryFresh } from '../../shared/graph/fresh-query.ts';
import { Button } from '../../shared/ui/button.tsx';
import { VanishedItems } from './source-documents.ts';
import { usePages } from './use-pages.ts';

/** What earlier versions of a list brought and this one does not name; nothing when there is none. */
export function VanishedSection({ id }: { id: string }) {
  const load = useCallback(async (after: string | null) => (await queryFresh(VanishedItems, { id, after })).data?.listImport?.vanished ?? null, [id]);
  const { failed, loaded, more } = usePages(load);
  if (!loaded || loaded.totalCount === 0) return null;
  return (
    <section className="desk-section" aria-labelledby="vanished">
      <h2 id="vanished">
        <Trans>No longer in the list</Trans>
      </h2>
      <p>
        <Plural
          value={loaded.totalCount}
          one="# was in an earlier version and is missing in this one, or its row cannot be read. It stays as it is; if it is over, please end it by hand."
          other="# were in an earlier version and are missing in this one, or their rows cannot be read. They stay as they are; what is over please end by hand."
        />
      </p>
      <ul className="preview-rows">
        {loaded.nodes.map(({ itemId, kind, name }) => (
          <li key={itemId} className="preview-row">
            <Link to={kind === 'ORGANISATION' ? `/organisations/${itemId}` : `/opportunities/${itemId}`}>{name}</Link>
          </li>
        ))}
      </ul>
      {(failed || loaded.pageInfo.hasNextPage) && (
        <p className="actions">
          <Button look="secondary" onClick={more}>
            <Trans>Show more</Trans>
          </Button>
        </p>
      )}
    </section>
  );
}
