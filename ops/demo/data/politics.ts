import type { DemoEntry } from '../demo-data.ts';
import { checked, entry } from '../entry.ts';
import { slots, workdays } from '../slots.ts';
import { at } from '../towns.ts';

/** Politik und politische Interessenvertretung. */
export const politics: readonly DemoEntry[] = [
  entry({
    slug: 'weltladen-sonnenkorb',
    kind: 'CLUB',
    name: 'Weltladen Sonnenkorb Bitburg',
    purpose: 'Fairer Handel, Bildungsarbeit und eine Partnerschaft mit einer Kaffee-Genossenschaft in Ruanda.',
    description: `Im Laden arbeiten 24 Ehrenamtliche, verdient wird daran nichts. Mit dem Überschuss zahlen wir Schulbücher und Brunnen. Wir gehen in Schulklassen, laden Gäste ein und unterschreiben auch mal eine Petition.`,
    address: at('Bitburg', 'Kirchgässchen 7', 130, 40),
    website: 'https://sonnenkorb.example',
    foundedIn: 1987,
    interests: ['one-world-europe', 'human-rights'],
    verifications: [checked('REGISTER_ENTRY', 200), checked('TAX_EXEMPTION', 200, null, 610)],
    responsiveness: { shareAnswered: 0.81, medianHours: 33 },
  }, [
    {
      slug: 'ladendienst-sonnenkorb',
      title: 'Ladendienst im Weltladen',
      summary: 'Kaffee, Schokolade, Körbe aus Sisal: einen halben Tag in der Woche verkaufen, beraten und einpacken.',
      description: `
        Unser Laden ist klein, riecht nach Kaffee und hat eine Türglocke. Drei Stunden dauert eine Schicht, entweder vormittags ab 9.30 oder nachmittags ab 14 Uhr. Sie bedienen die Kasse, füllen Regale nach und erklären, warum die Schokolade zehn Cent mehr kostet.

        An ruhigen Tagen bleibt Zeit zum Lesen. In der Zeit vor den Festtagen eher nicht, dann sind wir zu zweit.

        Eine Kollegin arbeitet Sie über vier Schichten ein. Wer möchte, besucht im Frühjahr das Grundseminar zum fairen Handel, Fahrt und Unterkunft bezahlt der Verein.`,
      interests: ['one-world-europe'], skills: ['accounting'], availability: [...workdays('am', 'pm'), ...slots('sat-am')], commitment: 'FEW_HOURS_WEEKLY', minimumAge: 16, accessibility: ['PUBLIC_TRANSPORT', 'ASSISTANCE_DOG'], benefits: ['INSURANCE', 'TRAINING', 'TEAM_EVENTS'], confirmedDaysAgo: 36,
    },
    {
      slug: 'schulworkshop-kakao',
      title: 'Workshop „Vom Baum zur Tafel“ in Schulklassen',
      summary: 'Zwei Schulstunden mit Kakaobohnen, Weltkarte und kniffligen Fragen. Der Koffer dafür steht bereit.',
      description: `
        Was bekommt eine Bauernfamilie von einer Tafel Schokolade? Im Workshop legen Kinder einen Euro aus Holzmünzen auf den Tisch und verteilen ihn. Die Stille danach ist jedes Mal bemerkenswert.

        Etwa zwölf Klassen im Jahr laden uns ein, überwiegend dritte bis sechste. Sie gehen zu zweit hin, der Ablauf ist ausgearbeitet, das Material steckt in einem Koffer. Sie können sich die Termine aussuchen, sie liegen immer am Vormittag.

        Zweimal schauen Sie zu, dann übernehmen Sie einen Teil. Eine kleine Aufwandsentschädigung für jeden Workshop ist vorgesehen.`,
      interests: ['one-world-europe', 'school-workshops'], skills: ['teaching', 'moderating'], availability: workdays('am'), commitment: 'FEW_HOURS_MONTHLY', minimumAge: 18, accessibility: ['CHILDREN_WELCOME'], benefits: ['EXPENSES', 'TRAVEL_COSTS', 'TRAINING'], confirmedDaysAgo: 68,
    },
    {
      slug: 'onlineshop-texte',
      title: 'Texte für den Onlineshop und die sozialen Kanäle',
      summary: 'Wer flicht die Körbe, wer röstet den Kaffee? Sie schreiben kurze Geschichten zu unseren Waren.',
      description: `
        Hinter jedem Korb steht eine Genossenschaft, hinter jedem Tuch eine Weberin. Auf unserer Internetseite steht bisher nur der Preis. Das möchten wir ändern, am besten mit jemandem, der gern schreibt und sich kurz fassen kann.

        Die Informationen liefern die Handelspartner, meist auf Englisch. Sie machen daraus zwei bis drei Texte im Monat, dazu gelegentlich einen Beitrag für die sozialen Medien. Fotos entstehen im Laden.

        Alles lässt sich von zu Hause erledigen. Wenn Sie in der Nähe sind, kosten Sie den Kaffee natürlich vorher.`,
      interests: ['one-world-europe', 'local-media'], skills: ['writing', 'social-media', 'translating'], attendance: 'REMOTE', commitment: 'FEW_HOURS_MONTHLY', languages: ['DE', 'EN'], minimumAge: 16, benefits: ['CERTIFICATE'], confirmedDaysAgo: 13,
    },
  ], [
    { slug: 'kaffee-verkostung', kind: 'MEETING', title: 'Kaffeeverkostung mit Gästen aus Ruanda', summary: 'Vier Sorten, zwei Gäste, ein Abend über Ernten, Preise und das Wetter.', description: `Zwei Mitglieder der Genossenschaft berichten auf Französisch und Englisch, übersetzt wird live. Der Eintritt ist frei, die Plätze sind knapp.`, starts: { weekday: 'THURSDAY', week: 8 }, startTime: '19:00', minutes: 120, interests: ['one-world-europe'], capacity: 35 },
    { slug: 'argumente-training', kind: 'TRAINING', title: 'Argumente gegen Stammtischparolen', summary: 'Was sagt man, wenn einem die Worte fehlen? Ein Tag zum Üben, mit viel Humor.', description: `In kleinen Szenen probieren wir aus, was ein Gespräch rettet und was es beendet. Geleitet wird der Tag von zwei erfahrenen Trainerinnen. Mittagessen inklusive.`, starts: { weekday: 'SATURDAY', week: 9 }, startTime: '10:00', minutes: 360, interests: ['human-rights', 'equality-diversity'], capacity: 20 },
  ]),
  entry({
    slug: 'beteiligungsbuero-suedeifel',
    kind: 'MUNICIPALITY',
    name: 'Beteiligungsbüro Südeifel',
    purpose: 'Anlaufstelle für Jugendparlament, Seniorenbeirat, Wahlhelfende und alle, die vor Ort mitreden wollen.',
    description: `Wir gehören zur Verwaltung und sind doch für die da, die nicht dazugehören. Unser Büro organisiert Bürgerdialoge, begleitet Beiräte und sucht Menschen für den Wahltag. Parteipolitik bleibt draußen.`,
    address: at('Bitburg', 'Rathausgasse 2', 30, -90),
    website: 'https://beteiligung-suedeifel.example',
    interests: ['elections-democracy', 'councils-boards', 'equality-diversity'],
    verifications: [checked('PERSON_IN_CHARGE', 15, 'Öffentliche Stelle.'), checked('ADDRESS', 15)],
    responsiveness: { shareAnswered: 0.99, medianHours: 22 },
  }, [
    {
      slug: 'wahlhelfer',
      title: 'Wahlhelferinnen und Wahlhelfer',
      summary: 'Ein Sonntag im Wahllokal: Stimmzettel ausgeben, abends auszählen, Demokratie von innen sehen.',
      description: `
        Für jede Wahl brauchen wir rund 320 Menschen in 41 Wahllokalen. Eine Schicht dauert fünf Stunden, am Abend kommen alle zum Auszählen zusammen. Gegen 21 Uhr ist meist Schluss, bei Kommunalwahlen kann es später werden.

        Mitmachen darf, wer selbst wahlberechtigt ist. Das Team besteht aus acht Leuten, die erfahrene Vorsitzende verteilt die Aufgaben. Vorher laden wir zu einer Schulung von zwei Stunden ein, wahlweise vor Ort oder per Video.

        Das Erfrischungsgeld beträgt 50 Euro. Wünsche zum Wahllokal erfüllen wir nach Möglichkeit, auch Freundeskreise bleiben gern beisammen.`,
      interests: ['elections-democracy'], availability: slots('sun-am', 'sun-pm', 'sun-eve'), commitment: 'FEW_HOURS', minimumAge: 18, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'PUBLIC_TRANSPORT'], requirements: ['INTRODUCTORY_COURSE'], benefits: ['EXPENSES', 'TRAINING', 'INSURANCE'], confirmedDaysAgo: 8,
    },
    {
      slug: 'jugendparlament-mitmachen',
      title: 'Jugendparlament: mitmachen ab 14',
      summary: 'Skatepark, Nachtbus, WLAN im Schwimmbad: 15 Jugendliche entscheiden mit und haben eigenes Geld dafür.',
      description: `
        Das Jugendparlament hat 15 Sitze, 6.000 Euro im Jahr und das Recht, im Stadtrat zu reden. Zuletzt hat es den Nachtbus durchgesetzt. Drei Sitze sind frei, weil Leute zum Studieren weggezogen sind.

        Wer zwischen 14 und 20 ist und hier wohnt, zur Schule geht oder arbeitet, kann nachrücken. Ihr trefft euch alle drei Wochen am Dienstag um 17.30 Uhr, dazu kommen Arbeitsgruppen. Eine Begleitperson hilft bei Anträgen und Protokollen, redet aber nicht rein.

        Fahrkarten werden bezahlt. Eine Bescheinigung über das Engagement gibt es ebenfalls, die macht sich in Bewerbungen ganz gut.`,
      interests: ['councils-boards', 'elections-democracy'], availability: slots('tue-pm', 'tue-eve'), commitment: 'FEW_HOURS_MONTHLY', minimumAge: 14, maximumAge: 20, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'ACCESSIBLE_TOILET', 'PUBLIC_TRANSPORT', 'SIGN_LANGUAGE'], benefits: ['TRAVEL_COSTS', 'TRAINING', 'CERTIFICATE', 'TEAM_EVENTS'], confirmedDaysAgo: 5,
    },
  ], [
    { slug: 'wahlhelferschulung-online', kind: 'TRAINING', title: 'Schulung für den Wahltag', summary: 'Vom Aufbau der Kabinen bis zur Niederschrift: zwei Stunden per Video, mit Zeit für Fragen.', description: `Den Zugangslink erhalten Sie nach der Anmeldung. Wer schon einmal geholfen hat, kann nach der Pause einsteigen, dann geht es um die Neuerungen.`, starts: { weekday: 'TUESDAY', week: 7 }, startTime: '18:00', minutes: 120, attendance: 'REMOTE', onlineUrl: 'https://beteiligung-suedeifel.example/schulung', opportunity: 'wahlhelfer', interests: ['elections-democracy'], capacity: 80 },
    { slug: 'buergerdialog-innenstadt', kind: 'MEETING', title: 'Bürgerdialog: Wem gehört der Marktplatz?', summary: 'Autos, Bänke, Bäume, Feste: Ein Abend, an dem alle eine Karte und einen Stift bekommen.', description: `An sechs Tischen wird gezeichnet und gestritten, am Ende gehen drei Vorschläge in den Stadtrat. Kinderbetreuung und Gebärdensprache sind organisiert.`, starts: { weekday: 'WEDNESDAY', week: 5 }, startTime: '18:30', minutes: 150, venue: 'Stadthalle, großer Saal', place: at('Bitburg', null, 20, -60), interests: ['councils-boards', 'village-town'], capacity: 120 },
  ]),
];
