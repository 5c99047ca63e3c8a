import { interest, type FieldDefinition } from './interest-definition.ts';

/** Fields in which people are there for others: social help, health, faith, and justice. */
export const fieldsCaring = [
  {
    ...interest('social', 'Soziales', 'Social support', { de: 'soziales, hilfe, wohlfahrt, unterstützung', en: 'social, welfare, social services, human services, helping neighbors in need' }),
    children: [
      interest('neighbourhood-help', 'Nachbarschaftshilfe', 'Helping neighbours', { de: 'nachbarn, nachbarschaft, einkaufen, einkaufshilfe, alltagshilfe, besorgungen, haushaltshilfe, winterdienst, tauschring', en: 'neighbours, neighbors, neighbourhood, shopping, errands' }),
      interest('older-people', 'Mit älteren Menschen', 'With older people', { de: 'senioren, seniorinnen, ältere menschen, altenheim, pflegeheim, besuchsdienst, rentner, großeltern, zeitzeugen', en: 'seniors, older people, elderly, nursing home, visiting' }),
      interest('families-children', 'Familien mit Kindern entlasten', 'Support for families with children', { de: 'familie, familienpaten, alleinerziehend, kinderbetreuung, babysitten, eltern, baby, leihoma, schwangerschaft', en: 'family, families, parents, childcare, babysitting' }),
      interest('disability-inclusion', 'Menschen mit Behinderung', 'People with disabilities', { de: 'behinderung, inklusion, teilhabe, begleitung, rollstuhl, barrierefreiheit, autismus, gebärdensprache', en: 'disability, disabilities, inclusion, special needs, wheelchair' }),
      interest('refugees-newcomers', 'Geflüchtete und Zugewanderte', 'Refugees and newcomers', { de: 'geflüchtete, flüchtlinge, migration, integration, ankommen, asyl, migranten, dolmetscher, behördengänge', en: 'refugees, immigrants, newcomers, migration, integration, asylum' }),
      interest('food-clothing', 'Lebensmittel und Kleidung weitergeben', 'Food and clothing banks', { de: 'tafel, lebensmittel, kleiderkammer, suppenküche, sozialkaufhaus, möbel, kleidung, lebensmittelrettung, foodsharing', en: 'food bank, pantry, soup kitchen, hunger, clothing, food drive' }),
      interest('poverty-homelessness', 'Hilfe in Not', 'Poverty and homelessness', { de: 'obdachlos, wohnungslos, armut, schulden, not, notunterkunft, bahnhofsmission, schuldnerberatung, bedürftige', en: 'homeless, homelessness, poverty, shelter, debt' }),
      interest('digital-help', 'Hilfe mit Handy und Computer', 'Help with phones and computers', { de: 'handy, smartphone, computer, tablet, internet, digital, laptop, whatsapp, drucker', en: 'phone, smartphone, computer, tablet, internet, digital' }),
    ],
  },
  {
    ...interest('health', 'Gesundheit', 'Health', { de: 'gesundheit, krankheit, pflege', en: 'health, illness, care, strengthening health, wellness' }),
    children: [
      interest('hospice-grief', 'Hospiz und Trauer', 'Hospice and grief', { de: 'hospiz, sterbebegleitung, trauer, trauercafé, palliativ, tod, sterben, abschied, witwen', en: 'hospice, grief, bereavement, palliative' }),
      interest('hospital-visiting', 'Besuche im Krankenhaus', 'Hospital visiting', { de: 'krankenhaus, klinik, grüne damen, krankenbesuch, lotsendienst, patienten, klinikclown', en: 'hospital, clinic, patients, visiting' }),
      interest('dementia', 'Leben mit Demenz', 'Living with dementia', { de: 'demenz, alzheimer, betreuungsgruppe, pflegende angehörige', en: 'dementia, alzheimer, memory, carers' }),
      interest('self-help-groups', 'Selbsthilfe', 'Self-help groups', { de: 'selbsthilfe, selbsthilfegruppe, betroffene, diabetes, rheuma, krebs, schlaganfall, parkinson, tinnitus', en: 'self-help, support group, peer support, diabetes' }),
      interest('mental-health-addiction', 'Seelische Gesundheit und Sucht', 'Mental health and addiction', { de: 'psychisch, seele, depression, sucht, alkohol, einsamkeit, psyche, angst, drogen, krise', en: 'mental health, depression, addiction, alcohol, loneliness' }),
      interest('blood-donation', 'Blutspende', 'Blood donation', { de: 'blutspende, blutspenden, stammzellen, typisierung, knochenmark', en: 'blood donation, blood drive, stem cells' }),
    ],
  },
  {
    ...interest('religion', 'Kirche und Religion', 'Church and religion', { de: 'kirche, religion, gemeinde, glaube, pfarrei', en: 'church, religion, faith, parish, mosque, synagogue' }),
    children: [
      interest('worship', 'Gottesdienst mitgestalten', 'Taking part in worship', { de: 'gottesdienst, messdiener, lektor, küster, andacht, kommunionhelfer, predigt', en: 'worship, service, altar server, reader, prayer' }),
      interest('parish-visiting', 'Besuche und Seelsorge', 'Pastoral visiting', { de: 'seelsorge, geburtstagsbesuch, gemeindebesuch, telefonseelsorge', en: 'pastoral care, visiting, chaplaincy' }),
      interest('parish-children', 'Kinder und Jugend in der Gemeinde', 'Children and young people in the parish', { de: 'kommunion, firmung, konfirmation, kinderkirche, sternsinger, jungschar, krippenspiel', en: 'communion, confirmation, sunday school, church youth' }),
      interest('church-open', 'Kirchen offen halten', 'Keeping churches open', { de: 'offene kirche, kirchenführung, kapelle, orgel, blumenschmuck, küster, organist', en: 'open church, chapel, organ, flowers' }),
      interest('interfaith', 'Gespräch der Religionen', 'Interfaith dialogue', { de: 'interreligiös, ökumene, muslimisch, jüdisch, dialog, islam, judentum', en: 'interfaith, ecumenical, muslim, jewish, dialogue' }),
    ],
  },
  {
    ...interest('justice', 'Justiz und Kriminalitätsprobleme', 'Justice and crime prevention', { de: 'justiz, gericht, recht, kriminalität', en: 'justice, court, law, crime, legal' }),
    children: [
      interest('victim-support', 'Hilfe für Opfer', 'Victim support', { de: 'opferhilfe, gewalt, zeugen, frauenhaus, schutz, opfer, stalking', en: 'victims, violence, witnesses, domestic violence' }),
      interest('offender-support', 'Haft und Neuanfang', 'Prison and a new start', { de: 'straffälligenhilfe, gefängnis, haft, bewährung, resozialisierung', en: 'prison, offenders, probation, reentry' }),
      interest('legal-guardianship', 'Rechtliche Betreuung', 'Legal guardianship', { de: 'betreuung, betreuungsverein, vormundschaft, vollmacht, vorsorge, vormund', en: 'guardianship, guardian, power of attorney' }),
      interest('courts-mediation', 'Schöffenamt und Schlichtung', 'Lay judges and mediation', { de: 'schöffe, schöffin, schiedsamt, schiedsperson, mediation, schlichtung, gericht, streit, konflikte', en: 'lay judge, jury, mediation, arbitration' }),
      interest('crime-prevention', 'Vorbeugen und sicher leben', 'Crime prevention', { de: 'prävention, vorbeugung, sicherheit, zivilcourage, betrug, polizei, einbruch, enkeltrick', en: 'prevention, safety, fraud, neighbourhood watch' }),
    ],
  },
] as const satisfies readonly FieldDefinition[];
