import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';

const { resolve } = createRequire(import.meta.url);
const MODULE = 'virtual:borders';

/** Where the borders are drawn finely: central Europe. Elsewhere coarse outlines do. Degrees: west, south, east, north. */
const FINE = [-6, 41, 26, 60] as const;

type Countries = FeatureCollection<Geometry, { name: string }>;

async function countries(detail: '10m' | '110m'): Promise<Countries> {
  const topology = JSON.parse(await readFile(resolve(`world-atlas/countries-${detail}.json`), 'utf8')) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  return feature(topology, topology.objects.countries);
}

const touches = (ring: readonly Position[]) =>
  ring.some(([longitude = 0, latitude = 0]) => longitude > FINE[0] && latitude > FINE[1] && longitude < FINE[2] && latitude < FINE[3]);

/** To about 100 m, which is finer than the data. */
const rounded = (ring: readonly Position[]): Position[] => ring.map((position) => position.map((degrees) => Math.round(degrees * 1000) / 1000));

function polygonsOf({ geometry }: Feature): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Land by country, without names: nothing on the map is clicked but our own markers. */
async function borders(): Promise<FeatureCollection<MultiPolygon | Polygon>> {
  const [fine, coarse] = await Promise.all([countries('10m'), countries('110m')]);
  const near = fine.features.map((country) => polygonsOf(country).filter(([outline = []]) => touches(outline)));
  const far = coarse.features.map((country) => polygonsOf(country).filter(([outline = []]) => !touches(outline)));
  return {
    type: 'FeatureCollection',
    features: [...near, ...far]
      .filter((polygons) => polygons.length > 0)
      .map((polygons) => ({ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(rounded)) } })),
  };
}

/** `import url from 'virtual:borders'`: the address of a GeoJSON file with the borders of Natural Earth (npm world-atlas, public domain). */
export function mapBorders(): Plugin {
  return {
    name: 'map-borders',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null;
      const file = this.emitFile({ type: 'asset', name: 'borders.json', source: JSON.stringify(await borders()) });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}
