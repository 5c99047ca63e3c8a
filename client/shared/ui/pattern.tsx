import { useId } from 'react';
import type { ReactNode } from 'react';

/** Geometries of the tiles, 24 units wide; the name decides which one, how far it is turned and how large it is. */
const SHAPES: readonly ReactNode[] = [
  <path key="waves" d="M0 12q6-8 12 0t12 0" />,
  <path key="diagonals" d="M-6 6 6-6M-6 30 30-6M18 30 30 18" />,
  <circle key="rings" cx="12" cy="12" r="7" />,
  <path key="zigzag" d="M0 16 6 8l6 8 6-8 6 8" />,
  <path key="leaves" d="M12 3c7 5 7 13 0 18-7-5-7-13 0-18" />,
  <path key="plus" d="M12 6v12M6 12h12" />,
  <path key="tiles" d="M12 3l9 9-9 9-9-9z" />,
];

/** FNV-1a, 32 bit: spreads short names well. */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (const character of name) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

/** What a name looks like: index of the shape, turn in degrees, size of a tile, palette. The 14 fields of engagement all differ. */
export function patternOf(name: string): { shape: number; turn: number; size: number; palette: number } {
  const value = hash(name);
  return { shape: value % SHAPES.length, turn: ((value >>> 8) % 4) * 45, size: 18 + ((value >>> 16) % 3) * 6, palette: (value >>> 20) % 3 };
}

/**
 * The quiet pattern of a field of engagement, where a posting has no picture. Decoration: it fills its box and has no words.
 *
 * @param props.field id of one of the 14 fields, e.g. `youth-education`; any other name gets a pattern too
 */
export function FieldPattern({ field }: { field: string }) {
  const id = useId();
  const { shape, turn, size, palette } = patternOf(field);
  return (
    <svg className={`field-pattern field-pattern-${palette}`} aria-hidden focusable="false">
      <pattern id={id} width={size} height={size} viewBox="0 0 24 24" patternUnits="userSpaceOnUse" patternTransform={`rotate(${turn})`}>
        {SHAPES[shape]}
      </pattern>
      <rect className="field-pattern-ground" width="100%" height="100%" />
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
