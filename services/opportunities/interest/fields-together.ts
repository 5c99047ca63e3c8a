import { interest, type FieldDefinition } from './interest-definition.ts';

/** Fields in which people do something together in their free time: sport, culture, leisure. */
export const fieldsTogether = [
  {
    ...interest('sport', 'Sport und Bewegung', 'Sports and exercise', { de: 'sport, sportverein, bewegung, turnverein', en: 'sport, sports, exercise, sports club, recreation' }),
    children: [
      interest('ball-games', 'Fußball und andere Ballspiele', 'Football and other ball games', { de: 'fußball, handball, volleyball, basketball, tischtennis, tennis, kegeln, boule, badminton', en: 'football, soccer, handball, volleyball, basketball, tennis' }),
      interest('gymnastics-fitness', 'Turnen, Laufen und Fitness', 'Gymnastics, running and fitness', { de: 'turnen, gymnastik, laufen, lauftreff, fitness, yoga, leichtathletik, aerobic, qigong, judo, karate, zumba', en: 'gymnastics, running, fitness, yoga, athletics, marathon' }),
      interest('hiking-cycling', 'Wandern und Radfahren', 'Hiking and cycling', { de: 'wandern, wanderverein, radfahren, fahrrad, klettern, fahrradtour, mountainbike, bergsteigen', en: 'hiking, walking, cycling, bicycle, bike, climbing' }),
      interest('swimming-water-sports', 'Schwimmen und Wassersport', 'Swimming and water sports', { de: 'schwimmen, schwimmkurs, kanu, rudern, segeln, tauchen, freibad, surfen', en: 'swimming, canoe, rowing, sailing' }),
      interest('inclusive-sport', 'Sport für alle', 'Sport for everyone', { de: 'inklusion, behindertensport, rehasport, seniorensport, herzsport', en: 'inclusive sport, disability sport, senior sport, adaptive sport' }),
      interest('sports-coaching', 'Training leiten und Mannschaft betreuen', 'Coaching and team care', { de: 'übungsleitung, übungsleiter, trainer, trainerin, betreuer, schiedsrichter', en: 'coach, coaching, trainer, referee, team manager' }),
    ],
  },
  {
    ...interest('culture', 'Kultur und Musik', 'Culture and music', { de: 'kultur, musik, kunst, kulturverein', en: 'culture, music, arts, art, arts & culture' }),
    children: [
      interest('choirs-singing', 'Chor und Gesang', 'Choirs and singing', { de: 'chor, singen, gesang, gesangverein, stimme', en: 'choir, singing, chorus, vocal' }),
      interest('bands-orchestras', 'Musikverein und Orchester', 'Bands and orchestras', { de: 'musikverein, blasmusik, orchester, kapelle, band, instrument, noten, gitarre, klavier, trompete, geige, schlagzeug', en: 'band, orchestra, brass band, instrument, musician' }),
      interest('theatre-dance', 'Theater und Tanz', 'Theatre and dance', { de: 'theater, bühne, laienspiel, tanz, tanzen, kostüme, schauspiel, ballett, regie', en: 'theatre, theater, stage, drama, dance, costume' }),
      interest('local-history-museums', 'Heimatgeschichte und Museum', 'Local history and museums', { de: 'heimat, geschichte, museum, archiv, ortsgeschichte, führung, mundart, denkmalschutz, ahnenforschung, chronik', en: 'history, museum, archive, heritage, guided tour, docent' }),
      interest('libraries-literature', 'Bücherei und Literatur', 'Libraries and literature', { de: 'bücherei, bibliothek, bücher, lesung, literatur, bücherschrank, autor, gedichte', en: 'library, books, literature, reading' }),
      interest('visual-arts-film', 'Kunst, Film und Fotografie', 'Visual arts, film and photography', { de: 'malen, ausstellung, film, kino, fotografie, foto, zeichnen, bildhauerei', en: 'painting, exhibition, gallery, film, cinema, photography' }),
      interest('concerts-festivals', 'Konzerte und Kulturfeste', 'Concerts and festivals', { de: 'konzert, festival, veranstaltung, kulturfest, kulturtage', en: 'concert, festival, event, show' }),
    ],
  },
  {
    ...interest('leisure', 'Freizeit und Geselligkeit', 'Leisure and social activities', { de: 'freizeit, geselligkeit, hobby, treffpunkt', en: 'leisure, hobby, social activities, free time' }),
    children: [
      interest('carnival-customs', 'Karneval und Brauchtum', 'Carnival and customs', { de: 'karneval, fastnacht, fasching, brauchtum, kirmes, sankt martin, maibaum, maifest, tradition, nikolaus', en: 'carnival, customs, tradition, parade' }),
      interest('gardens-hobby', 'Kleingarten und Obstbau', 'Allotments and fruit growing', { de: 'kleingarten, schrebergarten, obstbau, imkerei, imker, obstwiese, äpfel, saft', en: 'allotment, gardening, fruit growing, beekeeping' }),
      interest('games-social-evenings', 'Spiele und gesellige Runden', 'Games and social gatherings', { de: 'spiele, brettspiel, kartenspiel, schach, skat, stammtisch, spielenachmittag, bingo, doppelkopf, quiz', en: 'games, board games, chess, cards, bingo' }),
      interest('crafts-making', 'Handarbeit und Werken', 'Crafts and making', { de: 'handarbeit, nähen, stricken, werken, basteln, holz, töpfern, keramik, schnitzen, häkeln', en: 'crafts, sewing, knitting, woodwork, pottery' }),
      interest('cooking-eating', 'Gemeinsam kochen und essen', 'Cooking and eating together', { de: 'kochen, backen, mittagstisch, café, kaffeetafel, kuchen, plätzchen, frühstück', en: 'cooking, baking, shared meal, lunch, coffee' }),
      interest('technology-models', 'Technik und Modellbau', 'Technology and model making', { de: 'technik, modellbau, eisenbahn, amateurfunk, oldtimer, 3d-druck, elektronik, roboter, sternwarte', en: 'technology, model making, railway, amateur radio, vintage cars, makerspace' }),
    ],
  },
] as const satisfies readonly FieldDefinition[];
