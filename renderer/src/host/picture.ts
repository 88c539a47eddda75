import { fail, ok, type Result } from '#domain/result.ts';

/** A picture as stored: encoded by this program alone. */
export interface CleanPicture {
  type: 'image/jpeg' | 'image/png';
  bytes: Uint8Array;
}

/**
 * Re-encodes a picture. With `lossless`, the result is a PNG unless JPEG is better. `damaged`: it could not be decoded.
 */
export type CleanPictures = (
  bytes: Uint8Array,
  lossless: boolean,
) => Promise<Result<CleanPicture, { kind: 'damaged' }>>;

/** The longest side of a stored picture, in pixels. An A4 page stays readable. */
const LONGEST_SIDE = 2560;
const JPEG_QUALITY = 0.85;

/**
 * Decodes a picture and encodes only its pixels, scaled down when it is large. Nothing else in the file survives,
 * neither the place where it was taken nor anything hidden in it.
 */
export const cleanPicture: CleanPictures = async (bytes, lossless) => {
  const bitmap = await decoded(bytes);
  if (bitmap === null) return fail({ kind: 'damaged' });
  try {
    if (!lossless) return ok(await encoded(bitmap, 'image/jpeg'));
    const png = await encoded(bitmap, 'image/png');
    if (png.bytes.length <= bytes.length) return ok(png);
    // Photographs grow as PNG.
    const jpeg = await encoded(bitmap, 'image/jpeg');
    return ok(jpeg.bytes.length < png.bytes.length ? jpeg : png);
  } finally {
    bitmap.close();
  }
};

async function decoded(bytes: Uint8Array): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(new Blob([bytes.slice()]));
  } catch {
    // The browser throws for any fault in a picture.
    return null;
  }
}

async function encoded(bitmap: ImageBitmap, type: CleanPicture['type']): Promise<CleanPicture> {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const drawing = canvas.getContext('2d');
  if (drawing === null) throw new Error('a canvas without a context to draw in');
  drawing.imageSmoothingQuality = 'high';
  if (type === 'image/jpeg') {
    // JPEG has no transparency. Transparent parts become white, as on paper.
    drawing.fillStyle = 'white';
    drawing.fillRect(0, 0, width, height);
  }
  drawing.drawImage(bitmap, 0, 0, width, height);
  const blob = await canvas.convertToBlob({ type, quality: JPEG_QUALITY });
  return { type, bytes: new Uint8Array(await blob.arrayBuffer()) };
}
