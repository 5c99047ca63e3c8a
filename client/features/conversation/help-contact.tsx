import { Trans } from '@lingui/react/macro';
import type { Conversation_InquiryFragment } from '../../generated/graphql.ts';

/** Where the accepted volunteer finds the person whom they help. */
export function HelpContact({ contact: { note, personName, phone, street } }: { contact: NonNullable<Conversation_InquiryFragment['helpContact']> }) {
  return (
    <section className="card" aria-labelledby="help-contact">
      <h2 id="help-contact">
        <Trans>Whom you help</Trans>
      </h2>
      <p>
        <strong>{personName}</strong>
        <br />
        {street}
        {phone && (
          <>
            <br />
            <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>
          </>
        )}
      </p>
      {note && <p>{note}</p>}
      <p className="muted">
        <Trans>Only you get this. Please keep it to yourself, and delete what you have written down when it is over.</Trans>
      </p>
    </section>
  );
}
