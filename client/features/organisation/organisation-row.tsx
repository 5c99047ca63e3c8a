import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { organisationKindLabels } from '../../shared/labels/organisation-labels.ts';
import { BadgeCheck, MapPin } from '../../shared/ui/icons.ts';
import { validSubjectsInWords } from './verification-words.ts';

export const OrganisationRow_organisation = graphql(`
  fragment OrganisationRow_organisation on Organisation {
    slug
    kind
    name
    purpose
    logo {
      url
      width
      height
    }
    address {
      postalCode
      town
    }
    verifications {
      subject
      validUntil
    }
  }
`);

/** An organisation in the directory: name, kind, purpose, town, what was checked. The whole card leads to its page. */
export function OrganisationRow({ organisation: masked, heading: Heading = 'h2' }: { organisation: FragmentType<typeof OrganisationRow_organisation>; heading?: 'h2' | 'h3' }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const { address, kind, logo, name, purpose, slug, verifications } = unmask(OrganisationRow_organisation, masked);
  const checked = validSubjectsInWords(verifications, now, i18n);
  return (
    <article className="card organisation-row">
      {logo && <img className="organisation-row-logo organisation-logo" src={logo.url} alt="" width={logo.width} height={logo.height} loading="lazy" />}
      <p className="organisation-row-kind">{i18n._(organisationKindLabels[kind])}</p>
      <Heading className="organisation-row-name">
        <Link to={`/organisations/${slug}`}>{name}</Link>
      </Heading>
      <p>{purpose}</p>
      <ul className="organisation-row-facts">
        {address?.town && (
          <li>
            <MapPin aria-hidden />
            {[address.postalCode, address.town].filter(Boolean).join(' ')}
          </li>
        )}
        {checked && (
          <li className="organisation-row-checked">
            <BadgeCheck aria-hidden />
            {checked}
          </li>
        )}
      </ul>
    </article>
  );
}
