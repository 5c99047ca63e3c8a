import type { DemoEntry } from '../demo-data.ts';
import { checked, entry } from '../entry.ts';
import { slots, workdays } from '../slots.ts';
import { at } from '../towns.ts';

/** Kultur und Musik. */
export const culture: readonly DemoEntry[] = [
  entry({
    slug: 'musikverein-nimsklang',
    kind: 'CLUB',
    name: 'Musikverein Nimsklang Rittersdorf',
    purpose: 'Blasmusik vom Marsch bis zur Filmmusik, ein Jugendorchester und Unterricht für Anfänger jeden Alters.',
    description: `42 Musikerinnen und Musiker zwischen 13 und 78 proben jeden Freitag im alten Schulsaal. Wir spielen zur Kirmes und auf dem Friedhof, im Konzertsaal und unter freiem Himmel. Leihinstrumente sind vorhanden.`,
    address: at('Rittersdorf', 'Schulgasse 5', 120, -90),
    website: 'https://nimsklang.example',
    foundedIn: 1926,
    interests: ['bands-orchestras', 'concerts-festivals'],
    verifications: [checked('REGISTER_ENTRY', 150), checked('TAX_EXEMPTION', 150, null, 720), checked('PERSON_IN_CHARGE', 149)],
    responsiveness: { shareAnswered: 0.88, medianHours: 31 },
  }, [
    {
      slug: 'tiefes-blech-gesucht',
      kind: 'MEMBERSHIP',
      title: 'Tiefes Blech gesucht: Tuba, Posaune, Bariton',
      summary: 'Unsere letzte Reihe klingt dünn. Wer früher gespielt hat und wieder einsteigen möchte, ist herzlich willkommen.',
      description: `
        Zwei Tuben, das war einmal. Nach zwei Umzügen sitzt hinten links nur noch Georg, und der spielt für drei. Gesucht werden Leute, die ein tiefes Blechblasinstrument beherrschen oder vor zwanzig Jahren beherrscht haben.

        Geprobt wird freitags von 20 bis 22 Uhr. Ein Wiedereinsteiger-Abend im Monat hilft, den Ansatz zurückzuholen, ohne dass das ganze Orchester zuhört. Falls Ihr Instrument verkauft ist: Im Schrank warten zwei Posaunen und eine Tuba.

        Etwa zehn Auftritte verteilen sich über das Jahr. Ein halbes Jahr lang spielen Sie ohne Beitrag mit, danach kostet die Mitgliedschaft 30 Euro jährlich.`,
      interests: ['bands-orchestras'], skills: ['instruments'], availability: slots('fri-eve'), commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 14, benefits: ['TRAINING', 'TEAM_EVENTS'], confirmedDaysAgo: 12,
    },
    {
      slug: 'notenarchiv-digital',
      title: 'Notenarchiv ordnen und einscannen',
      summary: '1.800 Stücke in Pappkartons: Wir möchten sie sortieren, einscannen und wiederfinden können.',
      description: `
        Irgendwo muss der „Gruß an die Nims“ liegen, handgeschrieben, vermutlich von 1934. Unser Notenarchiv füllt einen ganzen Wandschrank, und nur eine einzige Person kennt das System. Das soll sich ändern.

        An einem Nachmittag in der Woche sichten wir Kartons, ergänzen fehlende Stimmen in einer Liste und scannen, was zu zerfallen droht. Notenlesen ist dabei nützlich, aber kein Muss; eine saubere Handschrift und Sinn für Ordnung helfen genauso.

        Einen Teil der Arbeit können Sie zu Hause am Rechner erledigen. Scanner und Zugang zur Datenbank bekommen Sie von uns.`,
      interests: ['bands-orchestras', 'local-history-museums'], skills: ['office-work', 'computers'], availability: slots('tue-pm', 'thu-pm'), attendance: 'MIXED',
      commitment: 'FEW_HOURS_WEEKLY', benefits: ['INSURANCE'], confirmedDaysAgo: 54,
    },
    {
      slug: 'blockfloeten-nachmittag',
      title: 'Blockflöte mit Grundschulkindern',
      summary: 'Montags eine Dreiviertelstunde Flötenkreis für sechs Kinder. Unterrichtserfahrung ist willkommen, aber nicht nötig.',
      description: `
        Wer im Jugendorchester spielen will, fängt meist mit der Flöte an. Montags um 15 Uhr kommen sechs Kinder aus der zweiten und dritten Klasse in unseren Probenraum. Bisher hat eine Musikstudentin die Gruppe geleitet, nun geht sie für ein Jahr ins Ausland.

        Sie sollten selbst sicher Blockflöte spielen und Spaß daran haben, ein Lied auch zum achten Mal zu üben. Das Unterrichtsheft ist vorhanden, und unsere Dirigentin kommt auf Wunsch dazu.

        Zweimal im Jahr treten die Kinder auf. Dann sitzt die halbe Verwandtschaft im Saal, und Sie dürfen sehr stolz sein.`,
      interests: ['bands-orchestras', 'school-workshops'], skills: ['instruments', 'teaching', 'childcare'], availability: slots('mon-pm'), commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 16, accessibility: ['CHILDREN_WELCOME'], requirements: ['CERTIFICATE_OF_CONDUCT'], benefits: ['EXPENSES', 'INSURANCE', 'MENTORING'], confirmedDaysAgo: 6,
    },
  ], [
    { slug: 'konzert-filmmusik', kind: 'FESTIVAL', title: 'Konzert: Große Leinwand, kleine Besetzung', summary: 'Filmmusik aus siebzig Jahren, gespielt vom Haupt- und vom Jugendorchester.', description: `Von der Westernmelodie bis zum Trickfilm: Das Programm haben die Musikerinnen und Musiker selbst ausgesucht. In der Pause verkauft das Jugendorchester Schnittchen. Einlass ab 19 Uhr, freie Platzwahl, Spende erbeten.`, starts: { weekday: 'SATURDAY', week: 7 }, startTime: '19:30', minutes: 135, venue: 'Bürgersaal Rittersdorf', interests: ['concerts-festivals', 'bands-orchestras'], capacity: 220 },
    { slug: 'wiedereinsteiger-probe', kind: 'MEETING', title: 'Offene Probe für Wiedereinsteiger', summary: 'Instrument abstauben, hinsetzen, mitspielen. Leihinstrumente liegen bereit.', description: `Die Stücke sind leicht, die Reihen gemischt. Niemand spielt allein vor. Wer erst einmal nur zuhören möchte, bekommt einen Platz am Rand und ein Getränk.`, starts: { weekday: 'FRIDAY', week: 1 }, startTime: '19:00', minutes: 120, opportunity: 'tiefes-blech-gesucht', venue: 'Alter Schulsaal', interests: ['bands-orchestras'] },
  ]),
  entry({
    slug: 'buehne-am-gleis',
    kind: 'INITIATIVE',
    name: 'Bühne am Gleis Kyllburg',
    purpose: 'Laientheater in einem früheren Güterschuppen: jedes Jahr ein großes Stück und ein Abend mit kurzen Szenen.',
    description: `2011 haben acht Leute einen leeren Güterschuppen gemietet. Heute hat er 84 Sitze, eine Kulissenwerkstatt und ein Dach, das fast dicht ist. Gespielt wird, was uns zum Lachen bringt oder nicht loslässt.`,
    address: at('Kyllburg', 'Am Güterschuppen 1', -260, -220),
    website: 'https://buehne-am-gleis.example',
    foundedIn: 2011,
    interests: ['theatre-dance', 'concerts-festivals'],
    verifications: [checked('PERSON_IN_CHARGE', 75, 'Zwei Verantwortliche benannt.'), checked('ADDRESS', 75)],
    responsiveness: { shareAnswered: 0.8, medianHours: 44 },
  }, [
    {
      slug: 'kulissenbau',
      title: 'Kulissen bauen für das neue Stück',
      summary: 'Sägen, schrauben, malen: Im Güterschuppen entsteht an Samstagen ein halbes Wirtshaus.',
      description: `
        Das nächste Stück spielt in einer Gastwirtschaft, in der sich alle Türen drehen. Bis zur Premiere brauchen wir also Türen, viele, dazu eine Theke und eine Treppe, die sechs Leute trägt.

        Gebaut wird an Samstagen ab 10 Uhr. Zwei Schreinerinnen leiten an und sorgen dafür, dass alle zehn Finger dranbleiben. Ob Sie zusägen, tapezieren oder die Tapete auf alt malen, entscheiden Sie nach Lust und Können.

        Mittags kocht immer jemand für alle. Sie müssen nicht jeden Samstag dabei sein, drei oder vier bis zur Premiere wären schon eine große Hilfe.`,
      interests: ['theatre-dance', 'crafts-making'], skills: ['handiwork', 'design'], availability: slots('sat-am', 'sat-pm'), commitment: 'FEW_DAYS',
      minimumAge: 14, accessibility: ['PUBLIC_TRANSPORT'], benefits: ['MEALS', 'TEAM_EVENTS'], startsInDays: 13, endsInDays: 97, confirmedDaysAgo: 8,
    },
    {
      slug: 'mitspielen-buehne-am-gleis',
      kind: 'MEMBERSHIP',
      title: 'Ensemble sucht Zuwachs: spielen, soufflieren, Licht',
      summary: 'Lampenfieber ist erlaubt. Wir suchen Menschen für die Bühne und genauso für alles dahinter.',
      description: `
        Unser Ensemble besteht aus einer Postbotin, zwei Lehrern, einem Landwirt, drei Rentnerinnen und etlichen anderen. Schauspielunterricht hatte keiner von ihnen. Geprobt wird dienstags um 19.30 Uhr, vor der Premiere auch donnerstags.

        Frei sind im Moment zwei Rollen, dazu der Platz im Souffleurkasten und einer am Lichtpult. Kommen Sie an einem Dienstag vorbei, schauen Sie zu, lesen Sie eine Szene mit. Wer lieber unsichtbar bleibt, wird von unserem Techniker Paul eingearbeitet.

        Mitglied werden kann man ab 16 Jahren. Der Schuppen liegt drei Minuten vom Bahnhof entfernt, und nach der Probe nimmt Sie sicher jemand mit.`,
      interests: ['theatre-dance'], availability: slots('tue-eve', 'thu-eve'), commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 16, accessibility: ['PUBLIC_TRANSPORT', 'WHEELCHAIR_ACCESSIBLE'], benefits: ['MENTORING', 'TEAM_EVENTS'], confirmedDaysAgo: 29,
    },
    {
      slug: 'abenddienst-theater',
      title: 'Abenddienst: Karten, Garderobe, Pausengetränke',
      summary: 'An Aufführungsabenden empfangen Sie unsere Gäste und sehen das Stück so oft, wie Sie mögen.',
      description: `
        Acht Vorstellungen, acht Mal ausverkauft, so hoffen wir. Für jeden Abend suchen wir vier Personen, die ab 18.30 Uhr da sind: eine an der Kasse, eine an der Garderobe, zwei am Ausschank.

        Sobald das Licht ausgeht, haben Sie frei und sitzen auf den Klappstühlen in der letzten Reihe. In der Pause wird es zwanzig Minuten lang lebhaft, danach räumen alle gemeinsam auf. Spätestens um 23 Uhr ist Schluss.

        Übernehmen Sie einen einzigen Abend oder gleich drei. Eine Freundin mitzubringen ist ausdrücklich erwünscht.`,
      interests: ['theatre-dance', 'concerts-festivals'], skills: ['organising'], availability: slots('fri-eve', 'sat-eve'), commitment: 'FEW_HOURS',
      minimumAge: 16, accessibility: ['PUBLIC_TRANSPORT', 'WHEELCHAIR_ACCESSIBLE', 'ACCESSIBLE_TOILET'], benefits: ['MEALS', 'TEAM_EVENTS'], confirmedDaysAgo: 17,
    },
  ], [
    { slug: 'improabend', kind: 'MEETING', title: 'Improabend für Neugierige', summary: 'Zwei Stunden Theaterspiele ohne Text und ohne Publikum. Danach gibt es Suppe.', description: `Wir beginnen mit Aufwärmspielen, bei denen sich niemand blamieren kann, und enden mit kurzen Szenen. Mitmachen dürfen alle ab 14. Bequeme Schuhe genügen.`, starts: { weekday: 'TUESDAY', week: 3 }, startTime: '19:30', minutes: 120, opportunity: 'mitspielen-buehne-am-gleis', interests: ['theatre-dance'], capacity: 24 },
    { slug: 'premiere-drehtueren', kind: 'FESTIVAL', title: 'Premiere: „Sieben Türen und kein Wirt“', summary: 'Eine Verwechslungskomödie in drei Akten, geschrieben von zwei Mitgliedern des Ensembles.', description: `Im Gasthaus zur Kyll steigen an einem Abend drei Reisegruppen ab, aber nur eine hat gebucht. Karten gibt es an der Abendkasse und im Dorfladen. Der Schuppen ist ebenerdig zugänglich, zwei Plätze sind für Rollstühle frei.`, starts: { weekday: 'FRIDAY', week: 14 }, startTime: '20:00', minutes: 150, interests: ['theatre-dance'], capacity: 84 },
  ]),
  entry({
    slug: 'lesewinkel-bitburg',
    kind: 'INSTITUTION',
    name: 'Lesewinkel Bitburg',
    purpose: 'Öffentliche Bücherei mit Leseraum, Spielen zum Ausleihen und einem Programm für kleine und große Leser.',
    description: `Zwei Hauptamtliche und 25 Ehrenamtliche halten den Lesewinkel an fünf Tagen offen. 14.000 Bücher und Spiele, drei Leseecken, ein Sofa, das alle kennen. Die Ausleihe ist kostenlos.`,
    address: at('Bitburg', 'Marktgasse 14', 60, 110),
    website: 'https://lesewinkel-bitburg.example',
    foundedIn: 1978,
    interests: ['libraries-literature', 'reading-aloud', 'language-learning'],
    verifications: [checked('PERSON_IN_CHARGE', 300), checked('ADDRESS', 300)],
    responsiveness: { shareAnswered: 0.97, medianHours: 14 },
  }, [
    {
      slug: 'ausleihe-lesewinkel',
      title: 'Ausleihe am Samstagvormittag',
      summary: 'Bücher verbuchen, Tipps geben, ins Gespräch kommen: zwei Samstage im Monat hinter der Theke des Lesewinkels.',
      description: `
        Am Samstag kommen die Familien. Zwischen 10 und 13 Uhr gehen 200 Medien über die Theke, und irgendwer sucht immer das Buch mit dem blauen Umschlag. Unser Samstagsteam besteht aus sechs Personen, die sich abwechseln. Eine siebte wäre wunderbar.

        Das Ausleihprogramm lernen Sie an zwei Vormittagen unter der Woche, in Ruhe und mit einer Kollegin an der Seite. Freundlichkeit im Trubel ist wichtiger als Computerwissen.

        Neue Bücher lesen Sie als Erste oder Erster. Einmal im Jahr fährt das ganze Team zur Buchmesse, die Fahrt bezahlt der Förderkreis.`,
      interests: ['libraries-literature'], skills: ['computers', 'office-work'], availability: slots('sat-am'), commitment: 'FEW_HOURS_MONTHLY',
      minimumAge: 16, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'ACCESSIBLE_TOILET', 'PUBLIC_TRANSPORT', 'HEARING_LOOP'], benefits: ['INSURANCE', 'TRAINING', 'TEAM_EVENTS', 'VOLUNTEER_CARD'], confirmedDaysAgo: 11,
    },
    {
      slug: 'bilderbuchkino',
      title: 'Bilderbuchkino vorführen',
      summary: 'Saal dunkel, Bild an der Wand, und Sie erzählen: jeden zweiten Mittwoch für Kinder ab vier Jahren.',
      description: `
        Ein Bilderbuch, groß wie eine Leinwand, dazu eine Stimme, die weiß, wann es leise werden muss. Jeden zweiten Mittwoch um 16 Uhr sitzen 15 bis 20 Kinder auf den Kissen im Lesewinkel und hören zu. Hinterher wird gebastelt oder gemalt.

        Drei Vorleserinnen teilen sich die Termine, eine vierte Stimme würde alles leichter machen. Ganz gleich, ob Sie mit Eifeler Zungenschlag, tief oder hoch erzählen: Wichtig ist, dass Sie Kinder ernst nehmen.

        Sie suchen die Bücher mit aus, und wir besorgen Bilder und Bastelpapier. Eine Fortbildung zum Vorlesen findet zweimal im Jahr statt.`,
      interests: ['reading-aloud', 'libraries-literature'], skills: ['storytelling', 'childcare'], availability: slots('wed-pm'), commitment: 'FEW_HOURS_MONTHLY',
      minimumAge: 15, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'ACCESSIBLE_TOILET', 'PUBLIC_TRANSPORT', 'CHILDREN_WELCOME'], requirements: ['CERTIFICATE_OF_CONDUCT'], benefits: ['INSURANCE', 'TRAINING', 'CERTIFICATE'], confirmedDaysAgo: 1,
    },
    {
      slug: 'buecher-nach-hause',
      title: 'Bücher nach Hause bringen',
      summary: 'Manche Leserinnen kommen die Treppe nicht mehr hinunter. Sie bringen ihnen alle drei Wochen eine Tasche voll.',
      description: `
        Frau Thielen liest Krimis, am liebsten aus Skandinavien, und zwar vier in drei Wochen. Seit dem Sturz verlässt sie das Haus kaum noch. Für sie und neun weitere Leser packen wir Büchertaschen, auf Wunsch mit Großdruck oder Hörbüchern.

        Sie holen zwei oder drei Taschen im Lesewinkel ab und bringen sie vorbei. Meist gehört ein Gespräch über die letzten Bücher dazu, manchmal auch ein Stück Kuchen. Wie lange Sie bleiben, bestimmen Sie.

        Die Adressen liegen in Bitburg und in den Stadtteilen. Vieles geht zu Fuß oder mit dem Rad, Fahrtkosten erstatten wir.`,
      interests: ['libraries-literature', 'older-people', 'neighbourhood-help'], skills: ['listening'], availability: workdays('am', 'pm'), commitment: 'FEW_HOURS_MONTHLY',
      minimumAge: 16, requirements: ['CONFIDENTIALITY'], benefits: ['TRAVEL_COSTS', 'INSURANCE'], confirmedDaysAgo: 23,
    },
    {
      slug: 'buecherei-einfach-mitmachen',
      title: 'In der Bücherei mithelfen',
      summary: 'Sie mögen Bücher? Sie arbeiten gern in Ruhe? Dann helfen Sie bei uns mit. In Leichter Sprache.',
      description: `
        Wir sind eine Bücherei in Bitburg.
        Viele Menschen leihen hier Bücher aus.

        Die Bücher kommen zurück. Dann müssen sie wieder ins Regal. Das ist Ihre Aufgabe:

        - Sie sortieren die Bücher.
        - Sie stellen die Bücher in das Regal.
        - Sie kleben neue Schilder auf.

        Am Anfang hilft Ihnen eine Kollegin. Sie heißt Ute. Ute zeigt Ihnen alles. Sie können immer fragen.

        Wann? Am Montag oder am Donnerstag. Von 14 Uhr bis 16 Uhr.

        Sie müssen nicht schnell sein. Sie müssen nicht gut lesen können. Das Alphabet hängt am Regal.

        Wir haben einen Aufzug. Es gibt eine Toilette für den Rollstuhl. Der Bus hält vor der Tür.`,
      interests: ['libraries-literature'], availability: slots('mon-pm', 'thu-pm'), commitment: 'FEW_HOURS_WEEKLY',
      accessibility: ['PLAIN_LANGUAGE', 'WHEELCHAIR_ACCESSIBLE', 'ACCESSIBLE_TOILET', 'PUBLIC_TRANSPORT', 'ASSISTANCE_DOG'], benefits: ['INSURANCE', 'MENTORING'], confirmedDaysAgo: 19,
    },
  ], [
    { slug: 'vorlesewerkstatt', kind: 'TRAINING', title: 'Vorlesewerkstatt', summary: 'Stimme, Tempo, Pausen: ein Nachmittag für alle, die Kindern vorlesen oder damit anfangen möchten.', description: `Eine Schauspielerin zeigt, wie man Figuren unterscheidet, ohne sich zu verstellen. Bringen Sie ein Lieblingsbuch mit. Kaffee und Kuchen sind frei, die Teilnahme ist es auch.`, starts: { weekday: 'THURSDAY', week: 2 }, startTime: '15:00', minutes: 180, opportunity: 'bilderbuchkino', interests: ['reading-aloud'], capacity: 16 },
    { slug: 'lesung-am-kamin', kind: 'MEETING', title: 'Eifelgeschichten am Abend', summary: 'Drei Leserinnen, ein Schaukelstuhl: Gelesen wird, was zwischen Kyll und Our erzählt wurde.', description: `Die Geschichten sind zwischen fünf und fünfzehn Minuten lang, eine davon in Mundart. Wer selbst eine mitbringt, darf sie am Schluss vorlesen. Eine Hörschleife ist eingeschaltet.`, starts: { weekday: 'WEDNESDAY', week: 4 }, startTime: '19:00', minutes: 90, interests: ['libraries-literature', 'local-history-museums'], capacity: 45 },
    { slug: 'buecherflohmarkt', kind: 'FESTIVAL', title: 'Bücherflohmarkt', summary: 'Tausend gut erhaltene Bücher suchen ein neues Regal. Kinderbücher ab 50 Cent.', description: `Der Erlös fließt in neue Hörbücher. Abgeben können Sie Bücher bis drei Tage vorher an der Theke, bitte nur, was Sie selbst verschenken würden.`, starts: { weekday: 'SATURDAY', week: 11 }, startTime: '10:00', minutes: 300, interests: ['libraries-literature'] },
  ]),
  entry({
    slug: 'geschichtswerkstatt-torbogen',
    kind: 'CLUB',
    name: 'Geschichtswerkstatt Torbogen Dudeldorf',
    purpose: 'Forschen, sammeln und erzählen, wie man hier gelebt hat. Mit kleinem Museum am alten Tor.',
    description: `Im Museum stehen eine Schusterwerkstatt, eine Küche von 1910 und 3.000 Fotos. Geöffnet ist an zwei Sonntagen im Monat, auf Anfrage auch für Schulklassen. Am liebsten arbeiten wir mit Menschen, die Fragen stellen.`,
    address: at('Dudeldorf', 'Am Torbogen 2', 40, 30),
    foundedIn: 1994,
    interests: ['local-history-museums', 'paths-squares'],
    verifications: [checked('REGISTER_ENTRY', 420), checked('TAX_EXEMPTION', 55, 'Neuer Bescheid nachgereicht.', 1000)],
    responsiveness: { shareAnswered: 0.66, medianHours: 90 },
  }, [
    {
      slug: 'museumssonntag',
      title: 'Museumssonntag: aufschließen und erzählen',
      summary: 'Zweimal im Jahr oder zweimal im Monat: Sie öffnen das Museum und zeigen Gästen Schusterstube und Rauchküche.',
      description: `
        Unser Museum hat keine Kasse, keine Vitrinen mit Alarm und auch keinen Audioguide. Es hat Menschen, die etwas zu erzählen wissen. Sonntags von 14 bis 17 Uhr ist immer einer von ihnen da, kocht Kaffee und führt durch die vier Räume.

        Sie lesen sich mit einer Mappe ein und begleiten zuerst zwei erfahrene Führer. Danach machen Sie es auf Ihre Art. Kinder dürfen bei uns die Nähmaschine treten, und ältere Besucher ergänzen oft selbst, wie es war.

        Den Dienstplan schreiben wir für je drei Monate, getauscht wird ohne Umstände.`,
      interests: ['local-history-museums'], skills: ['storytelling'], availability: slots('sun-pm'), commitment: 'FEW_HOURS_MONTHLY',
      accessibility: ['CHILDREN_WELCOME'], benefits: ['MENTORING', 'TEAM_EVENTS'], confirmedDaysAgo: 72,
    },
    {
      slug: 'feldpost-abschreiben',
      title: 'Alte Handschriften entziffern, von zu Hause aus',
      summary: 'Feldpost, Rezepte, Schulhefte: Wer Sütterlin lesen kann oder lernen mag, hilft uns beim Abschreiben.',
      description: `
        Ein Dachbodenfund hat uns 212 Briefe beschert, geschrieben zwischen 1898 und 1946. Sie liegen eingescannt vor, doch kaum jemand kann sie lesen. Wir möchten sie abschreiben und den Familien zugänglich machen.

        Sie erhalten die Bilder über einen geschützten Zugang und tippen, was Sie erkennen. Jede Seite wird von einer zweiten Person geprüft, Lücken sind völlig in Ordnung. Für den Einstieg gibt es ein Übungsheft und einen Videoabend, an dem alle ihre Rätsel mitbringen.

        Wo Sie wohnen, spielt keine Rolle. Eine unserer besten Leserinnen sitzt in Flensburg.`,
      interests: ['local-history-museums', 'libraries-literature'], skills: ['writing', 'computers'], attendance: 'REMOTE', commitment: 'FEW_HOURS_MONTHLY',
      requirements: ['CONFIDENTIALITY'], benefits: ['MENTORING'], confirmedDaysAgo: 41,
    },
    {
      slug: 'mitglied-geschichtswerkstatt',
      kind: 'MEMBERSHIP',
      title: 'Spurensucher gesucht: Mitglied werden in der Geschichtswerkstatt',
      summary: 'Jeden ersten Montag sitzen wir über Karten und Fotos. Zugezogene bringen oft die besten Fragen mit.',
      description: `
        Wem gehörte die Mühle? Warum macht die Straße dort einen Knick? Mit solchen Fragen beginnen unsere Abende, und manchmal dauert es zwei Jahre bis zur Antwort. Am ersten Montag im Monat treffen wir uns um 19 Uhr im Museum.

        Einige gehen ins Archiv, andere sprechen mit alten Leuten oder fotografieren Häuser, bevor sie verschwinden. Sie suchen sich aus, was Ihnen liegt. Vorwissen braucht niemand.

        Für 20 Euro im Jahr sind Sie dabei und bekommen unser Jahresheft. Die Räume sind leider nur über zwei Stufen zu erreichen; wir tragen gern und treffen uns bei Bedarf woanders.`,
      interests: ['local-history-museums'], availability: slots('mon-eve'), commitment: 'FEW_HOURS_MONTHLY', benefits: ['TEAM_EVENTS'], confirmedDaysAgo: 66,
    },
    {
      slug: 'ausstellung-transport',
      kind: 'HELP_REQUEST',
      title: 'Zwei Stunden tragen: Ausstellung zieht um',
      summary: 'Am Samstag bringen wir 30 Bildtafeln und eine Hobelbank vom Museum in die Schule. Vier starke Arme fehlen.',
      description: `
        Unsere Ausstellung über das Handwerk im Dorf geht auf Reisen, zuerst nur 300 Meter weit: vom Museum in die Aula der Schule. Die Tafeln sind leicht, die Hobelbank ist es nicht.

        Am Samstag um 10 Uhr geht es los. Ein Anhänger mit Fahrer steht bereit, dazu Decken und Gurte. Wenn vier Leute mit anpacken, sind wir um zwölf fertig, und dann gibt es belegte Brote und Viez.

        Wer nicht schwer heben darf, kann die Tafeln nach Nummern sortieren und aufhängen helfen. Feste Schuhe sind Pflicht.`,
      interests: ['local-history-museums', 'neighbourhood-help'], skills: ['physical-work'], availability: slots('sat-am'), commitment: 'FEW_HOURS',
      minimumAge: 16, benefits: ['MEALS', 'INSURANCE'], confirmedDaysAgo: 3,
    },
  ], [
    { slug: 'suetterlin-abend', kind: 'TRAINING', title: 'Sütterlin lesen lernen', summary: 'Ein Videoabend für Einsteiger: Nach zwei Stunden entziffern Sie eine Postkarte von 1912.', description: `Sie erhalten vorab ein Alphabet zum Ausdrucken. Wir lesen gemeinsam drei kurze Texte, der letzte ist ein Kuchenrezept. Kamera ist nicht nötig, ein Mikrofon schon.`, starts: { weekday: 'MONDAY', week: 2 }, startTime: '19:30', minutes: 120, opportunity: 'feldpost-abschreiben', attendance: 'REMOTE', onlineUrl: 'https://geschichtswerkstatt-torbogen.example/videoabend', interests: ['local-history-museums', 'adult-courses'], capacity: 30 },
    { slug: 'dorfrundgang-mit-fotos', kind: 'MEETING', title: 'Dorfrundgang: damals und heute', summary: 'Wir halten alte Fotos vor die Häuser, die darauf zu sehen sind. Gehzeit etwa neunzig Minuten.', description: `Start ist am Torbogen. Der Weg ist gepflastert und mit Kinderwagen machbar. Wer eigene Fotos hat, bringt sie mit; wir scannen sie am Ende im Museum.`, starts: { weekday: 'SUNDAY', week: 17 }, startTime: '14:00', minutes: 120, venue: 'Treffpunkt am Torbogen', interests: ['local-history-museums'] },
  ]),
];

