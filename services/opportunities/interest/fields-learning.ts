import { interest, type FieldDefinition } from './interest-definition.ts';

/** Fields in which people learn, grow up and look after the world around them: school, youth, environment. */
export const fieldsLearning = [
  {
    ...interest('school', 'Schule und Kindergarten', 'School and kindergarten', { de: 'schule, kindergarten, kita, grundschule', en: 'school, kindergarten, education, preschool, elementary school' }),
    children: [
      interest('reading-aloud', 'Vorlesen', 'Reading aloud', { de: 'vorlesen, lesepate, lesepatin, bilderbuch, lesen lernen', en: 'reading aloud, story time, literacy, read to children' }),
      interest('tutoring', 'Hausaufgaben und Nachhilfe', 'Homework and tutoring', { de: 'hausaufgaben, nachhilfe, lernhilfe, lernpate, mathe, rechnen, schularbeiten', en: 'tutor, tutoring, homework, math, after school' }),
      interest('kindergarten-help', 'Mithelfen in der Kita', 'Helping in a kindergarten', { de: 'kita, kindertagesstätte, krippe, spielgruppe, erzieherin, erzieher, vorschule', en: 'nursery, daycare, playgroup, early childhood' }),
      interest('school-mentoring', 'Patenschaft für Schulkinder', 'Mentoring pupils', { de: 'patenschaft, mentor, mentorin, schüler, schülerin, schulalltag', en: 'mentor, mentoring, pupils, students' }),
      interest('school-workshops', 'AGs und Schulgarten', 'Clubs and the school garden', { de: 'arbeitsgemeinschaft, schulgarten, ganztagsschule, werkstatt, experimentieren, forschen, ganztag', en: 'school garden, workshop, after-school club, science' }),
      interest('school-route-outings', 'Schulweg und Ausflüge', 'The way to school and outings', { de: 'schulweg, schülerlotse, laufbus, elterntaxi, schulausflug, schulbus, klassenfahrt, verkehrserziehung', en: 'crossing guard, way to school, walking bus, field trip' }),
      interest('parents-friends', 'Elternvertretung und Förderverein', 'Parents and friends of the school', { de: 'elternbeirat, förderverein, schulfest, elternausschuss', en: 'parents council, pta, friends of the school, school fair' }),
    ],
  },
  {
    ...interest('youth-education', 'Jugendarbeit und Erwachsenenbildung', 'Youth work and adult education', { de: 'jugendarbeit, jugend, erwachsenenbildung, weiterbildung', en: 'youth, youth development, adult education, helping youth' }),
    children: [
      interest('youth-groups', 'Kinder- und Jugendgruppen', 'Groups for children and young people', { de: 'jugendgruppe, kindergruppe, pfadfinder, gruppenleitung, gruppenstunde', en: 'youth group, scouts, group leader' }),
      interest('holiday-camps', 'Ferienfreizeiten', 'Holiday camps', { de: 'ferien, ferienfreizeit, zeltlager, ferienprogramm, betreuer', en: 'holiday camp, summer camp, camp, vacation programme' }),
      interest('youth-clubs', 'Offene Jugendtreffs', 'Youth clubs', { de: 'jugendtreff, jugendzentrum, jugendraum, offene tür', en: 'youth club, youth centre, drop-in' }),
      interest('language-learning', 'Deutsch und andere Sprachen lernen', 'Learning German and other languages', { de: 'deutschkurs, sprachkurs, sprachcafé, sprachtreff, alphabetisierung, sprachen, englisch, französisch, konversation', en: 'german course, language café, esl, english as a second language, adult literacy' }),
      interest('adult-courses', 'Kurse für Erwachsene', 'Courses for adults', { de: 'kurs, vortrag, volkshochschule, seminar, bildung, fortbildung, weiterbildung, dozent', en: 'course, lecture, seminar, workshop, adult learning' }),
      interest('career-start', 'Ausbildung und Berufsstart', 'Apprenticeship and a first job', { de: 'ausbildung, bewerbung, berufsstart, praktikum, ausbildungspate, lehrstelle, azubi, berufswahl', en: 'apprenticeship, job application, internship, career, job readiness' }),
      interest('media-skills', 'Medien verstehen', 'Media skills', { de: 'medien, medienkompetenz, podcast, radio, programmieren, video, hörspiel', en: 'media, podcast, radio, coding, programming' }),
    ],
  },
  {
    ...interest('environment', 'Umwelt, Naturschutz, Tierschutz', 'Environment, nature and animals', { de: 'umwelt, natur, naturschutz, tierschutz', en: 'environment, nature, animals, conservation' }),
    children: [
      interest('nature-conservation', 'Biotope und Landschaft pflegen', 'Looking after habitats', { de: 'biotop, landschaftspflege, orchideen, wiese, hecken, mähen', en: 'habitat, conservation, meadow, hedges, parks' }),
      interest('forest-water', 'Wald und Gewässer', 'Woods and waters', { de: 'wald, bach, fluss, bäume pflanzen, aufforsten, gewässer, förster, teich, angeln', en: 'forest, trees, tree planting, river, stream' }),
      interest('wildlife', 'Vögel, Insekten und Wildtiere', 'Birds, insects and wildlife', { de: 'vögel, nistkasten, fledermaus, insekten, bienen, igel, amphibien, kröten, fledermäuse, schmetterlinge, storch, frösche, reh', en: 'birds, bats, insects, bees, hedgehog, toads, wildlife' }),
      interest('animal-welfare', 'Tierheim und Haustiere', 'Animal shelters and pets', { de: 'tierheim, hund, katze, haustier, gassi, pflegestelle, pferd, kaninchen, hühner', en: 'animal shelter, dog, cat, pets, dog walking, foster' }),
      interest('community-gardens', 'Gemeinschaftsgärten', 'Community gardens', { de: 'gemeinschaftsgarten, urban gardening, hochbeet, saatgut, gemüse, garten, kräuter, kompost', en: 'community garden, urban gardening, raised bed, vegetables' }),
      interest('waste-repair', 'Müll vermeiden, Dinge reparieren', 'Avoiding waste and repairing things', { de: 'müll, müllsammeln, repair-café, reparieren, verschenken, secondhand, recycling, upcycling, fahrradwerkstatt, nachhaltigkeit', en: 'litter, clean-up, cleanup, repair café, recycling, reuse' }),
      interest('climate-energy', 'Klima und Energie', 'Climate and energy', { de: 'klima, klimaschutz, energie, solar, balkonkraftwerk, strom, heizung, windkraft, photovoltaik', en: 'climate, energy, solar, sustainability' }),
    ],
  },
] as const satisfies readonly FieldDefinition[];
