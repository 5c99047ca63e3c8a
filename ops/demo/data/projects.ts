import type { DemoNews } from '../demo-data.ts';

export const projects: readonly DemoNews[] = [
  {
    kind: 'PROJECT',
    slug: 'lesepunkte',
    title: 'Lesepunkte: Bücher dort, wo gewartet wird',
    summary: 'In Wartezimmern, im Bürgerbüro und an drei Haltestellen stehen Regale, aus denen man Bücher mitnehmen darf.',
    body: [
      '## Worum es geht',
      'Viele Kinder haben zu Hause kaum Bücher. An zwölf Lesepunkten in Bitburg und den Dörfern ringsum können sie sich welche mitnehmen und müssen sie nicht zurückbringen.',
      '## Wer mitmacht',
      '- Die Lesepaten füllen die Regale und sortieren, was gespendet wird.\n- Die Stadtbücherei gibt ausgeschiedene Bücher weiter.\n- Drei Arztpraxen und das Bürgerbüro stellen den Platz.',
      '## Mitmachen',
      'Gesucht werden Patinnen und Paten, die einmal in der Woche nach einem Regal sehen. Offene Aufgaben stehen in der [Suche](/?q=Lesepaten).',
    ].join('\n\n'),
    language: 'DE',
    isPinned: false,
    partners: [{ organisation: 'lesepaten-bitburger-land' }, { organisation: 'lesewinkel-bitburg' }, { name: 'Gemeinschaftspraxis am Markt', url: 'https://praxis-am-markt.example/' }],
    publishedDaysAgo: 30,
  },
  {
    kind: 'PROJECT',
    slug: 'vereine-lotsen',
    title: 'Vereinslotsen: Erfahrene helfen neuen Vorständen',
    summary: 'Wer lange einen Verein geführt hat, begleitet ein Jahr lang andere, die gerade anfangen.',
    body: [
      '## Worum es geht',
      'Ein neuer Vorstand hat viele Fragen und wenig Zeit. Acht Lotsinnen und Lotsen mit Jahrzehnten im Vereinsleben hören zu, sehen mit auf die Kasse und kennen die richtigen Stellen.',
      '## Wie es abläuft',
      '1. Sie melden sich in der Sprechstunde.\n2. Wir bringen Sie mit jemandem zusammen, der zu Ihrem Verein passt.\n3. Sie treffen sich ein Jahr lang, so oft es Ihnen hilft.',
    ].join('\n\n'),
    language: 'DE',
    isPinned: false,
    publishedDaysAgo: 75,
  },
];
