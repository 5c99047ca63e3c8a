import { interest, type FieldDefinition } from './interest-definition.ts';

/** Fields in which people speak up or stand by for everyone: politics, work, rescue, and the place where they live. */
export const fieldsPublic = [
  {
    ...interest('politics', 'Politik und politische Interessenvertretung', 'Politics and political representation', { de: 'politik, kommunalpolitik, interessenvertretung', en: 'politics, advocacy, policy' }),
    children: [
      interest('elections-democracy', 'Wahlen und Demokratie', 'Elections and democracy', { de: 'wahl, wahlhelfer, wahlvorstand, demokratie, wahllokal, rechtsextremismus', en: 'election, poll worker, voting, democracy' }),
      interest('councils-boards', 'Beiräte und Bürgerbeteiligung', 'Advisory councils and participation', { de: 'beirat, jugendparlament, seniorenbeirat, bürgerbeteiligung, gemeinderat', en: 'advisory council, youth parliament, participation, town council' }),
      interest('human-rights', 'Menschenrechte', 'Human rights', { de: 'menschenrechte, petition, asylrecht, kampagne', en: 'human rights, petition, campaign' }),
      interest('equality-diversity', 'Gleichstellung und Vielfalt', 'Equality and diversity', { de: 'gleichstellung, frauen, vielfalt, queer, antirassismus, rassismus, diskriminierung, toleranz', en: 'equality, women, diversity, lgbt, anti-racism' }),
      interest('one-world-europe', 'Eine Welt und Europa', 'One world and Europe', { de: 'eine welt, weltladen, fairer handel, europa, entwicklung, afrika, ausland', en: 'fair trade, one world shop, europe, development, international' }),
    ],
  },
  {
    ...interest('professional', 'Berufliche Interessenvertretung', 'Representation of professional interests', { de: 'beruf, arbeit, interessenvertretung, berufsverband', en: 'profession, work, professional association' }),
    children: [
      interest('trade-unions', 'Gewerkschaft', 'Trade unions', { de: 'gewerkschaft, arbeitnehmer, tarif, betriebsrat', en: 'trade union, labor union, workers' }),
      interest('professional-associations', 'Berufsverbände und Handwerk', 'Professional associations and trades', { de: 'berufsverband, innung, handwerk, prüfungsausschuss, kammer', en: 'professional association, guild, trades, chamber' }),
      interest('rural-work', 'Landwirtschaft und Landfrauen', 'Farming and rural women', { de: 'landwirtschaft, landfrauen, bauern, hof, winzer, weinlese, ernte, kühe', en: 'farming, agriculture, rural women, farmers' }),
      interest('founding-business', 'Gründen und Wirtschaft', 'Founding a business', { de: 'gründung, gründer, existenzgründung, wirtschaft, selbständig', en: 'start-up, business, entrepreneur, small business' }),
      interest('job-search', 'Arbeit finden', 'Finding work', { de: 'arbeitssuche, arbeitslos, bewerbung, lebenslauf, jobpate, stellensuche, jobsuche', en: 'job search, unemployed, resume, cv, employment' }),
    ],
  },
  {
    ...interest('rescue', 'Rettungsdienst und freiwillige Feuerwehr', 'Rescue services and volunteer fire brigade', { de: 'rettungsdienst, unfalldienst, feuerwehr, katastrophenschutz', en: 'rescue, emergency, fire brigade, disaster, emergency preparedness' }),
    children: [
      interest('fire-brigade', 'Freiwillige Feuerwehr', 'Volunteer fire brigade', { de: 'feuerwehr, löschzug, brandschutz, atemschutz, brand, feuer', en: 'fire brigade, firefighter, fire department' }),
      interest('medical-service', 'Sanitätsdienst', 'First responders', { de: 'sanitätsdienst, sanitäter, first responder, helfer vor ort, rettungswagen, notfall', en: 'first responder, paramedic, medical service, ambulance' }),
      interest('disaster-relief', 'Katastrophenhilfe und Technik', 'Disaster relief', { de: 'katastrophenschutz, hochwasser, technische hilfe, notstrom, unwetter, sturm, sandsäcke', en: 'disaster relief, flood, technical relief, emergency response' }),
      interest('water-rescue', 'Wasserrettung', 'Water rescue', { de: 'wasserrettung, rettungsschwimmer, wachdienst, stausee', en: 'water rescue, lifeguard, lifesaving' }),
      interest('young-rescuers', 'Nachwuchs bei Feuerwehr und Rettung', 'Young rescuers', { de: 'jugendfeuerwehr, bambini, schulsanitäter, nachwuchs', en: 'youth fire brigade, junior firefighters, school first aiders' }),
      interest('first-aid-courses', 'Erste Hilfe weitergeben', 'Teaching first aid', { de: 'erste hilfe, erste-hilfe-kurs, wiederbelebung, defibrillator', en: 'first aid, cpr, defibrillator, first aid course' }),
      interest('crisis-care', 'Beistand nach Unglücken', 'Care after emergencies', { de: 'notfallseelsorge, krisenintervention, psychosoziale notfallversorgung, unglück, unfall', en: 'crisis intervention, trauma, emergency chaplaincy' }),
    ],
  },
  {
    ...interest('civic', 'Lokales Bürgerengagement', 'Local civic engagement', { de: 'bürgerengagement, ehrenamt, wohnort, dorf, stadt', en: 'civic, community, local, volunteering, strengthening communities' }),
    children: [
      interest('village-town', 'Dorf und Stadt gestalten', 'Shaping village and town', { de: 'dorferneuerung, dorfverein, verschönerung, stadtteil, quartier', en: 'village, town, neighbourhood, beautification, community development' }),
      interest('mobility', 'Bürgerbus und Fahrdienste', 'Community bus and lifts', { de: 'bürgerbus, fahrdienst, fahrer, mitfahren, mobilität, transport, bus, auto', en: 'community bus, driver, transport, lifts, transportation' }),
      interest('meeting-places', 'Dorfladen und Treffpunkte', 'Village shops and meeting places', { de: 'dorfladen, bürgerhaus, begegnungsstätte, nachbarschaftscafé, mehrgenerationenhaus, begegnung, treffpunkt, theke', en: 'village shop, community centre, community center, meeting place' }),
      interest('paths-squares', 'Wege, Plätze und Denkmäler pflegen', 'Caring for paths, squares and monuments', { de: 'wanderweg, ruhebank, spielplatz, denkmal, friedhof, brunnen, park, grünpflege, sitzbank', en: 'paths, playground, monument, bench, cemetery, park' }),
      interest('local-media', 'Dorfzeitung und Internetseite', 'Local news and websites', { de: 'dorfzeitung, gemeindeblatt, webseite, öffentlichkeitsarbeit, lokalradio, zeitung, redaktion, fotos', en: 'local newspaper, website, newsletter, public relations' }),
      interest('twinning', 'Städtepartnerschaft', 'Town twinning', { de: 'städtepartnerschaft, partnerstadt, austausch, gastfamilie, frankreich, partnerschaftsverein', en: 'town twinning, sister city, exchange, host family' }),
      interest('volunteer-support', 'Ehrenamt begleiten', 'Supporting volunteers', { de: 'freiwilligenagentur, ehrenamtskoordination, vereinsberatung, vorstand', en: 'volunteer centre, volunteer management, board member' }),
    ],
  },
] as const satisfies readonly FieldDefinition[];
