import { Inflate, Unzlib } from 'fflate';

/** How many bytes are unpacked at a time; a packed byte becomes at most about a thousand. */
const PORTION_BYTES = 2048;

/** `zlib` has a head and a checksum around what `raw` (deflate, as in ZIP archives) has alone. */
export type Packing = 'zlib' | 'raw';

const NOTHING = new Uint8Array();
const UNPACKING = { zlib: Unzlib, raw: Inflate } as const;

/**
 * The content of packed bytes; null where they are damaged, end too early or have more than `room` bytes unpacked. Goes portion by portion, so that
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
      // A portion that gives nothing lies behind the end, which is told so: it throws where this is not the end. Going on would copy the rest of the
      // file once for each further portion.
      unpacking.push(NOTHING, true);
      break;
    }
  } catch {
    // The library throws for whatever is wrong with packed bytes.
    return null;
  }
  return content.length > room || data.length === 0 ? null : joined(content.portions, content.length);
}

/** The beginning of what is packed as `zlib`: what the first portion gives; empty where it is not packed so. */
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

/** The method, and a checksum over the first two bytes. Making ready to unpack takes ten thousand times as long as this look. */
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
