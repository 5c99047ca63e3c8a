import type { DemoEntry } from '../demo-data.ts';
import { checked, entry } from '../entry.ts';
import { slots, workdays } from '../slots.ts';
import { at } from '../towns.ts';

/** Justiz und Kriminalitätsprobleme. */
export const justice: readonly DemoEntry[] = [
  entry({
    slug: 'beistand-eifel',
    kind: 'CLUB',
    name: 'Beistand Eifel – Hilfe für Opfer',
    purpose: 'Unterstützung für Menschen, die Opfer einer Straftat wurden, vom ersten Gespräch bis zum letzten Prozesstag.',
    description: `Einbruch, Betrug, Schläge: Wer so etwas erlebt, braucht jemanden, der zuhört und sich auskennt. Unsere zwölf Ehrenamtlichen begleiten zur Polizei und ins Gericht, vermitteln Anwälte und bleiben erreichbar.`,
    address: at('Bitburg', 'Schlossgasse 9', 160, -210),
    foundedIn: 1995,
    interests: ['victim-support', 'crime-prevention'],
    verifications: [checked('REGISTER_ENTRY', 115), checked('TAX_EXEMPTION', 115, null, 780), checked('PERSON_IN_CHARGE', 112)],
    responsiveness: { shareAnswered: 0.96, medianHours: 8 },
  }, [
    {
      slug: 'opferbegleitung',
      title: 'Opferbegleiterin oder Opferbegleiter',
      summary: 'Zuhören, zu Terminen mitgehen, Anträge erklären. Sie werden gründlich vorbereitet und stehen nie allein da.',
      description: `
        Nach einem Überfall ist nichts mehr selbstverständlich, nicht einmal der Weg zum Briefkasten. Betroffene melden sich bei uns oft erst Wochen später. Dann zählt, dass jemand Zeit hat und nicht nach Schuld fragt.

        Sie begleiten eine Person über einige Wochen oder Monate: zum Arzt, zur Vernehmung, in den Gerichtssaal. Rechtsberatung leisten Sie nicht, dafür haben wir Fachleute.

        Die Ausbildung umfasst drei Wochenenden und ein halbes Jahr an der Seite einer erfahrenen Kollegin. Regelmäßige Supervision ist Pflicht. Wegen der Schwere mancher Fälle führen wir vorab ein ausführliches Gespräch.`,
      interests: ['victim-support'], skills: ['listening', 'legal-knowledge'], availability: workdays('am', 'pm', 'eve'), commitment: 'FEW_HOURS_MONTHLY', minimumAge: 25, accessibility: ['PUBLIC_TRANSPORT'], requirements: ['CERTIFICATE_OF_CONDUCT', 'CONFIDENTIALITY', 'INTRODUCTORY_COURSE'], benefits: ['TRAVEL_COSTS', 'TRAINING', 'MENTORING', 'INSURANCE'], confirmedDaysAgo: 31,
    },
    {
      slug: 'praevention-enkeltrick',
      title: 'Seniorinnen und Senioren vor Betrug warnen',
      summary: 'Mit Koffer und kleinen Rollenspielen besuchen Sie Seniorenkreise und zeigen, wie Betrüger am Telefon vorgehen.',
      description: `
        „Oma, rate mal, wer dran ist!“ So fängt es an. Bei unseren Besuchen in Seniorenkreisen spielen zwei Ehrenamtliche ein solches Gespräch vor, und das Publikum darf dazwischenrufen. Danach wird geübt, wie man auflegt, ohne sich unhöflich zu fühlen.

        Etwa zweimal im Monat fragt ein Kreis, ein Verein oder eine Pfarrei an. Der Ablauf ist festgelegt, Handzettel und Requisiten stecken im Koffer. Ein Polizist im Ruhestand leitet die Gruppe und bringt alle auf den neuesten Stand.

        Sie sollten gern vor Leuten sprechen. Schauspieltalent schadet auch nicht.`,
      interests: ['crime-prevention', 'older-people'], skills: ['teaching', 'moderating'], availability: workdays('pm'), commitment: 'FEW_HOURS_MONTHLY', minimumAge: 18, benefits: ['TRAVEL_COSTS', 'TRAINING', 'INSURANCE'], confirmedDaysAgo: 46,
    },
  ], [
    { slug: 'betrug-am-telefon', kind: 'MEETING', title: 'Falsche Enkel, falsche Polizisten', summary: 'Ein Nachmittag zum Zuschauen, Mitspielen und Auflegen üben. Mit Kaffee.', description: `Wir zeigen drei Maschen, die gerade in der Gegend vorkommen. Für zu Hause gibt es einen Aufkleber fürs Telefon. Der Saal ist ebenerdig.`, starts: { weekday: 'TUESDAY', week: 1 }, startTime: '15:00', minutes: 90, opportunity: 'praevention-enkeltrick', venue: 'Bürgerhaus Dudeldorf', place: at('Dudeldorf', null, -80, 60), interests: ['crime-prevention'], capacity: 50 },
  ]),
  entry({
    slug: 'betreuungsverein-wegweiser',
    kind: 'CLUB',
    name: 'Betreuungsverein Wegweiser Prüm',
    purpose: 'Rechtliche Betreuung, Vorsorgevollmacht und Hilfe für Menschen, die nach der Haft neu anfangen.',
    description: `Wir gewinnen, schulen und beraten Ehrenamtliche, die für andere rechtliche Entscheidungen treffen. Ein zweiter Arbeitskreis schreibt Briefe ins Gefängnis und hilft beim Start danach.`,
    address: at('Prüm', 'Gerichtsgasse 5', -90, 160),
    website: 'https://wegweiser-pruem.example',
    foundedIn: 1993,
    interests: ['legal-guardianship', 'offender-support', 'courts-mediation'],
    verifications: [checked('REGISTER_ENTRY', 180), checked('TAX_EXEMPTION', 180, null, 660), checked('ADDRESS', 178)],
    responsiveness: { shareAnswered: 0.76, medianHours: 46 },
  }, [
    {
      slug: 'ehrenamtliche-betreuung',
      title: 'Rechtliche Betreuung übernehmen',
      summary: 'Sie regeln für einen Menschen Bank, Post und Behörden, wenn er es selbst nicht mehr kann.',
      description: `
        Nach einem Schlaganfall kann Frau K. nicht mehr schreiben. Ihre Post öffnet seitdem ein ehrenamtlicher Betreuer: Er füllt Anträge aus, spricht mit dem Heim und fragt sie bei allem nach ihrer Meinung.

        Das Amtsgericht bestellt Sie für eine Person und legt die Aufgaben fest. Rechnen Sie mit vier bis sechs Stunden im Monat, am Anfang mit etwas mehr. Unser Verein schult Sie an fünf Abenden und ist bei jeder Frage erreichbar.

        Eine jährliche Aufwandspauschale ist gesetzlich vorgesehen, eine Haftpflichtversicherung besteht ebenfalls. Juristische Vorkenntnisse sind nicht nötig.`,
      interests: ['legal-guardianship'], skills: ['legal-knowledge', 'office-work', 'listening'], commitment: 'FEW_HOURS_MONTHLY', minimumAge: 21, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'PUBLIC_TRANSPORT'], requirements: ['CERTIFICATE_OF_CONDUCT', 'CONFIDENTIALITY', 'INTRODUCTORY_COURSE'], benefits: ['EXPENSES', 'INSURANCE', 'TRAINING', 'MENTORING'], confirmedDaysAgo: 39,
    },
    {
      slug: 'brieffreundschaft-haft',
      title: 'Briefe an Menschen in Haft',
      summary: 'Ein Brief im Monat kann die einzige Verbindung nach draußen sein. Geschrieben wird über unsere Vereinsadresse.',
      description: `
        Manche Gefangene bekommen jahrelang keine Post. Wer ihnen schreibt, ändert daran mit wenig Aufwand sehr viel. Es geht um Alltägliches: das Wetter, ein Buch, die Tomaten auf dem Balkon.

        Sie schreiben ein- oder zweimal im Monat, unter Ihrem Vornamen und über die Adresse des Vereins. So bleibt Ihr Wohnort privat. Über die Tat müssen Sie nichts wissen; ob jemand davon erzählt, entscheidet er selbst.

        Vor dem ersten Brief sprechen wir per Video miteinander. Alle drei Monate tauscht sich die Schreibgruppe aus.`,
      interests: ['offender-support'], skills: ['writing'], attendance: 'REMOTE', commitment: 'FEW_HOURS_MONTHLY', minimumAge: 21, requirements: ['CONFIDENTIALITY'], benefits: ['MENTORING', 'EXPENSES'], confirmedDaysAgo: 60,
    },
    {
      slug: 'schlichtung-nachbarschaft',
      title: 'Schlichten, bevor es vor Gericht geht',
      summary: 'Hecken, Hähne, Hausmusik: In unserer Schlichtungsstelle sitzen Sie zu zweit zwischen zwei Nachbarn.',
      description: `
        Seit drei Jahren reden die beiden nicht mehr, und begonnen hat es mit einer Regenrinne. Vor unserem Tisch sitzen Leute, die eigentlich nur gehört werden wollen. In zwei von drei Fällen gehen sie mit einer Abmachung nach Hause.

        Sie schlichten immer zu zweit, an einem Abend im Monat. Vorher lernen Sie in einem Kurs, wie man Fragen stellt, Pausen aushält und ein Ergebnis aufschreibt, das hält.

        Lebenserfahrung ist hier die wichtigste Voraussetzung. Wer selbst gerade im Streit mit seinem Nachbarn liegt, wartet besser noch ein bisschen.`,
      interests: ['courts-mediation', 'neighbourhood-help'], skills: ['moderating', 'listening'], availability: slots('mon-eve', 'tue-eve', 'wed-eve', 'thu-eve'), commitment: 'FEW_HOURS_MONTHLY', minimumAge: 30, accessibility: ['WHEELCHAIR_ACCESSIBLE'], requirements: ['CONFIDENTIALITY', 'INTRODUCTORY_COURSE'], benefits: ['TRAINING', 'EXPENSES', 'CERTIFICATE'], confirmedDaysAgo: 77,
    },
  ], [
    { slug: 'vorsorgeabend', kind: 'MEETING', title: 'Vorsorgevollmacht und Patientenverfügung', summary: 'Was man regeln sollte, solange man es selbst kann. Vortrag mit Formularen zum Mitnehmen.', description: `Eine Notarin und eine Betreuerin erklären die Unterschiede und häufige Fehler. Persönliche Fragen sind nach dem Vortrag möglich.`, starts: { weekday: 'WEDNESDAY', week: 6 }, startTime: '18:30', minutes: 105, interests: ['legal-guardianship', 'adult-courses'], capacity: 60 },
    { slug: 'kurs-betreuer', kind: 'TRAINING', title: 'Einführung für ehrenamtliche Betreuer, erster Abend', summary: 'Fünf Abende über Aufgaben, Rechte und Grenzen. Auch für Angehörige geeignet.', description: `Die Abende bauen aufeinander auf und finden jeweils montags statt. Alle Unterlagen erhalten Sie gedruckt und als Datei.`, starts: { weekday: 'MONDAY', week: 10 }, startTime: '18:00', minutes: 120, opportunity: 'ehrenamtliche-betreuung', interests: ['legal-guardianship'], capacity: 16, cancellationReason: 'Die Referentin ist erkrankt. Ein neuer Beginn wird so bald wie möglich bekannt gegeben.' },
  ]),
];
