import type { DemoEntry } from '../demo-data.ts';
import { checked, entry } from '../entry.ts';
import { slots, weekend, workdays } from '../slots.ts';
import { at } from '../towns.ts';

/** Jugendarbeit und Erwachsenenbildung. */
export const youthEducation: readonly DemoEntry[] = [
  entry({
    slug: 'jugendraum-funkhaus',
    kind: 'INSTITUTION',
    name: 'Jugendtreff Funkhaus',
    purpose: 'Offener Treff für Leute von 11 bis 21, mit Tonstudio, Küche und einem Sofa, auf dem man nichts muss.',
    description: `Das Funkhaus war früher eine Radiowerkstatt, daher der Name und das Studio. Geöffnet ist an fünf Nachmittagen. Die Jugendlichen bestimmen im Hausparlament selbst, was läuft und was nicht.`,
    address: at('Bitburg', 'Antennenweg 10', -330, 140),
    website: 'https://funkhaus-bitburg.example',
    foundedIn: 2001,
    interests: ['youth-clubs', 'media-skills', 'career-start'],
    verifications: [checked('PERSON_IN_CHARGE', 88, 'Träger und Leitung geprüft.'), checked('ADDRESS', 88)],
    responsiveness: { shareAnswered: 0.82, medianHours: 36 },
  }, [
    {
      slug: 'thekendienst-jugendtreff',
      title: 'Thekendienst im Jugendtreff',
      summary: 'Toast, Tee, Tischtennis: Wer steht freitags hinter der Theke und hat ein offenes Ohr?',
      description: `
        Die wichtigsten Gespräche im Funkhaus finden an der Theke statt, meist nebenbei, zwischen Käsetoast und der Frage, ob noch Eistee da ist. Freitags von 16 bis 20 Uhr kommen um die 40 Jugendliche, und unser Sozialpädagoge kann nicht überall sein.

        Sie geben Getränke aus, verleihen Tischtennisschläger und merken, wenn jemand einen schlechten Tag hat. Lösen müssen Sie nichts. Dafür gibt es das Team, das nach jedem Abend kurz zusammensitzt.

        Zwei Freitage im Monat passen gut. Wer jung ist, ist uns ebenso recht wie jemand, der Enkel in diesem Alter hat.`,
      interests: ['youth-clubs'], skills: ['listening', 'cooking'], availability: slots('fri-pm', 'fri-eve'), commitment: 'FEW_HOURS_MONTHLY',
      minimumAge: 18, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'PUBLIC_TRANSPORT'], requirements: ['CERTIFICATE_OF_CONDUCT'], benefits: ['INSURANCE', 'TRAINING', 'MEALS'], confirmedDaysAgo: 14,
    },
    {
      slug: 'podcast-studio',
      title: 'Podcast mit Jugendlichen aufnehmen und schneiden',
      summary: 'Im Tonstudio entsteht jeden Monat eine Folge „Kabelsalat“. Gesucht: jemand, der Ton und Schnitt versteht.',
      description: `
        „Kabelsalat“ heißt die Sendung, in der Jugendliche aus der Gegend fragen, was sie sich sonst nicht zu fragen trauen: die Bestatterin, den Landrat, die eigene Oma. Fünf Leute zwischen 14 und 18 gehören zur Redaktion.

        Beim Aufnehmen und Schneiden hakt es manchmal. Sie helfen ihnen mittwochs ab 17 Uhr im Studio, zeigen Kniffe und lassen sie dann machen. Einen Teil der Schnittarbeit können Sie mit der Redaktion am Bildschirm erledigen, von daheim aus.

        Technik und freie Programme sind vorhanden. Erwartet werden gute Laune und ein halbwegs geschultes Ohr.`,
      interests: ['media-skills', 'youth-clubs'], skills: ['computers', 'teaching'], attendance: 'MIXED', availability: slots('wed-pm', 'wed-eve'), commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 18, requirements: ['CERTIFICATE_OF_CONDUCT'], benefits: ['INSURANCE', 'TRAVEL_COSTS'], confirmedDaysAgo: 32,
    },
    {
      slug: 'bewerbungscoach',
      title: 'Bewerbungshilfe für Schulabgänger',
      summary: 'Lebenslauf sortieren, Vorstellungsgespräch üben, Mut machen. Montags im Funkhaus oder per Video.',
      description: `
        Ein Anschreiben von jemandem, der noch nie gearbeitet hat, ist schwer zu füllen. Dabei hat Kevin zwei Jahre lang seinen Großvater gepflegt, er wäre nur nie darauf gekommen, das hinzuschreiben.

        Montags ab 16 Uhr sitzen im Funkhaus drei bis fünf junge Leute, die eine Ausbildung suchen. Mit jedem nehmen Sie sich eine halbe Stunde: fragen, ordnen, formulieren, vielleicht ein Gespräch durchspielen. Berufserfahrung hilft, welche, ist fast egal.

        Für den Anfang erhalten Sie einen Leitfaden und Beispiele. Absprachen per Video sind möglich, falls der Weg zu weit ist.`,
      interests: ['career-start', 'youth-clubs'], skills: ['writing', 'teaching', 'listening'], attendance: 'MIXED', availability: slots('mon-pm', 'mon-eve'), commitment: 'FEW_HOURS_MONTHLY',
      minimumAge: 21, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'PUBLIC_TRANSPORT'], requirements: ['CERTIFICATE_OF_CONDUCT', 'CONFIDENTIALITY'], benefits: ['INSURANCE', 'TRAINING'], confirmedDaysAgo: 59,
    },
    {
      slug: 'umbau-funkhaus',
      kind: 'HELP_REQUEST',
      title: 'Streichen, was das Zeug hält: Musikraum wird fertig',
      summary: 'Am Wochenende streichen Jugendliche den neuen Musikraum. Zwei Erwachsene mit Übung an der Rolle wären Gold wert.',
      description: `
        Der Putz ist trocken, die Farbe steht im Flur, und zwölf Jugendliche sind voller Tatendrang. Was ihnen fehlt, ist jemand, der weiß, wie man Kanten abklebt, und der rechtzeitig „Vorsicht, Eimer“ ruft.

        Gestrichen wird am Samstag und am Sonntag, jeweils von 11 bis 17 Uhr. Ein Tag reicht. Pinsel, Rollen, Folie und Leitern sind ausgeliehen, für alle gibt es Pizza.

        Nebenbei könnten wir Rat gebrauchen, wie man die Schalldämmung an die Decke bekommt. Wer so etwas schon einmal gemacht hat, wird gefeiert.`,
      interests: ['youth-clubs', 'crafts-making'], skills: ['handiwork'], availability: weekend('am', 'pm'), commitment: 'FEW_HOURS', minimumAge: 18, accessibility: ['PUBLIC_TRANSPORT'], benefits: ['MEALS', 'INSURANCE'], confirmedDaysAgo: 5,
    },
  ], [
    { slug: 'offenes-studio', kind: 'MEETING', title: 'Offenes Studio: erste Aufnahme', summary: 'Einmal vor einem richtigen Mikrofon sitzen. Für alle von 12 bis 21, ohne Anmeldung.', description: `Wir zeigen, wie man aufnimmt, schneidet und Musik darunterlegt. Am Ende nimmst du deine Datei mit nach Hause.`, starts: { weekday: 'WEDNESDAY', week: 3 }, startTime: '17:00', minutes: 150, opportunity: 'podcast-studio', interests: ['media-skills'] },
    { slug: 'bandabend-funkhaus', kind: 'FESTIVAL', title: 'Bandabend im neuen Musikraum', summary: 'Vier Bands, keine länger als eine Schulstunde. Einlass ab 12 Jahren.', description: `Es spielen Schülerbands aus Bitburg, Prüm und Wittlich. Alkohol gibt es nicht, Ohrstöpsel schon. Wer beim Aufbau hilft, kommt umsonst hinein.`, starts: { weekday: 'FRIDAY', week: 9 }, startTime: '19:00', minutes: 210, interests: ['youth-clubs', 'concerts-festivals'], capacity: 120 },
  ]),
  entry({
    slug: 'pfadfinder-steinkauz',
    kind: 'CLUB',
    name: 'Pfadfinderstamm Steinkauz Waxweiler',
    purpose: 'Gruppenstunden, Lagerfeuer und Fahrten für Kinder und Jugendliche, konfessionell offen.',
    description: `Fünf Gruppen, 64 Kinder und Jugendliche, 14 Leiterinnen und Leiter. Wir haben ein Blockhaus am Waldrand und das Talent, auch bei Regen Feuer zu machen.`,
    address: at('Waxweiler', 'Am Blockhaus 2', 350, -420),
    website: 'https://steinkauz-waxweiler.example',
    foundedIn: 1981,
    interests: ['youth-groups', 'holiday-camps'],
    verifications: [checked('REGISTER_ENTRY', 160), checked('TAX_EXEMPTION', 160, null, 700), checked('PERSON_IN_CHARGE', 158)],
    responsiveness: { shareAnswered: 0.87, medianHours: 27 },
  }, [
    {
      slug: 'gruppenleitung-woelflinge',
      title: 'Gruppenleitung für die Wölflinge',
      summary: 'Mittwochs eine Meute von zwölf Kindern zwischen sieben und zehn, dazu ein Leitungsteam, das zusammenhält.',
      description: `
        Jeden Mittwoch um 16.30 Uhr stürmt die Meute das Blockhaus. Auf dem Programm stehen Knoten, Nachtwanderungen, Theater und hin und wieder ein Streit, der geschlichtet werden will. Zwei Leiterinnen kümmern sich darum, die eine beginnt bald ihr Studium.

        Wer nachrückt, muss nie Pfadfinder gewesen sein. Ein Grundkurs über zwei Wochenenden macht Sie mit Aufsichtspflicht, Spielen und Feuerstelle vertraut. Mit 16 können Jugendliche als Helfer einsteigen, ab 18 in die Leitung.

        Im Sommer fahren wir zehn Tage ins Lager. Mitkommen ist freiwillig, aber kaum jemand verzichtet.`,
      interests: ['youth-groups', 'holiday-camps'], skills: ['childcare', 'organising'], availability: slots('wed-pm'), commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 16, requirements: ['CERTIFICATE_OF_CONDUCT', 'FIRST_AID'], benefits: ['INSURANCE', 'TRAINING', 'CERTIFICATE', 'TEAM_EVENTS'], confirmedDaysAgo: 17,
    },
    {
      slug: 'lagerkueche-sommer',
      title: 'Lagerküche: zehn Tage kochen für sechzig Leute',
      summary: 'Zu dritt in der Zeltküche: Wer kann große Töpfe, mag Kinder und schläft auch auf der Isomatte?',
      description: `
        Ein Zeltlager steht und fällt mit dem Essen. In diesem Sommer geht es zehn Tage an die Our, mit 48 Kindern, zwölf Leitern und einem Küchenzelt, in dem drei Menschen den Überblick behalten.

        Einer hat das schon sechsmal gemacht und nennt sich Smutje. Er plant den Einkauf und kennt alle Tricks. Sie brauchen keine Ausbildung als Koch, aber Freude am frühen Aufstehen. Immer hilft eine Kindergruppe beim Schnippeln.

        Anreise, Unterkunft im Zelt oder Wohnwagen und Verpflegung sind frei. Eigene Kinder zwischen 7 und 15 fahren zum halben Preis mit.`,
      interests: ['holiday-camps', 'cooking-eating'], skills: ['cooking', 'organising'], commitment: 'FEW_DAYS', availability: [...workdays('am', 'pm', 'eve'), ...weekend('am', 'pm', 'eve')], place: at('Körperich', null, -300, -400),
      minimumAge: 18, requirements: ['FOOD_HYGIENE', 'CERTIFICATE_OF_CONDUCT'], benefits: ['MEALS', 'TRAVEL_COSTS', 'INSURANCE', 'TEAM_EVENTS'], confirmedDaysAgo: 53,
    },
    {
      slug: 'mitglied-pfadfinder-jugend',
      kind: 'MEMBERSHIP',
      title: 'Neu bei den Pfadfindern: Platz in der Gruppe ab 11',
      summary: 'Die „Sturmschwalben“ gehen auf Fahrt, bauen Flöße und suchen Leute zwischen 11 und 14.',
      description: `
        Freitags um 17 Uhr ist Gruppenstunde. Letzten Monat haben wir eine Seilbrücke über den Bach gebaut, die alle ausgehalten hat bis auf Ben, der hatte den Rucksack noch auf. Als Nächstes planen wir eine Fahrt nach Luxemburg, mit Zelt und ohne Handy.

        Wir sind neun, vier Mädchen und fünf Jungen. Kluft kannst du dir leihen, wettertaugliche Schuhe solltest du haben.

        Drei Wochen darfst du einfach so mitmachen. Danach kostet es 42 Euro im Jahr, und falls das zu viel ist, reden wir mit deinen Eltern. Das bleibt unter uns.`,
      interests: ['youth-groups'], availability: slots('fri-pm', 'fri-eve'), commitment: 'FEW_HOURS_WEEKLY', minimumAge: 11, maximumAge: 14, accessibility: ['CHILDREN_WELCOME'], benefits: ['INSURANCE', 'TEAM_EVENTS'], confirmedDaysAgo: 28,
    },
    {
      slug: 'zeltmaterial-wart',
      title: 'Materialwart für Zelte, Töpfe und Seile',
      summary: 'Elf Jurten wollen getrocknet, geflickt und gezählt werden. Ein Amt für Leute mit Sinn für Ordnung.',
      description: `
        Im Materialraum hängen elf Jurten, sechzig Heringe fehlen immer, und irgendwo muss die zweite Axt sein. Unser Materialwart hat geheiratet und ist nach Mainz gezogen. Seitdem räumt jeder ein bisschen auf, also niemand.

        Gefragt ist eine Person, die zwei- bis dreimal im Monat vorbeischaut, Ausleihen notiert und Kaputtes repariert oder reparieren lässt. Nach jedem Lager gibt es einen großen Trockentag, an dem alle helfen.

        Zeit und Tag bestimmen Sie selbst, den Schlüssel bekommen Sie. Nähen können ist praktisch, denn Zeltplanen reißen gern.`,
      interests: ['youth-groups', 'holiday-camps'], skills: ['repairing', 'sewing', 'organising'], commitment: 'FEW_HOURS_MONTHLY', minimumAge: 16, benefits: ['INSURANCE', 'TEAM_EVENTS'], confirmedDaysAgo: 75,
    },
  ], [
    { slug: 'grundkurs-gruppenleitung', kind: 'TRAINING', title: 'Grundkurs Gruppenleitung', summary: 'Ein Wochenende im Blockhaus: Aufsichtspflicht, Spiele, Feuer. Anerkannt für die Jugendleiterkarte.', description: `Von Freitagabend bis Sonntagmittag, Übernachtung im Blockhaus, Vollverpflegung. Auch Aktive anderer Vereine sind eingeladen. Kosten: 30 Euro, für Mitglieder frei.`, starts: { weekday: 'FRIDAY', week: 7 }, startTime: '18:00', minutes: 2640, opportunity: 'gruppenleitung-woelflinge', venue: 'Blockhaus am Waldrand', interests: ['youth-groups'], capacity: 22 },
    { slug: 'lagerfeuer-offen', kind: 'MEETING', title: 'Offenes Lagerfeuer', summary: 'Stockbrot, Gitarre und drei Lieder, die jeder kennt. Neue Kinder und Eltern sind herzlich eingeladen.', description: `Am Feuer beantworten wir Fragen zu Gruppen, Beiträgen und Fahrten. Festes Schuhwerk und eine Tasse mitbringen.`, starts: { weekday: 'SATURDAY', week: 13 }, startTime: '17:00', minutes: 150, venue: 'Feuerstelle am Blockhaus', interests: ['youth-groups'] },
  ]),
  entry({
    slug: 'bildungswerk-kylltal',
    kind: 'INSTITUTION',
    name: 'Bildungswerk Kylltal',
    purpose: 'Kurse, Vorträge und Sprachtreffs für Erwachsene, in Kyllburg und in den Dörfern ringsum.',
    description: `Unser Programm machen Leute aus der Gegend: ein Förster, eine Optikerin, ein Käser. Etwa 60 Veranstaltungen im Jahr, viele kostenlos. Lesen und Schreiben kann man bei uns in jedem Alter lernen.`,
    address: at('Kyllburg', 'Stiftsweg 9', 180, 150),
    website: 'https://bildungswerk-kylltal.example',
    foundedIn: 1971,
    interests: ['adult-courses', 'language-learning', 'media-skills'],
    verifications: [checked('REGISTER_ENTRY', 310), checked('TAX_EXEMPTION', 310, null, 430), checked('PERSON_IN_CHARGE', 305)],
    responsiveness: { shareAnswered: 0.77, medianHours: 50 },
  }, [
    {
      slug: 'deutsch-alphabetisierung',
      title: 'Lernhelfer im Kurs „Lesen und Schreiben“',
      summary: 'Erwachsene, die das Lesen nachholen, brauchen Zeit und Respekt. Sie unterstützen die Kursleiterin.',
      description: `
        Jahrelang hat Herr M. gesagt, er habe seine Brille vergessen. Heute schreibt er Einkaufszettel. In unserem Kurs lernen acht Erwachsene lesen und schreiben, einige sind hier aufgewachsen, andere kamen vor Kurzem.

        Eine ausgebildete Lehrkraft leitet den Unterricht am Dienstagabend von 18 bis 20 Uhr. Sie setzen sich dazu, üben mit einer oder zwei Personen Silben und freuen sich mit, wenn ein Wort gelingt.

        Über die Teilnehmenden sprechen Sie außerhalb mit niemandem. Eine Einführung und die Materialien erhalten Sie von uns, die Fahrt wird erstattet.`,
      interests: ['language-learning', 'adult-courses'], skills: ['teaching', 'listening'], availability: slots('tue-eve'), commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 18, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'ACCESSIBLE_TOILET', 'PUBLIC_TRANSPORT', 'PLAIN_LANGUAGE'], requirements: ['CONFIDENTIALITY'], benefits: ['TRAVEL_COSTS', 'TRAINING', 'INSURANCE'], confirmedDaysAgo: 24,
    },
    {
      slug: 'vortragsreihe-technik',
      title: 'Technik für Vorträge: Beamer, Ton und Übertragung',
      summary: 'An zehn Abenden im Jahr sorgen Sie dafür, dass man vorne etwas sieht und hinten etwas hört.',
      description: `
        „Geht das Mikro? Nein?“ Mit diesem Satz beginnen bei uns zu viele Vorträge. Wir haben ordentliche Geräte, aber niemanden, der sie mag.

        Gesucht wird ein technisch interessierter Mensch für etwa zehn Abende im Jahr, meist donnerstags. Eine Stunde vor Beginn bauen Sie auf, während des Vortrags übertragen Sie ihn ins Netz und schalten Fragen zu. Danach sitzen Sie mit am Tisch, wenn die Referentin noch auf ein Glas bleibt.

        Die Anlage erklärt Ihnen der Hausmeister. Für Jugendliche ab 16, die später etwas mit Veranstaltungen machen wollen, schreiben wir ein gutes Zeugnis.`,
      interests: ['adult-courses', 'media-skills'], skills: ['computers', 'repairing'], availability: slots('thu-eve'), commitment: 'FEW_HOURS_MONTHLY', minimumAge: 16, accessibility: ['PUBLIC_TRANSPORT'], benefits: ['INSURANCE', 'CERTIFICATE', 'MEALS'], confirmedDaysAgo: 45,
    },
    {
      slug: 'franzoesisch-stammtisch',
      title: 'Französisch-Stammtisch moderieren',
      summary: 'Une heure, un café, zehn Leute, die ihr Schulfranzösisch wiederfinden wollen. Wer führt durch den Abend?',
      description: `
        Bis zur luxemburgischen Grenze sind es keine dreißig Kilometer, und doch traut sich kaum jemand, drüben den Mund aufzumachen. Am Stammtisch üben wir das, jeden zweiten Montag um 18.30 Uhr, mit Zeitungsartikeln, Liedern und Käse.

        Unser bisheriger Moderator kehrt in die Bretagne zurück. Eine Nachfolgerin oder ein Nachfolger sollte fließend Französisch sprechen; unterrichten können Sie, müssen Sie aber nicht. Wichtig ist, dass auch die Schüchternen zu Wort kommen.

        Raum, Kopien und Käse stellt das Bildungswerk. Außerdem zahlen wir eine kleine Pauschale für jeden Abend.`,
      interests: ['language-learning', 'adult-courses'], skills: ['moderating', 'teaching'], availability: slots('mon-eve'), commitment: 'FEW_HOURS_MONTHLY', languages: ['FR', 'DE', 'LB'], minimumAge: 18, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'PUBLIC_TRANSPORT'], benefits: ['EXPENSES', 'MEALS', 'INSURANCE'], confirmedDaysAgo: 62,
    },
    {
      slug: 'programmheft-gestalten',
      title: 'Programmheft gestalten, von zu Hause aus',
      summary: 'Zweimal im Jahr wird aus sechzig Veranstaltungen ein Heft, das man gern in die Hand nimmt.',
      description: `
        Unser Programmheft sieht aus wie 1998, und das liegt daran, dass es von 1998 ist. Nur die Termine sind neu. Höchste Zeit also, dass jemand mit Gefühl für Schrift und Bilder die Sache in die Hand nimmt.

        Pro Halbjahr brauchen Sie ungefähr drei Tage, verteilt auf sechs Wochen. Texte und Fotos liefern wir geordnet, die Druckerei ist unkompliziert. Mit welchem Programm Sie arbeiten, ist uns gleich.

        Abgestimmt wird per Mail und Video. Ihren Namen drucken wir gern ins Impressum, und zum Dank sind alle Kurse für Sie frei.`,
      interests: ['adult-courses', 'local-media'], skills: ['design', 'writing'], attendance: 'REMOTE', commitment: 'FEW_DAYS', benefits: ['TRAINING', 'CERTIFICATE'], confirmedDaysAgo: 20,
    },
    {
      slug: 'computerkurs-60plus',
      title: 'Assistenz im Computerkurs 60 plus',
      summary: 'Vorn erklärt der Kursleiter, Sie gehen durch die Reihen und helfen, wo der Mauszeiger verschwunden ist.',
      description: `
        Zwölf Leute, zwölf verschiedene Rechner, ein einziger Lehrer: Das geht nicht gut. Mit zwei Assistentinnen oder Assistenten geht es prima. Der Kurs läuft zehn Vormittage lang, freitags von 9.30 bis 11.30 Uhr.

        Sie schauen, wer den Anschluss verliert, und helfen leise weiter. Häufigste Frage: „Wo ist das jetzt hin?“ Ungeduld wäre hier fehl am Platz, Humor ist hochwillkommen.

        Die Unterlagen bekommen Sie eine Woche vorher. Wer selbst erst mit 60 angefangen hat, ist meist die beste Hilfe.`,
      interests: ['digital-help', 'adult-courses'], skills: ['computers', 'teaching'], availability: slots('fri-am'), commitment: 'FEW_HOURS_WEEKLY', accessibility: ['WHEELCHAIR_ACCESSIBLE', 'ACCESSIBLE_TOILET', 'PUBLIC_TRANSPORT', 'HEARING_LOOP'], benefits: ['EXPENSES', 'INSURANCE'], startsInDays: 20, endsInDays: 90, confirmedDaysAgo: 11,
    },
  ], [
    { slug: 'vortrag-passwoerter', kind: 'MEETING', title: 'Vortrag: Gute Passwörter, ruhiger Schlaf', summary: 'Wie man sich merkt, was man nicht aufschreiben soll. Mit Livestream.', description: `Ein Informatiklehrer zeigt, woran man falsche Mails erkennt und warum der Name der Katze nicht reicht. Fragen sind erlaubt, auch aus dem Netz.`, starts: { weekday: 'THURSDAY', week: 4 }, startTime: '19:00', minutes: 90, attendance: 'MIXED', onlineUrl: 'https://bildungswerk-kylltal.example/livestream', interests: ['adult-courses', 'digital-help'] },
    { slug: 'kursleitung-einstieg', kind: 'TRAINING', title: 'Selbst einen Kurs geben', summary: 'Vom Hobby zum Kursangebot: ein Samstag für alle, die etwas weitergeben möchten.', description: `Sie planen Ihren ersten Abend, proben zehn Minuten daraus und bekommen ehrliche Rückmeldung. Mittags gibt es Eintopf.`, starts: { weekday: 'SATURDAY', week: 11 }, startTime: '10:00', minutes: 360, interests: ['adult-courses'], capacity: 12 },
    { slug: 'sprachcafe-online', kind: 'MEETING', title: 'Französisch am Bildschirm', summary: 'Eine Stunde plaudern in kleinen Gruppen, für alle Niveaus ab dem zweiten Lernjahr.', description: `Nach einer Begrüßung verteilen wir uns auf Räume mit höchstens vier Personen. Das Thema lautet: Essen, natürlich.`, starts: { weekday: 'MONDAY', week: 6 }, startTime: '18:30', minutes: 60, attendance: 'REMOTE', onlineUrl: 'https://bildungswerk-kylltal.example/sprachcafe', opportunity: 'franzoesisch-stammtisch', interests: ['language-learning'], capacity: 24 },
  ]),
];
