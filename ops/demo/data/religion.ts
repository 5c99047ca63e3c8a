import type { DemoEntry } from '../demo-data.ts';
import { checked, entry } from '../entry.ts';
import { slots, workdays } from '../slots.ts';
import { at } from '../towns.ts';

/** Kirche und Religion. */
export const religion: readonly DemoEntry[] = [
  entry({
    slug: 'pfarrgemeinde-nimstal',
    kind: 'PARISH',
    name: 'Pfarrgemeinde Heilig Kreuz Nimstal',
    purpose: 'Katholische Gemeinde mit sieben Dörfern, einem Kinderchor und vielen offenen Türen.',
    description: `Zu unserer Gemeinde gehören sieben Kirchen und Kapellen zwischen Rittersdorf und Nattenheim. Gottesdienste sind nur ein Teil: Wir besuchen, kochen, reparieren Dächer und suchen miteinander nach Antworten.`,
    address: at('Nattenheim', 'Kapellenweg 2', 60, 120),
    foundedIn: 1803,
    interests: ['worship', 'parish-visiting', 'parish-children', 'church-open'],
    verifications: [checked('PERSON_IN_CHARGE', 250, 'Bestätigung des Pfarrbüros.'), checked('ADDRESS', 250)],
    responsiveness: { shareAnswered: 0.64, medianHours: 74 },
  }, [
    {
      slug: 'sternsinger-begleiten',
      title: 'Sternsinger vorbereiten und begleiten',
      summary: 'Kronen basteln, Lieder üben, mit den Kindern von Haus zu Haus ziehen: gesucht werden Erwachsene mit warmen Schuhen.',
      description: `
        Jedes Jahr ziehen in unseren Dörfern etwa 50 Kinder als Sternsinger los. Damit das klappt, braucht jede Gruppe einen Erwachsenen, der den Weg kennt, die Spendendose im Blick hat und weiß, wo die nächste Toilette ist.

        An drei Nachmittagen vorher werden Lieder geprobt und Gewänder angepasst. Die eigentliche Aktion dauert zwei Tage, am Ende gibt es für alle Pizza und einen Film. Sie können auch nur beim Nähen oder nur am Lauftag mithelfen.

        Konfession und Kirchgang fragen wir nicht ab. Das gesammelte Geld kommt Kinderprojekten zugute.`,
      interests: ['parish-children', 'carnival-customs'], skills: ['childcare', 'singing', 'sewing'], availability: slots('sat-am', 'sat-pm', 'sun-pm'), commitment: 'FEW_DAYS', minimumAge: 16, accessibility: ['CHILDREN_WELCOME'], requirements: ['CERTIFICATE_OF_CONDUCT'], benefits: ['MEALS', 'INSURANCE'], confirmedDaysAgo: 7,
    },
    {
      slug: 'kapelle-aufschliessen',
      title: 'Kapelle am Wanderweg auf- und zuschließen',
      summary: 'Morgens auf, abends zu, einmal in der Woche Blumen und ein Blick aufs Gästebuch.',
      description: `
        Die kleine Kapelle am Ortsrand liegt an einem viel begangenen Wanderweg. Wanderer ruhen sich dort aus, zünden eine Kerze an und schreiben ins Gästebuch, manchmal lange und sehr persönliche Sätze.

        Damit die Tür tagsüber offen bleiben kann, teilen sich fünf Nachbarn die Wochen. Gesucht wird eine sechste Person. Wer an der Reihe ist, schließt morgens auf und abends ab, fegt bei Bedarf und ersetzt die Kerzen.

        Etwa acht Wochen im Jahr entfallen auf Sie. Getauscht wird per Zettel an der Innentür, das klappt seit Jahren.`,
      interests: ['church-open', 'paths-squares'], commitment: 'FEW_HOURS_WEEKLY', benefits: ['INSURANCE'], confirmedDaysAgo: 70,
    },
    {
      slug: 'geburtstagsbesuche',
      title: 'Geburtstagsbesuche bei Menschen ab 80',
      summary: 'Ein Gruß der Gemeinde, ein Glas Honig und Zeit für eine Tasse Kaffee.',
      description: `
        Wer 80 oder älter wird, bekommt bei uns Besuch. Früher kam der Pfarrer, heute ist es ein Kreis von zwölf Frauen und Männern, denn er allein würde es nicht mehr schaffen.

        Sie erhalten jeden Monat zwei oder drei Namen aus Ihrem Dorf, rufen vorher an und bringen ein kleines Geschenk mit. Aus manchem Pflichtbesuch ist eine Freundschaft geworden. Merken Sie, dass jemand mehr Hilfe braucht, geben Sie es mit dessen Einverständnis weiter.

        Zweimal im Jahr trifft sich der Besuchskreis zu einem Nachmittag mit einem Thema, zuletzt ging es um Schwerhörigkeit.`,
      interests: ['parish-visiting', 'older-people'], skills: ['listening'], availability: workdays('pm'), commitment: 'FEW_HOURS_MONTHLY', minimumAge: 18, requirements: ['CONFIDENTIALITY'], benefits: ['TRAVEL_COSTS', 'INSURANCE', 'TRAINING'], confirmedDaysAgo: 33,
    },
    {
      slug: 'kirchenbaenke-umstellen',
      kind: 'HELP_REQUEST',
      title: 'Kirchenbänke umstellen für das Konzert',
      summary: 'Freitagabend müssen zwölf Bänke zur Seite und eine Bühne hinein. Nach einer Stunde ist es geschafft.',
      description: `
        Am Samstag singt der Kinderchor in der Kirche, und zum ersten Mal führt er dabei ein Singspiel auf. Dafür muss vorn Platz sein: Zwölf schwere Eichenbänke wandern in den Seitengang, eine Bühne aus acht Podesten wird aufgebaut.

        Treffpunkt ist Freitag um 18.30 Uhr vor dem Hauptportal. Zu zehnt dauert alles etwa eine Stunde. Sonntag nach dem Gottesdienst geht es in umgekehrter Richtung, auch dort freuen wir uns über Hilfe.

        Bitte Handschuhe mitbringen. Wer am Samstag zuhören möchte, bekommt einen reservierten Platz in der ersten Bank.`,
      interests: ['church-open', 'concerts-festivals'], skills: ['physical-work'], availability: slots('fri-eve', 'sun-am'), commitment: 'FEW_HOURS', minimumAge: 14, benefits: ['INSURANCE'], confirmedDaysAgo: 3,
    },
  ], [
    { slug: 'kinderchor-singspiel', kind: 'FESTIVAL', title: 'Singspiel des Kinderchors', summary: '28 Kinder singen die Geschichte von der Arche. Mit Regenmaschine.', description: `Das Singspiel dauert eine Stunde und eignet sich für Kinder ab vier. Wer mag, bringt ein Stofftier mit an Bord. Spenden sind für neue Notenständer bestimmt.`, starts: { weekday: 'SATURDAY', week: 0 }, startTime: '16:00', minutes: 60, venue: 'Pfarrkirche', interests: ['parish-children', 'choirs-singing'], capacity: 180 },
    { slug: 'kirchenfuehrer-kurs', kind: 'TRAINING', title: 'Kirchen zeigen: kleiner Kurs für Gästeführer', summary: 'Was erzählt ein Taufstein? Ein Samstag in drei Kirchen für alle, die gern etwas zeigen.', description: `Eine Kunsthistorikerin begleitet uns durch drei Kirchen. Danach entwirft jede und jeder eine Führung von zehn Minuten. Fahrgemeinschaften ab Bitburg.`, starts: { weekday: 'SATURDAY', week: 18 }, startTime: '09:30', minutes: 390, venue: 'Treffpunkt vor der Kapelle', interests: ['church-open', 'local-history-museums'], capacity: 18 },
  ]),
  entry({
    slug: 'emmaus-gemeinde',
    kind: 'PARISH',
    name: 'Evangelische Emmaus-Gemeinde Südeifel',
    purpose: 'Kleine Gemeinde in großem Gebiet, mit Mittagstisch, Gospelchor und einem Telefon, das nachts besetzt ist.',
    description: `Unsere 2.100 Mitglieder wohnen auf fast 900 Quadratkilometern verstreut. Was uns zusammenhält, sind der gemeinsame Mittagstisch und Menschen, die weite Wege nicht scheuen.`,
    address: at('Bitburg', 'Emmausweg 1', 470, -60),
    website: 'https://emmaus-suedeifel.example',
    foundedIn: 1956,
    interests: ['worship', 'parish-visiting', 'cooking-eating'],
    verifications: [checked('PERSON_IN_CHARGE', 80), checked('ADDRESS', 80)],
    responsiveness: { shareAnswered: 0.83, medianHours: 35 },
  }, [
    {
      slug: 'mittagstisch-emmaus',
      title: 'Mittagstisch: kochen für alle, die kommen',
      summary: 'Donnerstags gibt es für drei Euro ein warmes Essen und Gesellschaft. Das Küchenteam sucht Verstärkung.',
      description: `
        Um zwölf Uhr läutet die Glocke, dann werden Schüsseln auf die Tische gestellt. Zwischen 30 und 45 Personen essen donnerstags im Gemeindesaal: Alleinstehende, Schüler, der Postbote, eine Gruppe aus der Werkstatt.

        Gekocht wird ab neun Uhr in einem Team von vier Leuten. Es gibt vier Teams, sodass jedes einmal im Monat dran ist. Sie schneiden, rühren, decken ein und setzen sich am Ende dazu. Die Rezepte sind erprobt, eingekauft hat jemand am Vortag.

        Die Hygieneschulung bieten wir im Haus an.`,
      interests: ['cooking-eating', 'poverty-homelessness'], skills: ['cooking'], availability: slots('thu-am', 'thu-pm'), commitment: 'FEW_HOURS_MONTHLY', minimumAge: 16, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'ACCESSIBLE_TOILET', 'PUBLIC_TRANSPORT'], requirements: ['FOOD_HYGIENE'], benefits: ['MEALS', 'INSURANCE', 'TRAINING'], confirmedDaysAgo: 18,
    },
    {
      slug: 'gospelchor-klavier',
      title: 'Gospelchor: Klavierbegleitung gesucht',
      summary: '32 Stimmen, viel Rhythmus und im Moment nur ein Handy als Begleitung. Wer spielt Klavier?',
      description: `
        Unser Pianist ist Vater von Zwillingen geworden und hat darum gebeten, ein Jahr auszusetzen. Wir verstehen das, aber ohne ihn klingt es dünn.

        Der Chor probt mittwochs von 19.30 bis 21 Uhr im Gemeindesaal. Gesungen werden Gospel, Pop und ab und zu ein Choral. Wer nach Akkordsymbolen spielen kann, kommt gut zurecht; alle Noten sind auf einem Tablet gespeichert. Das Klavier ist gestimmt.

        Auftritte gibt es fünf oder sechs im Jahr. Eine Aufwandsentschädigung je Probe ist möglich, eine große Dankbarkeit sicher.`,
      interests: ['choirs-singing', 'worship'], skills: ['instruments', 'singing'], availability: slots('wed-eve'), commitment: 'FEW_HOURS_WEEKLY', accessibility: ['WHEELCHAIR_ACCESSIBLE', 'PUBLIC_TRANSPORT', 'HEARING_LOOP'], benefits: ['EXPENSES', 'TEAM_EVENTS'], confirmedDaysAgo: 5,
    },
    {
      slug: 'mitfahrt-seniorennachmittag',
      kind: 'HELP_REQUEST',
      title: 'Mitfahrgelegenheit zum Seniorennachmittag',
      summary: 'Vier Damen aus Irrel und Ferschweiler möchten kommen, doch ihr Fahrer ist erkrankt. Wer holt sie am Mittwoch ab?',
      description: `
        Am Mittwoch um 15 Uhr findet unser Seniorennachmittag statt, mit einem Diavortrag über Norwegen, auf den sich vier Damen seit Wochen freuen. Sie wohnen in Irrel und Ferschweiler, der Bus fährt erst am Abend zurück.

        Wer mit einem Auto aus dieser Richtung kommt, könnte sie gegen 14.15 Uhr abholen und um 17.30 Uhr wieder heimbringen. Eine der Damen hat einen Rollator, der sich zusammenklappen lässt.

        Benzingeld zahlt die Gemeinde. Während des Vortrags sind Sie natürlich zu Kaffee und Kuchen eingeladen.`,
      interests: ['mobility', 'older-people', 'parish-visiting'], skills: ['driving'], availability: slots('wed-pm'), commitment: 'FEW_HOURS', place: at('Irrel', null, 100, -80), minimumAge: 18, requirements: ['DRIVING_LICENCE', 'OWN_CAR'], benefits: ['TRAVEL_COSTS', 'MEALS', 'INSURANCE'], confirmedDaysAgo: 1,
    },
  ], [
    { slug: 'gospelworkshop', kind: 'TRAINING', title: 'Gospelworkshop für alle', summary: 'Ein Wochenende singen, am Sonntagabend ein kleines Konzert. Notenlesen ist nicht nötig.', description: `Geleitet wird der Workshop von einer Chorleiterin aus Trier. Freitag ab 19 Uhr, Samstag ganztags, Sonntag ab 14 Uhr. Der Beitrag von 20 Euro enthält zwei Mahlzeiten.`, starts: { weekday: 'FRIDAY', week: 11 }, allDay: true, days: 3, venue: 'Gemeindesaal', interests: ['choirs-singing'], capacity: 60 },
    { slug: 'langer-tisch-emmaus', kind: 'FESTIVAL', title: 'Der lange Tisch', summary: 'Ein Tisch von fünfzig Metern im Pfarrgarten. Jeder bringt etwas mit und setzt sich neben jemanden, den er nicht kennt.', description: `Geschirr, Tischtücher und Getränke sind vorhanden. Bei Regen decken wir im Saal und im Flur. Für Kinder steht die Hüpfburg bereit.`, starts: { weekday: 'SUNDAY', week: 20 }, startTime: '12:00', minutes: 240, venue: 'Pfarrgarten', interests: ['cooking-eating', 'meeting-places'] },
  ]),
  entry({
    slug: 'haus-der-begegnung-bitburg',
    kind: 'CLUB',
    name: 'Haus der Begegnung Bitburg',
    purpose: 'Muslime, Christen und Menschen ohne Religion essen, reden und feiern unter einem Dach.',
    description: `Entstanden aus einem Gebetsraum und einer Nachbarschaft, die neugierig war. Wir laden zum Fastenbrechen ein, besuchen Kirchen und beantworten Fragen, auch die unbequemen.`,
    address: at('Bitburg', 'Mühlenpfad 15', -470, 60),
    foundedIn: 2008,
    interests: ['interfaith', 'refugees-newcomers'],
    verifications: [checked('REGISTER_ENTRY', 135), checked('PERSON_IN_CHARGE', 130, 'Gespräch mit dem Vorstand.')],
    responsiveness: null,
  }, [
    {
      slug: 'open-house-host',
      title: 'Be a host at our open house for neighbours of all faiths',
      summary: 'On the last Saturday of the month we serve tea and answer questions. Help us welcome guests in English, German or Arabic.',
      description: `
        People come in because they smell the food or because they have always wondered what happens in this house. Both are good reasons. On the last Saturday of the month our door is open from 3 to 6 pm, with tea, sweets and a short tour.

        As a host you greet visitors, bring people together at the tables and translate when necessary. You can belong to any religion or to none. What matters is curiosity and good manners when opinions differ.

        A team of six takes turns, so you would be there every second month. Before your first afternoon we invite you to dinner and tell you our story.`,
      textLanguage: 'EN', interests: ['interfaith', 'meeting-places'], skills: ['moderating', 'translating'], availability: slots('sat-pm'), commitment: 'FEW_HOURS_MONTHLY', languages: ['EN', 'DE', 'AR', 'TR'], minimumAge: 16, accessibility: ['CHILDREN_WELCOME', 'WHEELCHAIR_ACCESSIBLE', 'PUBLIC_TRANSPORT'], benefits: ['MEALS', 'INSURANCE'], confirmedDaysAgo: 29,
    },
  ], [
    { slug: 'abend-der-fragen', kind: 'MEETING', title: 'Abend der Fragen', summary: 'Eine Imamin, ein Pfarrer, eine Humanistin und eine Kiste voller anonymer Zettel.', description: `Jeder Zettel wird vorgelesen, jede Frage ernst genommen. Im Anschluss gibt es Linsensuppe. Übersetzung ins Englische und Arabische ist vorbereitet.`, starts: { weekday: 'THURSDAY', week: 9 }, startTime: '19:00', minutes: 120, interests: ['interfaith'], capacity: 60 },
  ]),
];
