import type { DemoEntry } from '../demo-data.ts';
import { checked, entry } from '../entry.ts';
import { slots, weekend, workdays } from '../slots.ts';
import { at } from '../towns.ts';

/** Sport und Bewegung. */
export const sport: readonly DemoEntry[] = [
  entry({
    slug: 'turngemeinschaft-nimstal',
    kind: 'CLUB',
    name: 'Turngemeinschaft Nimstal',
    purpose: 'Turnen, Tanzen und Gesundheitssport für alle Altersstufen, vom Eltern-Kind-Turnen bis zur Sitzgymnastik.',
    description: `Rund 400 Mitglieder turnen bei uns in 18 Gruppen. Wir haben zwei feste Hallenzeiten in Bitburg und eine in Rittersdorf. Leistungssport ist nicht unser Ziel: Wir freuen uns, wenn jemand nach einer Knieoperation wieder mitmacht oder ein Kind zum ersten Mal über den Kasten springt.`,
    address: at('Bitburg', 'Am Hallenweg 12', 420, -350),
    website: 'https://turngemeinschaft-nimstal.example',
    foundedIn: 1921,
    interests: ['gymnastics-fitness', 'sports-coaching', 'inclusive-sport'],
    verifications: [checked('REGISTER_ENTRY', 210, 'Auszug aus dem Vereinsregister lag vor.'), checked('TAX_EXEMPTION', 210, 'Freistellungsbescheid gesehen.', 640), checked('PERSON_IN_CHARGE', 205, 'Gespräch mit dem Vorstand in der Halle.')],
    responsiveness: { shareAnswered: 0.94, medianHours: 20 },
  }, [
    {
      slug: 'eltern-kind-turnen-helfen',
      title: 'Eltern-Kind-Turnen: zweite Person für den Mittwoch',
      summary: 'Geräte aufbauen, Kinder sichern, mitsingen: Unsere Übungsleiterin sucht mittwochs Unterstützung in der Halle.',
      description: `
        Mittwochs von 15.30 bis 17 Uhr gehört die Halle den Kleinsten. Etwa 15 Kinder zwischen zwei und vier Jahren klettern, rollen und balancieren, ihre Eltern sind dabei. Unsere Übungsleiterin Marlies hat alles im Griff, nur nicht vier Geräte gleichzeitig.

        Sie kommen eine Viertelstunde früher, bauen mit auf und stehen dann an einer Station. Wie man ein Kind richtig sichert, zeigt Marlies Ihnen an zwei Nachmittagen. Turnen können müssen Sie nicht, knien schon.

        Wer Freude daran findet, kann später auf Kosten des Vereins die Ausbildung zur Übungsleitung machen.`,
      interests: ['gymnastics-fitness', 'sports-coaching', 'families-children'],
      skills: ['childcare', 'coaching'],
      availability: slots('wed-pm'),
      commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 16,
      accessibility: ['CHILDREN_WELCOME', 'PUBLIC_TRANSPORT'],
      requirements: ['CERTIFICATE_OF_CONDUCT'],
      benefits: ['INSURANCE', 'TRAINING', 'TEAM_EVENTS'],
      confirmedDaysAgo: 9,
    },
    {
      slug: 'sitzgymnastik-leiten',
      title: 'Sitzgymnastik für Hochbetagte anleiten',
      summary: 'Donnerstags eine Stunde mit zwölf Damen und drei Herren üben, im Sitzen, mit Musik und viel Humor.',
      description: `
        Die älteste Teilnehmerin ist 93 und fehlt nie. Unsere Gruppe trifft sich donnerstags um 10 Uhr im Gemeinschaftsraum, übt Kraft und Beweglichkeit auf dem Stuhl und trinkt danach Kaffee.

        Die bisherige Leiterin zieht im Frühjahr zu ihrer Tochter. Sie möchte ihre Nachfolge in Ruhe einarbeiten: Bis dahin gestalten Sie die Stunden zu zweit, bekommen ihre Übungsmappe und ihre Musiksammlung.

        Wir zahlen die übliche Übungsleiterpauschale und den Wochenendkurs „Bewegt im Alter“. Mitbringen sollten Sie eine Stimme, die auch hinten ankommt, und Geduld mit schweren Knien.`,
      interests: ['inclusive-sport', 'sports-coaching', 'older-people'],
      skills: ['coaching', 'listening'],
      availability: slots('thu-am'),
      commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 18,
      accessibility: ['WHEELCHAIR_ACCESSIBLE', 'ACCESSIBLE_TOILET', 'PUBLIC_TRANSPORT'],
      benefits: ['EXPENSES', 'INSURANCE', 'TRAINING', 'MENTORING'],
      confirmedDaysAgo: 26,
    },
    {
      slug: 'mitglied-turngemeinschaft-maenner',
      kind: 'MEMBERSHIP',
      title: 'Mitturner gesucht: Montagsmänner ab 50',
      summary: 'Rücken, Schultern, ein Ballspiel zum Schluss. Die Montagsmänner nehmen gern Neue auf, ohne Vorkenntnisse.',
      description: `
        Wer nach Feierabend steif vom Stuhl aufsteht, ist bei uns richtig. Montags um 19.30 Uhr treffen sich elf Männer zwischen 51 und 74, machen eine halbe Stunde Rückenübungen und spielen dann Prellball, bis alle lachen oder keiner mehr kann.

        Drei Abende dürfen Sie kostenlos ausprobieren. Danach kostet die Mitgliedschaft 48 Euro im Jahr; wer wenig Geld hat, zahlt die Hälfte und muss das nicht begründen.

        Hallenschuhe und ein Handtuch genügen. Gehen Sie einfach durch den Seiteneingang, die Tür ist ab viertel nach sieben offen. Anschließend sitzt ein Teil der Runde noch auf ein Glas zusammen.`,
      interests: ['gymnastics-fitness', 'ball-games'],
      availability: slots('mon-eve'),
      commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 50,
      accessibility: ['PUBLIC_TRANSPORT'],
      benefits: ['INSURANCE', 'TEAM_EVENTS'],
      confirmedDaysAgo: 33,
    },
    {
      slug: 'sports-newcomers-spangdahlem',
      title: 'Bring your family: help run our open sports afternoon',
      summary: 'One Sunday a month we open the gym to families from everywhere. We need friendly people who speak English and play along.',
      description: `
        On the first Sunday of the month our gym in Bitburg is open from 2 to 5 pm: badminton, a climbing wall made of gym mats, and table tennis for everybody. Around sixty people come, many of them new to the area, and a good half of the children speak English with each other.

        We are looking for two or three people who greet guests at the door, explain the games and keep an eye on the equipment. You do not need any German for this; our team speaks enough English to show you around and you will learn the rest while playing.

        Bring indoor shoes. Coffee and cake are on us.`,
      textLanguage: 'EN',
      interests: ['inclusive-sport', 'gymnastics-fitness', 'refugees-newcomers'],
      skills: ['organising'],
      availability: slots('sun-pm'),
      commitment: 'FEW_HOURS_MONTHLY',
      languages: ['EN', 'DE'],
      minimumAge: 16,
      accessibility: ['CHILDREN_WELCOME', 'WHEELCHAIR_ACCESSIBLE', 'PUBLIC_TRANSPORT'],
      benefits: ['INSURANCE', 'MEALS'],
      confirmedDaysAgo: 14,
    },
  ], [
    { slug: 'schnupperabend-rueckenfit', kind: 'MEETING', title: 'Schnupperabend Rückenfit', summary: 'Eine Stunde üben, eine Viertelstunde fragen: So lernen Sie unsere Gesundheitskurse kennen.', description: `Bequeme Kleidung und eine Trinkflasche reichen. Matten liegen bereit. Nach der Stunde erklären wir, welche Kurse die Krankenkassen bezuschussen.`, starts: { weekday: 'MONDAY', week: 1 }, startTime: '18:30', minutes: 75, venue: 'Turnhalle, Seiteneingang', interests: ['gymnastics-fitness'], capacity: 20 },
    { slug: 'kurs-kinder-sichern', kind: 'TRAINING', title: 'Hilfestellung beim Kinderturnen', summary: 'Richtig sichern an Kasten, Reck und Bank: ein praktischer Samstagvormittag für Helferinnen und Helfer.', description: `Wir üben mit sechs Kindern, die freiwillig purzeln. Am Ende wissen Sie, wo Ihre Hände hingehören und wann Sie besser einen Schritt zurücktreten. Der Kurs ist kostenlos, auch für Helfende anderer Vereine.`, starts: { weekday: 'SATURDAY', week: 3 }, startTime: '09:30', minutes: 180, opportunity: 'eltern-kind-turnen-helfen', interests: ['sports-coaching', 'gymnastics-fitness'], capacity: 14 },
  ]),
  entry({
    slug: 'fussballfreunde-kyllbogen',
    kind: 'CLUB',
    name: 'Fußballfreunde Kyllbogen Speicher',
    purpose: 'Fußball für Mädchen und Jungen aus Speicher und den Dörfern ringsum, dazu zwei Altherrenmannschaften.',
    description: `Neun Jugendmannschaften, ein Rasenplatz, ein Hartplatz und ein Clubhaus, das die Mitglieder selbst gebaut haben. Bei uns spielt jedes Kind an jedem Wochenende, auch das, welches den Ball nicht immer trifft.`,
    address: at('Speicher', 'Sportplatzweg 3', -480, 390),
    website: 'https://fussballfreunde-kyllbogen.example',
    foundedIn: 1949,
    interests: ['ball-games', 'sports-coaching', 'youth-groups'],
    verifications: [checked('REGISTER_ENTRY', 340), checked('TAX_EXEMPTION', 340, 'Bescheid gilt noch gut ein Jahr.', 400)],
    responsiveness: { shareAnswered: 0.72, medianHours: 52 },
  }, [
    {
      slug: 'bambini-trainer',
      title: 'Trainerin oder Trainer für die Bambini',
      summary: 'Zwanzig Kinder, acht Bälle, kein Ergebnisdienst: Wer begleitet unsere Fünf- und Sechsjährigen?',
      description: `
        Bei den Bambini zählt niemand die Tore. Dienstags um 16.30 Uhr wird gefangen, gedribbelt und manchmal ein Regenwurm gerettet. Alle drei Wochen fährt die Gruppe samstags zu einem Spielfest in der Nachbarschaft.

        Ein Vater leitet das Training bisher allein. Zu zweit ließe sich die Gruppe teilen, und jedes Kind hätte öfter den Ball am Fuß. Sie brauchen keine Lizenz. Der Verein meldet Sie zum Kindertrainer-Kurs an, der an einem Samstag in der Nähe stattfindet.

        Trainingsjacke, Bälle und ein Regal voller Spielideen stellen wir. Das erweiterte Führungszeugnis ist für Sie kostenlos.`,
      interests: ['ball-games', 'sports-coaching', 'youth-groups'],
      skills: ['coaching', 'childcare'],
      availability: slots('tue-pm', 'sat-am'),
      commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 16,
      requirements: ['CERTIFICATE_OF_CONDUCT'],
      benefits: ['EXPENSES', 'INSURANCE', 'TRAINING'],
      confirmedDaysAgo: 4,
    },
    {
      slug: 'clubhaus-theke',
      title: 'Clubhausdienst am Heimspieltag',
      summary: 'Bratwurst wenden, Kuchen schneiden, Kasse machen: einmal im Monat vier Stunden im Clubhaus helfen.',
      description: `
        Ohne Kuchentheke kein neuer Trikotsatz. An Heimspieltagen öffnet das Clubhaus am Samstag um 13 Uhr, und drei Leute teilen sich Grill, Ausschank und Kasse. Jede Schicht dauert vier Stunden, ein Kalender an der Wand zeigt, wer wann dran ist.

        Gesucht werden Menschen, die sich für einen Samstag im Monat eintragen. Auch Paare oder Freundinnen, die gern zusammen anpacken, sind willkommen. Die Belehrung des Gesundheitsamtes organisieren wir gemeinsam an einem Abend im Herbst.

        Essen und Trinken sind für alle Helfenden frei, und die zweite Halbzeit sieht man durch das große Fenster sehr gut.`,
      interests: ['ball-games', 'cooking-eating'],
      skills: ['cooking', 'accounting'],
      availability: slots('sat-pm'),
      commitment: 'FEW_HOURS_MONTHLY',
      minimumAge: 18,
      requirements: ['FOOD_HYGIENE'],
      benefits: ['MEALS', 'INSURANCE', 'TEAM_EVENTS'],
      confirmedDaysAgo: 47,
    },
    {
      slug: 'maedchenmannschaft-mitspielen',
      kind: 'MEMBERSHIP',
      title: 'Mädchenfußball: Mitspielerinnen von 9 bis 12',
      summary: 'Unsere neue Mädchenmannschaft hat acht Spielerinnen und zwei Trainerinnen. Jetzt fehlst noch du.',
      description: `
        Acht Mädchen haben im Sommer beschlossen, dass sie nicht länger mit den Jungs trainieren wollen. Seitdem gibt es freitags um 16 Uhr eine eigene Mannschaft mit den Trainerinnen Jule und Samira, beide selbst noch aktiv.

        Für den Spielbetrieb brauchen wir zehn bis zwölf Spielerinnen. Ob du schon einmal im Verein warst, ist egal. Komm mit Turnschuhen vorbei, Schienbeinschoner leihen wir dir.

        Der Beitrag liegt bei vier Euro im Monat, Geschwister zahlen nichts. Familien mit wenig Einkommen helfen wir beim Antrag auf das Bildungspaket. Eine Fahrgemeinschaft aus Preist und Herforst gibt es bereits.`,
      interests: ['ball-games'],
      availability: slots('fri-pm'),
      commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 9,
      maximumAge: 12,
      accessibility: ['CHILDREN_WELCOME', 'PUBLIC_TRANSPORT'],
      benefits: ['INSURANCE', 'TEAM_EVENTS'],
      confirmedDaysAgo: 18,
    },
    {
      slug: 'platzpflege-speicher',
      title: 'Rasenplatz pflegen: mähen, kreiden, Netze flicken',
      summary: 'Für alle, die lieber draußen werkeln als kicken. Zwei Vormittage im Monat, Aufsitzmäher inklusive.',
      description: `
        Unser Platzwart Heinz hat 31 Jahre lang gemäht und möchte den Schlüssel zum Geräteschuppen nun teilen. Drei Leute haben schon zugesagt, mit einer vierten Person ginge die Rechnung auf: Jede und jeder ist dann zwei Vormittage im Monat an der Reihe.

        Zu tun gibt es genug. Im Sommer wird gemäht und gewässert, vor den Spielen werden die Linien gezogen, zwischendurch sind Netze und Bänke dran. Heinz weist alle gründlich in den Mäher ein.

        Welche Wochentage passen, machen Sie untereinander aus. Arbeitshandschuhe und Gehörschutz liegen im Schuppen.`,
      interests: ['ball-games', 'paths-squares'],
      skills: ['gardening', 'handiwork', 'physical-work'],
      availability: workdays('am'),
      commitment: 'FEW_HOURS_MONTHLY',
      minimumAge: 18,
      benefits: ['INSURANCE', 'MENTORING'],
      confirmedDaysAgo: 61,
    },
  ], [
    { slug: 'hallenturnier-jugend', kind: 'FESTIVAL', title: 'Hallenturnier der Jugend', summary: 'Zwölf Mannschaften, ein Wochenende, Waffeln bis zum Abwinken. Der Eintritt ist frei.', description: `Samstags spielen die Jüngsten, sonntags die C- und D-Jugend. Wer Waffelteig rühren oder den Spielplan ansagen mag, meldet sich gern vorher. Für Geschwisterkinder gibt es eine Bastelecke.`, starts: { weekday: 'SATURDAY', week: 6 }, allDay: true, days: 2, venue: 'Sporthalle am Schulzentrum', place: at('Speicher', 'Schulstraße 20', 240, -160), interests: ['ball-games'] },
    { slug: 'kindertrainer-kurs', kind: 'TRAINING', title: 'Kindertrainer-Kurs an einem Tag', summary: 'Spielen statt Drillen: Grundlagen für alle, die Vier- bis Achtjährige trainieren oder trainieren wollen.', description: `Vormittags Theorie in kleinen Portionen, nachmittags auf dem Platz mit der F-Jugend. Ein Mittagessen ist dabei. Der Kurs wird als Einstieg in die Basisausbildung anerkannt.`, starts: { weekday: 'SATURDAY', week: 9 }, startTime: '09:00', minutes: 450, opportunity: 'bambini-trainer', venue: 'Clubhaus am Sportplatz', interests: ['sports-coaching', 'ball-games'], capacity: 18 },
  ]),
  entry({
    slug: 'schwimmkreis-seeblick',
    kind: 'CLUB',
    name: 'Schwimmkreis Seeblick',
    purpose: 'Schwimmen lernen, sicher baden, Leben retten: rund um den Stausee und im Lehrbecken.',
    description: `Jedes vierte Kind verlässt die Grundschule, ohne sicher schwimmen zu können. Dagegen arbeiten 30 Ehrenamtliche an vier Nachmittagen in der Woche an. Im Sommer wachen wir an der Badestelle, im Winter geben wir Kurse.`,
    address: at('Biersdorf am See', 'Uferstraße 9', -350, 280),
    website: 'https://schwimmkreis-seeblick.example',
    foundedIn: 1986,
    interests: ['swimming-water-sports', 'water-rescue', 'sports-coaching'],
    verifications: [checked('REGISTER_ENTRY', 95), checked('TAX_EXEMPTION', 95, null, 900), checked('ADDRESS', 90, 'Vor Ort am Vereinsheim.')],
    responsiveness: { shareAnswered: 1, medianHours: 9 },
  }, [
    {
      slug: 'schwimmkurs-begleiten',
      title: 'Im Wasser dabei: Anfängerschwimmen für Kinder',
      summary: 'Freitags im Lehrbecken mit sechs Kindern üben, bis aus dem Paddeln ein Seepferdchen wird.',
      description: `
        Vom ersten Blubbern bis zum Sprung vom Rand dauert es meist zehn Freitage. Unsere Kurse laufen zu zweit: Eine ausgebildete Kraft leitet an, eine zweite Person ist mit im Wasser, hält, ermutigt und zählt durch.

        Diese zweite Person könnten Sie sein. Das Wasser ist 30 Grad warm und reicht Ihnen bis zur Brust. Sicher schwimmen sollten Sie selbst; das Rettungsschwimmabzeichen machen Sie innerhalb des ersten Jahres mit uns, wir zahlen es.

        Kurszeit ist freitags von 15 bis 17 Uhr im Lehrbecken in Bitburg. In den Schulferien ist Pause.`,
      interests: ['swimming-water-sports', 'sports-coaching'],
      skills: ['coaching', 'childcare'],
      place: at('Bitburg', 'Badweg 2', -300, 500),
      availability: slots('fri-pm'),
      commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 16,
      accessibility: ['PUBLIC_TRANSPORT'],
      requirements: ['CERTIFICATE_OF_CONDUCT', 'INTRODUCTORY_COURSE'],
      benefits: ['EXPENSES', 'INSURANCE', 'TRAINING', 'CERTIFICATE'],
      confirmedDaysAgo: 2,
    },
    {
      slug: 'wachdienst-stausee',
      title: 'Wachdienst am Stausee',
      summary: 'An Sommerwochenenden die Badestelle im Blick behalten. Ausbildung und rote Jacke gibt es von uns.',
      description: `
        An heißen Sonntagen liegen 500 Leute am Ufer, und wir sitzen auf dem Turm. Meist kleben wir Pflaster und suchen verlorene Badehosen. Zweimal im letzten Jahr kam es auf jede Minute an.

        Wer Wache gehen möchte, beginnt mit dem Rettungsschwimmabzeichen in Silber und einem Erste-Hilfe-Kurs. Beides bieten wir über den Winter an, sodass Sie zur Badesaison bereit sind. Danach tragen Sie sich für mindestens vier Dienste im Jahr ein, immer in einer Gruppe von vier Leuten.

        Verpflegung, Kleidung und das Bootspatent für Interessierte übernimmt der Verein.`,
      interests: ['water-rescue', 'swimming-water-sports'],
      skills: ['first-aid'],
      availability: weekend('am', 'pm'),
      commitment: 'FEW_DAYS',
      minimumAge: 16,
      requirements: ['FIRST_AID', 'INTRODUCTORY_COURSE'],
      benefits: ['INSURANCE', 'TRAINING', 'MEALS', 'CERTIFICATE'],
      confirmedDaysAgo: 21,
    },
    {
      slug: 'mitglied-winterschwimmen',
      kind: 'MEMBERSHIP',
      title: 'Winterschwimmerinnen und Winterschwimmer willkommen',
      summary: 'Sonntags um neun in den See, danach Tee aus der Kanne. Eine kleine Gruppe freut sich über Zuwachs.',
      description: `
        Angefangen hat es mit einer Wette. Inzwischen treffen sich sonntags um neun bis zu vierzehn Leute am Steg, gehen für ein paar Minuten ins kalte Wasser und sitzen anschließend in der Sauna des Vereinsheims.

        Niemand geht allein hinein, und wer zum ersten Mal kommt, hat jemanden an der Seite. Vorher sprechen wir kurz über Herz und Kreislauf; im Zweifel fragen Sie Ihre Hausärztin.

        Eine Mitgliedschaft kostet 36 Euro im Jahr und schließt Sauna und Steg ein. Mütze, Schwimmschuhe und ein warmer Bademantel sind gut investiertes Geld.`,
      interests: ['swimming-water-sports', 'games-social-evenings'],
      availability: slots('sun-am'),
      commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 18,
      benefits: ['TEAM_EVENTS'],
      confirmedDaysAgo: 38,
    },
  ], [
    { slug: 'rettungsschwimmen-silber', kind: 'TRAINING', title: 'Rettungsschwimmen Silber, erster Abend', summary: 'Acht Abende bis zum Abzeichen. Am ersten Termin wird geschwommen, gemessen und geplant.', description: `Voraussetzung: 400 Meter am Stück. Badezeug und ein alter Schlafanzug zum Kleiderschwimmen gehören in die Tasche. Wer am Stausee Wache gehen will, zahlt nichts.`, starts: { weekday: 'THURSDAY', week: 2 }, startTime: '19:00', minutes: 120, opportunity: 'wachdienst-stausee', venue: 'Lehrbecken Bitburg', place: at('Bitburg', 'Badweg 2', -300, 500), interests: ['water-rescue'], capacity: 16 },
    { slug: 'ufer-aufraeumtag', kind: 'WORK_DAY', title: 'Ufer-Aufräumtag am Stausee', summary: 'Treibgut sammeln, Stege abschleifen, gemeinsam Suppe essen. Kinder ab sechs können gut mithelfen.', description: `Treffpunkt ist der Bootsschuppen. Zangen, Säcke und Schleifpapier sind da, Gummistiefel bitte selbst mitbringen. Um 13 Uhr gibt es Linsensuppe, mit und ohne Wurst.`, starts: { weekday: 'SATURDAY', week: 15 }, startTime: '10:00', minutes: 240, venue: 'Bootsschuppen am Nordufer', interests: ['waste-repair', 'forest-water'] },
  ]),
];
