import { zlibSync } from 'fflate';

/** Bytes of a text with one character per byte. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The head of a PNG of this size. Nothing after the size is read, so the rest is missing. */
export function pngHead(width: number, height: number): Uint8Array {
  const size = new DataView(new ArrayBuffer(8));
  size.setUint32(0, width);
  size.setUint32(4, height);
  const numbers = String.fromCharCode(...new Uint8Array(size.buffer));
  return bytesOf(`\u0089PNG\r\n\u001A\n\0\0\0\u000DIHDR${numbers}\u0008\u0006\0\0\0`);
}

/**
 * The head of an 800 × 600 JPEG up to its frame. A preceding segment stands for the place where cameras store GPS data.
 */
export const JPEG_HEAD = bytesOf(
  '\u00FF\u00D8\u00FF\u00E1\0\u0012Exif\0\0GPS at 1,2\u00FF\u00C0\0\u0011\u0008\u0002\u0058\u0003\u0020\u0003\u0001',
);

/** A JPEG frame header of this size. */
export function jpegFrame(width: number, height: number): string {
  const sides = [height, width].flatMap((side) => [side >> 8, side & 0xff]);
  return `\u00FF\u00C0\0\u000B\u0008${String.fromCharCode(...sides)}\u0001\u0001\u0011\0`;
}

/** A small PDF of these objects, without a cross-reference table: readers can open it by scanning for the objects. */
export function pdf(...objects: readonly string[]): Uint8Array {
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return bytesOf(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R >>\n%%EOF\n`);
}

/** A stream object with this data. */
export function stream(dictionary: string, data: Uint8Array): string {
  return `<< ${dictionary} /Length ${data.length} >>\nstream\n${textOf(data)}\nendstream`;
}

/** An object stream that holds one object. */
export function objectStream(object: string, dictionary = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode'): string {
  return stream(dictionary, zlibSync(bytesOf(`9 0 ${object}`)));
}

function textOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
