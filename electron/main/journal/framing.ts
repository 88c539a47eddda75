import { createHash } from 'node:crypto';

/**
 * The first bytes of every record frame. The last byte never occurs in UTF-8, so the records themselves cannot contain
 * the marker.
 */
export const MARKER = Buffer.from([0x89, 0x54, 0x4a, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]);
const LENGTH_BYTES = 4;
const CHECKSUM_BYTES = 16;
const HEADER_BYTES = MARKER.length + LENGTH_BYTES + CHECKSUM_BYTES;

/** The position of a record: its first byte and the byte after its last. */
export interface Span {
  from: number;
  to: number;
}

export interface Scan {
  /** The intact records in order, without their frames. */
  records: Span[];
  /** The number of places with bytes that belong to no intact record but have something after them. */
  damaged: number;
  /** Where to write the next record. Less than the length when the last record is torn. */
  end: number;
}

/** Adds the frame by which a record is found and verified. */
export function framed(record: Uint8Array): Uint8Array {
  const frame = Buffer.alloc(HEADER_BYTES + record.length);
  MARKER.copy(frame);
  frame.writeUInt32BE(record.length, MARKER.length);
  frame.set(record, HEADER_BYTES);
  checksumIn(frame).copy(frame, MARKER.length + LENGTH_BYTES);
  return frame;
}

/** Finds every intact record, whatever the bytes between them. */
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

/** The claimed end of the record at `at`; null when no record starts there or it is incomplete. */
function claimedEnd(bytes: Buffer, at: number): number | null {
  if (at + HEADER_BYTES > bytes.length || bytes.compare(MARKER, 0, MARKER.length, at, at + MARKER.length) !== 0)
    return null;
  const end = at + HEADER_BYTES + bytes.readUInt32BE(at + MARKER.length);
  return end <= bytes.length ? end : null;
}

// The record is incomplete, or its end was never written: after a power cut it is zeros, which no record ends with.
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

// Includes the length: a changed length would otherwise need only a chance match of the content.
function checksumIn(frame: Buffer): Buffer {
  return createHash('sha256')
    .update(frame.subarray(MARKER.length, MARKER.length + LENGTH_BYTES))
    .update(frame.subarray(HEADER_BYTES))
    .digest()
    .subarray(0, CHECKSUM_BYTES);
}
