import type { Map, Marker as MapMarker } from 'maplibre-gl';
import { Marker } from './map-library.ts';
import { boundsOf, clustersOf } from './map-places.ts';
import type { Spot } from './map-places.ts';

/** Markers nearer than this, in pixels, become one. */
const MARKER_DISTANCE = 34;

/** Brings the card of a result into view and the focus to its link. */
function showInList(id: string | undefined): void {
  const card = document.getElementById(`result-${id}`);
  card?.scrollIntoView({ block: 'center' });
  card?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
}

function markerButton(cluster: readonly Spot[], chosen: readonly string[]): HTMLButtonElement {
  const results = cluster.flatMap((spot) => spot.results);
  const titles = results.map(({ title }) => title).slice(0, 5).join(', ');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'map-marker';
  button.title = titles;
  if (results.length > 1) button.textContent = String(results.length);
  if (results.some(({ id }) => chosen.includes(id))) button.dataset['chosen'] = '';
  return button;
}

/**
 * Draws the markers, anew after every change of scale. Pressing a group comes closer, pressing a single spot (or a group that
 * cannot be taken apart) chooses its results.
 *
 * @returns takes the markers away again
 */
export function keepMarkers(map: Map, spots: readonly Spot[], chosen: readonly string[], choose: (ids: readonly string[]) => void): () => void {
  let markers: MapMarker[] = [];
  const clear = () => markers.forEach((marker) => marker.remove());

  function press(cluster: readonly Spot[]): void {
    const bounds = boundsOf(cluster);
    if (cluster.length > 1 && bounds !== undefined && map.getZoom() < map.getMaxZoom() - 0.5) {
      map.fitBounds(bounds, { padding: 64, animate: false });
      return;
    }
    const ids = cluster.flatMap(({ results }) => results.map(({ id }) => id));
    choose(ids);
    showInList(ids[0]);
  }

  function draw(): void {
    clear();
    const clusters = clustersOf(spots, ({ longitude, latitude }) => map.project([longitude, latitude]), MARKER_DISTANCE);
    markers = clusters.flatMap((cluster) => {
      const [first] = cluster;
      if (first === undefined) return [];
      const element = markerButton(cluster, chosen);
      element.addEventListener('click', () => press(cluster));
      const marker = new Marker({ element }).setLngLat([first.longitude, first.latitude]).addTo(map);
      // After adding, since MapLibre gives every marker a name of its own.
      element.setAttribute('aria-label', [element.textContent, element.title].filter(Boolean).join(': '));
      return [marker];
    });
  }

  draw();
  map.on('zoomend', draw);
  return () => {
    map.off('zoomend', draw);
    clear();
  };
}
