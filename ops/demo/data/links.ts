import type { DemoLinkGroup } from '../demo-data.ts';

export const links: readonly DemoLinkGroup[] = [
  {
    kind: 'ASSOCIATIONS',
    title: null,
    links: [
      { title: 'Kreisverband der Vereine', url: 'https://kreisverband.example/', description: 'Beratung, Muster für Satzungen, Ausleihe von Zelten und Bänken.' },
      { title: 'Freiwilligenagentur Südeifel', url: 'https://freiwilligenagentur.example/', description: 'Sprechstunden in Bitburg, Prüm und Speicher.' },
    ],
  },
  {
    kind: 'FUNDING',
    title: null,
    links: [
      { title: 'Fördertopf der Stadt', url: 'https://foerdertopf.example/', description: 'Bis 1.500 Euro für kleine Vorhaben, Antrag auf zwei Seiten.' },
      { title: 'Stiftung Nachbarschaft', url: 'https://stiftung-nachbarschaft.example/', description: 'Für Treffpunkte, Gärten und Feste, die eine Straße zusammenbringen.' },
    ],
  },
  { kind: 'LAW', title: null, links: [{ title: 'Vereinsrecht in einfachen Worten', url: 'https://vereinsrecht.example/', description: 'Gründung, Haftung, Gemeinnützigkeit, Auflösung.' }] },
  { kind: 'INSURANCE', title: null, links: [{ title: 'Wie Engagierte versichert sind', url: 'https://versichert-im-ehrenamt.example/', description: 'Unfall und Haftpflicht: was das Land übernimmt und was der Verein braucht.' }] },
];
