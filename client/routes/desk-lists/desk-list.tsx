import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { useFocusAfter } from '../../shared/ui/use-focus.ts';
import { ColumnsForm } from './columns-form.tsx';
import { DeskList } from './documents.ts';
import type { ShownList } from './documents.ts';
import { ItemsSection } from './items-section.tsx';
import { KeepSection } from './keep-section.tsx';
import { refusalWords } from './list-words.ts';
import { useRowChoice } from './row-choice.ts';
import { RowsSection } from './rows-section.tsx';
import { TakeSection } from './take-section.tsx';
import { isUnderWay, useListProgress } from './use-list-progress.ts';
import { VanishedSection } from './vanished-section.tsx';
import '../../shared/styles/preview-rows.css';
import './desk-lists.css';

/** A list of a network that one coordinates; not found for everybody else. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { listImport, viewer } = needed(await context.get(pageContext).graph.query(DeskList, { id: params['id'] ?? '' }));
  if (!viewer) throw signInFirst(request);
  const list = found(listImport);
  return found(list.network?.slug === params['slug'] ? list : null);
}

/** A list that can be looked at: its columns, its rows, and what to take of it. */
function Preview({ list, lists, onBegun }: { list: ShownList; lists: string; onBegun: (state: 'READING' | 'TAKING') => void }) {
  const choice = useRowChoice(list.chosenCount);
  return (
    <>
      <section className="desk-section" aria-labelledby="columns">
        <h2 id="columns">
          <Trans>Columns</Trans>
        </h2>
        <ScriptNeeded />
        <ColumnsForm list={list} onBegun={() => onBegun('READING')} />
      </section>
      <RowsSection list={list} choice={choice} />
      <VanishedSection id={list.id} />
      <TakeSection id={list.id} choice={choice} lists={lists} onBegun={() => onBegun('TAKING')} />
    </>
  );
}

/** A list on its way in: what it would bring, then what it brought, then what undoing it left. */
export function Component() {
  const { i18n, t } = useLingui();
  const loaded = useLoaderData<typeof loader>();
  const { begun, list } = useListProgress(loaded);
  const told = useFocusAfter(isUnderWay(list) ? null : list.state !== loaded.state && list.state);
  const { chosenCount, doneCount, name, network, problem, state } = list;
  const lists = `/desk/network/${network?.slug}/lists`;
  return (
    <div className="list-page">
      <PageHead title={t`List: ${name}`} noindex />
      <p className="organisation-row-kind">{network?.name}</p>
      <h1>
        <Trans>List: {name}</Trans>
      </h1>
      {isUnderWay(list) && (
        <Notice kind="info" title={state === 'READING' ? <Trans>The list is being read …</Trans> : state === 'TAKING' ? <Trans>The list is being taken …</Trans> : <Trans>The list is being undone …</Trans>}>
          {state === 'TAKING' && (
            <>
              <progress max={chosenCount} value={doneCount} aria-label={t`How far it is`} />
              <p>
                <Plural value={chosenCount} one={`${doneCount} of # row`} other={`${doneCount} of # rows`} />
              </p>
            </>
          )}
          <p>
            <Trans>You may leave this page; it goes on by itself.</Trans>
          </p>
        </Notice>
      )}
      {state === 'READY' && <Notice kind="info" title={<Trans>This is what would happen. Nothing has been changed yet.</Trans>} ref={told} />}
      {state === 'TAKEN' && <Notice kind="success" title={<Trans>The list is in.</Trans>} ref={told} />}
      {state === 'UNDONE' && <Notice kind="success" title={<Trans>The list was undone.</Trans>} ref={told} />}
      {state === 'FAILED' && problem && (
        <Notice kind="error" title={<Trans>The list could not be read. Nothing was changed.</Trans>} ref={told}>
          <p>{i18n._(refusalWords[problem])}</p>
        </Notice>
      )}
      {state === 'READY' && <Preview key={JSON.stringify([list.name, list.columns])} list={list} lists={lists} onBegun={begun} />}
      {(state === 'TAKEN' || state === 'UNDONE') && <ItemsSection list={list} onBegun={() => begun('UNDOING')} />}
      {state === 'TAKEN' && <VanishedSection id={list.id} />}
      {state === 'TAKEN' && <KeepSection list={list} />}
      <p>
        <Link to={lists}>
          <Trans>Back to the lists</Trans>
        </Link>
      </p>
    </div>
  );
}
