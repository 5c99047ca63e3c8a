import { civic } from './data/civic.ts';
import { culture } from './data/culture.ts';
import { environment } from './data/environment.ts';
import { health } from './data/health.ts';
import { justice } from './data/justice.ts';
import { leisure } from './data/leisure.ts';
import { politics } from './data/politics.ts';
import { professional } from './data/professional.ts';
import { religion } from './data/religion.ts';
import { rescue } from './data/rescue.ts';
import { school } from './data/school.ts';
import { social } from './data/social.ts';
import { sport } from './data/sport.ts';
import { youthEducation } from './data/youth-education.ts';
import type { DemoEntry, DemoEvent, DemoNetwork, DemoOpportunity, DemoOrganisation } from './demo-data.ts';

/** The network that the demo shows. The town is real, everything in its network is fictional. */
export const demoNetwork: DemoNetwork = {
  slug: 'bitburg',
  name: 'Engagement Netz Bitburg',
  description: [
    'Vereine, Initiativen, Einrichtungen und ihre Termine in Bitburg und den Dörfern ringsum, an einem Ort. Hier finden Sie, was zu Ihnen passt, und erfahren, wer dahintersteht.',
    'Betreut wird das Netz vom Engagementbüro. Alle Organisationen werden geprüft, bevor ihre Angebote erscheinen.',
  ].join('\n\n'),
  website: 'https://engagement-netz-bitburg.example',
  latitude: 49.9679,
  longitude: 6.5273,
};

const entries: readonly DemoEntry[] = [
  ...sport, ...culture, ...leisure, ...social, ...health, ...school, ...youthEducation,
  ...environment, ...politics, ...professional, ...religion, ...justice, ...rescue, ...civic,
];

/** All organisations of the demo; slugs are unique. */
export const demoOrganisations: readonly DemoOrganisation[] = entries.map(({ organisation }) => organisation);

/** All their postings; slugs are unique among postings. */
export const demoOpportunities: readonly DemoOpportunity[] = entries.flatMap(({ opportunities }) => opportunities);

/** All their events; slugs are unique among events. */
export const demoEvents: readonly DemoEvent[] = entries.flatMap(({ events }) => events);
