import { useLingui } from '@lingui/react/macro';
import type { Map } from 'maplibre-gl';
import mapStylesUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useAppState } from '../../shared/app-state.ts';
import { MapLibre, NavigationControl } from './map-library.ts';
import { boundsOf, spotsOf } from './map-places.ts';
import type { MapResult } from './map-places.ts';
import { keepMarkers } from './map-markers.ts';
import { builtInStyle, townPoints } from './map-style.ts';
import type { TownRow } from './map-style.ts';

export interface ResultMapProps {
  readonly results: readonly MapResult[];
  /** Ids of the results that are marked, on the map and in the list. */
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
}

const loadStyles = () =>
  new Promise<void>((resolve) => {
    if (document.querySelector(`link[href="${mapStylesUrl}"]`)) return resolve();
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: mapStylesUrl });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });

/** Names of towns are an extra: without them the map has borders and markers. */
async function loadTowns(): Promise<readonly TownRow[]> {
  try {
    const response = await fetch('/map/towns.json');
    return response.ok ? ((await response.json()) as TownRow[]) : [];
  } catch {
    return [];
  }
}

/** The map itself. A marker that is pressed marks its results in the list and brings the first of them there into view. */
export function ResultMap({ results, chosen, choose }: ResultMapProps) {
  const { t } = useLingui();
  const { mapStyleUrl } = useAppState();
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<Map>();
  const [broken, setBroken] = useState<Error>();
  const spots = useMemo(() => spotsOf(results), [results]);

  useEffect(() => {
    let made: Map | undefined;
    const gone = new AbortController();
    async function draw() {
      const [towns] = await Promise.all([mapStyleUrl ? [] : loadTowns(), loadStyles()]);
      if (gone.signal.aborted || box.current === null) return;
      const style = () => mapStyleUrl ?? builtInStyle(townPoints(towns));
      made = new MapLibre({
        container: box.current,
        style: style(),
        center: [10.4, 51.1],
        zoom: 5,
        maxZoom: mapStyleUrl ? 18 : 13,
        dragRotate: false,
        pitchWithRotate: false,
        cooperativeGestures: true,
        fadeDuration: 0,
        attributionControl: { compact: false },
        locale: {
          'Map.Title': t`Map`,
          'NavigationControl.ZoomIn': t`Zoom in`,
          'NavigationControl.ZoomOut': t`Zoom out`,
          'CooperativeGesturesHandler.WindowsHelpText': t`Hold Ctrl and scroll to zoom the map`,
          'CooperativeGesturesHandler.MacHelpText': t`Hold ⌘ and scroll to zoom the map`,
          'CooperativeGesturesHandler.MobileHelpText': t`Move the map with two fingers`,
        },
      });
      made.touchZoomRotate.disableRotation();
      made.addControl(new NavigationControl({ showCompass: false }));
      if (!mapStyleUrl) window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => made?.setStyle(style()), { signal: gone.signal });
      setMap(made);
    }
    draw().catch((error: unknown) => setBroken(error instanceof Error ? error : new Error(String(error))));
    return () => {
      gone.abort();
      made?.remove();
      setMap(undefined);
    };
  }, [mapStyleUrl, t]);

  useEffect(() => {
    const bounds = boundsOf(spots);
    if (map !== undefined && bounds !== undefined) map.fitBounds(bounds, { padding: 48, maxZoom: 11, animate: false });
  }, [map, spots]);

  useEffect(() => (map === undefined ? undefined : keepMarkers(map, spots, chosen, choose)), [map, spots, chosen, choose]);

  if (broken !== undefined) throw broken;
  return <div className="map-box" ref={box} />;
}
