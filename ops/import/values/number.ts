/**
 * Reads a number as people write it: `1234.5`, `1.234,5`, `75,453.00`, `1 234,5`, `1'234.5`, with or without a currency sign.
 *
 * With both signs the last one is the decimal sign. A sign that stands there several times parts thousands. A single comma or point is the decimal sign.
 * @param decimalSign `,` or `.` where the mapping knows better
 * @throws Error when it is no number
 */
export function parseNumber(text: string, decimalSign?: string): number {
  if (text.length > 60) throw new Error('is not a number');
  const bare = text.replace(/[\s\u00a0\u202f'’]|€|\$|EUR|USD/gu, '').replace('−', '-');
  const sign = decimalSign === ',' || decimalSign === '.' ? decimalSign : guessSign(bare);
  const plain = bare.replaceAll(sign === ',' ? '.' : ',', '').replace(sign, '.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) throw new Error('is not a number');
  return Number(plain);
}

function guessSign(text: string): ',' | '.' {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  const several = (sign: string): boolean => text.indexOf(sign) !== text.lastIndexOf(sign);
  if (comma >= 0) return several(',') ? '.' : ',';
  return point >= 0 && several('.') ? ',' : '.';
}
