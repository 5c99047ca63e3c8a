import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { organisationKindLabels } from '../../shared/labels/organisation-labels.ts';
import { Fact, Facts } from '../../shared/ui/facts.tsx';
import { Building, Calendar, ExternalLink, Globe, Handshake, MapPin } from '../../shared/ui/icons.ts';
import { hostOf } from './host.ts';

export const OrganisationFacts_organisation = graphql(`
  fragment OrganisationFacts_organisation on Organisation {
    kind
    website
    foundedIn
    address {
      street
      postalCode
      town
    }
    interests {
      id
      label(locale: $locale)
    }
    network {
      name
    }
  }
`);

/** Kind, address, website, fields: what people look for on the page of an organisation. */
export function OrganisationFacts({ organisation: masked }: { organisation: FragmentType<typeof OrganisationFacts_organisation> }) {
  const { i18n } = useLingui();
  const { address, foundedIn, interests, kind, network, website } = unmask(OrganisationFacts_organisation, masked);
  const town = [address?.postalCode, address?.town].filter(Boolean).join(' ');
  return (
    <Facts>
      <Fact icon={<Building aria-hidden />} term={<Trans>Kind</Trans>}>
        {i18n._(organisationKindLabels[kind])}
      </Fact>
      {town && (
        <Fact icon={<MapPin aria-hidden />} term={<Trans>Address</Trans>}>
          <address>
            {address?.street && (
              <>
                {address.street}
                <br />
              </>
            )}
            {town}
          </address>
        </Fact>
      )}
      {website && (
        <Fact icon={<Globe aria-hidden />} term={<Trans>Website</Trans>}>
          <a href={website} rel="nofollow noopener ugc">
            {hostOf(website)}
            <ExternalLink aria-hidden />
          </a>
        </Fact>
      )}
      {typeof foundedIn === 'number' && (
        <Fact icon={<Calendar aria-hidden />} term={<Trans>Founded</Trans>}>
          {foundedIn}
        </Fact>
      )}
      {interests.length > 0 && (
        <Fact icon={<Handshake aria-hidden />} term={<Trans>Active in</Trans>}>
          <ul className="word-list">
            {interests.map(({ id, label }) => (
              <li key={id}>
                <Link to={`/?interest=${id}`}>{label}</Link>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {network && (
        <Fact icon={<Globe aria-hidden />} term={<Trans>Network</Trans>}>
          {network.name}
        </Fact>
      )}
    </Facts>
  );
}
