import type { DemoNews } from '../demo-data.ts';

export const news: readonly DemoNews[] = [
  {
    slug: 'so-finden-sie-ihr-ehrenamt',
    title: 'So finden Sie in drei Schritten ein Ehrenamt',
    summary: 'Interesse wählen, Umkreis angeben, Nachricht schreiben: Mehr braucht es nicht. Und wer lieber spricht, kommt in die Sprechstunde.',
    body: [
      'Über 140 Angebote stehen zurzeit auf dieser Seite. Niemand muss sie alle lesen.',
      '1. Sagen Sie in der Suche, **was Sie gern tun** und wie weit Sie fahren möchten.\n2. Bei jedem Ergebnis steht, **warum es passt** und wer dahintersteht.\n3. Schreiben Sie der Organisation. Ein Konto brauchen Sie dafür nicht.',
      '## Lieber persönlich?',
      'Die Koordination hat dienstags von 14 bis 17 Uhr Sprechstunde im Rathaus. Bringen Sie gern Fragen zu Versicherung, Führungszeugnis oder Ehrenamtskarte mit.',
    ].join('\n\n'),
    language: 'DE',
    isPinned: true,
    publishedDaysAgo: 41,
  },
  {
    slug: 'danke-fuer-den-aktionstag',
    title: '63 Freiwillige, ein Spielplatz: Danke für den Aktionstag',
    summary: 'In sechs Stunden wurden am Stadtpark Bänke geschliffen, Beete bepflanzt und ein Klettergerüst gestrichen.',
    body: [
      'Es hat geregnet, und trotzdem kamen mehr Leute als im vergangenen Jahr. Die jüngste Helferin war fünf, der älteste Helfer 84 Jahre alt.',
      '- 14 Bänke sind abgeschliffen und geölt.\n- Drei Hochbeete stehen jetzt in Höhe von Rollstühlen.\n- Das Klettergerüst trocknet noch und wird am Montag freigegeben.',
      'Wer beim nächsten Mal dabei sein möchte, findet Arbeitseinsätze unter den [Terminen](/events).',
    ].join('\n\n'),
    language: 'DE',
    isPinned: false,
    publishedDaysAgo: 4,
  },
  {
    slug: 'neue-fortbildungen-fuer-vereine',
    title: 'Neue Fortbildungen für Vereinsvorstände',
    summary: 'Kasse, Haftung, Datenschutz, neue Mitglieder: vier Abende, kostenlos und ohne Vorkenntnisse.',
    body: [
      'Viele Vorstände sagen uns, dass ihnen die Zeit für Papierkram fehlt. Deshalb haben wir vier Abende zusammengestellt, an denen es nur um Handgriffe geht, die man am nächsten Tag braucht.',
      'Alle Abende stehen mit Ort und freien Plätzen unter den [Terminen](/events). Eine Teilnahmebescheinigung gibt es dazu.',
    ].join('\n\n'),
    language: 'DE',
    isPinned: false,
    publishedDaysAgo: 12,
  },
  {
    slug: 'welcome-in-english',
    title: 'New in town? You are welcome to join in',
    summary: 'Many clubs are glad of people who are still learning German. A few of them say so in English here.',
    body: [
      'Volunteering is a good way to meet people and to practise German without a classroom. Nobody expects perfect grammar when tables have to be carried.',
      'Choose *English* below “Languages” in the filters of the search: you will see the offers for which English is enough.',
    ].join('\n\n'),
    language: 'EN',
    isPinned: false,
    publishedDaysAgo: 20,
  },
  {
    slug: 'ehrenamtspreis-vorschlaege',
    title: 'Ehrenamtspreis: Ab heute nehmen wir Vorschläge an',
    summary: 'Wen sollen wir im Frühjahr auszeichnen? Vorschlagen dürfen alle, auch Nachbarinnen und Nachbarn.',
    body: ['Schreiben Sie uns in ein paar Sätzen, wen Sie vorschlagen und warum. Es gibt drei Preise: für junge Menschen, für ein Projekt und für ein Lebenswerk.', 'Die Jury tagt im Februar.'].join('\n\n'),
    language: 'DE',
    isPinned: false,
    publishedDaysAgo: -7,
  },
];
