import { Trans } from '@lingui/react/macro';

/** What the standing of one's organisation means for its postings; nothing when all is well. */
export function OrganisationStanding({ status }: { status: string }) {
  switch (status) {
    case 'PENDING':
      return (
        <p>
          <Trans>Waiting to be verified. You can write everything already; it goes online by itself once your organisation is verified.</Trans>
        </p>
      );
    case 'REJECTED':
      return (
        <p>
          <Trans>Was not verified. Nothing of it can be published; please talk to the coordinators of your town.</Trans>
        </p>
      );
    case 'SUSPENDED':
      return (
        <p>
          <Trans>Is blocked for now. Nothing of it can be seen; please talk to the coordinators of your town.</Trans>
        </p>
      );
    default:
      return null;
  }
}
