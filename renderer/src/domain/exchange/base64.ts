const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = Uint8Array.from(ALPHABET, (character) => character.charCodeAt(0));
const NO_VALUE = 64;
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => (CODES.includes(code) ? CODES.indexOf(code) : NO_VALUE));
/** Bytes to encode at a time. A multiple of three, so that only the last stretch has padding. */
const STRETCH = 12_288;

/** Bytes as base64 with padding (RFC 4648 §4). */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += STRETCH) text += stretch(bytes.subarray(start, start + STRETCH));
  return text;
}

/** Decodes base64. Null unless the text is exactly in the canonical form that {@link toBase64} writes. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : Number(text.endsWith('='));
  const characters = text.length - padding;
  const bytes = new Uint8Array(Math.floor((characters * 3) / 4));
  let bits = 0;
  let held = 0;
  let position = 0;
  for (let index = 0; index < characters; index += 1) {
    const value = VALUES[text.charCodeAt(index)] ?? NO_VALUE;
    if (value === NO_VALUE) return null;
    held = ((held << 6) | value) & 0xff_ff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[position] = (held >> bits) & 0xff;
    position += 1;
  }
  // The unused bits must be zero, so that the same bytes always have the same text.
  return (held & ((1 << bits) - 1)) === 0 ? bytes : null;
}

function stretch(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const bits = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    codes[to] = code(bits >> 18);
    codes[to + 1] = code(bits >> 12);
    codes[to + 2] = code(bits >> 6);
    codes[to + 3] = code(bits);
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  return String.fromCharCode(...codes.subarray(0, codes.length - missing)) + '='.repeat(missing);
}

function code(bits: number): number {
  return CODES[bits & 0x3f] ?? 0;
}
