import type { DemoEntry } from '../demo-data.ts';
import { checked, entry } from '../entry.ts';
import { slots, weekend, workdays } from '../slots.ts';
import { at } from '../towns.ts';

/** Rettungsdienst und freiwillige Feuerwehr. */
export const rescue: readonly DemoEntry[] = [
  entry({
    slug: 'loeschgemeinschaft-kyllhoehe',
    kind: 'MUNICIPALITY',
    name: 'Löschgemeinschaft Kyllhöhe',
    purpose: 'Freiwillige Feuerwehr dreier Dörfer mit Jugendfeuerwehr, Bambinigruppe und eigenem Fanfarenzug.',
    description: `Drei Dörfer haben ihre Wehren zusammengelegt, weil es allein nicht mehr ging. Heute rücken 46 Aktive von einem Gerätehaus aus, darunter elf Frauen. Etwa 60 Mal im Jahr piept es.`,
    address: at('Malberg', 'Gerätehausweg 1', -320, 240),
    website: 'https://kyllhoehe.example',
    foundedIn: 2017,
    interests: ['fire-brigade', 'young-rescuers', 'disaster-relief'],
    verifications: [checked('PERSON_IN_CHARGE', 45, 'Wehrleitung bestätigt.'), checked('ADDRESS', 45)],
    responsiveness: { shareAnswered: 0.78, medianHours: 42 },
  }, [
    {
      slug: 'mitglied-feuerwehr-quereinstieg',
      kind: 'MEMBERSHIP',
      title: 'Quereinstieg in die Einsatzabteilung',
      summary: 'Du warst nie in der Jugendfeuerwehr? Macht nichts. Ein Drittel unserer Aktiven hat erst mit über 30 angefangen.',
      description: `
        Tagsüber wird es eng, denn viele von uns arbeiten in Trier oder Luxemburg. Deshalb suchen wir Leute, die im Dorf oder im Homeoffice arbeiten und innerhalb weniger Minuten am Gerätehaus sein können.

        Die Grundausbildung dauert ein Jahr, jeweils mit einem Übungsabend in der Woche und einigen Samstagen. Danach entscheidest du, ob du Atemschutz tragen, Maschinen bedienen oder im Einsatzleitwagen sitzen willst. Nicht jeder muss durchs Feuer.

        Kleidung, Führerscheinzuschuss und Versicherung stellt die Gemeinde. Für Einsätze muss dein Arbeitgeber dich freistellen.`,
      interests: ['fire-brigade', 'disaster-relief'], skills: ['physical-work', 'first-aid'], availability: slots('thu-eve', 'sat-am'), commitment: 'FEW_HOURS_WEEKLY', minimumAge: 16, maximumAge: 60, benefits: ['INSURANCE', 'TRAINING', 'EXPENSES', 'TEAM_EVENTS'], confirmedDaysAgo: 12,
    },
    {
      slug: 'bambini-feuerwehr',
      title: 'Bambini-Feuerwehr: Betreuung für die Kleinsten',
      summary: 'Kübelspritze, Notruf, Lagerfeuer: alle zwei Wochen ein Samstagvormittag mit fünfzehn Kindern.',
      description: `
        Mit sechs darf man zur Bambini-Feuerwehr, und die Warteliste ist lang. Das Einzige, was fehlt, sind Erwachsene. Alle zwei Wochen lernen die Kinder samstags von 10 bis 11.30 Uhr, wie man einen Notruf absetzt, warum Kerzen ausgehen und wie man als Gruppe etwas schafft.

        Für die Betreuung muss man nicht in der Feuerwehr sein. Pädagogische Berufe sind ebenso willkommen wie Mütter, Opas oder Studierende.

        Eine Jugendwartin plant die Stunden und teilt das Material aus. Wer mag, besucht den Wochenendlehrgang des Kreises.`,
      interests: ['young-rescuers', 'youth-groups'], skills: ['childcare', 'teaching'], availability: slots('sat-am'), commitment: 'FEW_HOURS_MONTHLY', minimumAge: 16, accessibility: ['CHILDREN_WELCOME'], requirements: ['CERTIFICATE_OF_CONDUCT'], benefits: ['INSURANCE', 'TRAINING', 'TEAM_EVENTS'], confirmedDaysAgo: 25,
    },
    {
      slug: 'mitglied-jugendfeuerwehr',
      kind: 'MEMBERSHIP',
      title: 'Jugendfeuerwehr: zwischen 10 und 16 einsteigen',
      summary: 'Schläuche kuppeln, Zeltlager, Leistungsspange. Wir sind 19 und könnten eine zweite Gruppe aufmachen.',
      description: `
        Freitags von 18 bis 19.30 Uhr ist Übung. Im Sommer wird viel gespritzt, im Winter geht es um Funk, Knoten und Erste Hilfe. Mindestens zweimal im Jahr üben wir mit den Großen zusammen, dann gibt es Nebel und Blaulicht.

        Du brauchst keine besonderen Kräfte. Wer klein ist, kommt durch Kellerfenster, wer groß ist, trägt die Leiter. Stiefel, Helm und Jacke leihen wir dir.

        Mitmachen kostet nichts. Beim ersten Mal sollte ein Elternteil kurz mitkommen, wegen der Unterschrift und weil es hinterher Würstchen gibt.`,
      interests: ['young-rescuers', 'fire-brigade'], availability: slots('fri-eve'), commitment: 'FEW_HOURS_WEEKLY', minimumAge: 10, maximumAge: 16, accessibility: ['CHILDREN_WELCOME'], benefits: ['INSURANCE', 'TRAINING', 'TEAM_EVENTS'], confirmedDaysAgo: 8,
    },
    {
      slug: 'feuerwehr-buero',
      title: 'Büro und Bilder: der Feuerwehr den Rücken freihalten',
      summary: 'Dienstpläne, Fotos, Internetseite. Eine Aufgabe für Leute, die helfen möchten, ohne auszurücken.',
      description: `
        Nach jedem Einsatz kommt der Papierkram, und der landet beim Wehrführer, der eigentlich lieber schlafen würde. Eine Stunde Unterstützung pro Woche wäre für ihn ein Geschenk.

        Zu tun gibt es Verschiedenes. Lehrgänge müssen angemeldet, Prüftermine für Geräte notiert und Berichte für die Internetseite geschrieben werden. Wer gern fotografiert, begleitet Übungen und das Sommerfest.

        Das meiste geht am eigenen Computer. Zu den Übungsabenden am Donnerstag sind Sie eingeladen, Kameradschaft gibt es auch ohne Helm.`,
      interests: ['fire-brigade', 'local-media'], skills: ['office-work', 'websites', 'photography'], attendance: 'MIXED', availability: slots('thu-eve'), commitment: 'FEW_HOURS_WEEKLY', requirements: ['CONFIDENTIALITY'], benefits: ['INSURANCE', 'TEAM_EVENTS'], confirmedDaysAgo: 52,
    },
  ], [
    { slug: 'offenes-geraetehaus', kind: 'MEETING', title: 'Offenes Gerätehaus', summary: 'Einmal im Drehleiterkorb stehen und alle Fragen loswerden, die man schon immer hatte.', description: `Die Mannschaft führt durch Halle und Fahrzeuge. Um 11 Uhr zeigt die Jugend eine Löschübung. Kaffee und Kuchen stehen in der Fahrzeughalle.`, starts: { weekday: 'SUNDAY', week: 5 }, startTime: '10:00', minutes: 240, opportunity: 'mitglied-feuerwehr-quereinstieg', venue: 'Gerätehaus', interests: ['fire-brigade'] },
    { slug: 'hochwasseruebung', kind: 'WORK_DAY', title: 'Hochwasserübung an der Kyll', summary: 'Sandsäcke füllen, Pumpen anwerfen, Meldewege prüfen. Freiwillige ohne Uniform sind fest eingeplant.', description: `Geübt wird, was im Ernstfall klappen muss: dass Fremde gemeinsam anpacken. Sie füllen Sandsäcke, richten eine Essensausgabe ein oder spielen Betroffene. Wetterfeste Kleidung, Verpflegung vor Ort.`, starts: { weekday: 'SATURDAY', week: 16 }, startTime: '08:30', minutes: 330, venue: 'Festplatz an der Kyll', place: at('Kyllburg', null, -420, -180), interests: ['disaster-relief'] },
  ]),
  entry({
    slug: 'helfer-vor-ort-enztal',
    kind: 'INITIATIVE',
    name: 'Helfer vor Ort Enztal',
    purpose: 'Ersthelfer, die da sind, bevor der Rettungswagen kommt, und Kurse für alle, die es auch lernen wollen.',
    description: `Der Rettungswagen braucht bis in die hintersten Dörfer gut zwanzig Minuten. 17 ausgebildete Helferinnen und Helfer überbrücken diese Zeit. Daneben geben wir Kurse und kümmern uns um die Defibrillatoren.`,
    address: at('Neuerburg', 'Enzufer 12', 210, -150),
    foundedIn: 2010,
    interests: ['medical-service', 'first-aid-courses', 'crisis-care'],
    verifications: [checked('PERSON_IN_CHARGE', 92), checked('ADDRESS', 92)],
    responsiveness: { shareAnswered: 0.88, medianHours: 21 },
  }, [
    {
      slug: 'mitglied-helfer-vor-ort',
      kind: 'MEMBERSHIP',
      title: 'Helferin oder Helfer vor Ort werden',
      summary: 'Zwei Dörfer haben noch keine Ersthelfer. Wir bilden aus, statten aus und begleiten die ersten Einsätze.',
      description: `
        Bei einem Herzstillstand zählt jede Minute, und in unserer Gegend vergehen davon ziemlich viele. Unsere Helfer werden zusammen mit dem Rettungswagen alarmiert und sind meist nach fünf Minuten da.

        In Körperich und Mettendorf fehlen uns noch Leute. Sie besuchen einen Lehrgang von 80 Stunden an Abenden und Wochenenden, üben danach monatlich mit der Gruppe und fahren anfangs nur gemeinsam mit Erfahrenen.

        Wann Sie sich einsatzbereit melden, steuern Sie über eine App. Nach belastenden Einsätzen gibt es immer ein Gespräch. Rucksack und Jacke gehören zur Ausstattung.`,
      interests: ['medical-service', 'disaster-relief'], skills: ['first-aid', 'nursing'], place: at('Körperich', null, 80, -60), availability: [...workdays('eve'), ...weekend('am', 'pm', 'eve')], commitment: 'FEW_HOURS_WEEKLY', minimumAge: 18, requirements: ['INTRODUCTORY_COURSE', 'DRIVING_LICENCE', 'CONFIDENTIALITY'], benefits: ['TRAINING', 'INSURANCE', 'TRAVEL_COSTS', 'TEAM_EVENTS'], confirmedDaysAgo: 20,
    },
    {
      slug: 'defi-patenschaft',
      title: 'Patenschaft für einen Defibrillator',
      summary: 'Zehn Minuten im Monat: prüfen, ob das grüne Lämpchen blinkt, und Bescheid geben, wenn nicht.',
      description: `
        In den Dörfern des Enztals hängen 23 Defibrillatoren, an Feuerwehrhäusern, Kirchen und einem Kuhstall. Sie nützen nur, wenn die Batterie geladen und der Kasten nicht zugefroren ist.

        Deshalb hat jedes Gerät eine Patin oder einen Paten. Einmal im Monat gehen Sie vorbei, sehen nach Lampe, Verfallsdatum und Spinnweben und tragen das Ergebnis in einer Liste im Netz ein. Reparieren müssen Sie nichts.

        Offen sind zurzeit sechs Standorte. Ideal ist es, wenn Sie ohnehin täglich daran vorbeigehen, etwa mit dem Hund. Auch Schulklassen haben schon Patenschaften übernommen.`,
      interests: ['medical-service', 'neighbourhood-help'], commitment: 'FEW_HOURS_MONTHLY', minimumAge: 12, accessibility: ['CHILDREN_WELCOME'], benefits: ['TRAINING'], confirmedDaysAgo: 64,
    },
    {
      slug: 'erste-hilfe-ausbilder',
      title: 'Erste Hilfe unterrichten',
      summary: 'Sie bringen Vereinen, Schulen und Firmen bei, was zu tun ist. Die Lehrscheinausbildung bezahlen wir.',
      description: `
        Die Kurse sind voll, die Ausbilder müde: Zu dritt haben sie im letzten Jahr 41 Kurse gegeben. Eine vierte und fünfte Person würden es möglich machen, auch in Kitas und Schulen zu gehen.

        Wer unterrichten möchte, sollte sicher vor einer Gruppe stehen und ein wenig medizinische Vorerfahrung mitbringen, etwa aus Pflege, Praxis oder Feuerwehr. Der Lehrschein dauert zwei Wochen, für die man Bildungsurlaub nehmen kann.

        Danach sind es ein bis zwei Samstage im Monat. Pro Kurs zahlen wir eine Pauschale, Puppen und Verbände fahren im Anhänger mit.`,
      interests: ['first-aid-courses', 'adult-courses'], skills: ['first-aid', 'teaching', 'nursing'], availability: slots('sat-am', 'sat-pm'), commitment: 'FEW_DAYS_MONTHLY', minimumAge: 21, requirements: ['FIRST_AID', 'INTRODUCTORY_COURSE', 'DRIVING_LICENCE'], benefits: ['EXPENSES', 'TRAINING', 'INSURANCE', 'CERTIFICATE'], confirmedDaysAgo: 41,
    },
  ], [
    { slug: 'erste-hilfe-kurs', kind: 'TRAINING', title: 'Erste-Hilfe-Kurs an einem Samstag', summary: 'Neun Stunden, eine Puppe, viel Praxis. Gilt für Führerschein und Ehrenamt.', description: `Engagierte mit einer Bescheinigung ihres Vereins zahlen nichts. Mittags bestellen wir gemeinsam. Bequeme Hosen sind ratsam, es wird gekniet.`, starts: { weekday: 'SATURDAY', week: 3 }, startTime: '08:30', minutes: 540, venue: 'Lehrsaal am Enzufer', interests: ['first-aid-courses'], capacity: 20 },
    { slug: 'wiederbelebung-mittagspause', kind: 'TRAINING', title: 'Wiederbelebung in der Mittagspause', summary: 'Fünfundvierzig Minuten, die ein Leben retten können. Prüfen, rufen, drücken.', description: `Sie üben an einer Puppe und mit einem Trainingsgerät. Vorkenntnisse sind nicht nötig, Straßenkleidung genügt. Ein belegtes Brot ist dabei.`, starts: { weekday: 'TUESDAY', week: 8 }, startTime: '12:15', minutes: 45, venue: 'Marktplatz Neuerburg', place: at('Neuerburg', null, 0, 0), interests: ['first-aid-courses', 'medical-service'] },
    { slug: 'nach-dem-einsatz', kind: 'MEETING', title: 'Gesprächskreis nach belastenden Einsätzen', summary: 'Für Aktive aus Feuerwehr, Rettung und Notfallbegleitung. Vertraulich und ohne Protokoll.', description: `Zwei Fachkräfte für psychosoziale Notfallversorgung begleiten den Abend. Man darf reden, zuhören oder einfach nur da sein.`, starts: { weekday: 'MONDAY', week: 4 }, startTime: '19:30', minutes: 90, interests: ['crisis-care'], capacity: 12 },
  ]),
];
