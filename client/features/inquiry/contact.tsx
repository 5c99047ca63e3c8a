import { Trans } from '@lingui/react/macro';
import { useViewer } from '../../shared/layout/use-viewer.ts';
import { ContactForm } from './contact-form.tsx';
import type { ContactTarget } from './contact-form.tsx';
import { SignedInForm } from './signed-in-form.tsx';

/** How to write to an organisation, with an account or without. */
export function Contact(target: ContactTarget) {
  const viewer = useViewer();
  if (viewer) return <SignedInForm {...target} accountName={viewer.name ?? null} />;
  return (
    <>
      <p>
        <Trans>Without an account and without obligation.</Trans>
      </p>
      <ContactForm {...target} />
    </>
  );
}
