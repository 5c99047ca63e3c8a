import { formatOf } from './file-format.ts';
import { MOST_BYTES_KEPT, type PicturePurpose } from './picture.codes.ts';

/** A picture as it is kept. */
export interface EncodedPicture {
  /** WebP. */
  readonly content: Buffer;
  readonly width: number;
  readonly height: number;
}

/** A camera's 24 megapixels; more is a bomb. */
const MOST_PIXELS = 6000 * 4000 * 1.05;

/** Longest edge in pixels and quality, tried one after the other until the file is small enough. */
const STEPS: Readonly<Record<PicturePurpose, readonly (readonly [edge: number, quality: number])[]>> = {
  LOGO: [[400, 90], [400, 70], [256, 60]],
  PICTURE: [[1600, 80], [1600, 65], [1200, 60], [900, 50], [640, 40]],
};

/**
 * Decodes a file and encodes it anew as WebP: turned as the camera meant, scaled down, without any metadata, at most 200 kB.
 * Null for what is no PNG, JPEG or WebP, is damaged, has too many pixels, or can't be made small enough.
 */
export async function encodePicture(file: Buffer, purpose: PicturePurpose): Promise<EncodedPicture | null> {
  const format = formatOf(file);
  if (!format) return null;
  // Rarely needed, and it takes its time to load.
  const { default: sharp } = await import('sharp');
  try {
    const open = () => sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).timeout({ seconds: 10 });
    if ((await open().metadata()).format !== format) return null;
    for (const [edge, quality] of STEPS[purpose]) {
      const { data, info } = await open().autoOrient().resize(edge, edge, { fit: 'inside', withoutEnlargement: true }).webp({ quality }).toBuffer({ resolveWithObject: true });
      if (data.length <= MOST_BYTES_KEPT) return { content: data, width: info.width, height: info.height };
    }
    return null;
  } catch {
    // Whatever is wrong with somebody's file is their file's fault.
    return null;
  }
}
