import type { DemoEntry } from '../demo-data.ts';
import { checked, entry } from '../entry.ts';
import { slots, workdays } from '../slots.ts';
import { at } from '../towns.ts';

/** Schule und Kindergarten. */
export const school: readonly DemoEntry[] = [
  entry({
    slug: 'kita-nimsfroesche',
    kind: 'INSTITUTION',
    name: 'Kita Nimsfrösche Bitburg',
    purpose: 'Kindertagesstätte für 85 Kinder von einem Jahr bis zur Einschulung, mit Bach hinter dem Zaun.',
    description: `Vier Gruppen, eine Küche, in der wirklich gekocht wird, und ein Garten, der bis zum Bach reicht. Großeltern auf Zeit, Handwerker und Geschichtenerzählerinnen sind bei uns gern gesehene Gäste.`,
    address: at('Bitburg', 'Froschweg 4', -180, -760),
    website: 'https://kita-nimsfroesche.example',
    foundedIn: 1992,
    interests: ['kindergarten-help', 'reading-aloud'],
    verifications: [checked('PERSON_IN_CHARGE', 110, 'Leitung und Träger haben zugestimmt.'), checked('ADDRESS', 110)],
    responsiveness: { shareAnswered: 0.89, medianHours: 23 },
  }, [
    {
      slug: 'leihoma-leihopa-kita',
      title: 'Oma oder Opa auf Zeit in der Kita',
      summary: 'Ein Vormittag in der Woche: Äpfel schneiden, puzzeln, auf dem Teppich sitzen und einfach da sein.',
      description: `
        Viele unserer Kinder haben ihre Großeltern weit weg. Umso begehrter ist der Platz neben Gerda, die jeden Dienstag kommt und beim Apfelschneiden von früher erzählt. Für die anderen drei Gruppen suchen wir ebenfalls jemanden.

        Sie kommen an einem Vormittag zwischen 9 und 11.30 Uhr und machen, was gerade dran ist: puzzeln, im Garten wühlen, ein Lied beibringen. Die Verantwortung bleibt bei den Erzieherinnen, Windeln wechseln müssen Sie nicht.

        Vor dem Start brauchen wir ein Führungszeugnis und den Nachweis über den Masernschutz. Wer nach 1970 geboren ist, schaut bitte im Impfpass nach.`,
      interests: ['kindergarten-help', 'families-children'], skills: ['childcare', 'storytelling'], availability: workdays('am'), commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 18, accessibility: ['CHILDREN_WELCOME', 'PUBLIC_TRANSPORT'], requirements: ['CERTIFICATE_OF_CONDUCT', 'MEASLES_PROTECTION', 'CONFIDENTIALITY'], benefits: ['INSURANCE', 'MEALS', 'TEAM_EVENTS'], confirmedDaysAgo: 13,
    },
    {
      slug: 'kita-kochen',
      title: 'Kochtag mit Vorschulkindern',
      summary: 'Einmal im Monat kochen sechs Kinder für ihre Gruppe. Sie bringen ein Rezept und starke Nerven mit.',
      description: `
        Möhren schälen kann man mit fünf Jahren, Zwiebeln schneiden auch, wenn jemand die Taucherbrille aufsetzt. Am ersten Freitag im Monat gehört unsere Küche den Vorschulkindern, und mittags essen 22 Leute, was sie gekocht haben.

        Gesucht wird jemand, der gern kocht und dabei nicht alles selbst in die Hand nehmen muss. Sie stimmen das Rezept mit unserer Köchin ab; besonders neugierig sind die Kinder auf Gerichte aus anderen Ländern.

        Los geht es um 8.45 Uhr, nach dem Abwasch gegen 12.30 Uhr ist Schluss. Zutaten bezahlt die Kita.`,
      interests: ['kindergarten-help', 'cooking-eating'], skills: ['cooking', 'childcare'], availability: slots('fri-am'), commitment: 'FEW_HOURS_MONTHLY',
      minimumAge: 18, accessibility: ['CHILDREN_WELCOME', 'PUBLIC_TRANSPORT'], requirements: ['CERTIFICATE_OF_CONDUCT', 'MEASLES_PROTECTION', 'FOOD_HYGIENE'], benefits: ['MEALS', 'INSURANCE'], confirmedDaysAgo: 37,
    },
    {
      slug: 'matschkueche-bauen',
      kind: 'HELP_REQUEST',
      title: 'Matschküche bauen: ein Samstag, drei Paletten',
      summary: 'Für den Kita-Garten soll eine Matschküche entstehen. Material liegt bereit, Heimwerkerinnen und Heimwerker fehlen.',
      description: `
        Drei alte Spülbecken, ein Stapel Lärchenholz und eine Zeichnung, die die Kinder mit gemalt haben: Alles ist vorbereitet. Am kommenden Samstag soll daraus eine Matschküche mit Arbeitsplatte, Regal und Wasserlauf werden.

        Ein Vater, der Zimmermann ist, leitet die Baustelle. Er wünscht sich vier Leute, die sägen, bohren und schleifen können, und zwei, die sich um Farbe und Verpflegung kümmern.

        Beginn ist um 9 Uhr, am Nachmittag wird eingeweiht, mit echtem Matsch. Eigene Kinder dürfen mitkommen und testen.`,
      interests: ['kindergarten-help', 'crafts-making'], skills: ['handiwork'], availability: slots('sat-am', 'sat-pm'), commitment: 'FEW_HOURS', minimumAge: 16, accessibility: ['CHILDREN_WELCOME'], benefits: ['MEALS', 'INSURANCE'], confirmedDaysAgo: 4,
    },
    {
      slug: 'gartenprojekt-kita',
      title: 'Ein Beet für jede Gruppe: Gartenfreund gesucht',
      summary: 'Radieschen, Kapuzinerkresse, ein Weidentipi. Wer gärtnert einmal in der Woche mit Kindern?',
      description: `
        Unsere vier Hochbeete haben in den letzten Jahren vor allem Unkraut getragen. Den Kindern war das recht, denn darin wohnen Schnecken. Jetzt möchten sie aber auch Radieschen.

        Für einen Nachmittag in der Woche suchen wir einen Menschen mit grünem Daumen. Sie säen, gießen und ernten mit jeweils fünf oder sechs Kindern. Im Winter wird gebastelt, geplant oder Vogelfutter gerührt. Eine Erzieherin ist immer dabei.

        Saatgut und Geräte in Kindergröße bezahlt der Förderverein. Was wächst, wird am selben Tag gegessen.`,
      interests: ['kindergarten-help', 'community-gardens'], skills: ['gardening', 'childcare'], availability: slots('tue-pm', 'wed-pm', 'thu-pm'), commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 16, accessibility: ['CHILDREN_WELCOME', 'PUBLIC_TRANSPORT'], requirements: ['CERTIFICATE_OF_CONDUCT', 'MEASLES_PROTECTION'], benefits: ['INSURANCE', 'EXPENSES'], confirmedDaysAgo: 55,
    },
  ], [
    { slug: 'kita-offener-garten', kind: 'FESTIVAL', title: 'Offener Kita-Garten', summary: 'Die Nimsfrösche zeigen ihren Garten. Mit Barfußpfad, Stockbrot und Schneckenrennen.', description: `Nachbarn, ehemalige Kinder und alle, die unsere Kita kennenlernen möchten, sind eingeladen. Die Schnecken starten um 15 und um 16 Uhr.`, starts: { weekday: 'FRIDAY', week: 18 }, startTime: '14:30', minutes: 180, venue: 'Garten der Kita', interests: ['kindergarten-help'] },
  ]),
  entry({
    slug: 'grundschule-am-weidenbach',
    kind: 'INSTITUTION',
    name: 'Grundschule Am Weidenbach Speicher',
    purpose: 'Ganztagsgrundschule mit 190 Kindern und einer offenen Tür für alle, die etwas können und zeigen möchten.',
    description: `Am Nachmittag verwandelt sich unsere Schule in Werkstatt, Bühne und Küche. Über 20 Ehrenamtliche bieten Arbeitsgemeinschaften an oder helfen beim Lernen. Eine Lehrkraft ist feste Ansprechpartnerin.`,
    address: at('Speicher', 'Weidenbachstraße 22', 310, -290),
    website: 'https://grundschule-weidenbach.example',
    interests: ['tutoring', 'school-workshops', 'school-mentoring'],
    verifications: [checked('PERSON_IN_CHARGE', 190, 'Bestätigung der Schulleitung.'), checked('ADDRESS', 190)],
    responsiveness: { shareAnswered: 0.7, medianHours: 66 },
  }, [
    {
      slug: 'hausaufgabenhilfe-weidenbach',
      title: 'Lernzeit: Hausaufgaben mit Drittklässlern',
      summary: 'Eine Stunde am Nachmittag neben vier Kindern sitzen, die gerade mit dem großen Einmaleins ringen.',
      description: `
        Nach dem Mittagessen wird es bei uns noch einmal leise. Von 13.45 bis 14.45 Uhr machen die Kinder der dritten Klassen ihre Aufgaben, und wer nicht weiterkommt, hebt die Hand. Eine Lehrerin ist dabei, doch sie hat nur zwei Augen.

        An Ihrem Tisch sitzen vier Kinder. Sie erklären, was unklar ist, loben, was gelungen ist, und schicken auch mal jemanden zum Rennen auf den Hof. Mehr als Grundschulstoff müssen Sie nicht beherrschen.

        Montag bis Donnerstag ist möglich, ein fester Tag genügt. In den Ferien ist frei.`,
      interests: ['tutoring', 'school-mentoring'], skills: ['teaching', 'childcare'], availability: slots('mon-pm', 'tue-pm', 'wed-pm', 'thu-pm'), commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 16, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'ACCESSIBLE_TOILET', 'PUBLIC_TRANSPORT'], requirements: ['CERTIFICATE_OF_CONDUCT', 'MEASLES_PROTECTION'], benefits: ['EXPENSES', 'INSURANCE', 'MEALS'], confirmedDaysAgo: 12,
    },
    {
      slug: 'ag-forschen',
      title: 'Forscher-AG: Vulkane, Magnete, Seifenblasen',
      summary: 'Zehn neugierige Kinder und ein Nachmittag voller Experimente. Die Kisten dafür sind gepackt.',
      description: `
        Warum schwimmt ein Schiff aus Eisen? In der Forscher-AG wird nicht nachgelesen, sondern ausprobiert, und das Wasser läuft dabei auch mal über den Tisch. Zehn Kinder aus den Klassen 3 und 4 sind angemeldet.

        Gesucht wird eine Person, die dienstags von 14.45 bis 16 Uhr mit ihnen experimentiert. Zwölf Kisten mit Material und Anleitungen haben Studierende für uns zusammengestellt, Sie können also gleich anfangen.

        Ob Sie Chemikantin waren oder sich einfach für alles interessieren: Hauptsache, Sie sagen gern „Keine Ahnung, finden wir es heraus.“`,
      interests: ['school-workshops'], skills: ['teaching', 'childcare'], availability: slots('tue-pm'), commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 18, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'ACCESSIBLE_TOILET', 'PUBLIC_TRANSPORT'], requirements: ['CERTIFICATE_OF_CONDUCT', 'MEASLES_PROTECTION'], benefits: ['EXPENSES', 'INSURANCE'], confirmedDaysAgo: 48,
    },
    {
      slug: 'laufbus-speicher',
      title: 'Laufbus: Schulkinder zu Fuß begleiten',
      summary: 'Morgens um zwanzig nach sieben startet die Linie „Rote Socke“. Sie gehen vorneweg und kommen wach nach Hause.',
      description: `
        Ein Laufbus hat Haltestellen, einen Fahrplan und keinen Motor. Elf Kinder warten an fünf Stellen im Dorf, bis ein Erwachsener mit roter Weste vorbeikommt, und laufen dann gemeinsam zur Schule. Der Weg ist 1,2 Kilometer lang.

        Im Moment teilen sich vier Eltern die Woche. Fällt jemand aus, fahren wieder alle mit dem Auto vor. Eine Reservebank aus zwei, drei Nachbarn würde das verhindern.

        Sie entscheiden, an welchem Morgen Sie gehen. Um acht Uhr sind Sie fertig, Westen und Leuchtbänder stellt die Schule.`,
      interests: ['school-route-outings', 'neighbourhood-help'], availability: workdays('am'), commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 16, requirements: ['CERTIFICATE_OF_CONDUCT'], benefits: ['INSURANCE'], confirmedDaysAgo: 7,
    },
    {
      slug: 'lesezeit-leichte-sprache',
      title: 'Mit Kindern lesen üben',
      summary: 'Ein Kind liest Ihnen vor. Sie hören zu und helfen. Eine halbe Stunde. In Leichter Sprache.',
      description: `
        Unsere Schule ist in Speicher.
        Manche Kinder lesen noch nicht gut. Sie brauchen Übung.

        Darum suchen wir Menschen, die zuhören.

        So läuft es ab:

        - Sie kommen am Vormittag in die Schule.
        - Ein Kind setzt sich zu Ihnen.
        - Das Kind liest laut vor.
        - Bei schweren Wörtern helfen Sie.
        - Danach sprechen Sie über die Geschichte.

        Das dauert 30 Minuten. Dann kommt das nächste Kind. Insgesamt sind es 3 Kinder.

        Sie sprechen auch eine andere Sprache? Das ist schön. Viele Kinder hier sprechen zu Hause nicht Deutsch.

        Eine Lehrerin zeigt Ihnen am Anfang alles. Sie können jederzeit fragen.`,
      interests: ['tutoring', 'reading-aloud'], skills: ['listening'], availability: workdays('am'), commitment: 'FEW_HOURS_WEEKLY', languages: ['DE', 'TR', 'AR', 'UK', 'PL'],
      minimumAge: 16, accessibility: ['PLAIN_LANGUAGE', 'WHEELCHAIR_ACCESSIBLE', 'ACCESSIBLE_TOILET', 'PUBLIC_TRANSPORT'], requirements: ['CERTIFICATE_OF_CONDUCT', 'MEASLES_PROTECTION'], benefits: ['INSURANCE', 'MENTORING'], confirmedDaysAgo: 30,
    },
    {
      slug: 'ausflug-begleitung-wildpark',
      kind: 'HELP_REQUEST',
      title: 'Begleitung für den Ausflug der ersten Klassen',
      summary: '44 Kinder, zwei Busse, ein Wildpark. Nächste Woche fehlen noch drei erwachsene Begleitpersonen.',
      description: `
        Nächsten Mittwoch fahren unsere ersten Klassen in den Wildpark, und zwei Mütter, die mitkommen wollten, sind krank geworden. Ohne Ersatz dürfen wir nicht fahren.

        Sie wären von 8 bis 14 Uhr dabei und hätten eine Gruppe von sechs Kindern im Blick, immer zusammen mit einer Lehrkraft in Rufweite. Zu tun gibt es das Übliche: zählen, Schuhe binden, Butterbrote auspacken, staunen.

        Eintritt, Busfahrt und Lunchpaket übernimmt die Schule. Wer schon ein aktuelles Führungszeugnis aus einem Verein hat, ist klar im Vorteil; sonst klären wir das miteinander.`,
      interests: ['school-route-outings'], skills: ['childcare'], availability: slots('wed-am', 'wed-pm'), commitment: 'FEW_HOURS', minimumAge: 18, requirements: ['CERTIFICATE_OF_CONDUCT'], benefits: ['MEALS', 'TRAVEL_COSTS', 'INSURANCE'], confirmedDaysAgo: 2,
    },
  ], [
    { slug: 'info-ganztag', kind: 'MEETING', title: 'Was können Sie, das Kinder spannend finden?', summary: 'Infoabend für Menschen, die am Nachmittag eine AG anbieten möchten, mit Rundgang durch die Räume.', description: `Imker, Schneiderinnen, Schachspieler: Drei Ehrenamtliche berichten, wie ihre AG angefangen hat. Die Schulleitung erklärt, was rechtlich zu beachten ist.`, starts: { weekday: 'THURSDAY', week: 6 }, startTime: '19:00', minutes: 90, venue: 'Aula der Grundschule', interests: ['school-workshops'], opportunity: 'ag-forschen' },
    { slug: 'fortbildung-lernhilfe', kind: 'TRAINING', title: 'Lernhilfe, die wirklich hilft', summary: 'Wie erklärt man das Einmaleins zum fünften Mal anders? Ein Nachmittag mit einer Förderlehrerin.', description: `Sie lernen drei Wege zum schriftlichen Rechnen kennen und erfahren, woran man eine Leseschwäche erkennt. Spiele zum Mitnehmen liegen bereit.`, starts: { weekday: 'WEDNESDAY', week: 8 }, startTime: '15:30', minutes: 150, opportunity: 'hausaufgabenhilfe-weidenbach', interests: ['tutoring'], capacity: 20 },
  ]),
  entry({
    slug: 'lesepaten-bitburger-land',
    kind: 'INITIATIVE',
    name: 'Lesepaten im Bitburger Land',
    purpose: 'Vorlesen in Kitas und Schulen, Lesepatenschaften für einzelne Kinder und ein Bücherkoffer auf Reisen.',
    description: `Angefangen hat eine pensionierte Buchhändlerin mit einem Koffer. Heute lesen 55 Freiwillige in 17 Einrichtungen. Wir suchen zu jeder Stimme den passenden Ort und lassen niemanden unvorbereitet gehen.`,
    address: at('Bitburg', 'Postgasse 5', 90, -40),
    website: 'https://lesepaten-bitburg.example',
    foundedIn: 2009,
    interests: ['reading-aloud', 'school-mentoring', 'libraries-literature'],
    verifications: [checked('PERSON_IN_CHARGE', 50), checked('ADDRESS', 50)],
    responsiveness: { shareAnswered: 0.96, medianHours: 11 },
  }, [
    {
      slug: 'lesepate-grundschule',
      title: 'Lesepatin oder Lesepate für ein Kind',
      summary: 'Jede Woche dieselbe halbe Stunde mit demselben Kind. Aus Stottern wird Lesen, oft auch Freundschaft.',
      description: `
        Emre liest lieber über Haie als über Ponys. Das herauszufinden hat zwei Wochen gedauert, seitdem geht es voran. Eine Lesepatenschaft lebt davon, dass sich ein Erwachsener für genau ein Kind interessiert.

        Sie treffen sich einmal wöchentlich während der Schulzeit, meist im Bücherraum. Gelesen wird abwechselnd, gelacht auch. Welche Schule in Frage kommt, richtet sich nach Ihrem Wohnort; wir arbeiten mit acht Grundschulen zusammen.

        Ein Schuljahr lang sollten Sie dabeibleiben. Vorab laden wir Sie zu einem Einführungsnachmittag ein, und alle sechs Wochen tauschen sich die Paten aus.`,
      interests: ['reading-aloud', 'school-mentoring'], skills: ['listening', 'teaching'], availability: workdays('am'), commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 18, accessibility: ['PUBLIC_TRANSPORT'], requirements: ['CERTIFICATE_OF_CONDUCT', 'MEASLES_PROTECTION', 'INTRODUCTORY_COURSE'], benefits: ['INSURANCE', 'TRAINING', 'MENTORING', 'TRAVEL_COSTS'], confirmedDaysAgo: 9,
    },
    {
      slug: 'vorlesen-samstags-markt',
      title: 'Vorlesen auf dem Wochenmarkt',
      summary: 'Samstagvormittag, ein Teppich zwischen Käse- und Blumenstand, und Sie mitten in einer Kinderschar.',
      description: `
        Während die Eltern einkaufen, sitzen die Kinder bei uns auf dem Teppich. Von 10 bis 12 Uhr lesen wir samstags auf dem Markt vor, immer in Häppchen von zehn Minuten, denn das Publikum wechselt.

        Zu dritt macht das am meisten Spaß: Eine liest, einer sucht das nächste Buch, die Dritte hilft beim Ausmalen. Laut sprechen sollten Sie können, der Käsemann ist nämlich auch nicht leise.

        Bei Regen ziehen wir in den Flur der Bücherei. Zwei Samstage im Monat wären ideal, einer ist auch gut.`,
      interests: ['reading-aloud'], skills: ['storytelling', 'childcare'], availability: slots('sat-am'), commitment: 'FEW_HOURS_MONTHLY', place: at('Bitburg', null, 0, 20),
      minimumAge: 14, accessibility: ['CHILDREN_WELCOME', 'WHEELCHAIR_ACCESSIBLE', 'PUBLIC_TRANSPORT'], benefits: ['INSURANCE', 'TRAINING', 'TEAM_EVENTS'], confirmedDaysAgo: 1,
    },
    {
      slug: 'vorlesen-zweisprachig',
      title: 'Zweisprachig vorlesen: Ukrainisch, Arabisch, Polnisch, Portugiesisch',
      summary: 'Ein Buch, zwei Stimmen: Sie lesen in Ihrer Muttersprache, eine Partnerin liest auf Deutsch.',
      description: `
        Wenn die kleine Raupe auf einmal Ukrainisch spricht, sitzen manche Kinder kerzengerade da. In drei Kitas lesen wir jeden Monat ein Bilderbuch in zwei Sprachen. Die einen hören ihre Familiensprache, die anderen staunen, wie das klingt.

        Wir suchen Menschen, die eine dieser Sprachen als Muttersprache haben. Deutsch auf einfachem Niveau genügt, denn Sie lesen immer zu zweit. Die Bücher besorgen wir, geübt wird vorher gemeinsam.

        Eine Lesung dauert eine Stunde am Vormittag, den Termin stimmen wir mit Ihnen ab. Fahrtkosten bekommen Sie erstattet.`,
      interests: ['reading-aloud', 'refugees-newcomers'], skills: ['storytelling', 'translating'], availability: workdays('am'), commitment: 'FEW_HOURS_MONTHLY', languages: ['UK', 'AR', 'PL', 'PT'],
      minimumAge: 16, accessibility: ['PUBLIC_TRANSPORT', 'CHILDREN_WELCOME'], requirements: ['CERTIFICATE_OF_CONDUCT', 'MEASLES_PROTECTION'], benefits: ['TRAVEL_COSTS', 'INSURANCE', 'TRAINING'], confirmedDaysAgo: 18,
    },
    {
      slug: 'online-lesestunde',
      title: 'Online-Lesestunde mit einem Kind',
      summary: 'Per Video lesen üben, zwanzig Minuten, zweimal in der Woche. Von überall aus möglich.',
      description: `
        Manche Kinder wohnen so abgelegen, dass keine Lesepatin hinkommt. Für sie gibt es die Lesestunde am Bildschirm. Kind und Erwachsener sehen dieselbe Buchseite und lesen abwechselnd, zwanzig Minuten lang.

        Das Programm läuft im Browser, eine Aufnahme findet nicht statt, und ein Elternteil ist beim Kind in der Nähe. Sie benötigen einen ruhigen Platz, ein Headset und stabiles Internet.

        Vereinbart werden zwei feste Zeiten in der Woche zwischen 15 und 18 Uhr. Auch Studierende und Berufstätige aus anderen Städten sind schon dabei.`,
      interests: ['reading-aloud', 'tutoring'], skills: ['listening', 'teaching'], attendance: 'REMOTE', availability: workdays('pm'), commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 18, requirements: ['CERTIFICATE_OF_CONDUCT', 'INTRODUCTORY_COURSE'], benefits: ['TRAINING', 'CERTIFICATE', 'MENTORING'], confirmedDaysAgo: 34,
    },
  ], [
    { slug: 'einfuehrung-lesepaten', kind: 'TRAINING', title: 'Einführung für neue Lesepaten', summary: 'Was tun, wenn ein Kind nicht will? Ein Nachmittag mit vielen Beispielen und allen Formularen.', description: `Wir klären Führungszeugnis und Masernschutz gleich vor Ort. Danach geht es um Buchauswahl, Lob und Pausen. Zwei erfahrene Patinnen beantworten alles, was Sie fragen möchten.`, starts: { weekday: 'TUESDAY', week: 4 }, startTime: '16:00', minutes: 150, opportunity: 'lesepate-grundschule', interests: ['reading-aloud', 'school-mentoring'], capacity: 20 },
    { slug: 'vorlesen-in-der-markthalle', kind: 'MEETING', title: 'Großes Vorlesen auf dem Markt', summary: 'Zehn Vorleserinnen und Vorleser, zehn Sprachen, ein Vormittag für Kinder und alle, die zuhören mögen.', description: `Alle zehn Minuten beginnt auf dem Teppich eine neue Geschichte. Die Liste der Sprachen hängt am Blumenstand. Bei Regen lesen wir in der Bücherei.`, starts: { weekday: 'SATURDAY', week: 16 }, startTime: '10:00', minutes: 150, opportunity: 'vorlesen-samstags-markt', venue: 'Wochenmarkt', place: at('Bitburg', null, 0, 20), interests: ['reading-aloud'] },
  ]),
  entry({
    slug: 'foerderkreis-schule-irrel',
    kind: 'CLUB',
    name: 'Förderkreis Schule und Kita Irrel',
    purpose: 'Eltern und Ehemalige, die Klassenfahrten bezuschussen, Pausenhöfe bunter machen und Feste auf die Beine stellen.',
    description: `Rund 130 Mitglieder, ein jährliches Schulfest und ein Topf, aus dem kein Kind bei der Klassenfahrt zu Hause bleiben muss. Entschieden wird beim Stammtisch, protokolliert wird kurz.`,
    address: at('Irrel', 'Schulhof 1', 90, 140),
    foundedIn: 1997,
    interests: ['parents-friends', 'school-workshops'],
    verifications: [checked('REGISTER_ENTRY', 275), checked('TAX_EXEMPTION', 275, null, 250)],
    responsiveness: { shareAnswered: 0.58, medianHours: 96 },
  }, [
    {
      slug: 'mitglied-foerderkreis-irrel',
      kind: 'MEMBERSHIP',
      title: 'Förderkreis sucht neue Köpfe für den Vorstand',
      summary: 'Zwei Vorstandsmitglieder hören auf. Gesucht werden Menschen, die gern planen, rechnen oder Leute zusammenbringen.',
      description: `
        Nach neun Jahren geben unsere Kassiererin und der Schriftführer ihre Ämter ab. Sie hinterlassen geordnete Ordner und das Versprechen, ein Jahr lang ans Telefon zu gehen.

        Im Vorstand treffen wir uns alle sechs Wochen an einem Mittwochabend. Dazwischen wird per Nachricht abgestimmt. Die Kasse umfasst etwa 60 Buchungen im Jahr, ein Programm dafür ist eingerichtet. Eigene Kinder an der Schule müssen Sie nicht haben.

        Mitglied werden kostet zwölf Euro im Jahr. Wer erst schnuppern will, setzt sich zweimal dazu und sagt danach ehrlich, ob es passt.`,
      interests: ['parents-friends', 'volunteer-support'], skills: ['accounting', 'organising', 'office-work'], availability: slots('wed-eve'), commitment: 'FEW_HOURS_MONTHLY', minimumAge: 18, benefits: ['TRAINING', 'MENTORING', 'INSURANCE'], confirmedDaysAgo: 69,
    },
    {
      slug: 'pausenhof-bemalen',
      title: 'Pausenhof bemalen: Hüpfspiele und eine Weltkarte',
      summary: 'An zwei Samstagen bekommt der graue Hof Farbe. Die Schablonen sind da, jetzt fehlen Pinsel und Hände.',
      description: `
        Grau ist der Pausenhof nicht mehr lange. Bald entstehen ein Labyrinth, drei Hüpfspiele und eine Weltkarte, auf der jedes Kind zeigen kann, woher seine Familie kommt. Die Entwürfe stammen aus der vierten Klasse.

        An zwei Samstagen wird gereinigt, abgeklebt und gemalt, jeweils von 9 bis 15 Uhr. Eine Malermeisterin spendet die Farbe und erklärt, wie sie hält. Wer ruhige Hände hat, übernimmt Kanada.

        Familien können gemeinsam kommen, für kleine Kinder ist eine Malecke mit Kreide eingerichtet.`,
      interests: ['parents-friends', 'paths-squares'], skills: ['design', 'handiwork'], availability: slots('sat-am', 'sat-pm'), commitment: 'FEW_DAYS', accessibility: ['CHILDREN_WELCOME', 'WHEELCHAIR_ACCESSIBLE'], benefits: ['MEALS', 'INSURANCE'], startsInDays: 100, endsInDays: 121, confirmedDaysAgo: 40,
    },
  ], [
    { slug: 'stammtisch-foerderkreis', kind: 'MEETING', title: 'Stammtisch des Förderkreises', summary: 'Wer eine Idee für die Schule hat, bekommt hier Geld, Hände oder guten Rat.', description: `Auf dem Plan stehen das Schulfest und ein Zuschuss für den Chor. Gäste dürfen mitreden, abgestimmt wird unter den Mitgliedern.`, starts: { weekday: 'WEDNESDAY', week: 2 }, startTime: '20:00', minutes: 90, venue: 'Musikraum der Schule', interests: ['parents-friends'], cancellationReason: 'Wegen eines Wasserschadens ist der Musikraum gesperrt. Der Stammtisch fällt dieses Mal aus.' },
  ]),
];
