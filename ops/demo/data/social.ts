import type { DemoEntry } from '../demo-data.ts';
import { checked, entry } from '../entry.ts';
import { slots, weekend, workdays } from '../slots.ts';
import { at } from '../towns.ts';

/** Soziales. */
export const social: readonly DemoEntry[] = [
  entry({
    slug: 'nachbarn-fuer-nachbarn',
    kind: 'INITIATIVE',
    name: 'Nachbarn für Nachbarn Bitburg',
    purpose: 'Kleine Hilfen im Alltag: einkaufen, begleiten, eine Glühbirne wechseln, eine Stunde zuhören.',
    description: `Wer Hilfe braucht, meldet sich bei uns, und wir fragen herum. Etwa 70 Menschen helfen regelmäßig oder gelegentlich, fast ebenso viele nehmen Hilfe an, und manche tun beides. Geld fließt keines. Alle Gesuche veröffentlichen wir ohne Namen, den Kontakt stellen wir persönlich her.`,
    address: at('Bitburg', 'Gartenstraße 8', 180, -140),
    website: 'https://nachbarn-bitburg.example',
    foundedIn: 2016,
    interests: ['neighbourhood-help', 'older-people', 'digital-help'],
    verifications: [checked('PERSON_IN_CHARGE', 60, 'Kennenlerngespräch im Büro.'), checked('ADDRESS', 60)],
    responsiveness: { shareAnswered: 0.98, medianHours: 5 },
  }, [
    {
      slug: 'einkaufen-fuer-nachbarin',
      kind: 'HELP_REQUEST',
      title: 'Einkauf für eine Nachbarin nach Hüftoperation',
      summary: 'Zwei Wochen lang braucht eine ältere Dame jemanden, der mittwochs und samstags für sie einkauft.',
      description: `
        Eine 81-jährige Dame aus der Südstadt ist gerade aus der Klinik zurück und darf noch nichts tragen. Ihre Tochter wohnt in Köln und kommt nur am Wochenende. Gesucht wird eine freundliche Person, die zweimal in der Woche einkauft.

        Die Liste diktiert sie am Telefon, bezahlt wird mit einer vorbereiteten Geldbörse. Der Laden liegt zehn Gehminuten entfernt. Über eine Tasse Tee freut sie sich, doch Zeit dafür ist kein Muss.

        Beim ersten Mal begleitet Sie jemand von uns, damit sich alle kennenlernen.`,
      interests: ['neighbourhood-help', 'older-people'], availability: slots('wed-am', 'sat-am'), commitment: 'FEW_HOURS', place: at('Bitburg', null, -700, 180),
      minimumAge: 16, requirements: ['CONFIDENTIALITY'], benefits: ['INSURANCE'], confirmedDaysAgo: 1,
    },
    {
      slug: 'umzug-alleinerziehende',
      kind: 'HELP_REQUEST',
      title: 'Alleinerziehende sucht Hilfe beim Umzug',
      summary: 'Zwei Zimmer, dritter Stock, ein Transporter: Am Samstag werden fünf Leute zum Tragen gebraucht.',
      description: `
        Eine Mutter zieht mit zwei kleinen Kindern von Matzen in die Innenstadt. Die neue Wohnung ist größer und billiger, aber im dritten Stock. Einen Transporter hat sie gemietet, der Fahrer ist ihr Bruder.

        Am Samstag ab 9 Uhr sollen Waschmaschine, Betten, Schrank und etwa 40 Kartons nach oben. Mit fünf Helfenden ist das bis zum Nachmittag gut zu schaffen. Eine weitere Person wird gebraucht, die in dieser Zeit mit den Kindern auf den Spielplatz geht.

        Es gibt Brötchen, Kaffee und eine große Schüssel Nudelsalat.`,
      interests: ['neighbourhood-help', 'families-children'], skills: ['physical-work', 'childcare'], availability: slots('sat-am', 'sat-pm'), commitment: 'FEW_HOURS', place: at('Bitburg', null, 250, 420),
      minimumAge: 16, benefits: ['MEALS', 'INSURANCE'], confirmedDaysAgo: 2,
    },
    {
      slug: 'hund-ausfuehren',
      kind: 'HELP_REQUEST',
      title: 'Wer geht mit Bruno? Hundespaziergänge gesucht',
      summary: 'Brunos Herrchen liegt im Krankenhaus. Der alte Labrador braucht nachmittags eine gemütliche Runde.',
      description: `
        Bruno ist elf, etwas schwerhörig und sehr verträglich. Sein Besitzer musste unerwartet ins Krankenhaus und wird noch etwa zehn Tage bleiben. Morgens und abends kümmert sich eine Nachbarin, am Nachmittag ist sie bei der Arbeit.

        Gesucht wird jemand, der zwischen 13 und 16 Uhr eine halbe Stunde mit ihm geht, gern auch abwechselnd mit anderen. Leine, Beutel und Leckerli hängen an der Tür. Bruno zieht nicht, er bleibt nur oft stehen.

        Den Schlüssel übergibt die Nachbarin persönlich, und ein Handzettel mit seinen Gewohnheiten liegt bereit.`,
      interests: ['neighbourhood-help', 'animal-welfare'], skills: ['animal-care'], availability: workdays('pm'), commitment: 'FEW_HOURS', place: at('Bitburg', null, -250, -620),
      minimumAge: 14, benefits: ['INSURANCE'], confirmedDaysAgo: 0,
    },
    {
      slug: 'fernseher-einstellen',
      kind: 'HELP_REQUEST',
      title: 'Fernseher findet keine Sender mehr',
      summary: 'Seit der Umstellung bleibt der Bildschirm schwarz. Ein älteres Paar in Mötsch bittet um eine Stunde Geduld.',
      description: `
        Das Gerät ist neu, die Fernbedienung hat 52 Knöpfe, und seit der Kabelumstellung läuft nur noch ein Verkaufssender. Ein Ehepaar, er 84, sie 79, wünscht sich jemanden, der die Sender sucht, sortiert und die wichtigsten Knöpfe mit einem Punkt markiert.

        Vermutlich ist das in einer Stunde erledigt. Falls Sie nebenbei noch die Schrift am Telefon größer stellen können, wäre das Glück vollkommen.

        Der Termin lässt sich frei vereinbaren, am liebsten nachmittags. Selbst gebackene Waffeln sind fest zugesagt.`,
      interests: ['digital-help', 'older-people', 'neighbourhood-help'], skills: ['computers'], availability: workdays('pm'), commitment: 'FEW_HOURS', place: at('Bitburg', null, 500, 1900), benefits: ['INSURANCE'], confirmedDaysAgo: 4,
    },
    {
      slug: 'fahrt-augenklinik',
      kind: 'HELP_REQUEST',
      title: 'Begleitung zur Augenklinik nach Trier',
      summary: 'Nach dem Eingriff darf der Patient nicht selbst fahren. Gesucht wird eine Fahrerin oder ein Fahrer für einen Vormittag.',
      description: `
        Ein 76-jähriger Mann aus Erdorf wird ambulant am Auge operiert. Hin käme er mit dem Zug, zurück soll er nicht allein unterwegs sein. Seine Frau fährt kein Auto.

        Der Termin ist am Donnerstag um 9 Uhr, gegen 12 Uhr darf er nach Hause. In der Zwischenzeit können Sie mit ihm warten oder durch die Stadt bummeln. Den Arztbericht bespricht die Klinik mit ihm selbst.

        Benzin und Parkschein werden bezahlt. Während der Fahrt sind Sie über uns versichert.`,
      interests: ['neighbourhood-help', 'mobility'], skills: ['driving', 'listening'], availability: slots('thu-am'), commitment: 'FEW_HOURS', place: at('Bitburg', null, 2600, 2500),
      minimumAge: 21, requirements: ['DRIVING_LICENCE', 'OWN_CAR'], benefits: ['TRAVEL_COSTS', 'INSURANCE'], confirmedDaysAgo: 3,
    },
    {
      slug: 'vermittlung-am-telefon',
      title: 'Hilfe vermitteln: zwei Stunden im Nachbarschaftsbüro',
      summary: 'Sie nehmen Anrufe an, fragen nach und finden heraus, wer aus unserer Liste passen könnte.',
      description: `
        Montags und donnerstags klingelt bei uns das Telefon, manchmal im Zehnminutentakt. Wer anruft, braucht meist etwas Kleines und hat lange gezögert, danach zu fragen. Ein freundliches „Das bekommen wir hin“ ist dann viel wert.

        Im Büro sitzen Sie immer zu zweit. Sie schreiben auf, was gebraucht wird, schauen in die Liste der Helfenden und rufen zurück. Alles bleibt vertraulich.

        Vor dem ersten Dienst laden wir Sie zu einem Nachmittag ein, an dem wir über Gespräche und Grenzen sprechen. Danach reichen zwei bis drei Dienste im Monat.`,
      interests: ['neighbourhood-help', 'volunteer-support'], skills: ['listening', 'organising', 'office-work'], availability: slots('mon-am', 'thu-am'), commitment: 'FEW_HOURS_MONTHLY',
      minimumAge: 18, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'PUBLIC_TRANSPORT'], requirements: ['CONFIDENTIALITY'], benefits: ['INSURANCE', 'TRAINING', 'VOLUNTEER_CARD'], confirmedDaysAgo: 16,
    },
    {
      slug: 'handy-sprechstunde',
      title: 'Handy-Sprechstunde für Ältere',
      summary: 'Warum ist das Bild quer? Junge und ältere Helfer beantworten am Dienstag Fragen rund um das Smartphone.',
      description: `
        Am Dienstag um 15 Uhr stehen meist schon fünf Leute vor der Tür, jeder mit einem Gerät in der Hand. Die Fragen reichen vom verschwundenen Klingelton bis zur Videotelefonie mit dem Enkel in Kanada.

        Sie setzen sich neben die Person und lösen das Rätsel gemeinsam, ohne ihr das Telefon aus der Hand zu nehmen. Das ist der ganze Trick. Besondere Kenntnisse verlangt niemand, Sie dürfen auch einmal nachschlagen.

        Schülerinnen und Schüler ab 14 sind ausdrücklich eingeladen und erhalten auf Wunsch eine Bescheinigung für die Bewerbungsmappe.`,
      interests: ['digital-help', 'older-people'], skills: ['computers', 'teaching'], availability: slots('tue-pm'), commitment: 'FEW_HOURS_MONTHLY',
      minimumAge: 14, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'PUBLIC_TRANSPORT', 'HEARING_LOOP'], benefits: ['INSURANCE', 'CERTIFICATE'], confirmedDaysAgo: 7,
    },
  ], [
    { slug: 'treffen-neue-nachbarn', kind: 'MEETING', title: 'Kennenlernen für neue Helferinnen und Helfer', summary: 'Eine Stunde, ein Kaffee, keine Verpflichtung: So funktioniert unsere Nachbarschaftshilfe.', description: `Wir erzählen, welche Anfragen kommen und welche wir ablehnen. Sie sagen, was Sie gern tun würden und was auf keinen Fall. Danach dürfen Sie eine Nacht darüber schlafen.`, starts: { weekday: 'WEDNESDAY', week: 1 }, startTime: '17:30', minutes: 60, interests: ['neighbourhood-help'], capacity: 15 },
    { slug: 'digital-lotsen-schulung', kind: 'TRAINING', title: 'Schulung für Digital-Lotsen', summary: 'Wie erklärt man eine App, ohne das Wort „einfach“ zu benutzen? Zwei Abende für Geduldige.', description: `Am ersten Abend geht es um Datenschutz, Betrugsmaschen und große Schrift, am zweiten um das Erklären selbst. Wir üben mit Geräten, die Sie nicht kennen, damit Sie wissen, wie sich das anfühlt.`, starts: { weekday: 'TUESDAY', week: 5 }, startTime: '18:00', minutes: 150, opportunity: 'handy-sprechstunde', interests: ['digital-help'], capacity: 12 },
  ]),
  entry({
    slug: 'korb-und-kleid',
    kind: 'INSTITUTION',
    name: 'Korb & Kleid Bitburg',
    purpose: 'Lebensmittel retten, Kleidung weitergeben und niemanden fragen lassen, ob es reicht.',
    description: `An drei Tagen in der Woche geben wir Lebensmittel an 240 Haushalte aus, die wenig Geld haben. In der Kleiderstube nebenan darf jeder einkaufen. 90 Ehrenamtliche arbeiten in sieben Teams, eine Koordinatorin hält alles zusammen.`,
    address: at('Bitburg', 'Bahnhofsweg 30', -410, 380),
    website: 'https://korb-und-kleid.example',
    foundedIn: 2006,
    interests: ['food-clothing', 'poverty-homelessness'],
    verifications: [checked('REGISTER_ENTRY', 120, 'Träger ist ein eingetragener Verein.'), checked('TAX_EXEMPTION', 120, null, 560), checked('PERSON_IN_CHARGE', 118), checked('ADDRESS', 118)],
    responsiveness: { shareAnswered: 0.9, medianHours: 26 },
  }, [
    {
      slug: 'fahrer-lebensmittel',
      title: 'Lebensmittel abholen: Fahrer und Beifahrerin',
      summary: 'Dienstags früh mit dem Kühlwagen zu zwölf Märkten. Körperlich fordernd, aber um elf ist alles verladen.',
      description: `
        Um sieben geht das Rolltor auf. Zu zweit fahren Sie mit unserem Kühlwagen eine Runde über Bitburg, Speicher und Kyllburg, holen Kisten ab und plaudern an jeder Rampe drei Sätze. Gegen 11 Uhr steht alles im Lager.

        Kräftig sollten Sie sein, denn eine Kiste Kartoffeln bleibt eine Kiste Kartoffeln. Der normale Autoführerschein genügt. Auf den ersten drei Touren lernen Sie die Route mit einem alten Hasen.

        Wer nicht gern am Steuer sitzt, fährt als Beifahrerin mit. Ein gutes Frühstück im Lager gehört zur Tour.`,
      interests: ['food-clothing', 'mobility'], skills: ['driving', 'physical-work'], availability: slots('tue-am', 'fri-am'), commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 18, requirements: ['DRIVING_LICENCE', 'FOOD_HYGIENE'], benefits: ['INSURANCE', 'MEALS', 'VOLUNTEER_CARD'], confirmedDaysAgo: 13,
    },
    {
      slug: 'ausgabe-korb',
      title: 'Ausgabe-Team am Mittwochnachmittag',
      summary: 'Gemüse sortieren, Körbe füllen, freundlich bleiben. Im Team sind noch zwei Plätze frei.',
      description: `
        Mittwochs von 13 bis 17 Uhr verteilt das Ausgabe-Team, was am Morgen geholt wurde. Zuerst wird sortiert: Was ist noch gut, was kommt in die Tierfutterkiste? Ab 14.30 Uhr stehen unsere Kundinnen und Kunden an der Theke.

        Manche reden viel, andere gar nicht. Wer hier arbeitet, sollte beides mögen und niemanden danach beurteilen, was auf seinem Kassenzettel stand, bevor er zu uns kam.

        Sprachkenntnisse in Ukrainisch, Arabisch oder Farsi helfen uns sehr. Die Lebensmittelschulung übernehmen wir, zwei Probenachmittage sind üblich.`,
      interests: ['food-clothing', 'refugees-newcomers'], skills: ['translating', 'physical-work'], availability: slots('wed-pm'), commitment: 'FEW_HOURS_WEEKLY', languages: ['DE', 'UK', 'AR', 'FA'],
      minimumAge: 16, accessibility: ['PUBLIC_TRANSPORT'], requirements: ['FOOD_HYGIENE', 'CONFIDENTIALITY'], benefits: ['INSURANCE', 'MEALS', 'TRAINING'], confirmedDaysAgo: 5,
    },
    {
      slug: 'kleiderstube-sortieren',
      title: 'Kleider sortieren. Wir erklären alles.',
      summary: 'Sie helfen in der Kleider-Stube. Sie sortieren Kleider. Ein Text in Leichter Sprache.',
      description: `
        Menschen schenken uns Kleider.
        Andere Menschen kaufen diese Kleider. Die Kleider kosten nur wenig Geld.

        Sie können uns helfen. Das machen Sie:

        - Sie packen die Tüten aus.
        - Sie schauen: Ist das Kleid sauber? Ist es ganz?
        - Sie hängen gute Kleider auf einen Bügel.
        - Kaputte Kleider kommen in eine Kiste.

        Sie arbeiten nie allein. Wir sind immer 3 oder 4 Personen. Eine Person erklärt Ihnen alles.

        Wir arbeiten am Montag und am Freitag. Von 9 Uhr bis 12 Uhr. Sie wählen einen Tag.

        Um halb 11 machen wir Pause. Es gibt Kaffee und Brote. Sie müssen nichts bezahlen.`,
      interests: ['food-clothing'], availability: slots('mon-am', 'fri-am'), commitment: 'FEW_HOURS_WEEKLY',
      accessibility: ['PLAIN_LANGUAGE', 'WHEELCHAIR_ACCESSIBLE', 'PUBLIC_TRANSPORT'], benefits: ['INSURANCE', 'MEALS', 'MENTORING'], confirmedDaysAgo: 28,
    },
    {
      slug: 'winterjacken-annahme',
      kind: 'HELP_REQUEST',
      title: 'Jackensammlung: Hilfe an zwei Abenden',
      summary: 'Die Aktion „Warme Jacke“ war ein großer Erfolg. Jetzt stapeln sich 60 Säcke, und das Lager muss leer werden.',
      description: `
        Nach unserem Aufruf in der Zeitung wurden an einem einzigen Tag 60 Säcke abgegeben. Großartig, nur steht jetzt der ganze Flur voll, und am Samstag beginnt die Ausgabe.

        Am Dienstag und am Donnerstag sortieren wir deshalb zusätzlich von 17 bis 20 Uhr. Gebraucht werden Leute, die Reißverschlüsse prüfen, Größen anheften und Kinderjacken nach Alter ordnen. Ein Abend genügt, beide sind wunderbar.

        Vorkenntnisse braucht es keine. Es läuft Musik, und eine Mitarbeiterin hat einen Topf Chili versprochen.`,
      interests: ['food-clothing', 'neighbourhood-help'], availability: slots('tue-eve', 'thu-eve', 'tue-pm', 'thu-pm'), commitment: 'FEW_HOURS', minimumAge: 14, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'PUBLIC_TRANSPORT'], benefits: ['MEALS'], confirmedDaysAgo: 2,
    },
  ], [
    { slug: 'lebensmittelhygiene', kind: 'TRAINING', title: 'Belehrung Lebensmittelhygiene', summary: 'Die Pflichtschulung für alle, die mit Lebensmitteln helfen. Offen auch für andere Vereine.', description: `Eine Fachfrau des Gesundheitsamtes kommt zu uns. Bitte bringen Sie Ihren Ausweis mit. Die Bescheinigung gibt es direkt im Anschluss, sie gilt in ganz Deutschland.`, starts: { weekday: 'MONDAY', week: 3 }, startTime: '17:00', minutes: 90, interests: ['food-clothing'], capacity: 40 },
  ]),
  entry({
    slug: 'haus-abendlinde',
    kind: 'INSTITUTION',
    name: 'Seniorenhaus Abendlinde',
    purpose: 'Wohnen und Pflege für 76 ältere Menschen, mit Garten, Kapelle und einem Café, das allen offensteht.',
    description: `Bei uns leben Menschen zwischen 62 und 101 Jahren. Ehrenamtliche bringen mit, was im Pflegealltag zu kurz kommt: Zeit, Musik, Dorfklatsch, Hunde. Eine Mitarbeiterin kümmert sich nur um die Freiwilligen.`,
    address: at('Bitburg', 'Lindenhang 17', 640, 230),
    website: 'https://haus-abendlinde.example',
    foundedIn: 1989,
    interests: ['older-people', 'dementia'],
    verifications: [checked('PERSON_IN_CHARGE', 40, 'Gespräch mit der Hausleitung.'), checked('ADDRESS', 40)],
    responsiveness: { shareAnswered: 0.86, medianHours: 34 },
  }, [
    {
      slug: 'spaziergang-rollstuhl',
      title: 'Spaziergänge mit Menschen im Rollstuhl',
      summary: 'Eine Stunde an der frischen Luft, einmal um den Park. Für viele ist das der schönste Termin der Woche.',
      description: `
        Herr Wagner möchte zum Ententeich, Frau Illigen lieber auf den Markt. Beide sitzen im Rollstuhl, und beide freuen sich auf jemanden, der Zeit hat und schieben kann.

        Wir stellen Ihnen die Person vor, mit der es passen könnte, und zeigen, wie man Bordsteine nimmt und Bremsen feststellt. Danach verabreden Sie sich selbst, bei schlechtem Wetter im Wintergarten. Der Park beginnt direkt hinter dem Haus.

        Einmal in der Woche oder alle vierzehn Tage, das entscheiden Sie. Auch Familien mit Kindern gehen bei uns schieben.`,
      interests: ['older-people', 'disability-inclusion'], skills: ['listening'], availability: [...workdays('pm'), ...weekend('pm')], commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 14, accessibility: ['PUBLIC_TRANSPORT', 'CHILDREN_WELCOME'], requirements: ['CONFIDENTIALITY'], benefits: ['INSURANCE', 'TRAINING', 'MEALS'], confirmedDaysAgo: 24,
    },
    {
      slug: 'sonntagscafe-abendlinde',
      title: 'Sonntagscafé: Kuchen, Klavier und Gesellschaft',
      summary: 'Im Café der Abendlinde bedienen Ehrenamtliche. Einmal im Monat drei Stunden, in einer eingespielten Runde.',
      description: `
        Sonntags um 14 Uhr füllt sich das Café: Bewohnerinnen und Bewohner, ihr Besuch, dazu Nachbarn aus der Straße. Sechs Teams wechseln sich ab, so kommt jedes etwa einmal im Monat an die Reihe. Im Team „Streusel“ ist ein Platz frei geworden.

        Zwei Leute bedienen, eine Person steht an der Spülmaschine, eine hilft beim Essen und Trinken. Der Kuchen kommt aus der Küche des Hauses, gebacken werden muss also nicht.

        Spielen Sie Klavier? Dann warten ein frisch gestimmtes Instrument und sehr textsichere Zuhörer auf Sie.`,
      interests: ['older-people', 'cooking-eating'], skills: ['instruments', 'listening'], availability: slots('sun-pm'), commitment: 'FEW_HOURS_MONTHLY',
      minimumAge: 15, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'ACCESSIBLE_TOILET', 'PUBLIC_TRANSPORT', 'ASSISTANCE_DOG'], benefits: ['MEALS', 'INSURANCE', 'TEAM_EVENTS'], confirmedDaysAgo: 50,
    },
    {
      slug: 'zeitzeugen-aufschreiben',
      title: 'Lebensgeschichten aufschreiben',
      summary: 'Sie hören zu, fragen nach und machen daraus ein kleines Heft für die Familie.',
      description: `
        „Das will doch keiner wissen“, sagen die meisten. Dann erzählen sie zwei Stunden lang. Für Bewohnerinnen und Bewohner, die es möchten, entstehen bei uns Lebenshefte: zwanzig Seiten, ein paar Fotos, zweimal gedruckt.

        Etwa sechs Gespräche führen Sie mit einer Person, nehmen sie auf und schreiben das Wichtigste in deren eigenen Worten auf. Was hinein darf, bestimmt allein, wer erzählt hat. Das Tippen erledigen Sie daheim.

        Zum Auftakt gibt eine Journalistin einen halben Tag lang Tipps zum Fragen und Zuhören. Rechnen Sie mit drei Monaten für ein Heft.`,
      interests: ['older-people', 'local-history-museums'], skills: ['writing', 'listening'], availability: workdays('am', 'pm'), attendance: 'MIXED', commitment: 'FEW_HOURS_MONTHLY',
      minimumAge: 18, requirements: ['CONFIDENTIALITY'], benefits: ['TRAINING', 'INSURANCE'], confirmedDaysAgo: 63,
    },
  ], [
    { slug: 'fruehstueck-ehrenamt-abendlinde', kind: 'MEETING', title: 'Frühstück für Ehrenamtliche und Neugierige', summary: 'Bei Brötchen und Ei erzählen Freiwillige, was sie im Haus tun. Rundgang inklusive.', description: `Nach dem Frühstück zeigen wir Garten, Café und Wohnbereiche. Wer mag, lernt gleich jemanden kennen, der sich über Besuch freut. Anmeldung hilft uns beim Eierkochen.`, starts: { weekday: 'SATURDAY', week: 2 }, startTime: '09:30', minutes: 120, venue: 'Café der Abendlinde', interests: ['older-people'], capacity: 30 },
  ]),
  entry({
    slug: 'willkommenskreis-suedeifel',
    kind: 'INITIATIVE',
    name: 'Willkommenskreis Südeifel',
    purpose: 'Ankommen leichter machen: Patenschaften, Sprachtreffs und Hilfe mit Ämtern für Geflüchtete und Zugezogene.',
    description: `Seit 2015 begleiten wir Menschen, die hier neu anfangen. Viele von damals helfen heute selbst mit. Wir sprechen neun Sprachen, manche davon mit Händen und Füßen. We speak English, too.`,
    address: at('Bitburg', 'Brückengasse 6', -90, -230),
    website: 'https://willkommenskreis-suedeifel.example',
    foundedIn: 2015,
    interests: ['refugees-newcomers', 'language-learning'],
    verifications: [checked('PERSON_IN_CHARGE', 85), checked('ADDRESS', 85, 'Räume in einem städtischen Gebäude.')],
    responsiveness: { shareAnswered: 0.95, medianHours: 12 },
  }, [
    {
      slug: 'familienpatenschaft-ankommen',
      title: 'Eine Familie beim Ankommen begleiten',
      summary: 'Schulanmeldung, Arzttermin, erster Elternabend: Sie stehen einer Familie für ein halbes Jahr zur Seite.',
      description: `
        Drei Kinder, ein Schreiben vom Jobcenter und kein Wort davon verständlich: So beginnt für viele das Leben in der Eifel. Eine Patin oder ein Pate macht daraus lösbare Aufgaben.

        Sie treffen sich einmal in der Woche, trinken Tee, sortieren Post und gehen zusammen zur Kita, zum Amt oder zum Fußballtraining. Fachfragen beantwortet unsere Beraterin, Sie müssen kein Asylrecht kennen. Wenn eine Sprache fehlt, vermitteln wir jemanden zum Dolmetschen.

        Eine Patenschaft dauert meist sechs Monate. Alle vier Wochen trifft sich die Runde der Paten, damit niemand mit Sorgen allein bleibt.`,
      interests: ['refugees-newcomers', 'families-children'], skills: ['listening', 'legal-knowledge'], availability: workdays('pm', 'eve'), commitment: 'FEW_HOURS_WEEKLY', languages: ['DE', 'EN', 'FR', 'UK', 'AR'],
      minimumAge: 18, requirements: ['CERTIFICATE_OF_CONDUCT', 'CONFIDENTIALITY'], benefits: ['TRAVEL_COSTS', 'INSURANCE', 'TRAINING', 'MENTORING'], confirmedDaysAgo: 10,
    },
    {
      slug: 'language-cafe-host',
      title: 'Language café: help newcomers find their first words',
      summary: 'Every Thursday we chat in simple German and English over tea. Come as a host, no teaching experience needed.',
      description: `
        Our language café is a long table with tea, biscuits and picture cards. On Thursdays from 5 to 7 pm people from Ukraine, Syria, Eritrea, the Philippines and the villages around Bitburg sit down and talk. Some are learning German, others want to keep their English alive.

        As a host you welcome people, start a round of introductions and make sure that nobody talks for an hour or stays silent for one. If your own German is shaky, all the better: you will know how our guests feel.

        Children play in the corner next door, where a student looks after them. We meet once beforehand to show you around.`,
      textLanguage: 'EN', interests: ['language-learning', 'refugees-newcomers'], skills: ['moderating', 'teaching'], availability: slots('thu-pm', 'thu-eve'), commitment: 'FEW_HOURS_WEEKLY', languages: ['EN', 'DE'],
      minimumAge: 16, accessibility: ['CHILDREN_WELCOME', 'PUBLIC_TRANSPORT', 'WHEELCHAIR_ACCESSIBLE'], benefits: ['INSURANCE', 'MEALS'], confirmedDaysAgo: 6,
    },
    {
      slug: 'interpreter-doctor-visits',
      title: 'Interpreters for visits to the doctor and public offices',
      summary: 'You speak English, Arabic, Tigrinya, Dari or Ukrainian? Two hours of your time can make a difficult day much easier.',
      description: `
        A mother has to explain where it hurts, a student needs to enrol, an older man has received a letter from the pension office. We call somebody from our list who speaks the language and is free that day.

        You decide each time whether you can go. Most appointments take less than two hours and are in Bitburg; some can be done by video call from home. You translate what is said and nothing else. The decisions belong to the people you accompany.

        A one-day course prepares you for the role: how to stay neutral, how to protect what you hear, and how to look after yourself. Travel costs are refunded.`,
      textLanguage: 'EN', interests: ['refugees-newcomers', 'neighbourhood-help'], skills: ['translating'], availability: workdays('am', 'pm'), attendance: 'MIXED', commitment: 'FEW_HOURS_MONTHLY', languages: ['EN', 'AR', 'TI', 'FA', 'UK', 'DE'],
      minimumAge: 18, requirements: ['CONFIDENTIALITY', 'INTRODUCTORY_COURSE'], benefits: ['TRAVEL_COSTS', 'INSURANCE', 'TRAINING', 'CERTIFICATE'], confirmedDaysAgo: 22,
    },
    {
      slug: 'radfahren-lernen-muetter',
      kind: 'HELP_REQUEST',
      title: 'Fahrradtraining für zwei Mütter',
      summary: 'Zwei Frauen möchten Rad fahren lernen. Gesucht: jemand mit Geduld für vier Nachmittage auf dem Schulhof.',
      description: `
        Ihre Kinder können es längst, nun möchten zwei Mütter aus Syrien und Eritrea nachziehen. Damenräder haben sie geschenkt bekommen, Helme ebenfalls. Was fehlt, ist jemand, der den Gepäckträger hält und im richtigen Moment loslässt.

        Geübt wird auf einem leeren Schulhof, an vier Nachmittagen in den kommenden zwei Wochen, jeweils etwa eine Stunde. Am liebsten wäre den beiden eine Frau als Begleitung. Deutsch verstehen sie gut, wenn man langsam spricht.

        Verkehrsregeln üben wir später gemeinsam mit einem Kollegen von der Verkehrswacht.`,
      interests: ['refugees-newcomers', 'hiking-cycling'], skills: ['coaching'], availability: slots('mon-pm', 'wed-pm', 'fri-pm'), commitment: 'FEW_HOURS', minimumAge: 18, benefits: ['INSURANCE'], confirmedDaysAgo: 6,
    },
  ], [
    { slug: 'internationales-fruehstueck', kind: 'FESTIVAL', title: 'Internationales Frühstück', summary: 'Fladenbrot, Rührei, Injera und Eifeler Schinken: Jeder bringt etwas mit, alle probieren alles.', description: `Die Tische stehen ab 10 Uhr, um 11 Uhr gibt es Musik. Beschriften Sie Ihr Gericht bitte mit den Zutaten. Everybody is welcome, no registration needed.`, starts: { weekday: 'SUNDAY', week: 4 }, startTime: '10:00', minutes: 180, interests: ['refugees-newcomers', 'cooking-eating'] },
    { slug: 'interpreter-training-day', kind: 'TRAINING', title: 'Training day for volunteer interpreters', summary: 'Neutrality, privacy, difficult conversations: a full day with a professional interpreter.', description: `The course is held in easy German with English summaries. You will practise with short scenes from a surgery and an office. Lunch is included, and you receive a certificate.`, starts: { weekday: 'SATURDAY', week: 7 }, startTime: '09:30', minutes: 420, opportunity: 'interpreter-doctor-visits', interests: ['refugees-newcomers'], capacity: 14 },
    { slug: 'patenrunde', kind: 'MEETING', title: 'Runde der Patinnen und Paten', summary: 'Austausch über das, was gelingt, und das, was gerade klemmt. Neue dürfen zuhören.', description: `Unsere Beraterin ist dabei und beantwortet Fragen zu Behörden. Was in der Runde gesagt wird, bleibt dort.`, starts: { weekday: 'THURSDAY', week: 3 }, startTime: '19:30', minutes: 90, opportunity: 'familienpatenschaft-ankommen', attendance: 'MIXED', onlineUrl: 'https://willkommenskreis-suedeifel.example/runde', interests: ['refugees-newcomers'] },
  ]),
  entry({
    slug: 'miteinander-werk-pruem',
    kind: 'INSTITUTION',
    name: 'Miteinander-Werk Prüm',
    purpose: 'Wohnen, Arbeit und Freizeit für Menschen mit Behinderung, mitten in der Stadt statt am Rand.',
    description: `110 Menschen mit Behinderung wohnen, arbeiten oder verbringen ihre Freizeit bei uns. Ehrenamtliche sind Nachbarn, Sportpartner, Reisebegleiter. Alle Texte gibt es auf Wunsch in Leichter Sprache.`,
    address: at('Prüm', 'Tuchmachergasse 11', 150, -120),
    website: 'https://miteinander-werk.example',
    foundedIn: 1975,
    interests: ['disability-inclusion', 'inclusive-sport'],
    verifications: [checked('REGISTER_ENTRY', 230, 'Eintrag im Handelsregister als gemeinnützige Gesellschaft.'), checked('TAX_EXEMPTION', 230, null, 380)],
    responsiveness: { shareAnswered: 0.79, medianHours: 48 },
  }, [
    {
      slug: 'freizeitpartner-tandem',
      title: 'Freizeit-Tandem: gemeinsam ins Kino, ins Stadion, ins Café',
      summary: 'Tobias mag Traktoren, Lena singt gern. Wir suchen Menschen, die ihre Freizeit manchmal mit jemandem teilen.',
      description: `
        Ein Tandem besteht aus zwei Leuten mit dem gleichen Steckenpferd. Der eine hat eine Behinderung, die andere nicht. Alle zwei, drei Wochen unternehmen sie etwas, das beiden Spaß macht, denn sonst hält so etwas nicht.

        Wir lernen Sie kennen und schlagen jemanden vor. Beim ersten Treffen ist eine Mitarbeiterin dabei, später erreichen Sie uns immer telefonisch. Eintritt und Fahrt erstatten wir für Sie beide.

        Pflegerische Aufgaben gehören nicht dazu. Gerade sucht Tobias, 34, jemanden für die Landmaschinenschau, und Lena, 27, für den offenen Singkreis.`,
      interests: ['disability-inclusion', 'games-social-evenings'], skills: ['listening'], availability: weekend('am', 'pm', 'eve'), commitment: 'FEW_HOURS_MONTHLY',
      minimumAge: 16, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'ACCESSIBLE_TOILET', 'PUBLIC_TRANSPORT', 'PLAIN_LANGUAGE', 'SIGN_LANGUAGE'], requirements: ['CERTIFICATE_OF_CONDUCT'], benefits: ['EXPENSES', 'TRAVEL_COSTS', 'INSURANCE', 'MENTORING'], confirmedDaysAgo: 35,
    },
    {
      slug: 'gebaerden-treff',
      title: 'Gebärden-Treff begleiten',
      summary: 'Einmal im Monat wird im Stadtcafé geplaudert, ganz ohne Ton. Gesucht werden Menschen, die Gebärdensprache können.',
      description: `
        Im Hinterzimmer des Stadtcafés wird es am letzten Freitag im Monat sehr lebhaft und sehr still. Gehörlose, Schwerhörige und Hörende treffen sich dort zum Gebärden, darunter Eltern gehörloser Kinder und eine Bäckereiverkäuferin, die ihre Kundschaft verstehen will.

        Wir suchen eine zweite Person mit guten Kenntnissen der Deutschen Gebärdensprache. Sie achtet darauf, dass Anfänger mitkommen, und zeigt in der ersten halben Stunde ein paar neue Zeichen.

        Die Runde dauert von 18 bis 20.30 Uhr. Getränke gehen auf uns, die Fahrtkosten auch.`,
      interests: ['disability-inclusion', 'language-learning'], skills: ['teaching', 'translating'], place: at('Prüm', null, 60, 80), availability: slots('fri-eve'), commitment: 'FEW_HOURS_MONTHLY', languages: ['SIGN', 'DE'],
      accessibility: ['SIGN_LANGUAGE', 'WHEELCHAIR_ACCESSIBLE', 'PUBLIC_TRANSPORT', 'CHILDREN_WELCOME'], benefits: ['TRAVEL_COSTS', 'MEALS', 'INSURANCE'], confirmedDaysAgo: 46,
    },
  ], [
    { slug: 'inklusives-sportfest', kind: 'FESTIVAL', title: 'Sportfest ohne Stoppuhr', summary: 'Rollstuhl-Parcours, Blindenfußball, Sackhüpfen: Ausprobieren zählt, Gewinnen nicht.', description: `Zwölf Stationen auf dem Sportplatz, betreut von Menschen mit und ohne Behinderung. Helferinnen und Helfer für die Stationen können sich noch melden. Gebärdensprach-Dolmetscher sind vor Ort.`, starts: { weekday: 'SATURDAY', week: 20 }, startTime: '11:00', minutes: 300, venue: 'Sportplatz am Kalvarienweg', place: at('Prüm', 'Am Kalvarienweg', 420, 260), interests: ['inclusive-sport', 'disability-inclusion'] },
  ]),
];
