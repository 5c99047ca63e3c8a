import type { DemoEntry } from '../demo-data.ts';
import { checked, entry } from '../entry.ts';
import { slots, weekend, workdays } from '../slots.ts';
import { at } from '../towns.ts';

/** Lokales Bürgerengagement. */
export const civic: readonly DemoEntry[] = [
  entry({
    slug: 'engagementbuero-bitburg',
    kind: 'MUNICIPALITY',
    name: 'Engagementbüro Bitburg',
    purpose: 'Beratung für alle, die sich einsetzen möchten, und für Vereine, die Menschen suchen.',
    description: `Wir koordinieren das Engagement Netz, prüfen neue Organisationen und helfen beim Formulieren von Angeboten. Sprechstunde ist dienstags und donnerstags, ein Sofa steht bereit.`,
    address: at('Bitburg', 'Rathausgasse 4', 20, -70),
    website: 'https://engagementbuero-bitburg.example',
    interests: ['volunteer-support', 'village-town', 'local-media'],
    verifications: [checked('PERSON_IN_CHARGE', 5, 'Öffentliche Stelle.'), checked('ADDRESS', 5)],
    responsiveness: { shareAnswered: 1, medianHours: 6 },
  }, [
    {
      slug: 'ehrenamtslotsen',
      title: 'Ehrenamtslotsin oder Ehrenamtslotse',
      summary: 'Im Gespräch herausfinden, was zu jemandem passt, und ihn zum ersten Termin begleiten.',
      description: `
        „Ich würde gern etwas tun, weiß aber nicht, was.“ Mit diesem Satz kommen viele zu uns. Lotsen nehmen sich eine Dreiviertelstunde, fragen nach Zeit, Vorlieben und Sorgen und schlagen zwei, drei Möglichkeiten vor. Auf Wunsch gehen sie beim ersten Mal mit.

        Sie sollten gern zuhören und die Gegend ein wenig kennen. Alles andere lernen Sie an drei Abenden und durch Hospitieren.

        Eingeteilt werden Sie für eine Sprechstunde alle zwei Wochen, dienstags von 15 bis 18 Uhr oder donnerstags von 9 bis 12 Uhr. Gespräche per Video sind ebenfalls möglich.`,
      interests: ['volunteer-support'], skills: ['listening', 'organising'], attendance: 'MIXED', availability: slots('tue-pm', 'thu-am'), commitment: 'FEW_HOURS_MONTHLY', minimumAge: 18, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'ACCESSIBLE_TOILET', 'PUBLIC_TRANSPORT', 'HEARING_LOOP'], requirements: ['CONFIDENTIALITY'], benefits: ['TRAINING', 'INSURANCE', 'TRAVEL_COSTS', 'VOLUNTEER_CARD'], confirmedDaysAgo: 4,
    },
    {
      slug: 'reporter-ehrenamt',
      title: 'Reporterin oder Reporter für Vereinsgeschichten',
      summary: 'Einmal im Monat jemanden besuchen, der sich engagiert, und darüber schreiben oder fotografieren.',
      description: `
        Wer sind die Leute, die im Morgengrauen Kröten tragen oder seit vierzig Jahren das Kassenbuch führen? Für unsere Internetseite und das Stadtblatt suchen wir Menschen, die solche Geschichten entdecken.

        Ein Beitrag im Monat genügt, ungefähr eine halbe Seite lang, gern mit Foto. Die Themen besprechen wir in einer kleinen Redaktionsrunde per Video. Eine Journalistin liest gegen und gibt Rückmeldung, die wirklich weiterhilft.

        Schüler ab 15 haben bei uns ihre ersten Texte veröffentlicht. Fahrtkosten werden bezahlt, und Ihr Name steht natürlich darunter.`,
      interests: ['local-media', 'volunteer-support'], skills: ['writing', 'photography'], attendance: 'MIXED', commitment: 'FEW_HOURS_MONTHLY', minimumAge: 15, benefits: ['TRAVEL_COSTS', 'TRAINING', 'CERTIFICATE'], confirmedDaysAgo: 27,
    },
    {
      slug: 'briefe-falten-engagementbuero',
      kind: 'HELP_REQUEST',
      title: '1.200 Einladungen falten und eintüten',
      summary: 'Ein Nachmittag am großen Tisch: Die Einladungen zum Dankfest müssen in die Umschläge. Mit Musik und Keksen.',
      description: `
        Alle, die sich in Bitburg engagieren, sollen eine gedruckte Einladung zum Dankfest bekommen. Die Karten sind da, die Umschläge auch. Nur ist unsere Falzmaschine kaputtgegangen, und zu zweit würden wir bis zum Fest brauchen.

        Am Donnerstag ab 15 Uhr falten wir deshalb gemeinsam. Die Arbeit geht im Sitzen und ist schnell erklärt: falten, einstecken, zukleben. Wer nur eine Stunde Zeit hat, ist genauso willkommen wie jemand, der bis zum Schluss bleibt.

        Kinder ab acht dürfen stempeln. Der Raum liegt ebenerdig, der Bus hält gegenüber.`,
      interests: ['volunteer-support', 'neighbourhood-help'], availability: slots('thu-pm', 'thu-eve'), commitment: 'FEW_HOURS', accessibility: ['WHEELCHAIR_ACCESSIBLE', 'ACCESSIBLE_TOILET', 'PUBLIC_TRANSPORT', 'CHILDREN_WELCOME', 'ASSISTANCE_DOG'], benefits: ['MEALS'], confirmedDaysAgo: 1,
    },
  ], [
    { slug: 'sprechstunde-fuer-vereine', kind: 'MEETING', title: 'Sprechstunde für Vereine: gute Angebote schreiben', summary: 'Bringen Sie Ihren Entwurf mit. Nach anderthalb Stunden ist ein Angebot daraus geworden, das man gern liest.', description: `Wir schauen gemeinsam, was drinstehen muss und was wegkann. Auf Wunsch stellen wir das Angebot gleich ins Netz. Ein Laptop ist da, Kaffee auch.`, starts: { weekday: 'TUESDAY', week: 0 }, startTime: '16:00', minutes: 90, interests: ['volunteer-support'], capacity: 8 },
    { slug: 'markt-der-moeglichkeiten', kind: 'FESTIVAL', title: 'Markt der Möglichkeiten', summary: 'Vierzig Vereine und Initiativen an einem Ort. Schnuppern, fragen, eintragen.', description: `Auf der Bühne stellen sich alle zehn Minuten andere vor, draußen löscht die Jugendfeuerwehr. Wer unsicher ist, fragt die Lotsen mit den grünen Tüchern. Der Eintritt ist frei.`, starts: { weekday: 'SATURDAY', week: 19 }, startTime: '11:00', minutes: 300, venue: 'Stadthalle und Vorplatz', place: at('Bitburg', null, 20, -60), interests: ['volunteer-support', 'village-town'] },
    { slug: 'vereinsrecht-online', kind: 'TRAINING', title: 'Vorstand werden ohne Bauchweh', summary: 'Haftung, Kasse, Protokoll: zwei Stunden online für neue und künftige Vorstandsmitglieder.', description: `Ein Anwalt für Vereinsrecht erklärt das Nötigste und beantwortet Fragen, die vorab eingereicht werden. Die Folien bekommen alle hinterher.`, starts: { weekday: 'WEDNESDAY', week: 3 }, startTime: '19:00', minutes: 120, attendance: 'REMOTE', onlineUrl: 'https://engagementbuero-bitburg.example/vorstand', interests: ['volunteer-support'], capacity: 100 },
  ]),
  entry({
    slug: 'buergerbus-ginsterlinie',
    kind: 'CLUB',
    name: 'Bürgerbus Ginsterlinie',
    purpose: 'Ein Kleinbus mit acht Sitzen verbindet 14 Dörfer mit Ärzten, Läden und Bahnhof.',
    description: `Viermal in der Woche holt die Ginsterlinie Menschen an der Haustür ab. 26 Fahrerinnen und Fahrer wechseln sich ab, sechs Leute am Telefon nehmen die Fahrten an. Das Mitfahren kostet nichts.`,
    address: at('Herforst', 'Haltestellenweg 3', -60, -120),
    website: 'https://ginsterlinie.example',
    foundedIn: 2018,
    interests: ['mobility', 'older-people'],
    verifications: [checked('REGISTER_ENTRY', 105), checked('TAX_EXEMPTION', 105, null, 870), checked('PERSON_IN_CHARGE', 104)],
    responsiveness: { shareAnswered: 0.9, medianHours: 17 },
  }, [
    {
      slug: 'fahrer-buergerbus',
      title: 'Fahrerin oder Fahrer für den Bürgerbus',
      summary: 'Ein Tag im Monat am Steuer eines Kleinbusses, acht Sitze, viele Geschichten. Führerschein Klasse B genügt.',
      description: `
        Frau Reuter muss um neun zum Zahnarzt, Herr Lames will Blumenerde. Um zehn vor acht übernehmen Sie in Herforst den Bus, auf dem Sitz liegt der Fahrplan für den Tag. Abends um fünf stellen Sie ihn wieder ab.

        Unterwegs helfen Sie beim Einsteigen, verstauen Rollatoren und erfahren sehr viel über Enkelkinder. Der Bus hat eine Rampe und eine Kamera hinten.

        Vor der ersten Fahrt gibt es eine ärztliche Untersuchung und ein Fahrsicherheitstraining, beides auf unsere Kosten. Ein Tag im Monat ist die Regel, Halbtage gehen auch.`,
      interests: ['mobility', 'older-people'], skills: ['driving', 'listening'], availability: slots('mon-am', 'mon-pm', 'tue-am', 'tue-pm', 'thu-am', 'thu-pm', 'fri-am', 'fri-pm'), commitment: 'FEW_DAYS_MONTHLY', minimumAge: 21, maximumAge: 75, requirements: ['DRIVING_LICENCE'], benefits: ['INSURANCE', 'TRAINING', 'MEALS', 'TEAM_EVENTS'], confirmedDaysAgo: 11,
    },
    {
      slug: 'telefondienst-buergerbus',
      title: 'Fahrten annehmen am Telefon, von zu Hause aus',
      summary: 'Zwei Nachmittage im Monat sprechen Sie mit Fahrgästen und tragen ihre Wünsche in den Fahrplan ein.',
      description: `
        Damit der Bus morgens weiß, wohin er fährt, nimmt am Nachmittag davor jemand die Anrufe entgegen. Das geht vom eigenen Wohnzimmer aus: Die Gespräche werden auf Ihr Telefon umgeleitet, die Route rechnet ein Programm.

        Zwischen 13 und 16 Uhr melden sich etwa zwölf Personen. Die meisten kennt man bald beim Namen. Wer gut zuhört, hört auch, wenn es jemandem nicht gut geht.

        Internet und ein Rechner sind nötig. Eine Kollegin sitzt bei den ersten drei Diensten neben Ihnen oder schaltet sich zu.`,
      interests: ['mobility', 'neighbourhood-help'], skills: ['listening', 'computers', 'organising'], attendance: 'REMOTE', availability: slots('mon-pm', 'wed-pm', 'thu-pm', 'sun-pm'), commitment: 'FEW_HOURS_MONTHLY', minimumAge: 18, requirements: ['CONFIDENTIALITY'], benefits: ['TRAINING', 'TEAM_EVENTS'], confirmedDaysAgo: 37,
    },
    {
      slug: 'ersatzfahrer-gesucht',
      kind: 'HELP_REQUEST',
      title: 'Ersatzfahrer für nächste Woche dringend gesucht',
      summary: 'Zwei unserer Fahrer haben die Grippe. Für Dienstag und Freitag brauchen wir erfahrene Vertretung.',
      description: `
        Gleich zwei Stammfahrer liegen mit Fieber im Bett, und im Fahrplan für nächste Woche stehen elf Arzttermine. Wir suchen deshalb kurzfristig Menschen, die früher beruflich oder ehrenamtlich Personen befördert haben und deren Untersuchung noch gültig ist.

        Gefahren wird am Dienstag und am Freitag zwischen 8 und 17 Uhr, halbe Tage sind möglich. Ein Beifahrer aus unserem Verein kennt alle Adressen und fährt mit.

        Wer das nicht anbieten kann, hilft uns auch als Beifahrer: Türen öffnen, Taschen tragen, Laune halten.`,
      interests: ['mobility', 'neighbourhood-help'], skills: ['driving'], availability: slots('tue-am', 'tue-pm', 'fri-am', 'fri-pm'), commitment: 'FEW_HOURS', minimumAge: 18, requirements: ['DRIVING_LICENCE'], benefits: ['MEALS', 'INSURANCE'], confirmedDaysAgo: 0,
    },
  ], [
    { slug: 'fahrsicherheit-buergerbus', kind: 'TRAINING', title: 'Fahrsicherheitstraining mit dem Kleinbus', summary: 'Bremsen, Ausweichen, Rangieren auf dem alten Flugplatz. Pflicht für neue, Spaß für alle anderen.', description: `Zwei Fahrlehrer begleiten die Übungen, gefahren wird in Gruppen zu viert. Bitte Führerschein und Lesebrille mitbringen.`, starts: { weekday: 'SATURDAY', week: 10 }, startTime: '09:00', minutes: 300, opportunity: 'fahrer-buergerbus', venue: 'Übungsplatz am alten Flugplatz', place: at('Bitburg', null, -900, 2100), interests: ['mobility'], capacity: 12 },
  ]),
  entry({
    slug: 'dorfladen-am-brunnen',
    kind: 'COMPANY',
    name: 'Dorfladen Am Brunnen Holsthum',
    purpose: 'Genossenschaft mit 210 Mitgliedern: Laden, Poststelle und ein Tisch, an dem man sitzen bleiben darf.',
    description: `Als der letzte Laden schloss, haben wir selbst einen aufgemacht. Zwei Angestellte und 30 Ehrenamtliche verkaufen Brot, Briefmarken und Hopfentee. Gewinn machen wir keinen, Umsatz schon.`,
    address: at('Holsthum', 'Am Brunnen 1', 10, -20),
    website: 'https://dorfladen-am-brunnen.example',
    foundedIn: 2013,
    interests: ['meeting-places', 'village-town'],
    verifications: [checked('REGISTER_ENTRY', 165, 'Genossenschaftsregister.'), checked('ADDRESS', 160)],
    responsiveness: { shareAnswered: 0.71, medianHours: 55 },
  }, [
    {
      slug: 'ladendienst-holsthum',
      title: 'Frühschicht im Dorfladen',
      summary: 'Von sechs bis neun: Brötchen einräumen, Zeitungen sortieren, den ersten Kaffee ausschenken.',
      description: `
        Um sechs kommt die Bäckerei, um halb sieben stehen die ersten Pendler in der Tür. Die Frühschicht ist kurz und gesellig. Zwei Stunden lang wird verkauft, gegrüßt und ab und zu ein Paket angenommen, danach übernimmt eine Angestellte.

        Gesucht werden Leute, die an einem festen Tag in der Woche oder alle zwei Wochen früh aufstehen mögen. Die Kasse ist übersichtlich, das Einarbeiten dauert drei Morgen.

        Auf den eigenen Einkauf erhalten alle Ehrenamtlichen zehn Prozent. Der Kaffee geht ohnehin aufs Haus.`,
      interests: ['meeting-places'], skills: ['accounting'], availability: [...workdays('am'), ...slots('sat-am')], commitment: 'FEW_HOURS_WEEKLY', minimumAge: 16, accessibility: ['WHEELCHAIR_ACCESSIBLE'], requirements: ['FOOD_HYGIENE'], benefits: ['MEALS', 'INSURANCE', 'TEAM_EVENTS'], confirmedDaysAgo: 21,
    },
    {
      slug: 'mitglied-dorfladen',
      kind: 'MEMBERSHIP',
      title: 'Genossin oder Genosse im Dorfladen werden',
      summary: 'Ein Anteil, eine Stimme: Mit 100 Euro gehört Ihnen ein kleines Stück vom Laden.',
      description: `
        Der Laden gehört allen, die einen Anteil gezeichnet haben, vom Landwirt bis zur Studentin im Wochenendhaus. Jede Person hat in der Versammlung eine Stimme, ganz gleich, wie viele Anteile sie hält.

        Mit dem Geld wurden Kühltheke und Backofen gekauft. Als Nächstes soll der Nebenraum zum Café werden, und darüber, wie es aussieht, wird kräftig diskutiert. Reden Sie mit, am besten am letzten Freitag im Monat um 19 Uhr am großen Tisch.

        Anteile kosten 100 Euro und werden beim Austritt zurückgezahlt. Auch Ratenzahlung ist möglich.`,
      interests: ['meeting-places', 'village-town'], availability: slots('fri-eve'), commitment: 'FEW_HOURS_MONTHLY', minimumAge: 18, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'ASSISTANCE_DOG'], benefits: ['TEAM_EVENTS'], confirmedDaysAgo: 65,
    },
    {
      slug: 'lieferdienst-fahrrad',
      title: 'Einkäufe ausliefern mit dem Lastenrad',
      summary: 'Freitagnachmittags eine Runde durch Holsthum und die Nachbardörfer, elektrisch unterstützt.',
      description: `
        Neun Haushalte bestellen am Freitag im Laden, weil sie nicht mehr gut zu Fuß sind. Ausgeliefert wird mit einem elektrischen Lastenrad, das bis zu 80 Kilo trägt und Steigungen kaum bemerkt.

        Die Runde ist 14 Kilometer lang und dauert mit allen Gesprächen am Gartenzaun etwa zwei Stunden. Bei Eis oder Sturm springt der Kombi ein. Sie sollten sicher Rad fahren, das Übrige macht der Motor.

        Zu dritt teilen Sie sich die Freitage. Helm und Regenjacke hängen am Haken, eine Probefahrt gehört zum Kennenlernen.`,
      interests: ['meeting-places', 'neighbourhood-help', 'hiking-cycling'], availability: slots('fri-pm'), commitment: 'FEW_HOURS_MONTHLY', minimumAge: 16, benefits: ['INSURANCE', 'MEALS'], confirmedDaysAgo: 14,
    },
    {
      slug: 'inventur-dorfladen',
      kind: 'HELP_REQUEST',
      title: 'Inventur: zählen, bis die Dosen ausgehen',
      summary: 'Am Sonntag wird im Dorfladen alles gezählt, vom Mehl bis zur Glühbirne. Acht Leute brauchen drei Stunden.',
      description: `
        Einmal im Jahr müssen wir wissen, was wirklich im Regal steht. Am Sonntag ab 14 Uhr ist der Laden zu, und die Listen liegen bereit. Gezählt wird zu zweit: Eine sagt an, der andere schreibt auf.

        Mit acht Personen sind wir gegen 17 Uhr durch. Rechnen muss niemand, nur sorgfältig zählen. Kinder ab zehn können gut beim Kleinkram helfen, also bei Gummibärchen, Briefmarken und Streichhölzern.

        Anschließend wird im Laden gegessen, was kurz vor dem Ablaufdatum steht, und das ist meist erstaunlich lecker.`,
      interests: ['meeting-places', 'neighbourhood-help'], availability: slots('sun-pm'), commitment: 'FEW_HOURS', minimumAge: 10, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'CHILDREN_WELCOME'], benefits: ['MEALS'], confirmedDaysAgo: 4,
    },
  ], [
    { slug: 'genossenschaftsversammlung', kind: 'MEETING', title: 'Versammlung: Was wird aus dem Nebenraum?', summary: 'Drei Entwürfe für das neue Dorfcafé liegen auf dem Tisch. Gäste dürfen mitdenken.', description: `Nach dem Bericht über das Jahr stellen zwei Studentinnen ihre Entwürfe vor, der dritte stammt vom Stammtisch. Abgestimmt wird mit Kaffeebohnen.`, starts: { weekday: 'FRIDAY', week: 13 }, startTime: '19:00', minutes: 120, opportunity: 'mitglied-dorfladen', interests: ['meeting-places', 'village-town'] },
  ]),
  entry({
    slug: 'dorfwerkstatt-bollendorf',
    kind: 'INITIATIVE',
    status: 'PENDING',
    name: 'Dorfwerkstatt Bollendorf',
    purpose: 'Bänke, Blumen, Wege: Nachbarn kümmern sich um das, was im Dorf liegen geblieben ist.',
    description: `Im Frühling haben sich neun Leute gefunden, die nicht länger warten wollten, bis jemand die Bank am Fluss repariert. Inzwischen gibt es einen Plan, einen Schuppen und die Erlaubnis der Gemeinde.`,
    address: at('Bollendorf', 'Sauerufer 14', -120, -150),
    foundedIn: 2026,
    interests: ['village-town', 'paths-squares'],
  }, [
    {
      slug: 'wegepaten-bollendorf',
      title: 'Wegepaten für die Felsenwege',
      summary: 'Einen Wanderweg ablaufen, Äste wegräumen, Schilder putzen: vier Runden im Jahr auf Ihrem Lieblingsweg.',
      description: `
        Rund um Bollendorf führen elf Wege durch die Felsen. Nach jedem Sturm liegt etwas quer, und Schilder verschwinden unter Moos. Wir möchten, dass jeder Weg einen Menschen hat, der ihn kennt.

        Als Patin oder Pate gehen Sie Ihren Weg vier Mal im Jahr ab, räumen Kleines selbst beiseite und melden Größeres mit einem Foto. Astschere, Bürste und Weste leihen Sie im Schuppen aus.

        Zu Beginn laufen wir jeden Weg einmal zusammen. Trittsicherheit brauchen Sie, Eile nicht. Hunde sind auf allen Wegen erlaubt.`,
      interests: ['paths-squares', 'hiking-cycling'], skills: ['physical-work'], availability: weekend('am', 'pm'), commitment: 'FEW_DAYS', minimumAge: 16, benefits: ['TEAM_EVENTS'], confirmedDaysAgo: 3, publishedDaysAgo: 3,
    },
    {
      slug: 'bank-am-fluss',
      kind: 'HELP_REQUEST',
      title: 'Die Bank am Fluss: sechs Bretter, zwei Stunden',
      summary: 'Unser erstes Vorhaben: Die morsche Bank an der Sauer bekommt neue Bretter. Wer bringt einen Akkuschrauber mit?',
      description: `
        Drei Winter lang hat sich niemand mehr auf die Bank getraut. Das Gestell ist in Ordnung, nur das Holz ist morsch. Die Bretter sind zugeschnitten und zweimal geölt, jetzt müssen sie montiert werden.

        Wir treffen uns am Samstag um 14 Uhr am Ufer. Zwei Leute mit Akkuschrauber, einer mit Flex für die alten Bolzen und einige zum Halten und Loben wären perfekt.

        Gegen vier Uhr wird probegesessen. Eine Nachbarin bringt Apfelkuchen, und der erste Sitzplatz ist für Oma Kathrin reserviert, die hat ihn vermisst.`,
      interests: ['paths-squares', 'neighbourhood-help'], skills: ['handiwork'], availability: slots('sat-pm'), commitment: 'FEW_HOURS', accessibility: ['CHILDREN_WELCOME'], benefits: ['MEALS'], confirmedDaysAgo: 2,
    },
  ], []),
  entry({
    slug: 'partnerschaftskreis-bretagne',
    kind: 'CLUB',
    status: 'PENDING',
    name: 'Partnerschaftskreis Eifel–Bretagne',
    purpose: 'Freundschaft mit einer kleinen Stadt am Meer: Besuche, Schüleraustausch und gemeinsame Feste.',
    description: `Seit 1979 fahren jedes zweite Jahr Menschen aus Irrel und Umgebung in die Bretagne, im Jahr dazwischen kommt Besuch. Nach einer längeren Pause gründet sich der Verein gerade neu.`,
    address: at('Irrel', 'Brückenstraße 21', -60, 110),
    foundedIn: 1979,
    interests: ['twinning', 'one-world-europe'],
  }, [
    {
      slug: 'gastfamilie-bretagne',
      title: 'Gastfamilien für vier Tage gesucht',
      summary: '38 Gäste aus der Bretagne suchen ein Bett, ein Frühstück und jemanden, der ihnen die Eifel zeigt.',
      description: `
        Nach sechs Jahren kommt endlich wieder ein Bus aus der Bretagne. Mit an Bord sind Familien, ein Dudelsackspieler und mehrere Menschen, die schon vor vierzig Jahren dabei waren.

        Sie nehmen eine oder zwei Personen für vier Nächte auf. Tagsüber gibt es ein gemeinsames Programm mit Wanderung, Weinprobe und Boule-Turnier, ein Abend bleibt für die Familie frei. Französisch ist hilfreich, aber Wörterbuch und gute Laune haben immer genügt.

        Einen Vorbereitungsabend und eine Liste mit Notfallsätzen gibt es auch. Für den Gegenbesuch sind Sie dann natürlich eingeladen.`,
      interests: ['twinning'], availability: [...workdays('eve'), ...weekend('am', 'pm', 'eve')], commitment: 'FEW_DAYS', languages: ['DE', 'FR'], minimumAge: 18, accessibility: ['CHILDREN_WELCOME'], benefits: ['TEAM_EVENTS'], confirmedDaysAgo: 1, publishedDaysAgo: 1,
    },
    {
      slug: 'mitglied-partnerschaftskreis',
      kind: 'MEMBERSHIP',
      title: 'Neugründung: Mitglieder für den Partnerschaftskreis',
      summary: 'Sieben Gründungsmitglieder haben wir. Wer Frankreich mag, ist bei der ersten Versammlung willkommen.',
      description: `
        Der alte Verein ist eingeschlafen, die Freundschaft nicht. Nun wollen wir ihn wieder ins Leben rufen, mit einem jüngeren Vorstand und weniger Reden. Satzung und Name liegen als Entwurf vor.

        Gesucht werden Menschen, die Reisen organisieren, übersetzen, kochen oder einfach mitfahren. Auch ehemalige Austauschschüler melden sich bitte, viele kennen sich noch von damals. Getroffen wird sich am zweiten Dienstag im Monat um 19 Uhr.

        Vorgesehen ist ein Beitrag von 18 Euro im Jahr, für Familien 25 Euro. Den Crêpes-Abend haben wir schon beschlossen.`,
      interests: ['twinning', 'games-social-evenings'], availability: slots('tue-eve'), commitment: 'FEW_HOURS_MONTHLY', languages: ['DE', 'FR'], benefits: ['TEAM_EVENTS'], confirmedDaysAgo: 1, publishedDaysAgo: 1,
    },
  ], []),
];
