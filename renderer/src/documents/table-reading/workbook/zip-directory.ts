import { fail, ok, type Result } from '#domain/result.ts';
import { decodeText } from '../../text.ts';

/**
 * One entry of a ZIP archive as its directory describes it, with sizes in bytes. The content may contradict the
 * directory.
 */
export interface ZipEntry {
  name: string;
  method: number;
  encrypted: boolean;
  packed: number;
  unpacked: number;
  /** The offset of its local header. */
  at: number;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
/** A workbook has a few dozen parts. */
const MOST_ENTRIES = 10_000;
const ENCRYPTED = 0x1;
/** A size with this value is stored in the extra field. */
const IN_EXTRA_FIELD = 0xffff_ffff;
const ZIP64_FIELD = 0x0001;

type Damaged = { kind: 'damaged' };

/** Reads the directory at the end of a ZIP archive. Unpacks nothing. */
export function zipDirectory(bytes: Uint8Array): Result<ZipEntry[], Damaged> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  if (end === null) return fail({ kind: 'damaged' });
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) return fail({ kind: 'damaged' });
  const entries: ZipEntry[] = [];
  try {
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== ENTRY) return fail({ kind: 'damaged' });
      const name = view.getUint16(at + 28, true);
      const extra = view.getUint16(at + 30, true);
      const comment = view.getUint16(at + 32, true);
      const entry = entryAt(view, at, bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + name), extra);
      if (entry === null) return fail({ kind: 'damaged' });
      entries.push(entry);
      at += ENTRY_BYTES + name + extra + comment;
    }
  } catch (cause) {
    return damagedBy(cause);
  }
  return ok(entries);
}

/** The packed bytes of an entry; null when the archive does not contain them. */
export function packedBytes(bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + LOCAL_HEADER_BYTES > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) return null;
  const start = at + LOCAL_HEADER_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed);
}

function directoryEnd(view: DataView): number | null {
  const last = view.byteLength - DIRECTORY_END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  return null;
}

function entryAt(view: DataView, at: number, name: Uint8Array, extra: number): ZipEntry | null {
  const text = decodeText(name);
  if (!text.ok) return null;
  const large = zip64Sizes(view, at + ENTRY_BYTES + name.length, extra);
  const size = (offset: number) => {
    const value = view.getUint32(at + offset, true);
    return value === IN_EXTRA_FIELD ? large.shift() : value;
  };
  // Read in the order of the extra field.
  const unpacked = size(24);
  const packed = size(20);
  const header = size(42);
  if (unpacked === undefined || packed === undefined || header === undefined) return null;
  return {
    name: text.value,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
    packed,
    unpacked,
    at: header,
  };
}

/**
 * The ZIP64 sizes in an entry's extra field, in this order: unpacked, packed, offset. Contains only those that
 * overflowed.
 */
function zip64Sizes(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(at + 4 + index * 8, true)));
  }
  return [];
}

function damagedBy(cause: unknown): Result<never, Damaged> {
  if (cause instanceof RangeError) return fail({ kind: 'damaged' });
  throw cause;
}
