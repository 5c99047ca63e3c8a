import { Trans, useLingui } from '@lingui/react/macro';
import type { AccountPageQuery } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { dayInWords } from '../../shared/time/dates.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RevokeOtherSessions, RevokeSession } from './account-query.ts';
import { DeedNotice } from './deed-notice.tsx';
import { useDeed } from './use-deed.ts';

type Session = NonNullable<AccountPageQuery['viewer']>['sessions'][number];

/** Where the person is signed in, and how to end that from here. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const { act, status, told } = useDeed();
  return (
    <>
      <DeedNotice status={status} done={<Trans>Signed out there</Trans>} ref={told} />
      <ul className="session-list">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} onEnd={() => void act(() => browserGraph.mutate(RevokeSession, { input: { id: session.id } }))} />
        ))}
      </ul>
      {sessions.some(({ isCurrent }) => !isCurrent) && (
        <p className="actions script-only">
          <Button look="secondary" aria-disabled={status === 'busy' || undefined} onClick={() => void act(() => browserGraph.mutate(RevokeOtherSessions, {}))}>
            <Trans>Sign out everywhere else</Trans>
          </Button>
        </p>
      )}
    </>
  );
}

function SessionRow({ session: { device, isCurrent, createdAt, lastUsedAt }, onEnd }: { session: Session; onEnd: () => void }) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const name = device ?? t`Unknown device`;
  const began = dayInWords(createdAt, now, i18n, { weekday: false });
  const used = dayInWords(lastUsedAt, now, i18n, { weekday: false });
  return (
    <li>
      <div>
        <strong>{name}</strong> {isCurrent && <span className="chip chip-tint">{t`This device`}</span>}
        <p className="muted small">
          <Trans>
            Signed in on {began}, last used on {used}
          </Trans>
        </p>
      </div>
      {!isCurrent && (
        <Button look="secondary" className="script-only" aria-label={t`Sign out: ${name}, last used on ${used}`} onClick={onEnd}>
          <Trans>Sign out</Trans>
        </Button>
      )}
    </li>
  );
}
