import type { PictureKind } from './content-kind.ts';

/** Width and height in pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** Pictures with more pixels are not decoded: a small file can claim so many that the memory does not suffice. */
export const PICTURE_MAX_PIXELS = 64_000_000;

/** The size that a picture claims, read from its head without decoding it; null where it says none. */
export function pictureSize(bytes: Uint8Array, kind: PictureKind): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { width, height } = SIZES[kind](view);
    return width > 0 && height > 0 ? { width, height } : null;
  } catch (cause) {
    // The head ends before the size.
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}

const SIZES: Record<PictureKind, (view: DataView) => PictureSize> = {
  png: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  gif: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  bmp: bmpSize,
  webp: webpSize,
  jpeg: jpegSize,
};

const OLD_BMP_HEADER = 12;

// The height is negative where the lines run from the top.
function bmpSize(view: DataView): PictureSize {
  if (view.getUint32(14, true) === OLD_BMP_HEADER)
    return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
  return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}

// The fourth character of the first chunk's name: lossy, lossless or with further parts.
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

/** Goes from segment to segment to the first that begins a frame. */
function jpegSize(view: DataView): PictureSize {
  let at = 2;
  for (;;) {
    const marker = view.getUint8(at + 1);
    if (beginsFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += marker === FILL ? 1 : 2 + view.getUint16(at + 2);
  }
}

// A marker may be preceded by any number of these.
const FILL = 0xff;
// Between the markers of frames lie three of tables.
const TABLES = new Set([0xc4, 0xc8, 0xcc]);

function beginsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && !TABLES.has(marker);
}
