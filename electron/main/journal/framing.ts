import { createHash } from 'node:crypto';

/** Begins every record. No UTF-8 text has the last byte, so the records themselves never look like it. */
export const MARKER = Buffer.from([0x89, 0x54, 0x4a, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]);
const LENGTH_BYTES = 4;
const CHECKSUM_BYTES = 16;
const HEADER_BYTES = MARKER.length + LENGTH_BYTES + CHECKSUM_BYTES;

/** Where a record lies: from the first byte to the one after the last. */
export interface Span {
  from: number;
  to: number;
}

export interface Scan {
  /** The records whose checksum is right, in their order, without what frames them. */
  records: Span[];
  /** Places where bytes that belong to no intact record have something of their own after them. */
  damaged: number;
  /** Where the next record is to be written. Less than the length when the last one was torn off. */
  end: number;
}

/** A record with what is needed to find it again and to tell whether it is intact. */
export function framed(record: Uint8Array): Uint8Array {
  const frame = Buffer.alloc(HEADER_BYTES + record.length);
  MARKER.copy(frame);
  frame.writeUInt32BE(record.length, MARKER.length);
  frame.set(record, HEADER_BYTES);
  checksumIn(frame).copy(frame, MARKER.length + LENGTH_BYTES);
  return frame;
}

/** Finds every intact record, however the bytes between them look. */
export function scan(content: Uint8Array): Scan {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const records: Span[] = [];
  let damaged = 0;
  let at = 0;
  while (at < bytes.length) {
    const end = claimedEnd(bytes, at);
    if (end !== null && isIntact(bytes.subarray(at, end))) {
      records.push({ from: at + HEADER_BYTES, to: end });
      at = end;
      continue;
    }
    const next = nextIntact(bytes, at + 1) ?? (isTorn(bytes, end) ? null : end);
    if (next === null) break;
    damaged += 1;
    at = next;
  }
  return { records, damaged, end: at };
}

/** Where the record that begins at `at` says that it ends; null when none begins there, or when it is not all there. */
function claimedEnd(bytes: Buffer, at: number): number | null {
  if (at + HEADER_BYTES > bytes.length || bytes.compare(MARKER, 0, MARKER.length, at, at + MARKER.length) !== 0)
    return null;
  const end = at + HEADER_BYTES + bytes.readUInt32BE(at + MARKER.length);
  return end <= bytes.length ? end : null;
}

// A record is not all there, or its end was never written: a power cut leaves zeros, with which no text ends.
function isTorn(bytes: Buffer, end: number | null): boolean {
  return end === null || bytes[end - 1] === 0;
}

function isIntact(frame: Buffer): boolean {
  const noted = frame.subarray(MARKER.length + LENGTH_BYTES, HEADER_BYTES);
  return checksumIn(frame).equals(noted);
}

function nextIntact(bytes: Buffer, from: number): number | null {
  let at = bytes.indexOf(MARKER, from);
  while (at !== -1) {
    const end = claimedEnd(bytes, at);
    if (end !== null && isIntact(bytes.subarray(at, end))) return at;
    at = bytes.indexOf(MARKER, at + 1);
  }
  return null;
}

// The length counts as well: a changed one would give another record the right checksum by chance only.
function checksumIn(frame: Buffer): Buffer {
  return createHash('sha256')
    .update(frame.subarray(MARKER.length, MARKER.length + LENGTH_BYTES))
    .update(frame.subarray(HEADER_BYTES))
    .digest()
    .subarray(0, CHECKSUM_BYTES);
}
