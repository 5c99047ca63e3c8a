import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useState } from 'react';
import type { ListRowsQuery } from '../../generated/graphql.ts';
import { queryFresh } from '../../shared/graph/fresh-query.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxField } from '../../shared/ui/field.tsx';
import { ListRows } from './documents.ts';
import type { ShownList } from './documents.ts';
import { outcomeWords, problemWords } from './list-words.ts';
import type { RowChoice } from './row-choice.ts';
import { usePages } from './use-pages.ts';

type Row = NonNullable<ListRowsQuery['listImport']>['rows']['nodes'][number];

function RowLine({ choice, row }: { choice: RowChoice; row: Row }) {
  const { i18n, t } = useLingui();
  const { isChosen, line, organisationName, outcome, problems, title } = row;
  const name = title ?? organisationName ?? t`Line ${line}`;
  const head = (
    <>
      <span className="preview-outcome">{i18n._(outcomeWords[outcome])}</span> <strong>{name}</strong>
      {title && organisationName && <span className="muted"> {organisationName}</span>}
    </>
  );
  return (
    <li className="preview-row" data-outcome={outcome}>
      {outcome !== 'REFUSED' ? <CheckboxField label={head} name={`line-${line}`} checked={choice.isTaken(line, isChosen)} onChange={() => choice.turn(line, isChosen)} /> : <p>{head}</p>}
      {problems.map(({ code, column }) => (
        <p key={`${code} ${column}`}>
          {column && <span>{column}: </span>}
          {i18n._(problemWords[code])}
          <span className="muted"> {t`(line ${line} of the file)`}</span>
        </p>
      ))}
    </li>
  );
}

/** The rows of a list with what is wrong with them, each to be chosen or left out. */
export function RowsSection({ choice, list }: { choice: RowChoice; list: ShownList }) {
  const [problematic, setProblematic] = useState(false);
  const { id } = list;
  const load = useCallback(async (after: string | null) => (await queryFresh(ListRows, { id, after, problematic })).data?.listImport?.rows ?? null, [id, problematic]);
  const { failed, loaded, more } = usePages(load);
  const { problematicRows, refusedRows, rows } = list.counts;
  return (
    <section className="desk-section" aria-labelledby="rows">
      <h2 id="rows">
        <Trans>Row by row</Trans>
      </h2>
      <p>
        <Plural value={rows} one="# row" other="# rows" />
        {problematicRows > 0 && (
          <>
            , <Plural value={problematicRows} one="# with something to look at" other="# with something to look at" />
          </>
        )}
        {refusedRows > 0 && (
          <>
            , <Plural value={refusedRows} one="# that cannot be taken" other="# that cannot be taken" />
          </>
        )}
      </p>
      {problematicRows > 0 && <CheckboxField label={<Trans>Show only rows with something to look at</Trans>} checked={problematic} onChange={({ target }) => setProblematic(target.checked)} />}
      {failed && (
        <p>
          <Trans>This part cannot be loaded just now. Please try again in a minute.</Trans>
        </p>
      )}
      <ul className="preview-rows">
        {loaded?.nodes.map((row) => (
          <RowLine key={row.line} row={row} choice={choice} />
        ))}
      </ul>
      {(failed || loaded?.pageInfo.hasNextPage) && (
        <p className="actions">
          <Button look="secondary" onClick={more}>
            <Trans>Show more</Trans>
          </Button>
        </p>
      )}
    </section>
  );
}
