import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Something made by others, what it is used for here, and under which licence. A licence's own name is not translated. */
export interface Source {
  readonly name: string;
  readonly url: string;
  readonly use: MessageDescriptor;
  readonly licence: string | MessageDescriptor;
  readonly licenceUrl: string;
}

export const sources: readonly Source[] = [
  {
    name: 'GeoNames',
    url: 'https://www.geonames.org/',
    use: msg`Towns and their positions`,
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  },
  {
    name: '© OpenStreetMap contributors',
    url: 'https://www.openstreetmap.org/copyright',
    use: msg`Postal codes and the places that belong to them`,
    licence: 'ODbL 1.0',
    licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
  },
  {
    name: 'Natural Earth',
    url: 'https://www.naturalearthdata.com/',
    use: msg`Borders on the map`,
    licence: msg`public domain`,
    licenceUrl: 'https://www.naturalearthdata.com/about/terms-of-use/',
  },
  {
    name: 'Atkinson Hyperlegible Next, Braille Institute of America',
    url: 'https://www.brailleinstitute.org/freefont/',
    use: msg`The typeface, made to be read by people who see badly`,
    licence: 'SIL Open Font License 1.1',
    licenceUrl: 'https://openfontlicense.org/',
  },
  {
    name: 'Lucide',
    url: 'https://lucide.dev/',
    use: msg`The icons`,
    licence: 'ISC',
    licenceUrl: 'https://lucide.dev/license',
  },
  {
    name: 'Engagement Netz',
    url: 'https://www.apache.org/licenses/LICENSE-2.0',
    use: msg`The software of this site, free to use and to carry on`,
    licence: 'Apache-2.0',
    licenceUrl: 'https://www.apache.org/licenses/LICENSE-2.0',
  },
];
