import type { FeatureCollection, Point } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import bordersUrl from 'virtual:borders';

/** Name, longitude, latitude, inhabitants; 0 when not known. */
export type TownRow = readonly [name: string, longitude: number, latitude: number, population: number];

/** Towns as points that carry their name and size. */
export function townPoints(rows: readonly TownRow[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: rows.map(([name, longitude, latitude, population]) => ({
      type: 'Feature',
      properties: { name, population },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    })),
  };
}

const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/**
 * The built-in map: land, borders and names of towns, in the colours of the page. Everything comes from the own origin; names
 * are drawn with the page's own font, so no glyph server is asked.
 */
export function builtInStyle(towns: FeatureCollection<Point>): StyleSpecification {
  return {
    version: 8,
    sources: {
      borders: { type: 'geojson', data: new URL(bordersUrl, document.baseURI).href, attribution: 'Natural Earth, GeoNames, OpenStreetMap' },
      towns: { type: 'geojson', data: towns },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': token('map-water') } },
      { id: 'land', type: 'fill', source: 'borders', paint: { 'fill-color': token('card') } },
      { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': token('field'), 'line-width': 1.2 } },
      {
        id: 'town-dots',
        type: 'circle',
        source: 'towns',
        filter: ['>=', ['get', 'population'], ['step', ['zoom'], 200_000, 7, 50_000, 8, 10_000, 9, 2_000, 10, 0]],
        paint: { 'circle-radius': 2, 'circle-color': token('muted') },
      },
      {
        id: 'town-names',
        type: 'symbol',
        source: 'towns',
        filter: ['>=', ['get', 'population'], ['step', ['zoom'], 200_000, 7, 50_000, 8, 10_000, 9, 2_000, 10, 0]],
        layout: {
          'text-field': ['get', 'name'],
          'text-font': ['Atkinson Hyperlegible Next'],
          'text-size': ['interpolate', ['linear'], ['get', 'population'], 0, 12, 100_000, 16],
          'text-anchor': 'top',
          'text-offset': [0, 0.9],
          'symbol-sort-key': ['-', ['get', 'population']],
        },
        paint: { 'text-color': token('ink'), 'text-halo-color': token('card'), 'text-halo-width': 1.5 },
      },
    ],
  };
}
