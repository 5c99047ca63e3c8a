import { contrastOf } from './contrast.ts';

/** The colours that a network may choose, each for light and dark; as `#rrggbb`. */
export interface ChosenColours {
  readonly accentLight: string;
  readonly accentDark: string;
  readonly tintLight: string;
  readonly tintDark: string;
}

/** The fixed colours beside which the chosen ones stand; the same as in the client's design tokens. */
const LIGHT = { paper: '#fbf8f3', card: '#ffffff', ink: '#1e2622', onAccent: '#ffffff' } as const;
const DARK = { paper: '#131815', card: '#1b221e', ink: '#ecefea', onAccent: '#0c1f17' } as const;

/** What WCAG 2.2 AA asks of text. */
export const LEAST_CONTRAST = 4.5;

/** A pair of colours that cannot be told apart well enough. */
export interface WeakContrast {
  readonly colour: keyof ChosenColours;
  /** What the chosen colour stands beside. */
  readonly beside: 'paper' | 'card' | 'text on the colour' | 'text';
  /** From 1 to 21; below the least. */
  readonly ratio: number;
}

function pairs({ accentLight, accentDark, tintLight, tintDark }: ChosenColours) {
  return [
    ['accentLight', 'paper', accentLight, LIGHT.paper],
    ['accentLight', 'card', accentLight, LIGHT.card],
    ['accentLight', 'text on the colour', accentLight, LIGHT.onAccent],
    ['accentDark', 'paper', accentDark, DARK.paper],
    ['accentDark', 'card', accentDark, DARK.card],
    ['accentDark', 'text on the colour', accentDark, DARK.onAccent],
    ['tintLight', 'text', tintLight, LIGHT.ink],
    ['tintDark', 'text', tintDark, DARK.ink],
  ] as const;
}

/** Every pair whose contrast is below 4.5:1, the weakest of each colour only; empty when the colours hold. */
export function weakContrasts(colours: ChosenColours): WeakContrast[] {
  const weakest = new Map<string, WeakContrast>();
  for (const [colour, beside, one, other] of pairs(colours)) {
    const ratio = contrastOf(one, other);
    const known = weakest.get(colour);
    if (ratio < LEAST_CONTRAST && (!known || ratio < known.ratio)) weakest.set(colour, { colour, beside, ratio });
  }
  return [...weakest.values()];
}
