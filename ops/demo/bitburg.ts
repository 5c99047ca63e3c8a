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
import { links } from './data/links.ts';
import { agency } from './data/agency.ts';
import { guides } from './data/guides.ts';
import { news } from './data/news.ts';
import { projects } from './data/projects.ts';
import type { DemoEntry, DemoNetwork } from './demo-data.ts';

const network: DemoNetwork = {
  slug: 'bitburg',
  name: 'Engagement Netz Bitburg',
  description: [
    'Vereine, Initiativen und Einrichtungen aus Bitburg und der Umgebung auf einer Seite. Hier finden Sie, was zu Ihnen passt, und erfahren, wer dahintersteht.',
    'Alle Angaben sind erfunden: So sieht ein Netz aus, wenn es voll ist.',
  ].join('\n\n'),
  website: 'https://engagement-bitburg.example',
  latitude: 49.9679,
  longitude: 6.5273,
};

const entries: readonly DemoEntry[] = [
  ...sport, ...culture, ...leisure, ...social, ...health, ...school, ...youthEducation,
  ...environment, ...politics, ...professional, ...religion, ...justice, ...rescue, ...civic,
];

/** Bitburg and its surroundings, as a full network looks; the towns are real, all organisations and people fictional. */
export const bitburg = { network, entries, news: [...news, ...guides, ...projects], links, agency };
