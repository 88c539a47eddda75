import { Inflate, Unzlib } from 'fflate';

/** Bytes to unpack at a time. Deflate expands a byte to about a thousand at most. */
const PORTION_BYTES = 2048;

/** `zlib` adds a header and a checksum to `raw` deflate, which ZIP archives use. */
export type Packing = 'zlib' | 'raw';

const NOTHING = new Uint8Array();
const UNPACKING = { zlib: Unzlib, raw: Inflate } as const;

/**
 * Unpacks bytes. Null when they are damaged, truncated or longer than `room` bytes unpacked. Works in portions, so that
 * a small file cannot fill the memory.
 */
export function unpacked(data: Uint8Array, room: number, packing: Packing): Uint8Array | null {
  const content = { portions: [] as Uint8Array[], length: 0 };
  const unpacking = new UNPACKING[packing]((portion) => {
    content.length += portion.length;
    content.portions.push(portion);
  });
  try {
    for (let at = 0; at < data.length && content.length <= room; at += PORTION_BYTES) {
      const before = content.length;
      unpacking.push(data.subarray(at, at + PORTION_BYTES), at + PORTION_BYTES >= data.length);
      if (content.length > before) continue;
      // A portion without output lies behind the end of the stream. Finish now, which throws when the stream is
      // incomplete. Continuing would copy the rest of the file once for each further portion.
      unpacking.push(NOTHING, true);
      break;
    }
  } catch {
    // The library throws for any fault in packed bytes.
    return null;
  }
  return content.length > room || data.length === 0 ? null : joined(content.portions, content.length);
}

/** The output of the first portion of a `zlib` stream; empty when the data is no such stream. */
export function unpackedHead(data: Uint8Array): Uint8Array {
  const portions: Uint8Array[] = [];
  if (!beginsAsZlib(data)) return NOTHING;
  try {
    new Unzlib((portion) => portions.push(portion)).push(data.subarray(0, PORTION_BYTES));
  } catch {
    return NOTHING;
  }
  return portions[0] ?? NOTHING;
}

/** Checks the method and the header checksum. Setting up a decompressor would take ten thousand times as long. */
function beginsAsZlib([method = 0, flags = 0]: Uint8Array): boolean {
  return (method & 0xf) === 8 && ((method << 8) | flags) % 31 === 0;
}

function joined(portions: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const portion of portions) {
    whole.set(portion, at);
    at += portion.length;
  }
  return whole;
}
