import { Trans, useLingui } from '@lingui/react/macro';
import { Contact } from '../../features/inquiry/contact.tsx';
import type { OpportunityPageQuery } from '../../generated/graphql.ts';
import { addressLine } from '../../shared/address-line.ts';

type Organisation = NonNullable<OpportunityPageQuery['opportunity']>['organisation'];

/** The contact form of an offer. */
export function ContactSection({ opportunityId, organisation }: { opportunityId: string; organisation: Organisation }) {
  const { t } = useLingui();
  const name = organisation?.name ?? t`the organisation`;
  return (
    <section className="card contact-section no-print" id="contact" aria-labelledby="contact-heading">
      <h2 id="contact-heading">
        <Trans>Write to {name}</Trans>
      </h2>
      <Contact recipient={{ opportunityId }} {...(organisation && { organisation: { name: organisation.name, website: organisation.website, address: addressLine(organisation.address) } })} />
    </section>
  );
}
