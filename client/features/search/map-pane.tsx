import { Trans, useLingui } from '@lingui/react/macro';
import { Component, lazy, Suspense, useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { ResultMapProps } from './result-map.tsx';

// The server draws no map, and its bundle shall not hold one.
const ResultMap = lazy<ComponentType<ResultMapProps>>(async () => ({ default: import.meta.env.SSR ? () => null : (await import('./result-map.tsx')).ResultMap }));

/** From this width on the map has a column of its own (map.css and search.css say the same). */
const WIDE = '(width >= 76rem)';

/**
 * The place of the map. Its code and data are loaded when it is seen: on a wide screen once the page is idle, on a small one
 * when it is opened. The list beside it says everything that the map says.
 */
export function MapPane({ open, ...map }: { open: boolean } & ResultMapProps) {
  const { t } = useLingui();
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const query = window.matchMedia(WIDE);
    const update = () => setWide(query.matches);
    const idle = window.requestIdleCallback?.(update, { timeout: 2000 });
    if (idle === undefined) update();
    query.addEventListener('change', update);
    return () => {
      if (idle !== undefined) window.cancelIdleCallback(idle);
      query.removeEventListener('change', update);
    };
  }, []);
  return (
    <aside className="map-pane no-print" data-open={open || undefined} aria-label={t`Map of the results`}>
      {(wide || open) && (
        <LazyMap {...map} failed={<Trans>The map cannot be shown here. The list has everything that is on it.</Trans>} />
      )}
    </aside>
  );
}

/** The map by itself, loaded when it is there to be seen. `failed` is what stands in its place where it cannot be drawn. */
export function LazyMap({ failed, ...map }: { failed: ReactNode } & ResultMapProps) {
  return (
    <MapGuard failed={failed}>
      <Suspense fallback={null}>
        <ResultMap {...map} />
      </Suspense>
    </MapGuard>
  );
}

/** A map that cannot be drawn (no WebGL, no connection) costs the map and nothing else. */
class MapGuard extends Component<{ children: ReactNode; failed: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <p className="map-failed">{this.props.failed}</p>;
  }
}
