import type * as MapLibreLibrary from 'maplibre-gl';
// oxlint-disable-next-line import/default -- the default export is Vite's, not the file's
import libraryUrl from 'maplibre-gl/dist/maplibre-gl.mjs?url';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/** MapLibre as its makers have built it: one file that is small already, so that ours is not a second build of it. */
const library = (await import(/* @vite-ignore */ libraryUrl)) as typeof MapLibreLibrary;
library.setWorkerUrl(new URL(workerUrl, document.baseURI).href);

export const { Map: MapLibre, Marker, NavigationControl } = library;
