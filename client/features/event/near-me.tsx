import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { MapPin } from '../../shared/ui/icons.ts';
import { spotOf } from './event-criteria.ts';

const PATIENCE_MS = 10_000;
/** A position that the device knows from before is as good. */
const FRESH_MS = 600_000;

/** Asks the device where it is, only when it is pressed, and takes a kilometre's precision of that. Pressed again it forgets it. */
export function NearMe({ chosen, choose }: { chosen: boolean; choose: (spot: string) => void }) {
  const [state, setState] = useState<'idle' | 'asking' | 'refused'>('idle');

  function ask(): void {
    if (chosen) return choose('');
    if (!('geolocation' in navigator)) return setState('refused');
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState('idle');
        choose(spotOf(coords.latitude, coords.longitude));
      },
      () => setState('refused'),
      { timeout: PATIENCE_MS, maximumAge: FRESH_MS },
    );
  }

  return (
    <>
      <button type="button" className="chip chip-link script-only" aria-pressed={chosen} onClick={ask}>
        <MapPin aria-hidden />
        <Trans>Near me</Trans>
      </button>
      <output className="event-near-me">
        {state === 'asking' && <Trans>Your device is asked where you are …</Trans>}
        {state === 'refused' && <Trans>Your device did not say where you are. Type your town or postcode instead.</Trans>}
      </output>
    </>
  );
}
