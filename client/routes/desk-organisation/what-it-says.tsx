import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { addressLine } from '../../shared/address-line.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { organisationKindLabels } from '../../shared/labels/organisation-labels.ts';
import { dayInWords } from '../../shared/time/dates.ts';
import { Fact, Facts } from '../../shared/ui/facts.tsx';
import { Building, Clock, Globe, Info, Mail, MapPin } from '../../shared/ui/icons.ts';

export const WhatItSays_case = graphql(`
  fragment WhatItSays_case on VerificationCase {
    contactEmail
    waitingSince
    similarCount
    organisation {
      kind
      name
      website
      address {
        street
        postalCode
        town
      }
    }
  }
`);

/** What an organisation says of itself, as facts to compare with what can be found elsewhere. */
export function WhatItSays({ of }: { of: FragmentType<typeof WhatItSays_case> }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const { contactEmail, organisation, similarCount, waitingSince } = unmask(WhatItSays_case, of);
  const { address, kind, name, website } = organisation;
  return (
    <Facts>
      <Fact icon={<Building aria-hidden />} term={<Trans>Kind</Trans>}>
        {i18n._(organisationKindLabels[kind])}
      </Fact>
      {address && (
        <Fact icon={<MapPin aria-hidden />} term={<Trans>Address</Trans>}>
          {addressLine(address)}
        </Fact>
      )}
      {website && (
        <Fact icon={<Globe aria-hidden />} term={<Trans>Website</Trans>}>
          <a href={website} rel="nofollow noopener ugc">
            {website}
          </a>
        </Fact>
      )}
      {contactEmail && (
        <Fact icon={<Mail aria-hidden />} term={<Trans>E-mail</Trans>}>
          <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
        </Fact>
      )}
      <Fact icon={<Clock aria-hidden />} term={<Trans>Handed in</Trans>}>
        {dayInWords(waitingSince, now, i18n, { weekday: false })}
      </Fact>
      {similarCount > 0 && (
        <Fact icon={<Info aria-hidden />} term={<Trans>Perhaps there already</Trans>}>
          <Link to={`/organisations?${new URLSearchParams({ q: name })}`}>
            <Plural value={similarCount} one="one organisation has a name much like it" other="# organisations have a name much like it" />
          </Link>
        </Fact>
      )}
    </Facts>
  );
}
