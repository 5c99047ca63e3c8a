import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { DeskListsQuery } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useDeed } from '../../shared/graph/use-deed.ts';
import { momentInWords } from '../../shared/time/dates.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DeedNotice } from '../../shared/ui/deed-notice.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { refusalWords } from './list-words.ts';
import { ModeChoice } from './mode-choice.tsx';
import { ChangeListSource, RefreshList, RemoveListSource } from './source-documents.ts';

type Source = NonNullable<NonNullable<DeskListsQuery['network']>['listSources']>[number];

/** A list that is read every night: what came of it, and what to do with it. */
export function SourceEntry({ here, source }: { source: Source; here: string }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const navigate = useNavigate();
  const { act, status, told } = useDeed();
  const [asking, setAsking] = useState(false);
  const { address, id, mode, name, problem, readAt, waiting } = source;
  const lastRead = readAt && momentInWords(readAt, now, i18n);
  const off = { 'aria-disabled': status === 'busy' || undefined };
  const refresh = () =>
    act(async () => {
      const answer = await browserGraph.mutate(RefreshList, { input: { id } });
      if (answer.data) void navigate(`${here}/${answer.data.refreshList.import.id}`);
      return answer;
    });
  return (
    <article className="card workspace-posting">
      <h3>{name}</h3>
      <p className="muted list-address">{address}</p>
      <p>{lastRead ? <Trans>Last read: {lastRead}</Trans> : <Trans>It is read tonight for the first time.</Trans>}</p>
      {problem && (
        <Notice kind="info" title={<Trans>It could not be read the last time. We try again every night.</Trans>}>
          <p>{i18n._(refusalWords[problem])}</p>
        </Notice>
      )}
      {waiting && (
        <p>
          <Link to={`${here}/${waiting.id}`}>
            <Trans>There is something new: look at it and take it</Trans>
          </Link>
        </p>
      )}
      <DeedNotice status={status} done={<Trans>Done.</Trans>} ref={told} />
      <div className="script-only">
        <ModeChoice name={`mode-${id}`} chosen={mode} onChoose={(chosen) => void act(() => browserGraph.mutate(ChangeListSource, { input: { id, mode: chosen } }))} />
        <div className="actions">
          {asking ? (
            <>
              <Button look="secondary" {...off} onClick={() => void act(() => browserGraph.mutate(RemoveListSource, { input: { id } }))}>
                <Trans>Yes, no longer read it</Trans>
              </Button>
              <Button look="quiet" onClick={() => setAsking(false)}>
                <Trans>Leave it</Trans>
              </Button>
            </>
          ) : (
            <>
              <Button look="secondary" {...off} onClick={() => void refresh()}>
                <Trans>Read it now</Trans>
              </Button>
              <Button look="quiet" onClick={() => setAsking(true)}>
                <Trans>No longer read it every night</Trans>
              </Button>
            </>
          )}
        </div>
      </div>
    </article>
  );
}
