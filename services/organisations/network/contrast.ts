/** Red, green and blue from 0 to 255. */
type Rgb = readonly [number, number, number];

/** A colour as it is typed: `#` and six hexadecimal digits. */
export const HEX_COLOUR = /^#[0-9a-f]{6}$/i;

function rgb(hex: string): Rgb {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)) as unknown as Rgb;
}

/** Relative luminance of WCAG 2.2: 0 (black) to 1 (white). */
function luminance(hex: string): number {
  const [red, green, blue] = rgb(hex).map((value) => {
    const share = value / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2.2 between two colours `#rrggbb`: 1 (the same) to 21 (black on white), in either order. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
