import { Trans, useLingui } from '@lingui/react/macro';
import type { AccountPageQuery } from '../../generated/graphql.ts';
import type { FormEvent } from 'react';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { dayInWords } from '../../shared/time/dates.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RevokeOtherSessions, RevokeSession } from './account-query.ts';
import { DeedNotice } from '../../shared/ui/deed-notice.tsx';
import { useDeed } from '../../shared/graph/use-deed.ts';

type Session = NonNullable<AccountPageQuery['viewer']>['sessions'][number];

/** Where the person is signed in, and how to end that from here. `told` is what came of a form without JavaScript. */
export function SessionList({ sessions, told: before }: { sessions: readonly Session[]; told: string | null }) {
  const { locale } = useAppState();
  const { act, status, told } = useDeed(before === 'ended' || before === 'gone' ? 'done' : 'idle');
  const endOthers = (event: FormEvent): void => {
    event.preventDefault();
    void act(() => browserGraph.mutate(RevokeOtherSessions, {}));
  };
  return (
    <>
      <DeedNotice status={status} done={<Trans>Signed out there</Trans>} ref={told} />
      <ul className="session-list">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} onEnd={() => void act(() => browserGraph.mutate(RevokeSession, { input: { id: session.id } }))} />
        ))}
      </ul>
      {sessions.some(({ isCurrent }) => !isCurrent) && (
        <form method="post" action="/account/sessions/end" onSubmit={endOthers}>
          <input type="hidden" name="page" value={graphLocale(locale)} />
          <p className="actions">
            <Button type="submit" look="secondary" aria-disabled={status === 'busy' || undefined}>
              <Trans>Sign out everywhere else</Trans>
            </Button>
          </p>
        </form>
      )}
    </>
  );
}

function SessionRow({ session: { id, device, isCurrent, createdAt, lastUsedAt }, onEnd }: { session: Session; onEnd: () => void }) {
  const { i18n, t } = useLingui();
  const { locale, now } = useAppState();
  const end = (event: FormEvent): void => {
    event.preventDefault();
    onEnd();
  };
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
        <form method="post" action="/account/sessions/end" onSubmit={end}>
          <input type="hidden" name="page" value={graphLocale(locale)} />
          <input type="hidden" name="id" value={id} />
          <Button type="submit" look="secondary" aria-label={t`Sign out: ${name}, last used on ${used}`}>
            <Trans>Sign out</Trans>
          </Button>
        </form>
      )}
    </li>
  );
}
