/** GeoNames' first-order divisions of Germany, by their name in German. */
const LANDS: Readonly<Record<string, string>> = {
  '01': 'Baden-Württemberg',
  '02': 'Bayern',
  '03': 'Bremen',
  '04': 'Hamburg',
  '05': 'Hessen',
  '06': 'Niedersachsen',
  '07': 'Nordrhein-Westfalen',
  '08': 'Rheinland-Pfalz',
  '09': 'Saarland',
  '10': 'Schleswig-Holstein',
  '11': 'Brandenburg',
  '12': 'Mecklenburg-Vorpommern',
  '13': 'Sachsen',
  '14': 'Sachsen-Anhalt',
  '15': 'Thüringen',
  '16': 'Berlin',
};

/** The countries around Germany, by their name in German. */
export const NEIGHBOURS: Readonly<Record<string, string>> = {
  AT: 'Österreich',
  BE: 'Belgien',
  CH: 'Schweiz',
  CZ: 'Tschechien',
  DK: 'Dänemark',
  FR: 'Frankreich',
  LU: 'Luxemburg',
  NL: 'Niederlande',
  PL: 'Polen',
};

/**
 * Other names of towns, in German abroad and in English at home, where GeoNames' entry has only one: both find the town.
 * Country, then the town's name as `readTowns` gives it.
 */
export const EXONYMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  AT: { Vienna: ['Wien'] },
  BE: { Brussels: ['Brüssel'], Liège: ['Lüttich'] },
  CH: { Geneva: ['Genf'] },
  CZ: { Prague: ['Prag'] },
  DE: { Hannover: ['Hanover'], Köln: ['Cologne'], München: ['Munich'], Nürnberg: ['Nuremberg'] },
  DK: { Copenhagen: ['Kopenhagen'], Tønder: ['Tondern'] },
  FR: { Mulhouse: ['Mülhausen'], Strasbourg: ['Straßburg'], Thionville: ['Diedenhofen'] },
  LU: { Clervaux: ['Clerf'], Luxembourg: ['Luxemburg'] },
  NL: { Nijmegen: ['Nimwegen'], Roermond: ['Roermund'], 'The Hague': ['Den Haag'] },
  PL: { Szczecin: ['Stettin'], Warsaw: ['Warschau'], Wrocław: ['Breslau'] },
};

/** The name of a Land by GeoNames' code; null for a code that is not one of the sixteen. */
export function landOf(adminCode: string): string | null {
  return LANDS[adminCode] ?? null;
}
