import type { PictureKind } from './content-kind.ts';

/** Width and height in pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** Pictures with more pixels are not decoded: a small file can claim more than fits into memory. */
export const PICTURE_MAX_PIXELS = 64_000_000;

/** The claimed size of a picture, read from its header without decoding. Null when the header gives none. */
export function pictureSize(bytes: Uint8Array, kind: PictureKind): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { width, height } = SIZES[kind](view);
    return width > 0 && height > 0 ? { width, height } : null;
  } catch (cause) {
    // The file ends before the size.
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}

const SIZES: Record<PictureKind, (view: DataView) => PictureSize> = {
  png: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  gif: gifSize,
  bmp: bmpSize,
  webp: webpSize,
  jpeg: jpegSize,
};

const GIF_HEAD_BYTES = 13;
const COLOUR_TABLE = 0x80;
const EXTENSION = 0x21;
const FRAME = 0x2c;

/**
 * The larger of the logical screen and the extent of the first frame, because decoders enlarge the screen when the
 * frame does not fit.
 */
function gifSize(view: DataView): PictureSize {
  const screen = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (view.byteLength < GIF_HEAD_BYTES) return screen;
  const flags = view.getUint8(10);
  let at = GIF_HEAD_BYTES + ((flags & COLOUR_TABLE) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
  while (at < view.byteLength && view.getUint8(at) === EXTENSION) {
    at += 2;
    // Sub-blocks, each with its length first, up to an empty one.
    for (let length = view.getUint8(at); length !== 0; length = view.getUint8(at)) at += 1 + length;
    at += 1;
  }
  if (at >= view.byteLength || view.getUint8(at) !== FRAME) return screen;
  const right = view.getUint16(at + 1, true) + view.getUint16(at + 5, true);
  const bottom = view.getUint16(at + 3, true) + view.getUint16(at + 7, true);
  return { width: Math.max(screen.width, right), height: Math.max(screen.height, bottom) };
}

const OLD_BMP_HEADER = 12;

// The height is negative when the rows run from top to bottom.
function bmpSize(view: DataView): PictureSize {
  if (view.getUint32(14, true) === OLD_BMP_HEADER)
    return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
  return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}

// The fourth character of the first chunk's name: lossy, lossless or extended.
const LOSSY = 0x20;
const LOSSLESS = 0x4c;

function webpSize(view: DataView): PictureSize {
  const form = view.getUint8(15);
  if (form === LOSSY) return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (form === LOSSLESS) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_0000;
}

/**
 * Walks the markers to the end of the picture, as a decoder does. A second frame header could be larger than the first.
 * Only pictures that browsers do not draw have one, so such a picture gets no size.
 */
function jpegSize(view: DataView): PictureSize {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  let size: PictureSize | null = null;
  let at = 2;
  for (;;) {
    at = nextMarker(bytes, at);
    const marker = bytes[at] ?? END_OF_PICTURE;
    if (marker === END_OF_PICTURE) return size ?? NO_SIZE;
    if (!STANDS_ALONE.has(marker)) {
      if (beginsFrame(marker)) {
        if (size !== null) return NO_SIZE;
        size = { height: view.getUint16(at + 4), width: view.getUint16(at + 6) };
      }
      at += view.getUint16(at + 1);
    }
    at += 1;
  }
}

const NO_SIZE: PictureSize = { width: 0, height: 0 };
const MARK = 0xff;
const END_OF_PICTURE = 0xd9;
/** Markers without a length: TEM, the restarts and the start of image. */
const STANDS_ALONE = new Set([0x01, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8]);
// These three markers in the range of frame headers are tables.
const TABLES = new Set([0xc4, 0xc8, 0xcc]);

/** The position of the next marker's second byte. Skips entropy-coded data and fill bytes. */
function nextMarker(bytes: Uint8Array, from: number): number {
  for (let mark = bytes.indexOf(MARK, from); mark !== -1; mark = bytes.indexOf(MARK, mark + 1)) {
    const byte = bytes[mark + 1];
    if (byte !== undefined && byte !== MARK && byte !== 0) return mark + 1;
  }
  return bytes.length;
}

function beginsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && !TABLES.has(marker);
}
