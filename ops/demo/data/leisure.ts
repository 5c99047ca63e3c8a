import type { DemoEntry } from '../demo-data.ts';
import { checked, entry } from '../entry.ts';
import { slots } from '../slots.ts';
import { at } from '../towns.ts';

/** Freizeit und Geselligkeit. */
export const leisure: readonly DemoEntry[] = [
  entry({
    slug: 'eulenkappen-bitburg',
    kind: 'CLUB',
    name: 'Karnevalsfreunde Eulenkappen',
    purpose: 'Fastnacht mit Kappensitzung, Kinderball und Wagenbau. Das übrige Jahr wird geplant, genäht und getanzt.',
    description: `Bei den Eulenkappen gibt es keinen Elferrat auf Lebenszeit: Ämter wechseln alle drei Jahre. Drei Tanzgruppen, eine Wagenbauhalle und eine Nähstube gehören dazu. Alkoholfreie Sitzung einmal im Jahr, sie ist stets die lustigste.`,
    address: at('Bitburg', 'Scheunenweg 21', -620, -410),
    website: 'https://eulenkappen.example',
    foundedIn: 1958,
    interests: ['carnival-customs', 'theatre-dance'],
    verifications: [checked('REGISTER_ENTRY', 260), checked('TAX_EXEMPTION', 260, null, 480)],
    responsiveness: { shareAnswered: 0.61, medianHours: 70 },
  }, [
    {
      slug: 'kostueme-naehen',
      title: 'Nähstube: Kostüme für die Kindergarde',
      summary: '22 Kinder brauchen Eulenflügel. Dienstags am Abend wird zugeschnitten, genäht und viel gelacht.',
      description: `
        Flügel, Hauben, Federn: Für die neue Nummer der Kindergarde nähen wir 22 Kostüme, und jedes soll mitwachsen können. Die Nähstube ist dienstags von 18 bis 21 Uhr geöffnet und mit vier Maschinen ausgestattet.

        Auch wer nur gerade Nähte kann, findet hier Arbeit. Schnitte übertragen, Säume stecken und Knöpfe annähen gehören genauso dazu wie die kniffligen Kragen, die unsere Schneiderin Rita übernimmt.

        Stoff und Garn stellt der Verein. Was nach Fastnacht übrig bleibt, wird unter den Helferinnen und Helfern verlost.`,
      interests: ['carnival-customs', 'crafts-making'], skills: ['sewing'], availability: slots('tue-eve'), commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 14, benefits: ['TEAM_EVENTS', 'MENTORING'], confirmedDaysAgo: 15,
    },
    {
      slug: 'wagenbau-halle',
      title: 'Wagenbau: schweißen, zimmern, kaschieren',
      summary: 'Aus einem alten Rübenwagen wird eine fliegende Eule. In der Halle ist Platz für geschickte und für kräftige Hände.',
      description: `
        Jedes Jahr im Herbst rollt ein Anhänger in unsere Halle, und keiner weiß so genau, was daraus wird. Dieses Mal soll er Flügel bekommen, die sich bewegen. Dafür suchen wir Menschen, die mit Holz, Draht, Farbe oder Metall umgehen können.

        Gebaut wird mittwochs ab 18 Uhr und samstags ab 9 Uhr. Schweißen dürfen nur die Gelernten, alle anderen Arbeiten lassen sich schnell zeigen. Jugendliche ab 14 sind gern gesehen.

        Der Wagen fährt am Ende durch die Stadt. Wer mitgebaut hat, darf oben stehen.`,
      interests: ['carnival-customs', 'technology-models'], skills: ['handiwork', 'physical-work'], availability: slots('wed-eve', 'sat-am'), commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 14, benefits: ['MEALS', 'INSURANCE', 'TEAM_EVENTS'], confirmedDaysAgo: 44,
    },
    {
      slug: 'mitglied-tanzgruppe',
      kind: 'MEMBERSHIP',
      title: 'Tanzgruppe „Nachtflug“: alle ab 30',
      summary: 'Zu alt für die Garde, zu jung für den Schaukelstuhl. Wer Takt hat oder sucht, tanzt donnerstags mit.',
      description: `
        Die jüngste Tänzerin ist 31, der älteste Tänzer 67. „Nachtflug“ entstand, weil ein paar Gardemütter nicht mehr nur am Rand sitzen wollten. Seit vier Jahren stehen sie selbst auf der Bühne, inzwischen mit drei Vätern und einer Großmutter.

        Trainiert wird donnerstags um 20 Uhr im Saal hinter der Wagenhalle. Die Schritte sind so gebaut, dass auch eine kaputte Hüfte mithalten kann. Für Auftritte entscheiden Sie sich später, oder eben nicht.

        Der Jahresbeitrag beträgt 25 Euro. Die ersten vier Donnerstage sind frei.`,
      interests: ['theatre-dance', 'carnival-customs'], availability: slots('thu-eve'), commitment: 'FEW_HOURS_WEEKLY', minimumAge: 30, benefits: ['TEAM_EVENTS'], confirmedDaysAgo: 58,
    },
  ], [
    { slug: 'kinderkostuem-tausch', kind: 'FESTIVAL', title: 'Tauschbörse für Kinderkostüme', summary: 'Der Pirat vom letzten Jahr passt nicht mehr? Hier findet er neue Arme und Sie einen Drachen.', description: `Abgeben ab 10 Uhr, tauschen ab 11 Uhr. Für jedes Kostüm gibt es einen Knopf, für jeden Knopf ein anderes Kostüm. Was übrig bleibt, geht an zwei Kindergärten.`, starts: { weekday: 'SATURDAY', week: 5 }, startTime: '10:00', minutes: 240, venue: 'Wagenhalle der Eulenkappen', interests: ['carnival-customs', 'waste-repair'] },
    { slug: 'offene-naehstube', kind: 'WORK_DAY', title: 'Großer Nähsamstag', summary: 'Alle Maschinen laufen: Wir nähen an einem Tag die Flügel fertig.', description: `Eigene Nähmaschinen sind willkommen, Verlängerungskabel noch mehr. Mittags gibt es Kartoffelsuppe. Wer nicht näht, kann zuschneiden, bügeln oder Kinder hüten.`, starts: { weekday: 'SATURDAY', week: 4 }, startTime: '09:00', minutes: 480, opportunity: 'kostueme-naehen', venue: 'Nähstube, erster Stock', interests: ['crafts-making', 'carnival-customs'], capacity: 15 },
  ]),
  entry({
    slug: 'obst-und-gartenfreunde-pruemtal',
    kind: 'CLUB',
    name: 'Obst- und Gartenfreunde Prümtal',
    purpose: 'Alte Obstsorten erhalten, Bäume schneiden, Saft pressen und Gartenwissen weitergeben.',
    description: `Auf unserer Vereinswiese stehen 140 Bäume mit 61 Apfel- und Birnensorten. Wir schneiden, veredeln, ernten und verleihen Geräte, die sonst jeder selbst kaufen müsste. Wer einen Garten hat oder gern einen hätte, gehört zu uns.`,
    address: at('Oberweis', 'Wiesenpfad 4', 310, 220),
    foundedIn: 1933,
    interests: ['gardens-hobby', 'nature-conservation'],
    verifications: [checked('REGISTER_ENTRY', 185), checked('PERSON_IN_CHARGE', 180)],
    responsiveness: { shareAnswered: 0.83, medianHours: 40 },
  }, [
    {
      slug: 'baumpaten-streuobst',
      title: 'Baumpatenschaft auf der Streuobstwiese',
      summary: 'Ein Apfelbaum, ein Jahr, vier Besuche: schneiden, mulchen, ernten und im Herbst den eigenen Saft trinken.',
      description: `
        Manche Bäume auf unserer Wiese sind älter als der Verein. Damit sie tragen, brauchen sie jedes Jahr ein wenig Zuwendung. Als Patin oder Pate übernehmen Sie einen Baum und kommen viermal im Jahr vorbei.

        Unser Baumwart erklärt an einem Samstag den Schnitt, für Werkzeug und Leitern ist gesorgt. Zwischendurch wird die Baumscheibe freigehalten, im Herbst gelesen. Was Ihr Baum trägt, gehört zur Hälfte Ihnen, flüssig oder am Stück.

        Das geht gut als Familie. Kinder bekommen ein Schild mit ihrem Namen an den Stamm.`,
      interests: ['gardens-hobby', 'nature-conservation'], skills: ['gardening'], availability: slots('sat-am', 'sat-pm'), commitment: 'FEW_DAYS',
      accessibility: ['CHILDREN_WELCOME'], benefits: ['TRAINING', 'MEALS'], confirmedDaysAgo: 36,
    },
    {
      slug: 'mitglied-gartenfreunde',
      kind: 'MEMBERSHIP',
      title: 'Kleingarten am Prümufer: drei Parzellen frei',
      summary: 'Beete, Laube, Regentonne: Drei Gärten suchen Menschen, die Erde unter den Nägeln nicht stört.',
      description: `
        Drei unserer zwölf Parzellen sind frei geworden. Jede misst etwa 180 Quadratmeter, hat eine kleine Laube und einen Anschluss an den Brunnen. Pacht und Mitgliedschaft kosten zusammen 95 Euro im Jahr.

        Erfahrung erwarten wir nicht. Die Nachbarn rechts und links helfen mit Ablegern, Rat und Schubkarre, im Winter trifft sich die Runde zum Saatgut-Tausch. Gespritzt wird bei uns seit 2004 nicht mehr.

        Verbindlich ist eines: Sechs Stunden im Jahr arbeiten alle gemeinsam an Wegen und Hecken. Besonders freuen wir uns über junge Familien und über Menschen, die Gemüse aus ihrer Heimat mitbringen.`,
      interests: ['gardens-hobby', 'community-gardens'], skills: ['gardening'], commitment: 'FEW_HOURS_WEEKLY', accessibility: ['CHILDREN_WELCOME'], benefits: ['MENTORING', 'TEAM_EVENTS'], confirmedDaysAgo: 25,
    },
    {
      slug: 'saftpresse-helfer',
      kind: 'HELP_REQUEST',
      title: 'Saftpresse winterfest machen',
      summary: 'Die Saison ist vorbei, die Presse klebt. Wer hilft an einem Nachmittag beim Zerlegen, Putzen und Fetten?',
      description: `
        Elf Tonnen Äpfel sind dieses Mal durch die Presse gegangen. Jetzt muss sie auseinandergenommen, gereinigt und eingefettet werden, sonst rostet sie bis zur nächsten Ernte fest.

        Zu dritt sitzt man daran den ganzen Tag, zu sechst einen Nachmittag. Technisches Verständnis ist bei zwei Aufgaben nützlich, bei den anderen zählen Bürste und Ausdauer. Unser Pressmeister Albert sagt an, was wohin gehört.

        Gummistiefel und alte Kleidung werden gebraucht. Als Dank stehen fünf Liter Apfelsaft für jede Person bereit, und der Ofen im Schuppen ist geheizt.`,
      interests: ['gardens-hobby', 'neighbourhood-help'], skills: ['handiwork', 'physical-work'], availability: slots('fri-pm', 'sat-pm'), commitment: 'FEW_HOURS', minimumAge: 14, benefits: ['MEALS'], confirmedDaysAgo: 5,
    },
  ], [
    { slug: 'obstbaumschnitt-kurs', kind: 'TRAINING', title: 'Obstbäume richtig schneiden', summary: 'Vormittags die Regeln, nachmittags die Säge: ein Kurs für junge und alte Bäume.', description: `Unser Baumwart zeigt an drei Bäumen, was wegkann und was bleiben muss. Danach schneiden Sie in kleinen Gruppen selbst. Werkzeug ist vorhanden, warme Kleidung bitte mitbringen.`, starts: { weekday: 'SATURDAY', week: 8 }, startTime: '10:00', minutes: 330, opportunity: 'baumpaten-streuobst', venue: 'Vereinswiese am Ortsrand', interests: ['gardens-hobby'], capacity: 25 },
    { slug: 'saatgut-tausch', kind: 'MEETING', title: 'Saatgut-Tausch', summary: 'Bohnen gegen Tomaten, Kürbis gegen Kapuzinerkresse. Auch ohne eigenes Saatgut darf man kommen.', description: `Bitte beschriften Sie Ihre Tütchen mit Sorte und Erntejahr. Zwei Mitglieder erklären, wie man samenfeste Sorten erkennt. Für Kinder gibt es Töpfe, Erde und Kresse.`, starts: { weekday: 'SUNDAY', week: 13 }, startTime: '14:30', minutes: 150, venue: 'Gemeindehaus Oberweis', interests: ['gardens-hobby', 'community-gardens'] },
  ]),
  entry({
    slug: 'werkbank-neuerburg',
    kind: 'CLUB',
    name: 'Offene Werkbank Neuerburg',
    purpose: 'Eine Werkstatt für alle: Holz, Metall, 3D-Druck und eine Modellbahn, die nie fertig wird.',
    description: `In der früheren Schreinerei teilen sich 60 Mitglieder Hobelbank, Drehbank und zwei 3D-Drucker. Dreimal in der Woche ist offen. Wer etwas kann, zeigt es den anderen; wer nichts kann, fragt.`,
    address: at('Neuerburg', 'Alte Schreinerei 7', -140, 180),
    website: 'https://werkbank-neuerburg.example',
    foundedIn: 2015,
    interests: ['crafts-making', 'technology-models', 'waste-repair'],
    verifications: [checked('REGISTER_ENTRY', 130), checked('TAX_EXEMPTION', 130, null, 850), checked('ADDRESS', 128)],
    responsiveness: { shareAnswered: 0.91, medianHours: 18 },
  }, [
    {
      slug: 'werkstattaufsicht',
      title: 'Werkstattaufsicht am Donnerstagabend',
      summary: 'Aufschließen, einweisen, aufpassen: Die offene Werkstatt braucht jemanden, der Maschinen kennt.',
      description: `
        Donnerstags von 18 bis 21 Uhr kommen Leute mit wackligen Stühlen, Ideen und manchmal mit sehr ungewöhnlichen Holzstücken. Eine Aufsicht ist immer da. Sie gibt Werkzeug aus, achtet auf Schutzbrillen und lässt nur diejenigen an die Kreissäge, die eingewiesen sind.

        Wir suchen Menschen mit handwerklicher Erfahrung, die einen oder zwei Abende im Monat übernehmen. Ob Sie Schreinerin, Schlosser oder einfach seit Jahrzehnten Bastler sind, ist zweitrangig.

        Vorab bekommen Sie eine Sicherheitsschulung und begleiten drei Abende. Die Werkstatt steht Ihnen danach auch privat offen.`,
      interests: ['crafts-making', 'technology-models'], skills: ['handiwork', 'teaching'], availability: slots('thu-eve'), commitment: 'FEW_HOURS_MONTHLY',
      minimumAge: 18, accessibility: ['WHEELCHAIR_ACCESSIBLE'], benefits: ['INSURANCE', 'TRAINING'], confirmedDaysAgo: 20,
    },
    {
      slug: 'kinderwerkstatt',
      title: 'Kinderwerkstatt: sägen, feilen, stolz sein',
      summary: 'Samstags bauen acht Kinder Nistkästen, Boote und Kugelbahnen. Wir suchen ruhige Erwachsene an ihrer Seite.',
      description: `
        Acht Kinder, acht Schraubstöcke, drei Erwachsene: So sieht die Kinderwerkstatt an jedem zweiten Samstag von 10 bis 12.30 Uhr aus. Gebaut wird, was die Kinder sich vornehmen, und es muss am Ende nicht gerade sein.

        Ihre Aufgabe ist es, daneben zu stehen und nicht alles selbst zu machen. Sie halten das Brett, zeigen den Griff an der Säge und haben ein Pflaster in der Tasche.

        Werkzeug in Kindergröße ist da, die Leitung hat eine Werklehrerin im Ruhestand. Wer mag, darf vorher selbst einen Nistkasten bauen, zur Übung.`,
      interests: ['crafts-making', 'youth-groups'], skills: ['handiwork', 'childcare'], availability: slots('sat-am'), commitment: 'FEW_HOURS_MONTHLY',
      minimumAge: 16, accessibility: ['CHILDREN_WELCOME', 'WHEELCHAIR_ACCESSIBLE'], requirements: ['CERTIFICATE_OF_CONDUCT'], benefits: ['INSURANCE', 'TEAM_EVENTS'], confirmedDaysAgo: 10,
    },
    {
      slug: 'mitglied-modellbahn',
      kind: 'MEMBERSHIP',
      title: 'Modellbahner für die Strecke im Dachgeschoss',
      summary: '46 Meter Gleis und noch kein Bahnhof. Wer lötet, baut oder Landschaft streut, kommt mittwochs dazu.',
      description: `
        Unter dem Dach der alten Schreinerei entsteht die Bahnstrecke durch das Enztal, so wie sie um 1960 ausgesehen hat. Es fehlen noch ein Bahnhof, zwei Viadukte und mehrere hundert Bäume.

        Mittwochs ab 17 Uhr treffen sich sieben Leute zwischen 12 und 80. Einer programmiert die Steuerung, zwei bauen Häuser nach alten Fotos, die übrigen streiten über den richtigen Grünton. Für Jugendliche gibt es eine eigene kleine Anlage, an der sie tun dürfen, was sie wollen.

        Die Mitgliedschaft kostet vier Euro im Monat und gilt für die ganze Werkstatt. Das Dachgeschoss erreicht man leider nur über eine Treppe.`,
      interests: ['technology-models'], availability: slots('wed-pm', 'wed-eve'), commitment: 'FEW_HOURS_WEEKLY', minimumAge: 12, benefits: ['MENTORING'], confirmedDaysAgo: 79,
    },
    {
      slug: 'spielenachmittag-neuerburg',
      title: 'Gastgeber für den Spielenachmittag',
      summary: 'Skat, Rummikub und neue Brettspiele: Wer deckt am Dienstag den Tisch und erklärt die Regeln?',
      description: `
        Der Dienstagnachmittag in der Werkbank gehört den Karten und Würfeln. Rund zwanzig Leute kommen, viele davon über siebzig, seit Kurzem auch eine Gruppe junger Mütter. Gespielt wird an vier Tischen.

        Sie begrüßen die Gäste, kochen Kaffee und setzen die Richtigen zusammen, damit niemand übrig bleibt. Ein Regal mit 90 Spielen steht bereit, und wer gern Regeln erklärt, wird hier schnell beliebt.

        Zu zweit wechseln Sie sich ab, sodass Sie an zwei Dienstagen im Monat da sind, jeweils von 14 bis 17 Uhr.`,
      interests: ['games-social-evenings', 'older-people'], skills: ['moderating', 'listening'], availability: slots('tue-pm'), commitment: 'FEW_HOURS_MONTHLY',
      accessibility: ['WHEELCHAIR_ACCESSIBLE', 'ACCESSIBLE_TOILET'], benefits: ['INSURANCE', 'MEALS'], confirmedDaysAgo: 31,
    },
  ], [
    { slug: 'maschinenschein-holz', kind: 'TRAINING', title: 'Maschinenschein Holz', summary: 'Kreissäge, Hobel, Bandsäge: An einem Tag lernen Sie, was man darf und was man lässt.', description: `Der Schein ist Voraussetzung für alle, die allein an den großen Maschinen arbeiten wollen. Am Ende baut jeder einen Schemel. Für Mitglieder kostenlos, sonst 25 Euro.`, starts: { weekday: 'SATURDAY', week: 6 }, startTime: '09:30', minutes: 420, interests: ['crafts-making'], capacity: 8 },
    { slug: 'spieletag-alle-generationen', kind: 'FESTIVAL', title: 'Spieletag für alle Generationen', summary: 'Vom Kicker bis zum Kartenturm: zwölf Tische, drei Altersklassen, keine Bildschirme.', description: `Enkel bringen Großeltern mit und umgekehrt. Um 15 Uhr startet ein Turnier im Murmelbahnbauen. Kuchenspenden nehmen wir gern an.`, starts: { weekday: 'SUNDAY', week: 10 }, startTime: '13:00', minutes: 300, opportunity: 'spielenachmittag-neuerburg', interests: ['games-social-evenings'], cancellationReason: 'Die Werkstatt bekommt an diesem Wochenende einen neuen Fußboden. Der Spieletag wird nachgeholt.' },
  ]),
];
