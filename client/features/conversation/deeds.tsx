import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { Conversation_InquiryFragment } from '../../generated/graphql.ts';
import { Button } from '../../shared/ui/button.tsx';
import { TextAreaField } from '../../shared/ui/field.tsx';
import { useFocusAfter } from '../../shared/ui/use-focus.ts';
import type { Door } from './conversation.ts';
import { deedWords } from './decision-words.ts';
import type { Deed } from './decision-words.ts';
import { FailureNotice } from './failure-notice.tsx';
import { decisionsFrom, isUnderWay } from './status-words.ts';
import { useDeed } from './use-deed.ts';

/** What this side can do from where the conversation stands. */
function deedsOf({ side, status }: Conversation_InquiryFragment): readonly Deed[] {
  if (side === 'PERSON') return isUnderWay(status) ? ['WITHDRAWN'] : [];
  return decisionsFrom(status).filter((decision): decision is Exclude<typeof decision, 'OPEN'> => decision !== 'OPEN');
}

/** Decisions beside the letters. Each asks once more before it is done; an organisation can add a few words. */
export function Deeds({ inquiry, door, onDone }: { inquiry: Conversation_InquiryFragment; door: Door; onDone: (inquiry: Conversation_InquiryFragment) => void }) {
  const { i18n } = useLingui();
  const [asked, setAsked] = useState<Deed>();
  const deeds = deedsOf(inquiry);
  if (deeds.length === 0) return null;
  return (
    <section className="deeds script-only" aria-labelledby="deeds-heading">
      <h2 id="deeds-heading">{inquiry.side === 'PERSON' ? <Trans>No longer interested?</Trans> : <Trans>What has come of it?</Trans>}</h2>
      {asked ? (
        <Question
          key={asked}
          deed={asked}
          inquiry={inquiry}
          door={door}
          onCancel={() => setAsked(undefined)}
          onDone={(changed) => {
            setAsked(undefined);
            onDone(changed);
          }}
        />
      ) : (
        <p className="actions">
          {deeds.map((deed) => (
            <Button key={deed} look={deed === 'COMMITTED' ? 'secondary' : 'quiet'} onClick={() => setAsked(deed)}>
              {i18n._(deedWords[deed].label)}
            </Button>
          ))}
        </p>
      )}
    </section>
  );
}

interface QuestionProps {
  readonly deed: Deed;
  readonly inquiry: Conversation_InquiryFragment;
  readonly door: Door;
  readonly onCancel: () => void;
  readonly onDone: (inquiry: Conversation_InquiryFragment) => void;
}

function Question({ deed, inquiry, door, onCancel, onDone }: QuestionProps) {
  const { i18n } = useLingui();
  const { busy, failure, message, setMessage, submit } = useDeed(deed, inquiry, door, onDone);
  const heading = useRef<HTMLHeadingElement>(null);
  const notice = useFocusAfter(failure);
  useEffect(() => heading.current?.focus(), []);
  const words = deedWords[deed];
  return (
    <form className="card" method="post" noValidate onSubmit={(event) => void submit(event)}>
      {failure && <FailureNotice failure={failure} ref={notice} />}
      <h3 tabIndex={-1} ref={heading}>
        {i18n._(words.question)}
      </h3>
      <p>{i18n._(words.consequence)}</p>
      {deed !== 'WITHDRAWN' && deed !== 'ANSWERED' && (
        <TextAreaField label={<Trans>A few words to {inquiry.personName}, if you like</Trans>} name="message" rows={4} maxLength={5000} value={message} onChange={({ target }) => setMessage(target.value)} />
      )}
      <div className="actions">
        <Button type="submit" aria-disabled={busy || undefined}>
          {i18n._(words.confirm)}
        </Button>
        <Button look="secondary" onClick={onCancel}>
          <Trans>Go back</Trans>
        </Button>
      </div>
    </form>
  );
}
