import { base64Of } from '../../shared/base64-of.ts';

/** Bytes that the service takes. */
const MOST_BYTES = 1_400_000;
const LONGEST_EDGE = 2000;

async function scaled(file: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const factor = Math.min(1, LONGEST_EDGE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * factor);
  canvas.height = Math.round(bitmap.height * factor);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be scaled.'))), 'image/jpeg', 0.85));
}

/** A file as the service takes it, in base64. A photo straight from a camera is scaled down first; what can't be goes as it is and is refused there. */
export async function fileForUpload(file: Blob): Promise<string> {
  return base64Of(file.size > MOST_BYTES ? await scaled(file).catch(() => file) : file);
}
