import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useFocusAfter } from '../../shared/ui/use-focus.ts';
import { type Deed, doTo, type DeedProblem } from './member-deeds.ts';
import { type ListedMember, roleNames } from './members-query.ts';

interface ListProps {
  readonly organisationId: string;
  readonly members: readonly ListedMember[];
  readonly viewerId: string;
  readonly isOwner: boolean;
  readonly onDone: () => void;
}

/** The members with what may be done to each. What cannot be taken back is asked once more, in place. */
export function MemberList({ organisationId, members, viewerId, isOwner, onDone }: ListProps) {
  const { i18n, t } = useLingui();
  const [asked, setAsked] = useState<{ personId: string; deed: Deed }>();
  const [problem, setProblem] = useState<DeedProblem>();
  const notice = useFocusAfter(problem);
  async function run(personId: string, deed: Deed): Promise<void> {
    setAsked(undefined);
    setProblem(await doTo(deed, organisationId, personId));
    onDone();
  }

  const sentences: Record<Deed, string> = { promote: t`Make an owner`, demote: t`Make an editor`, remove: t`Remove`, handOver: t`Hand over to this person`, leave: t`Leave the organisation` };
  const deedsFor = ({ personId, role }: ListedMember): Deed[] => {
    if (personId === viewerId) return ['leave'];
    if (!isOwner) return [];
    return role === 'OWNER' ? ['demote', 'remove'] : ['promote', 'handOver', 'remove'];
  };
  return (
    <>
      {problem && (
        <Notice kind="warning" title={problem === 'last-owner' ? <Trans>An organisation needs an owner</Trans> : <Trans>This could not be done</Trans>} ref={notice}>
          <p>{problem === 'last-owner' ? <Trans>Please make somebody else an owner first.</Trans> : <Trans>Perhaps the members have changed in the meantime. Please look once more, then try again.</Trans>}</p>
        </Notice>
      )}
      <ul className="card-list">
        {members.map((member) => {
          const { personId, name, email, role } = member;
          const called = name ?? email ?? t`Member without a name`;
          const isAsked = asked?.personId === personId;
          return (
            <li key={personId} className="card">
              <h2 className="member-name">
                {called} {personId === viewerId && <Trans>(you)</Trans>}
              </h2>
              <p className="muted">{[i18n._(roleNames[role]), email].filter(Boolean).join(', ')}</p>
              {isAsked ? (
                <fieldset className="actions member-question" aria-label={t`Are you sure?`}>
                  <Button onClick={() => void run(personId, asked.deed)}>{t`Yes: ${sentences[asked.deed]}`}</Button>
                  <Button look="secondary" onClick={() => setAsked(undefined)}>
                    <Trans>No, leave it as it is</Trans>
                  </Button>
                </fieldset>
              ) : (
                <div className="actions">
                  {deedsFor(member).map((deed) => (
                    <Button key={deed} look="secondary" aria-label={`${sentences[deed]}: ${called}`} onClick={() => setAsked({ personId, deed })}>
                      {sentences[deed]}
                    </Button>
                  ))}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
