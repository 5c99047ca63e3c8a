import { Trans } from '@lingui/react/macro';
import type { EditedEvent_EventFragment } from '../../generated/graphql.ts';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Users } from '../../shared/ui/icons.ts';

/** The way to the list of who has registered; nothing for drafts and for what is open to all. */
export function GuestListLink({ event: { capacity, id, shifts, status }, organisation: { slug } }: { event: EditedEvent_EventFragment; organisation: { readonly slug: string } }) {
  if ((typeof capacity !== 'number' && shifts.length === 0) || status === 'DRAFT') return null;
  return (
    <p className="actions">
      <ButtonLink to={`/workspace/${slug}/events/${id}/registrations`} look="secondary">
        <Users aria-hidden />
        <Trans>See who is coming</Trans>
      </ButtonLink>
    </p>
  );
}
