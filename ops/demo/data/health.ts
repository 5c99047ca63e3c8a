import type { DemoEntry } from '../demo-data.ts';
import { checked, entry } from '../entry.ts';
import { slots, weekend, workdays } from '../slots.ts';
import { at } from '../towns.ts';

/** Gesundheit. */
export const health: readonly DemoEntry[] = [
  entry({
    slug: 'hospizdienst-abendstern',
    kind: 'CLUB',
    name: 'Hospizdienst Abendstern',
    purpose: 'Menschen am Lebensende begleiten, zu Hause und im Heim, und danach für die Angehörigen da sein.',
    description: `48 ausgebildete Begleiterinnen und Begleiter, zwei Koordinatorinnen, ein Trauercafé. Unser Dienst kostet nichts und fragt nicht nach der Konfession. Oft sitzen wir einfach da, und das ist schon viel.`,
    address: at('Bitburg', 'Sternengasse 3', 290, 60),
    website: 'https://hospizdienst-abendstern.example',
    foundedIn: 1999,
    interests: ['hospice-grief', 'older-people'],
    verifications: [checked('REGISTER_ENTRY', 170), checked('TAX_EXEMPTION', 170, null, 900), checked('PERSON_IN_CHARGE', 168, 'Beide Koordinatorinnen persönlich bekannt.')],
    responsiveness: { shareAnswered: 1, medianHours: 16 },
  }, [
    {
      slug: 'sterbebegleitung',
      title: 'Sterbende begleiten: Vorbereitungskurs und Einsatz',
      summary: 'Ein halbes Jahr Kurs, danach etwa drei Stunden in der Woche an der Seite eines Menschen, der Abschied nimmt.',
      description: `
        Viele, die bei uns mitarbeiten, hatten anfangs Angst, etwas Falsches zu sagen. Im Vorbereitungskurs stellen sie fest, dass Zuhören meistens genügt. Er umfasst zwölf Abende und zwei Samstage und führt behutsam an Themen heran, über die man sonst selten spricht.

        Anschließend begleiten Sie eine Person, zu Hause oder im Heim, ungefähr drei Stunden in der Woche. Sie lesen vor, halten eine Hand, entlasten die Familie. Pflege gehört nicht dazu.

        Jeden Monat gibt es Supervision. Wer selbst vor Kurzem jemanden verloren hat, dem raten wir, sich ein Jahr Zeit zu lassen.`,
      interests: ['hospice-grief', 'older-people'], skills: ['listening'], availability: [...workdays('am', 'pm', 'eve'), ...weekend('pm')], commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 21, requirements: ['INTRODUCTORY_COURSE', 'CONFIDENTIALITY', 'CERTIFICATE_OF_CONDUCT'], benefits: ['TRAINING', 'MENTORING', 'TRAVEL_COSTS', 'INSURANCE', 'CERTIFICATE'], confirmedDaysAgo: 27,
    },
    {
      slug: 'trauercafe',
      title: 'Gastgeberin im Trauercafé',
      summary: 'Am zweiten Sonntag im Monat steht Kuchen auf dem Tisch und niemand muss so tun, als sei alles gut.',
      description: `
        Sonntage sind für Hinterbliebene oft die längsten Tage. Deshalb öffnet unser Café am zweiten Sonntag im Monat von 15 bis 17 Uhr. Es kommen Witwer, Töchter, Freunde; manche einmal, manche ein ganzes Jahr lang.

        Sie begrüßen, schenken Kaffee ein und setzen sich dazu. Eine ausgebildete Trauerbegleiterin ist immer im Raum und übernimmt, wenn ein Gespräch schwer wird. Zwei Abende bereiten Sie auf die Aufgabe vor.

        Wichtig ist uns, dass Sie Stille aushalten und auch einmal herzlich mitlachen können. Beides kommt vor, manchmal innerhalb einer Minute.`,
      interests: ['hospice-grief'], skills: ['listening', 'cooking'], availability: slots('sun-pm'), commitment: 'FEW_HOURS_MONTHLY',
      minimumAge: 18, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'ACCESSIBLE_TOILET', 'PUBLIC_TRANSPORT', 'HEARING_LOOP'], requirements: ['CONFIDENTIALITY'], benefits: ['TRAINING', 'INSURANCE', 'MEALS'], confirmedDaysAgo: 39,
    },
  ], [
    { slug: 'infoabend-hospiz', kind: 'MEETING', title: 'Infoabend zum Vorbereitungskurs', summary: 'Was erwartet mich, was traue ich mir zu? Zwei Begleiterinnen erzählen aus ihrer Arbeit.', description: `Der Abend ist unverbindlich. Über die Teilnahme am Kurs entscheiden wir gemeinsam in einem Gespräch unter vier Augen.`, starts: { weekday: 'TUESDAY', week: 2 }, startTime: '19:00', minutes: 90, opportunity: 'sterbebegleitung', interests: ['hospice-grief'] },
    { slug: 'kurs-sterbenden-beistehen', kind: 'TRAINING', title: 'Sterbenden beistehen: ein Kurs für Angehörige', summary: 'Vier Stunden für alle, die wissen möchten, wie man Sterbenden beistehen kann.', description: `Es geht um das Sterben als Teil des Lebens, um Vorsorge, Linderung und Abschied. Vorkenntnisse braucht niemand. Getränke und Suppe stehen bereit.`, starts: { weekday: 'SATURDAY', week: 10 }, startTime: '10:00', minutes: 270, interests: ['hospice-grief', 'adult-courses'], capacity: 18 },
  ]),
  entry({
    slug: 'selbsthilfetreff-eifelherz',
    kind: 'INITIATIVE',
    name: 'Selbsthilfetreff Eifelherz',
    purpose: 'Ein Dach für 19 Selbsthilfegruppen, von A wie Angst bis Z wie Zöliakie.',
    description: `Wir stellen Räume, Kaffee und ein offenes Ohr. Die Gruppen leiten sich selbst. Wer eine neue gründen möchte, bekommt Starthilfe, bis sie allein läuft.`,
    address: at('Bitburg', 'Nordpassage 2', 380, 320),
    foundedIn: 2003,
    interests: ['self-help-groups', 'mental-health-addiction', 'dementia'],
    verifications: [checked('PERSON_IN_CHARGE', 145), checked('ADDRESS', 145)],
    responsiveness: { shareAnswered: 0.75, medianHours: 60 },
  }, [
    {
      slug: 'demenz-betreuungsgruppe',
      title: 'Betreuungsgruppe für Menschen mit Demenz',
      summary: 'Drei Stunden singen, malen, erinnern. Zwei Gäste, eine Helferin: So bleibt Zeit für jeden Einzelnen.',
      description: `
        Wenn die Gruppe am Donnerstag beginnt, kann eine Ehefrau endlich zum Friseur. Das ist der eine Grund, weshalb es uns gibt. Der andere sind die acht Gäste selbst, die Volkslieder bis zur letzten Strophe kennen und gern gebraucht werden.

        Sie holen Ihre Gäste an der Tür ab, decken mit ihnen den Tisch, begleiten beim Malen oder beim Gang durch den Garten. Eine Fachkraft leitet die Gruppe. Vorher besuchen Sie einen Grundkurs von 30 Stunden, der anerkannt und bezahlt ist.

        Für jeden Nachmittag erhalten Sie eine Aufwandsentschädigung.`,
      interests: ['dementia', 'older-people'], skills: ['listening', 'singing'], availability: slots('thu-pm'), commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 18, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'ACCESSIBLE_TOILET'], requirements: ['INTRODUCTORY_COURSE', 'CONFIDENTIALITY'], benefits: ['EXPENSES', 'INSURANCE', 'TRAINING', 'CERTIFICATE'], confirmedDaysAgo: 19,
    },
    {
      slug: 'mitglied-diabetesgruppe',
      kind: 'MEMBERSHIP',
      title: 'Diabetesgruppe Typ 1: junge Erwachsene willkommen',
      summary: 'Sensor, Pumpe, Partynacht: Wer unter 35 ist und Fragen hat, findet hier Leute mit Antworten.',
      description: `
        In der großen Gruppe sind die meisten über sechzig, und ihre Fragen sind andere als unsere. Darum treffen wir uns extra: sechs Leute zwischen 17 und 33, alle mit Typ 1, jeden dritten Dienstag um 19 Uhr.

        Wir reden über Schichtarbeit, Sport, Führerschein und darüber, wie man es dem neuen Freund erzählt. Zweimal im Jahr kommt eine Diabetesberaterin, gelegentlich gehen wir bowlen.

        Beiträge gibt es keine, Anmelden muss sich auch niemand. Schreib uns kurz, dann holen wir dich unten an der Tür ab.`,
      interests: ['self-help-groups'], availability: slots('tue-eve'), commitment: 'FEW_HOURS_MONTHLY', minimumAge: 16, maximumAge: 35, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'PUBLIC_TRANSPORT'], requirements: ['CONFIDENTIALITY'], benefits: ['TEAM_EVENTS'], confirmedDaysAgo: 57,
    },
    {
      slug: 'telefonkette-einsamkeit',
      title: 'Gute-Morgen-Anrufe, von zu Hause aus',
      summary: 'Fünf Minuten am Telefon, damit jemand den Tag nicht mit Schweigen beginnt. Werktags, wann es bei Ihnen passt.',
      description: `
        „Guten Morgen, wie haben Sie geschlafen?“ Für elf Menschen in der Umgebung beginnt so jeder Werktag. Sie leben allein, haben sich selbst gemeldet und freuen sich auf eine vertraute Stimme.

        Sie rufen an zwei festen Tagen eine oder zwei Personen an, immer dieselben. Aus fünf Minuten wird auch einmal eine Viertelstunde. Hebt niemand ab, verständigen Sie uns, und wir kümmern uns um alles Weitere.

        Ihre eigene Nummer bleibt unsichtbar. Zum Einstieg sprechen wir ausführlich miteinander, und alle zwei Monate trifft sich die Telefonrunde zum Frühstück oder per Video.`,
      interests: ['mental-health-addiction', 'older-people'], skills: ['listening'], attendance: 'REMOTE', availability: workdays('am'), commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 18, requirements: ['CONFIDENTIALITY'], benefits: ['TRAINING', 'MENTORING'], confirmedDaysAgo: 8,
    },
  ], [
    { slug: 'markt-der-selbsthilfe', kind: 'FESTIVAL', title: 'Markt der Selbsthilfe', summary: '19 Gruppen stellen sich vor. Man darf fragen, mitnehmen, weitergehen.', description: `An jedem Tisch sitzt jemand, der die Sache selbst kennt. Um 12 und um 15 Uhr gibt es kurze Vorträge zum Thema Schlaf. Der Eintritt ist frei.`, starts: { weekday: 'SATURDAY', week: 12 }, startTime: '11:00', minutes: 300, venue: 'Foyer der Stadthalle', interests: ['self-help-groups'], place: at('Bitburg', null, 20, -60) },
    { slug: 'demenz-grundkurs', kind: 'TRAINING', title: 'Grundkurs Demenz, erstes Wochenende', summary: 'Krankheitsbilder, Gespräche, Beschäftigung: der anerkannte Kurs für Helferinnen und Helfer.', description: `Der Kurs umfasst drei Wochenenden. Bitte nehmen Sie nur teil, wenn Sie an allen können. Die Kosten übernehmen wir für Aktive in den Betreuungsgruppen.`, starts: { weekday: 'FRIDAY', week: 5 }, startTime: '16:00', minutes: 2880, opportunity: 'demenz-betreuungsgruppe', interests: ['dementia'], capacity: 16 },
  ]),
  entry({
    slug: 'besuchsdienst-lichtblick',
    kind: 'INITIATIVE',
    name: 'Besuchsdienst Lichtblick',
    purpose: 'Besuche am Krankenbett, Wegweiser in den Fluren und Bücher für lange Nachmittage.',
    description: `Seit über zwanzig Jahren gehen die Leute mit den gelben Westen durch die Stationen. Sie lotsen, hören zu, besorgen eine Zeitung. Inzwischen sind sie zu dreißigst.`,
    address: at('Bitburg', 'Am Klinikberg 1', -540, -560),
    foundedIn: 2002,
    interests: ['hospital-visiting', 'blood-donation'],
    verifications: [checked('PERSON_IN_CHARGE', 30), checked('ADDRESS', 30)],
    responsiveness: { shareAnswered: 0.84, medianHours: 29 },
  }, [
    {
      slug: 'krankenhaus-lotsen',
      title: 'Lotsendienst am Klinikeingang',
      summary: 'Vormittags begleiten Sie Patientinnen und Patienten von der Anmeldung auf die Station und nehmen ihnen die Tasche ab.',
      description: `
        Wer morgens mit Koffer und Aufregung in die Klinik kommt, ist froh über ein bekanntes Gesicht. Das Gesicht kennen die Leute zwar noch nicht, aber die gelbe Weste.

        Zwischen 7.30 und 11 Uhr stehen Sie zu zweit am Empfang, erklären den Weg, begleiten zur Station und bleiben, bis eine Pflegekraft übernimmt. Etwa sechs Kilometer kommen dabei am Vormittag zusammen, bequeme Schuhe sind also ratsam.

        Nach vier Diensten mit einer erfahrenen Kollegin finden Sie jede Tür. Das Mittagessen in der Kantine ist frei.`,
      interests: ['hospital-visiting'], skills: ['listening'], availability: workdays('am'), commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 18, accessibility: ['PUBLIC_TRANSPORT', 'ACCESSIBLE_TOILET'], requirements: ['CONFIDENTIALITY', 'MEASLES_PROTECTION'], benefits: ['MEALS', 'INSURANCE', 'TRAINING'], confirmedDaysAgo: 42,
    },
    {
      slug: 'blutspende-team',
      title: 'Blutspende-Team: Anmeldung und Buffet',
      summary: 'Alle acht Wochen an einem Freitagnachmittag: Spenderinnen begrüßen, Brote schmieren, auf blasse Gesichter achten.',
      description: `
        Gespendet wird in der Stadthalle, alle acht Wochen, von 15.30 bis 20 Uhr. Rund 180 Menschen kommen, und damit sie wiederkommen, gibt es hinterher etwas Ordentliches zu essen.

        Unser Team besteht aus Leuten, die an der Anmeldung helfen, das Buffet richten oder im Ruheraum ein Auge auf die Liegen haben. Medizinisch müssen Sie nichts können. Ärztinnen und Sanitäter sind natürlich vor Ort.

        Drei der letzten Neuzugänge kamen übrigens, weil sie selbst nicht spenden dürfen und trotzdem etwas beitragen wollten.`,
      interests: ['blood-donation'], skills: ['cooking'], place: at('Bitburg', null, 20, -60), availability: slots('fri-pm', 'fri-eve'), commitment: 'FEW_HOURS',
      minimumAge: 16, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'ACCESSIBLE_TOILET', 'PUBLIC_TRANSPORT'], benefits: ['MEALS', 'INSURANCE', 'TEAM_EVENTS'], confirmedDaysAgo: 21,
    },
    {
      slug: 'vorlesen-kinderstation',
      title: 'Vorlesen auf der Kinderstation',
      summary: 'Mit dem Bücherwagen von Bett zu Bett: eine Geschichte gegen Langeweile und Heimweh.',
      description: `
        Ein gebrochenes Bein ist vor allem langweilig. Auf der Kinderstation wartet deshalb ein roter Bücherwagen auf jemanden, der ihn am späten Nachmittag durch die Zimmer schiebt.

        Manche Kinder wollen drei Geschichten hintereinander, andere lieber Quartett spielen oder erzählen, wie es passiert ist. Die Pflegekräfte sagen Ihnen vorher, wer Besuch verträgt. Sie bleiben etwa zwei Stunden, an einem Nachmittag in der Woche.

        Nötig sind ein Nachweis über den Masernschutz und ein Führungszeugnis; um die Formulare kümmern wir uns mit Ihnen.`,
      interests: ['reading-aloud', 'hospital-visiting'], skills: ['storytelling', 'childcare'], availability: slots('mon-pm', 'wed-pm', 'fri-pm'), commitment: 'FEW_HOURS_WEEKLY',
      minimumAge: 18, accessibility: ['PUBLIC_TRANSPORT'], requirements: ['MEASLES_PROTECTION', 'CERTIFICATE_OF_CONDUCT', 'CONFIDENTIALITY'], benefits: ['INSURANCE', 'MEALS', 'TRAINING'], confirmedDaysAgo: 3,
    },
  ], [
    { slug: 'blutspende-stadthalle', kind: 'MEETING', title: 'Blutspende in der Stadthalle', summary: 'Eine Stunde Zeit, ein Ausweis und vorher ein gutes Mittagessen: mehr braucht es nicht.', description: `Spenden dürfen gesunde Menschen ab 18 Jahren. Erstspenderinnen und Erstspender kommen bitte bis 19 Uhr. Im Anschluss wartet das Buffet.`, starts: { weekday: 'FRIDAY', week: 3 }, startTime: '15:30', minutes: 270, opportunity: 'blutspende-team', venue: 'Stadthalle', place: at('Bitburg', null, 20, -60), interests: ['blood-donation'] },
  ]),
];
