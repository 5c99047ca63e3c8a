import type { DemoEntry, DemoNetwork } from './demo-data.ts';
import { culture } from './data/culture.ts';
import { health } from './data/health.ts';
import { leisure } from './data/leisure.ts';
import { school } from './data/school.ts';
import { social } from './data/social.ts';
import { sport } from './data/sport.ts';
import { youthEducation } from './data/youth-education.ts';

const network: DemoNetwork = {
  slug: 'bitburg',
  name: 'Engagement Netz Bitburg',
  description:
    'Vereine, Initiativen und Einrichtungen aus Bitburg und der Umgebung auf einer Seite. Alle Angaben sind erfunden: So sieht ein Netz aus, wenn es voll ist.',
  website: 'https://engagement-bitburg.example',
  latitude: 49.9679,
  longitude: 6.5273,
};

const entries: readonly DemoEntry[] = [...sport, ...culture, ...leisure, ...social, ...health, ...school, ...youthEducation];

/** Bitburg and its surroundings, as a full network looks; all organisations and people are fictional. */
export const bitburg = { network, entries };
