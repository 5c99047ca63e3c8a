import type { DemoEntry } from '../demo-data.ts';
import { checked, entry } from '../entry.ts';
import { slots, weekend, workdays } from '../slots.ts';
import { at } from '../towns.ts';

/** Umwelt, Naturschutz, Tierschutz. */
export const environment: readonly DemoEntry[] = [
  entry({
    slug: 'naturkreis-eifelwiesen',
    kind: 'CLUB',
    name: 'Naturkreis Eifelwiesen',
    purpose: 'Orchideenwiesen mähen, Hecken pflanzen, Vögel zählen: Naturschutz mit Sense, Spaten und Fernglas.',
    description: `Auf elf Flächen zwischen Wolsfeld und Irrel pflegen wir, was sonst zuwachsen würde. 180 Mitglieder, davon 40 mit eigener Sense. Kinder haben eine eigene Gruppe, die „Wiesenwichtel“.`,
    address: at('Wolsfeld', 'Talstraße 33', 200, -160),
    website: 'https://naturkreis-eifelwiesen.example',
    foundedIn: 1984,
    interests: ['nature-conservation', 'wildlife', 'forest-water'],
    verifications: [checked('REGISTER_ENTRY', 140), checked('TAX_EXEMPTION', 140, null, 820)],
    responsiveness: { shareAnswered: 0.85, medianHours: 38 },
  }, [
    {
      slug: 'orchideenwiese-pflegen',
      title: 'Orchideenwiesen mähen und abrechen',
      summary: 'An Spätsommersamstagen ziehen wir mit Balkenmäher und Rechen auf den Hang. Danach schmeckt jede Suppe.',
      description: `
        Auf den kalkigen Hängen über dem Tal wachsen elf Orchideenarten. Sie brauchen magere Wiesen, und mager bleibt eine Wiese nur, wenn das Gras verschwindet. Gemäht wird mit dem Balkenmäher, zusammengetragen wird von Hand.

        Wir treffen uns an sechs Samstagen im Jahr um 9 Uhr, meist mit fünfzehn Leuten. Das Gelände ist steil, feste Schuhe sind nötig. Wer nicht mehr so gut zu Fuß ist, hilft oben am Wagen oder kocht mit.

        Nebenbei lernen Sie, ein Helmknabenkraut von einem Brandknabenkraut zu unterscheiden. Werkzeug und Handschuhe liegen bereit.`,
      interests: ['nature-conservation'], skills: ['physical-work', 'gardening'], availability: slots('sat-am', 'sat-pm'), commitment: 'FEW_DAYS',
      minimumAge: 14, benefits: ['MEALS', 'INSURANCE', 'TEAM_EVENTS'], confirmedDaysAgo: 43,
    },
    {
      slug: 'kroetenzaun',
      title: 'Krötenzaun: morgens Eimer leeren',
      summary: 'Wenn die Kröten wandern, tragen wir sie über die Straße. Ein Morgen pro Woche, sechs Wochen lang.',
      description: `
        Sobald die Nächte milder werden, machen sich rund 2.000 Erdkröten auf den Weg zu ihrem Teich. Dazwischen liegt die Landstraße. Deshalb stellen wir auf 600 Metern einen Zaun mit 40 Eimern auf.

        Jeden Morgen vor halb acht muss jemand die Eimer kontrollieren, die Tiere zählen und hinübertragen. Das dauert etwa 45 Minuten. Mit 14 Leuten ist jeder nur einmal in der Woche dran, im Moment sind wir neun.

        Warnwesten, Lampen und eine Zählliste bekommen Sie von uns. Kinder dürfen in Begleitung mitgehen und sind meist die Mutigsten.`,
      interests: ['wildlife', 'nature-conservation'], availability: [...workdays('am'), ...weekend('am')], commitment: 'FEW_HOURS_WEEKLY', place: at('Wolsfeld', null, -700, 500),
      minimumAge: 12, accessibility: ['CHILDREN_WELCOME'], benefits: ['INSURANCE', 'TRAINING'], startsInDays: 80, endsInDays: 130, confirmedDaysAgo: 6,
    },
    {
      slug: 'wiesenwichtel-betreuen',
      title: 'Wiesenwichtel: Naturgruppe für Kinder begleiten',
      summary: 'Einmal im Monat einen Samstag lang Bäche stauen, Spuren lesen und Feuer machen, mit zwölf Kindern.',
      description: `
        Wo wohnt der Siebenschläfer, und warum riecht die Erde nach Regen? Die Wiesenwichtel gehen solchen Fragen einmal im Monat nach, samstags von 10 bis 13 Uhr, bei jedem Wetter außer Sturm.

        Zur Gruppe gehören zwölf Kinder zwischen sechs und zehn Jahren. Eine Biologin plant das Programm, zwei Eltern helfen. Als vierte Kraft behalten Sie die Nachzügler im Auge, tragen die Kiste mit den Becherlupen und lassen sich alles zeigen, was krabbelt.

        Naturwissen kommt mit der Zeit von allein. Wir zahlen einen Kurs in Erster Hilfe am Kind.`,
      interests: ['wildlife', 'youth-groups'], skills: ['childcare', 'first-aid'], availability: slots('sat-am'), commitment: 'FEW_HOURS_MONTHLY',
      minimumAge: 16, accessibility: ['CHILDREN_WELCOME'], requirements: ['CERTIFICATE_OF_CONDUCT'], benefits: ['TRAINING', 'INSURANCE'], confirmedDaysAgo: 16,
    },
    {
      slug: 'steinkauz-nistkaesten',
      kind: 'MEMBERSHIP',
      title: 'Vogelgruppe: Nistkästen warten, Bestände zählen',
      summary: '230 Nistkästen, acht Leute und ein Steinkauz, der wieder brütet. Frühaufsteher sind im Vorteil.',
      description: `
        Vor zwölf Jahren war der Steinkauz hier verschwunden. Inzwischen brüten wieder vier Paare in Röhren, die unsere Vogelgruppe aufgehängt hat. Um sie und 230 weitere Kästen kümmern sich acht Mitglieder.

        Im Winter wird gereinigt und repariert, im Frühling gezählt. Dazwischen treffen wir uns am dritten Dienstag im Monat und lernen Stimmen, erst vom Band, später am Waldrand. Anfängerinnen bekommen eine Patin und leihen sich ein Fernglas.

        Der Beitrag für den Naturkreis liegt bei 24 Euro im Jahr, Jugendliche zahlen zehn.`,
      interests: ['wildlife', 'nature-conservation'], availability: slots('tue-eve', 'sun-am'), commitment: 'FEW_HOURS_MONTHLY', minimumAge: 14, benefits: ['MENTORING', 'TRAINING', 'TEAM_EVENTS'], confirmedDaysAgo: 51,
    },
    {
      slug: 'arten-daten-online',
      title: 'Fotofallen auswerten, am eigenen Bildschirm',
      summary: 'Unsere Wildkameras liefern 3.000 Bilder im Monat. Wer erkennt den Dachs, und wer nur den Grashalm?',
      description: `
        Sechs Kameras hängen an Wildwechseln und knipsen, sobald sich etwas bewegt. Leider bewegt sich auch Gras. Auf zehn Aufnahmen kommt höchstens ein Tier, und genau das soll gefunden und bestimmt werden.

        Sie melden sich auf unserer Plattform an, sehen Bild für Bild durch und klicken an, was Sie erkennen. Im Zweifel wählen Sie „unsicher“, dann schaut eine Fachfrau nach. Eine Stunde im Monat hilft schon weiter, aufhören kann man schlecht.

        Bilder, auf denen Menschen zu sehen sind, werden vorab automatisch gelöscht. Alter und Wohnort spielen keine Rolle.`,
      interests: ['wildlife'], skills: ['computers'], attendance: 'REMOTE', commitment: 'FEW_HOURS_MONTHLY', languages: ['DE', 'EN'], minimumAge: 12, benefits: ['TRAINING'], confirmedDaysAgo: 26,
    },
  ], [
    { slug: 'heckenpflanztag', kind: 'WORK_DAY', title: 'Heckenpflanztag', summary: 'Schlehe, Weißdorn, Hundsrose: An einem Vormittag kommen 400 Sträucher in die Erde.', description: `Spaten sind vorhanden, Handschuhe in allen Größen auch. Um halb eins gibt es Kürbissuppe am Feuer. Familien sind willkommen, die Wiese liegt nah am Weg.`, starts: { weekday: 'SATURDAY', week: 1 }, startTime: '09:30', minutes: 210, venue: 'Parkplatz am Sportplatz Wolsfeld', interests: ['nature-conservation'], shifts: [
      { title: 'Pflanzen, erste Runde', note: 'Feste Schuhe anziehen.', from: 0, to: 105, capacity: 12 },
      { title: 'Pflanzen, zweite Runde', note: '', from: 105, to: 210, capacity: 12 },
      { title: 'Suppe kochen', note: 'Ein Messer und ein Schneidebrett mitbringen.', from: 60, to: 195, capacity: 3 },
    ] },
    { slug: 'vogelstimmen-einsteiger', kind: 'TRAINING', title: 'Vogelstimmen für Einsteiger', summary: 'Zwölf Stimmen, die man sich merken kann, und ein früher Spaziergang, auf dem man sie hört.', description: `Wir gehen langsam und bleiben oft stehen. Ferngläser können ausgeliehen werden. Danach frühstücken wir gemeinsam im Vereinsraum.`, starts: { weekday: 'SUNDAY', week: 19 }, startTime: '06:30', minutes: 180, opportunity: 'steinkauz-nistkaesten', interests: ['wildlife'], capacity: 18 },
    { slug: 'zaunaufbau-kroeten', kind: 'WORK_DAY', title: 'Aufbau des Krötenzauns', summary: '600 Meter Zaun, 40 Eimer, ein Vormittag. Je mehr Hände, desto eher gibt es Kaffee.', description: `Wir treffen uns an der Landstraße hinter dem Ortsschild, bitte mit Warnweste. Hämmer und Spaten sind willkommen. Wer später Eimer leeren möchte, trägt sich gleich in die Liste ein.`, starts: { weekday: 'SATURDAY', week: 12 }, startTime: '09:00', minutes: 180, opportunity: 'kroetenzaun', venue: 'Landstraße am Ortsende', place: at('Wolsfeld', null, -700, 500), interests: ['wildlife'] },
  ]),
  entry({
    slug: 'tierzuflucht-hollerhof',
    kind: 'CLUB',
    name: 'Tierzuflucht Hollerhof Badem',
    purpose: 'Aufnahme und Vermittlung von Hunden, Katzen und Kleintieren, dazu eine Wildtierstation für Igel und Vögel.',
    description: `Etwa 25 Hunde, 60 Katzen und unzählige Igel warten im Lauf eines Jahres bei uns auf ein neues Zuhause oder die Freiheit. Drei Angestellte und 80 Ehrenamtliche versorgen sie. Besuchszeiten sind mittwochs und am Wochenende.`,
    address: at('Badem', 'Hollerhof 1', -800, 650),
    website: 'https://hollerhof.example',
    foundedIn: 1988,
    interests: ['animal-welfare', 'wildlife'],
    verifications: [checked('REGISTER_ENTRY', 70), checked('TAX_EXEMPTION', 70, null, 760), checked('ADDRESS', 65, 'Besuch auf dem Hof.')],
    responsiveness: { shareAnswered: 0.68, medianHours: 80 },
  }, [
    {
      slug: 'dog-walkers-hollerhof',
      title: 'Dog walkers wanted: one afternoon a week',
      summary: 'Our shelter dogs love visitors. Take one of them for a walk, in English if you like; they understand every language.',
      description: `
        Around ten dogs live at the Hollerhof at any time. Some stay for a week, others for a year. All of them need to get out, sniff the woods and learn that people are kind.

        You come once a week between 2 and 5 pm, take a dog out for an hour and tell us afterwards how it went. Before the first walk you spend an afternoon with Silke, who knows every dog and explains leads, body language and the rules on the lane. She speaks English and so do many of our walkers.

        Volunteers under 18 walk together with an adult. We pay for insurance; muddy boots are your own business.`,
      textLanguage: 'EN', interests: ['animal-welfare'], skills: ['animal-care'], availability: [...workdays('pm'), ...weekend('pm')], commitment: 'FEW_HOURS_WEEKLY', languages: ['EN', 'DE'],
      minimumAge: 14, requirements: ['INTRODUCTORY_COURSE'], benefits: ['INSURANCE', 'TRAINING'], confirmedDaysAgo: 9,
    },
    {
      slug: 'katzenzimmer',
      title: 'Katzenzimmer: putzen, füttern, Vertrauen gewinnen',
      summary: 'Samstag- oder Sonntagmorgen auf dem Hollerhof: erst die Schaufel, dann das Schnurren.',
      description: `
        Der Tag beginnt um acht, und er beginnt mit 14 Katzentoiletten. Wenn die erledigt sind, wird gefüttert, gefegt und nach Patienten gesehen. Ab zehn bleibt Zeit für diejenigen Katzen, die sich noch unter dem Schrank verstecken.

        Gerade für die Wochenenden fehlen uns Leute. Gesucht werden drei oder vier Menschen, die alle zwei Wochen einen Vormittag übernehmen. Niemand ist dabei allein, eine Tierpflegerin teilt ein und hilft bei Tabletten.

        Eine Tetanusimpfung sollten Sie haben. Gegen Katzenhaare lässt sich nichts machen.`,
      interests: ['animal-welfare'], skills: ['animal-care'], availability: weekend('am'), commitment: 'FEW_HOURS_MONTHLY', minimumAge: 16, benefits: ['INSURANCE', 'TRAINING', 'MEALS'], confirmedDaysAgo: 3,
    },
    {
      slug: 'igel-pflegestelle',
      title: 'Pflegestelle für Igel',
      summary: 'Ein Karton, eine Waage und ein ruhiger Raum: So päppeln Sie ein untergewichtiges Tier über den Winter.',
      description: `
        Jeden Herbst werden uns Igel gebracht, die zu leicht für den Winterschlaf sind. Unsere Station hat zwölf Plätze, gebraucht würden manchmal dreißig. Pflegestellen bei Privatleuten helfen uns sehr.

        Sie nehmen ein Tier für einige Wochen auf, wiegen es täglich und füttern es nach Plan. Ein ungeheizter, heller Keller oder eine Garage mit Fenster genügt. Unsere Tierärztin untersucht die Igel vorher; bei Fragen rufen Sie in der Station an.

        Futter, Gehege und Medikamente erhalten Sie von uns. Streicheln ist nicht erlaubt, die Tiere sollen wild bleiben.`,
      interests: ['wildlife', 'animal-welfare'], skills: ['animal-care'], commitment: 'FEW_DAYS_WEEKLY', minimumAge: 18, requirements: ['INTRODUCTORY_COURSE'], benefits: ['TRAINING', 'EXPENSES', 'MENTORING'], confirmedDaysAgo: 22,
    },
    {
      slug: 'heulager-umraeumen',
      kind: 'HELP_REQUEST',
      title: 'Heu abladen auf dem Hollerhof',
      summary: 'Ein Landwirt schenkt uns 120 Ballen. Am Freitagabend müssen sie vom Anhänger unters Dach.',
      description: `
        So ein Angebot bekommt man nicht jedes Jahr: 120 kleine Ballen Heu für unsere Kaninchen, Meerschweinchen und die beiden Esel. Der Haken ist, dass der Anhänger nur bis Samstag früh bei uns stehen darf, und für Samstag ist Regen gemeldet.

        Am Freitag ab 17 Uhr bilden wir darum eine Kette vom Hänger bis auf den Heuboden. Acht Leute brauchen dafür zwei Stunden. Lange Ärmel sind angenehm, Heuschnupfen ist es weniger.

        Hinterher gibt es Brote am Esel-Gehege, und die Esel sind dankbares Publikum.`,
      interests: ['animal-welfare', 'neighbourhood-help'], skills: ['physical-work'], availability: slots('fri-pm', 'fri-eve'), commitment: 'FEW_HOURS', minimumAge: 14, benefits: ['MEALS', 'INSURANCE'], confirmedDaysAgo: 1,
    },
  ], [
    { slug: 'gassi-schulung', kind: 'TRAINING', title: 'Gassi-Schulung', summary: 'Leine, Körpersprache, Begegnungen: die Einführung für alle, die mit unseren Hunden spazieren gehen möchten.', description: `Der Kurs findet auf Deutsch und Englisch statt. Nach der Theorie geht jede und jeder eine Runde mit einem ruhigen Hund. Bitte keine eigenen Hunde mitbringen.`, starts: { weekday: 'SUNDAY', week: 2 }, startTime: '14:00', minutes: 150, opportunity: 'dog-walkers-hollerhof', venue: 'Hollerhof, Seminarraum', interests: ['animal-welfare'], capacity: 12 },
    { slug: 'tag-der-offenen-stalltuer', kind: 'FESTIVAL', title: 'Tag der offenen Stalltür', summary: 'Hunde, Katzen, Igel und zwei Esel empfangen Besuch. Mit Flohmarkt und Kinderschminken.', description: `Um 14 Uhr stellen sich die Hunde vor, um 15 Uhr zeigt die Wildtierstation ihre Arbeit. Der Erlös des Flohmarkts bezahlt Tierarztrechnungen.`, starts: { weekday: 'SUNDAY', week: 17 }, startTime: '11:00', minutes: 360, venue: 'Hollerhof', interests: ['animal-welfare'] },
  ]),
  entry({
    slug: 'schraubstube-bitburg',
    kind: 'INITIATIVE',
    name: 'Repair-Café Schraubstube Bitburg',
    purpose: 'Gemeinsam reparieren statt wegwerfen: Toaster, Hosen, Fahrräder, Teddybären.',
    description: `Am zweiten Samstag im Monat wird im alten Fahrradladen geschraubt, gelötet und gestopft. Etwa sieben von zehn Dingen verlassen das Haus repariert. Die übrigen wissen wenigstens, woran es lag.`,
    address: at('Bitburg', 'Kettengasse 18', 210, 170),
    website: 'https://schraubstube.example',
    foundedIn: 2014,
    interests: ['waste-repair', 'crafts-making'],
    verifications: [checked('PERSON_IN_CHARGE', 25), checked('ADDRESS', 25)],
    responsiveness: { shareAnswered: 0.93, medianHours: 15 },
  }, [
    {
      slug: 'reparateure-elektro',
      title: 'Elektro-Fachleute für das Repair-Café',
      summary: 'Toaster, Lampen, Küchenmaschinen: An unserem Elektrotisch ist die Schlange am längsten.',
      description: `
        Wenn die Küchenmaschine der Großmutter wieder läuft, kommen manchen die Tränen. Am Elektrotisch arbeiten drei Leute, davon ein gelernter Meister, der jedes Gerät vor der Rückgabe prüft. Die Warteschlange ist trotzdem länger als der Tisch.

        Wir freuen uns über alle, die messen, löten und Fehler suchen können. Besitzer sitzen grundsätzlich daneben und schrauben mit, so ist es gedacht.

        Geöffnet ist am zweiten Samstag im Monat von 13 bis 17 Uhr. Werkzeug, Messgeräte und Ersatzteile sind reichlich vorhanden, über die Haftung sprechen wir vor dem ersten Einsatz.`,
      interests: ['waste-repair', 'technology-models'], skills: ['repairing'], availability: slots('sat-pm'), commitment: 'FEW_HOURS_MONTHLY', minimumAge: 16, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'PUBLIC_TRANSPORT'], benefits: ['INSURANCE', 'MEALS'], confirmedDaysAgo: 15,
    },
    {
      slug: 'kuchen-empfang-repaircafe',
      title: 'Empfang und Kuchentisch im Repair-Café',
      summary: 'Nummern ausgeben, Laufzettel schreiben, Kaffee einschenken. Wer hier steht, kennt bald die halbe Stadt.',
      description: `
        Ohne Laufzettel geht nichts: Was ist kaputt, seit wann, wer hilft? Am Empfang nehmen Sie Geräte und Geschichten entgegen, verteilen Nummern und schicken die Leute an den passenden Tisch. Nebenan läuft die Kaffeemaschine.

        Für diese Aufgabe muss man nicht wissen, was ein Kondensator ist. Freundlich sollten Sie sein, und Sie sollten auch dann ruhig bleiben, wenn drei auf einmal reden.

        Einmal im Monat, samstags von 12.30 bis 17 Uhr. Zwei Leute wechseln sich ab. Schülerinnen, die ein Sozialpraktikum nachweisen müssen, sind ebenfalls gern gesehen.`,
      interests: ['waste-repair', 'meeting-places'], skills: ['organising'], availability: slots('sat-pm'), commitment: 'FEW_HOURS_MONTHLY', minimumAge: 14, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'PUBLIC_TRANSPORT', 'ASSISTANCE_DOG'], benefits: ['INSURANCE', 'MEALS', 'CERTIFICATE'], confirmedDaysAgo: 15,
    },
    {
      slug: 'bike-repair-newcomers',
      title: 'Bicycle workshop: fix donated bikes for people without a car',
      summary: 'Monday evenings we turn three broken bicycles into two good ones. Tools, tea and English are available.',
      description: `
        Without a car the next supermarket can be far away. We collect old bicycles, repair them and hand them on for ten euros, lights and lock included. About ninety bikes left our workshop last year.

        On Monday evenings from 6 to 8.30 pm four to six people work side by side: a retired mechanic, a nurse, two students, somebody new. If you can change a tube, you can start right away. If you cannot, you will after the first evening.

        We speak German, English and some Dari. Children's bikes are in short supply, so bring whatever stands in your basement.`,
      textLanguage: 'EN', interests: ['waste-repair', 'refugees-newcomers', 'hiking-cycling'], skills: ['repairing'], availability: slots('mon-eve'), commitment: 'FEW_HOURS_WEEKLY', languages: ['EN', 'DE', 'FA'], minimumAge: 14, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'PUBLIC_TRANSPORT'], benefits: ['INSURANCE', 'MENTORING'], confirmedDaysAgo: 30,
    },
    {
      slug: 'muell-sammeln-nach-sturm',
      kind: 'HELP_REQUEST',
      title: 'Nach dem Sturm: Kettenbach von Müll befreien',
      summary: 'Der Wind hat Folien und Kartons in die Bachhecken getragen. Am Sonntag sammeln wir zwei Stunden lang.',
      description: `
        Letzte Woche hat der Sturm bei mehreren Häusern die gelben Säcke geholt und den Inhalt sorgfältig in die Hecken am Bach gehängt. Bis die Reinigung kommt, liegt vieles schon im Wasser.

        Am Sonntag um 11 Uhr treffen wir uns an der kleinen Brücke. Greifer, Säcke und zehn Paar Wathosen sind ausgeliehen. Nach zwei Stunden sollte das gröbste Zeug draußen sein, der Bauhof holt die Säcke am Montag ab.

        Kinder helfen bitte nur vom Ufer aus. In der Schraubstube steht danach heißer Kakao.`,
      interests: ['waste-repair', 'forest-water'], availability: slots('sun-am', 'sun-pm'), commitment: 'FEW_HOURS', place: at('Bitburg', null, -900, -100), accessibility: ['CHILDREN_WELCOME'], benefits: ['INSURANCE', 'MEALS'], confirmedDaysAgo: 2,
    },
  ], [
    { slug: 'repaircafe-samstag', kind: 'MEETING', title: 'Repair-Café am Samstag', summary: 'Bringen Sie mit, was nicht mehr will. Letzte Annahme eine Stunde vor Schluss.', description: `Bitte höchstens zwei Dinge pro Person und, falls vorhanden, die Bedienungsanleitung. Reparieren kostet nichts, über eine Spende freut sich die Kaffeekasse.`, starts: { weekday: 'SATURDAY', week: 2 }, startTime: '13:00', minutes: 240, opportunity: 'reparateure-elektro', interests: ['waste-repair'] },
    { slug: 'elektro-sicherheit', kind: 'TRAINING', title: 'Sicher reparieren: Unterweisung Elektro', summary: 'Was Laien dürfen und was nicht. Pflichttermin für alle am Elektrotisch, offen für andere Repair-Cafés.', description: `Ein Elektromeister erklärt Prüfgeräte, Schutzklassen und den Ablauf der Endkontrolle. Am Schluss gibt es einen Nachweis für ein Jahr.`, starts: { weekday: 'WEDNESDAY', week: 10 }, startTime: '18:30', minutes: 120, interests: ['waste-repair', 'technology-models'], capacity: 16 },
    { slug: 'naehen-retten', kind: 'WORK_DAY', title: 'Flicktag: Hosen, Jacken, Kuscheltiere', summary: 'Sechs Nähmaschinen, viele Knöpfe und Leute, die wissen, wie man einen Reißverschluss rettet.', description: `Kaputte Lieblingsstücke werden gemeinsam geflickt. Kuscheltiere erhalten einen Patientenpass. Wer nähen kann, darf einfach helfen.`, starts: { weekday: 'SATURDAY', week: 15 }, startTime: '13:00', minutes: 240, interests: ['waste-repair', 'crafts-making'] },
  ]),
  entry({
    slug: 'energiekreis-suedeifel',
    kind: 'INITIATIVE',
    status: 'PENDING',
    name: 'Energiekreis Südeifel',
    purpose: 'Bürgerinnen und Bürger beraten einander zu Heizung, Dämmung und Strom vom eigenen Dach.',
    description: `Wir sind eine neue Gruppe von elf Leuten, die ihr Haus schon umgebaut haben und gern erzählen, was gut ging und was nicht. Verkauft wird bei uns nichts.`,
    address: at('Mettendorf', 'Sonnenhang 3', 220, -130),
    foundedIn: 2025,
    interests: ['climate-energy'],
  }, [
    {
      slug: 'balkonsolar-helfer',
      title: 'Balkonsolar-Helfer: Nachbarn beim Aufbau unterstützen',
      summary: 'Ein Modul, zwei Schrauben, eine Anmeldung. Sie helfen anderen dabei, die erste Kilowattstunde selbst zu ernten.',
      description: `
        Ein Steckersolargerät ist schnell gekauft und steht dann oft monatelang im Keller. Meist fehlt nur jemand, der beim Anbringen hilft und das Formular kennt.

        Unsere Helferinnen und Helfer besuchen Interessierte zu zweit, schauen sich Balkon oder Garage an und packen mit an. Elektroarbeiten führen wir nicht aus, die gehören in die Hände eines Betriebs. Schwindelfrei zu sein ist nützlich.

        Zum Einstieg gibt es einen Abend mit allen Grundlagen. Danach übernehmen Sie so viele Besuche, wie Sie mögen, im Schnitt ist es einer im Monat. Fahrtkosten werden geteilt.`,
      interests: ['climate-energy', 'neighbourhood-help'], skills: ['handiwork', 'teaching'], availability: weekend('am', 'pm'), commitment: 'FEW_HOURS_MONTHLY', minimumAge: 18, benefits: ['TRAINING', 'TRAVEL_COSTS'], confirmedDaysAgo: 2, publishedDaysAgo: 2,
    },
    {
      slug: 'mitglied-energiekreis',
      kind: 'MEMBERSHIP',
      title: 'Energiekreis: Mitdenkende gesucht',
      summary: 'Wärmepumpe, Holzofen, Nahwärme? Wir rechnen gemeinsam nach und laden Fachleute ein.',
      description: `
        Jeden ersten Donnerstag treffen wir uns um 19.30 Uhr in einer anderen Küche. Dann liegt eine Heizkostenabrechnung auf dem Tisch, jemand hat eine Frage, und alle rechnen mit. Zweimal im Jahr organisieren wir einen Vortrag für das ganze Dorf.

        Uns fehlen noch Menschen, die zur Miete wohnen, denn deren Fragen sind andere als die der Hausbesitzer. Auch wer erst am Anfang steht, ist richtig, gerade dann.

        Einen Beitrag gibt es nicht, nur eine Kaffeekasse. Als Nächstes möchten wir ein Messgeräte-Set anschaffen, das man sich ausleihen kann.`,
      interests: ['climate-energy'], availability: slots('thu-eve'), commitment: 'FEW_HOURS_MONTHLY', benefits: ['TEAM_EVENTS'], confirmedDaysAgo: 2, publishedDaysAgo: 2,
    },
  ], []),
];
