import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { dayInWords } from '../../shared/time/dates.ts';
import { Button, ButtonLink } from '../../shared/ui/button.tsx';
import { Chip } from '../../shared/ui/chip.tsx';
import { TextAreaField } from '../../shared/ui/field.tsx';
import { Handshake } from '../../shared/ui/icons.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { InvitationCard_invitation } from './invitation-documents.ts';
import { type InvitationDoor, useAnswer } from './use-answer.ts';

function failureWords(why: 'late' | 'gone' | 'failed'): ReactNode {
  if (why === 'late') return <Trans>This invitation can no longer be answered: it was answered before, has run out, or the offer is no longer shown.</Trans>;
  if (why === 'gone') return <Trans>This invitation is not there, or no longer. Perhaps you have been signed out.</Trans>;
  return <Trans>That did not work just now. Nothing is lost; please try again in a moment.</Trans>;
}

/** An invitation as the invited person sees it, with the two answers while it waits for one. */
export function InvitationCard({ invitation: masked, door }: { invitation: FragmentType<typeof InvitationCard_invitation>; door: InvitationDoor }) {
  const { i18n, t } = useLingui();
  const { locale, now } = useAppState();
  const { answer, box, busy, failure, invitation, message, ready, setMessage } = useAnswer(unmask(InvitationCard_invitation, masked), door);
  const { answerableUntil, inquiryId, invitedAt, message: words, opportunity, organisation, status } = invitation;
  const heading = useId();
  const isOpen = status === 'WAITING' && answerableUntil > now;
  const language = opportunity?.textLanguage.toLowerCase();
  const lang = language === locale ? undefined : language;
  const name = organisation?.name ?? t`An organisation`;
  return (
    <article className="card invitation-card" aria-labelledby={heading}>
      <h2 id={heading} lang={lang}>
        {opportunity ? <Link to={`/opportunities/${opportunity.slug}`}>{opportunity.title}</Link> : <Trans>An offer that is no longer shown</Trans>}
      </h2>
      <p className="muted">
        {organisation ? <Link to={`/organisations/${organisation.slug}`}>{name}</Link> : name} · <Trans>invited you on {dayInWords(invitedAt, now, i18n, { weekday: false })}</Trans>
      </p>
      <blockquote className="invitation-words">{words}</blockquote>
      {failure && <Notice kind="warning" title={failureWords(failure)} ref={box} />}
      {status === 'INTERESTED' && (
        <Notice kind="success" title={<Trans>You are interested. The conversation with {name} has begun.</Trans>} ref={failure ? undefined : box}>
          {inquiryId && (
            <p className="actions">
              <ButtonLink to={`/conversations/${inquiryId}`} look="secondary">
                <Trans>See the conversation</Trans>
              </ButtonLink>
            </p>
          )}
        </Notice>
      )}
      {status === 'DECLINED' && <Notice kind="info" title={<Trans>You said no, thank you. {name} knows no more than that this time it does not fit.</Trans>} ref={failure ? undefined : box} />}
      {status === 'WAITING' && !isOpen && (
        <p>
          <Chip look="plain">{t`has run out`}</Chip>
        </p>
      )}
      {isOpen && (
        <div className="script-only">
          <TextAreaField
            label={<Trans>A few words for {name} (you may leave it empty)</Trans>}
            help={<Trans>Only if you are interested. Nobody sees your e-mail address.</Trans>}
            name="message"
            rows={3}
            maxLength={5000}
            value={message}
            onChange={({ target }) => setMessage(target.value)}
          />
          <p className="actions">
            <Button onClick={() => answer('INTERESTED')} disabled={!ready} aria-disabled={busy || undefined} aria-describedby={heading}>
              <Handshake aria-hidden />
              <Trans>I am interested</Trans>
            </Button>
            <Button look="secondary" onClick={() => answer('DECLINED')} disabled={!ready} aria-disabled={busy || undefined} aria-describedby={heading}>
              <Trans>No, thank you</Trans>
            </Button>
          </p>
        </div>
      )}
    </article>
  );
}
