import type { DemoPlace } from './demo-data.ts';

/** Postal code and centre (degrees, rounded to about 100 m) of the towns and villages in the demo data. */
const towns = {
  Bitburg: ['54634', 49.968, 6.527],
  Metterich: ['54634', 49.98, 6.589],
  Rittersdorf: ['54636', 49.998, 6.503],
  Wolsfeld: ['54636', 49.907, 6.466],
  Fließem: ['54636', 50.023, 6.541],
  Nattenheim: ['54636', 50.017, 6.517],
  Oberweis: ['54636', 49.967, 6.417],
  Idenheim: ['54636', 49.9, 6.567],
  Messerich: ['54636', 49.933, 6.483],
  'Biersdorf am See': ['54636', 50.015, 6.451],
  Dudeldorf: ['54647', 49.975, 6.637],
  Waxweiler: ['54649', 50.093, 6.363],
  Kyllburg: ['54655', 50.039, 6.594],
  Malberg: ['54655', 50.05, 6.583],
  Badem: ['54657', 50.0, 6.613],
  Speicher: ['54662', 49.933, 6.638],
  Herforst: ['54662', 49.95, 6.7],
  Preist: ['54664', 49.907, 6.632],
  Irrel: ['54666', 49.845, 6.457],
  Holsthum: ['54668', 49.893, 6.413],
  Ferschweiler: ['54668', 49.867, 6.4],
  Bollendorf: ['54669', 49.853, 6.358],
  Neuerburg: ['54673', 50.013, 6.293],
  Körperich: ['54675', 49.924, 6.26],
  Mettendorf: ['54675', 49.948, 6.33],
  Arzfeld: ['54687', 50.09, 6.271],
  Spangdahlem: ['54529', 49.983, 6.683],
  Landscheid: ['54526', 49.983, 6.767],
  Wittlich: ['54516', 49.986, 6.893],
  Prüm: ['54595', 50.208, 6.42],
  Schönecken: ['54614', 50.159, 6.468],
  Welschbillig: ['54298', 49.85, 6.567],
  Trier: ['54290', 49.757, 6.641],
} as const satisfies Readonly<Record<string, readonly [postalCode: string, latitude: number, longitude: number]>>;

/** A town or village that the demo data knows. */
export type DemoTown = keyof typeof towns;

const METRES_PER_DEGREE = 111_320;
const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;

/**
 * A place in a town.
 * @param street with number, or null
 * @param north metres north of the town's centre (negative: south), a few hundred
 * @param east metres east of it
 */
export const at = (town: DemoTown, street: string | null = null, north = 0, east = 0): DemoPlace => {
  const [postalCode, latitude, longitude] = towns[town];
  return {
    street,
    postalCode,
    town,
    latitude: round(latitude + north / METRES_PER_DEGREE),
    longitude: round(longitude + east / (METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180))),
  };
};
