import { Trans } from '@lingui/react/macro';
import { useEffect, useMemo, useRef, useState } from 'react';
import { LazyMap } from '../../features/search/map-pane.tsx';
import { MapPin } from '../../shared/ui/icons.ts';
import type { OrganisationPageQuery } from '../../generated/graphql.ts';

type Located = Pick<NonNullable<OrganisationPageQuery['organisation']>, 'id' | 'slug' | 'name' | 'address'>;

const NONE: readonly string[] = [];
const nothing = () => undefined;

/** Where the organisation is, on a map that is loaded when somebody asks for it. Nothing where that is not known. */
export function OrganisationMap({ organisation: { id, slug, name, address } }: { organisation: Located }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDetailsElement>(null);
  // It can be opened before the page has come alive, and then nothing is heard of that.
  useEffect(() => setOpen(box.current?.open ?? false), []);
  const { latitude, longitude } = address ?? {};
  const results = useMemo(() => (typeof latitude === 'number' && typeof longitude === 'number' ? [{ id, slug, title: name, latitude, longitude }] : []), [id, slug, name, latitude, longitude]);
  if (results.length === 0) return null;
  return (
    <details className="organisation-map no-print" ref={box} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <MapPin aria-hidden />
        <Trans>Show on the map</Trans>
      </summary>
      <noscript>
        <p>
          <Trans>The map needs JavaScript. The address stands above.</Trans>
        </p>
      </noscript>
      {open && (
        <>
          <p className="muted">
            <Trans>The marker stands in the middle of the town or of its postal code.</Trans>
          </p>
          <LazyMap results={results} chosen={NONE} choose={nothing} failed={<Trans>The map cannot be shown here. The address stands above.</Trans>} />
        </>
      )}
    </details>
  );
}
