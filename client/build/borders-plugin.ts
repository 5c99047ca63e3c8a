import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';

const { resolve } = createRequire(import.meta.url);
const MODULE = 'virtual:borders';

/** Where the borders are drawn finely: central Europe. Elsewhere coarse outlines do. Degrees: west, south, east, north. */
const FINE = [-6, 41, 26, 60] as const;

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

async function countries(detail: '10m' | '110m'): Promise<Countries> {
  return JSON.parse(await readFile(resolve(`world-atlas/countries-${detail}.json`), 'utf8')) as Countries;
}

/** For each line of the topology, whether a point of it lies in the fine region. Its points are steps from one to the next. */
function touching({ arcs, transform }: Countries): boolean[] {
  const { scale: [width, height], translate: [west, south] } = transform ?? { scale: [1, 1], translate: [0, 0] };
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.some(([east = 0, north = 0]) => {
      [x, y] = [x + east, y + north];
      const [longitude, latitude] = [x * width + west, y * height + south];
      return longitude > FINE[0] && latitude > FINE[1] && longitude < FINE[2] && latitude < FINE[3];
    });
  });
}

/** To about 100 m, which is finer than the data. */
const rounded = (ring: readonly Position[]): Position[] => ring.map((position) => position.map((degrees) => Math.round(degrees * 1000) / 1000));

/** The countries' polygons that lie in the fine region, or those that do not. Only these are worked out: most of the fine world is not needed. */
function polygonsOf(topology: Countries, near: boolean): Feature<MultiPolygon>[] {
  const touches = touching(topology);
  const isWanted = ([outline = []]: readonly (readonly number[])[]): boolean => outline.some((arc) => touches[arc < 0 ? ~arc : arc]) === near;
  return topology.objects.countries.geometries.flatMap((country) => {
    const all = country.type === 'Polygon' ? [country.arcs] : country.type === 'MultiPolygon' ? country.arcs : [];
    const arcs = all.filter(isWanted);
    if (arcs.length === 0) return [];
    const { geometry } = feature(topology, { type: 'MultiPolygon', arcs });
    const coordinates = geometry.type === 'MultiPolygon' ? geometry.coordinates.map((rings) => rings.map(rounded)) : [];
    return [{ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } } satisfies Feature<MultiPolygon>];
  });
}

/** Land by country, without names: nothing on the map is clicked but our own markers. */
async function borders(): Promise<FeatureCollection<MultiPolygon>> {
  const [fine, coarse] = await Promise.all([countries('10m'), countries('110m')]);
  return { type: 'FeatureCollection', features: [...polygonsOf(fine, true), ...polygonsOf(coarse, false)] };
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
