import type { DemoEntry } from '../demo-data.ts';
import { checked, entry } from '../entry.ts';
import { slots, workdays } from '../slots.ts';
import { at } from '../towns.ts';

/** Berufliche Interessenvertretung. */
export const professional: readonly DemoEntry[] = [
  entry({
    slug: 'landfrauen-huegelland',
    kind: 'CLUB',
    name: 'Landfrauen-Netz Hügelland',
    purpose: 'Bildung, Geselligkeit und eine kräftige Stimme für Frauen auf dem Land, mit und ohne Hof.',
    description: `Von 240 Mitgliedern haben noch 60 einen landwirtschaftlichen Betrieb. Wir kämpfen für Busse und Hebammen, bilden uns fort und backen, wenn es der Sache dient. Männer dürfen Kuchen kaufen.`,
    address: at('Arzfeld', 'Dorfmitte 6', -110, 90),
    foundedIn: 1952,
    interests: ['rural-work', 'equality-diversity'],
    verifications: [checked('REGISTER_ENTRY', 330), checked('PERSON_IN_CHARGE', 325)],
    responsiveness: { shareAnswered: 0.74, medianHours: 58 },
  }, [
    {
      slug: 'schule-auf-dem-hof',
      title: 'Schule auf dem Bauernhof: Klassen führen',
      summary: 'Woher kommt die Milch? Auf drei Höfen zeigen wir es Kindern. Gesucht werden Begleiterinnen und Begleiter.',
      description: `
        Wie ein Kuhstall riecht, vergisst kein Kind. Drei Höfe öffnen von April bis Oktober ihre Tore für Schulklassen und Kitas. Während die Bäuerin erzählt, teilt sich die Klasse in Gruppen, und jede braucht einen Erwachsenen.

        Sie führen acht bis zehn Kinder durch vier Stationen: Stall, Futter, Melkstand, Butterfass. Was Sie dazu wissen müssen, steht auf Karten, den Rest erklärt Ihnen die Familie beim Probelauf.

        Die Führungen dauern einen Vormittag. Meist sind es zwei im Monat, und anschließend wird zusammen gegessen.`,
      interests: ['rural-work', 'school-route-outings'], skills: ['teaching', 'childcare', 'animal-care'], availability: workdays('am'), commitment: 'FEW_HOURS_MONTHLY', minimumAge: 16, accessibility: ['CHILDREN_WELCOME'], requirements: ['CERTIFICATE_OF_CONDUCT'], benefits: ['EXPENSES', 'MEALS', 'INSURANCE', 'TRAINING'], confirmedDaysAgo: 49,
    },
    {
      slug: 'mitglied-junge-landfrauen',
      kind: 'MEMBERSHIP',
      title: 'Junge Landfrauen: eine neue Runde unter 40',
      summary: 'Hofübernahme, Homeoffice, Hebammenmangel. Wir reden über das, was Frauen auf dem Land beschäftigt.',
      description: `
        Bei der letzten Versammlung saßen vier Frauen unter 40 an einem Tisch und stellten fest, dass sie über ganz andere Dinge reden. Daraus ist eine eigene Runde entstanden, die sich am letzten Mittwoch im Monat trifft, abwechselnd in Arzfeld, Neuerburg und per Video.

        Manche haben Kühe, andere ein Büro im Dachgeschoss. Gemeinsam ist uns, dass wir hier leben und etwas ändern wollen. Gerade schreiben wir an einem offenen Brief zur Geburtshilfe.

        Kinder dürfen mitgebracht werden. Der Beitrag beträgt 28 Euro jährlich, das erste Jahr ist frei.`,
      interests: ['rural-work', 'equality-diversity'], availability: slots('wed-eve'), attendance: 'MIXED', commitment: 'FEW_HOURS_MONTHLY', minimumAge: 18, maximumAge: 40, accessibility: ['CHILDREN_WELCOME'], benefits: ['TRAINING', 'TEAM_EVENTS'], confirmedDaysAgo: 23,
    },
  ], [
    { slug: 'reden-vor-leuten', kind: 'TRAINING', title: 'Frei reden vor Leuten', summary: 'Ein Tag für Frauen, die in Rat, Verein oder Versammlung öfter das Wort ergreifen wollen.', description: `Atem, Stand, erster Satz: Geübt wird in einer kleinen Gruppe und ohne Kamera. Kinderbetreuung ist auf Anfrage möglich.`, starts: { weekday: 'SATURDAY', week: 14 }, startTime: '09:30', minutes: 390, venue: 'Dorfgemeinschaftshaus Arzfeld', interests: ['rural-work', 'adult-courses'], capacity: 12 },
  ]),
  entry({
    slug: 'stiftung-startbahn',
    kind: 'FOUNDATION',
    name: 'Stiftung Startbahn Beruf',
    purpose: 'Mentoring für junge Menschen ohne Ausbildungsplatz und für Ältere, die noch einmal neu anfangen.',
    description: `Gegründet von zwei Unternehmerinnen aus der Region. Unsere 38 Mentorinnen und Mentoren haben im vergangenen Jahr 51 Menschen in Ausbildung oder Arbeit begleitet. Die Stiftung trägt alle Kosten.`,
    address: at('Bitburg', 'Flugplatzring 40', 350, 1600),
    website: 'https://startbahn-beruf.example',
    foundedIn: 2012,
    interests: ['job-search', 'career-start', 'founding-business'],
    verifications: [checked('REGISTER_ENTRY', 100, 'Stiftungsverzeichnis des Landes.'), checked('TAX_EXEMPTION', 100, null, 940)],
    responsiveness: { shareAnswered: 0.92, medianHours: 19 },
  }, [
    {
      slug: 'mentor-ausbildung',
      title: 'Mentorin oder Mentor für Auszubildende',
      summary: 'Pünktlich sein, Berichtsheft, Ärger mit dem Chef: Sie begleiten einen jungen Menschen durch das erste Lehrjahr.',
      description: `
        Ein Viertel der Ausbildungen wird abgebrochen, oft wegen Kleinigkeiten, die sich hätten klären lassen. Eine Person von außen, die zuhört und sortiert, macht hier einen erstaunlichen Unterschied.

        Mit Ihrem Mentee treffen Sie sich alle ein bis zwei Wochen, beim Spazierengehen, im Café oder am Telefon. Sie sprechen über Schule, Betrieb und Geld, planen die nächsten Schritte und feiern bestandene Prüfungen. Fachlich müssen Sie aus keinem bestimmten Beruf kommen.

        Die Stiftung schult Sie an zwei Samstagen, stellt eine Ansprechpartnerin und übernimmt alle Auslagen. Dauer: etwa ein Jahr.`,
      interests: ['career-start', 'job-search'], skills: ['listening', 'teaching'], availability: [...workdays('eve'), ...slots('sat-am')], attendance: 'MIXED', commitment: 'FEW_HOURS_MONTHLY', minimumAge: 25, requirements: ['CERTIFICATE_OF_CONDUCT', 'CONFIDENTIALITY', 'INTRODUCTORY_COURSE'], benefits: ['EXPENSES', 'TRAINING', 'MENTORING', 'TEAM_EVENTS'], confirmedDaysAgo: 10,
    },
    {
      slug: 'gruender-sprechstunde',
      title: 'Sprechstunde für Gründerinnen und Gründer, per Video',
      summary: 'Sie waren selbständig oder haben einen Betrieb geführt? Geben Sie Ihre Erfahrung in einer Stunde weiter.',
      description: `
        Die Konditorin mit der Backstube in der Garage, der Fahrradmechaniker, die beiden mit der App: Wer hier gründet, hat viele Ideen und selten jemanden, der unbequeme Fragen stellt. Genau diese Fragen sind gefragt.

        In der Sprechstunde hören Sie sich ein Vorhaben an und sagen ehrlich, was Sie sehen. Kalkulation, Rechtsform, Nachfolge oder Werbung, jeder bleibt bei dem, was er kennt. Ein Gespräch dauert eine Stunde und findet per Video statt.

        Übernehmen Sie ein bis zwei Gespräche im Monat. Eine Rechtsberatung ersetzt das nicht, darauf weisen wir alle hin.`,
      interests: ['founding-business'], skills: ['accounting', 'legal-knowledge', 'moderating'], attendance: 'REMOTE', availability: workdays('eve'), commitment: 'FEW_HOURS_MONTHLY', languages: ['DE', 'EN'], minimumAge: 25, requirements: ['CONFIDENTIALITY'], benefits: ['TEAM_EVENTS'], confirmedDaysAgo: 56,
    },
    {
      slug: 'fachsprache-pflege',
      title: 'Fachsprache üben mit Pflegeschülern aus dem Ausland',
      summary: 'Wundverband, Übergabe, Dienstplan: Wer aus der Pflege kommt, hilft angehenden Fachkräften beim Deutsch im Beruf.',
      description: `
        Neun junge Leute aus Marokko, Indien und Kolumbien lernen in der Gegend den Pflegeberuf. Ihr Deutsch reicht für den Alltag, doch die Übergabe am Schichtende ist eine Prüfung für sich.

        Gesucht werden aktive oder frühere Pflegekräfte, die mit ihnen sprechen üben: Wie beschreibt man Schmerzen, was schreibt man in die Akte, wie telefoniert man mit der Ärztin? Wir treffen uns samstags von 10 bis 12 Uhr im Stiftungshaus.

        Unterlagen sind vorhanden, ein Sprachlehrer kommt alle vier Wochen dazu. Zwei Samstage im Monat wären großartig.`,
      interests: ['career-start', 'language-learning', 'professional-associations'], skills: ['nursing', 'teaching'], availability: slots('sat-am'), commitment: 'FEW_HOURS_MONTHLY', languages: ['DE', 'EN', 'ES', 'FR', 'AR'], minimumAge: 18, accessibility: ['WHEELCHAIR_ACCESSIBLE', 'PUBLIC_TRANSPORT'], benefits: ['EXPENSES', 'MEALS', 'INSURANCE'], confirmedDaysAgo: 12,
    },
  ], [
    { slug: 'mentoren-schulung', kind: 'TRAINING', title: 'Mentorenschulung, erster Samstag', summary: 'Zuhören, Grenzen, Rollen: die Vorbereitung auf ein Jahr an der Seite eines jungen Menschen.', description: `Der zweite Teil folgt vier Wochen später. Zwei ehemalige Mentees erzählen, was ihnen geholfen hat und was nicht.`, starts: { weekday: 'SATURDAY', week: 5 }, startTime: '09:30', minutes: 360, opportunity: 'mentor-ausbildung', interests: ['career-start'], capacity: 15 },
    { slug: 'bewerbungsabend', kind: 'MEETING', title: 'Offener Bewerbungsabend', summary: 'Mappe mitbringen, Rückmeldung bekommen. Für alle Altersgruppen, kostenlos.', description: `Vier Personalverantwortliche aus der Region lesen Unterlagen und führen auf Wunsch ein Probegespräch. Ein Fotograf macht Bewerbungsbilder.`, starts: { weekday: 'THURSDAY', week: 11 }, startTime: '17:00', minutes: 180, interests: ['job-search', 'career-start'] },
  ]),
];
