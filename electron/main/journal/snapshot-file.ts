import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { READ, withFile } from '#files/disk.ts';
import { readFrom } from './disk.ts';
import type { JournalDisk, JournalFile } from './disk.ts';
import { MARKER } from './framing.ts';

/**
 * Layout of a snapshot: content, label in UTF-8, and an ending of marker, length of content, length of label, and
 * SHA-256 over everything before it.
 */
export interface SnapshotBody {
  /** Length of the content. */
  bytes: number;
  label: string;
}

const LENGTHS_BYTES = 12;
const CHECKSUM_BYTES = 32;
const ENDING_BYTES = MARKER.length + LENGTHS_BYTES + CHECKSUM_BYTES;
const BLOCK_BYTES = 1024 * 1024;

/** The bytes after the content. `content` is the hash that has consumed the content; this call finalises it. */
export function snapshotEnding(content: Hash, bytes: number, label: string): Uint8Array {
  const text = Buffer.from(label);
  const lengths = Buffer.alloc(MARKER.length + LENGTHS_BYTES);
  MARKER.copy(lengths);
  lengths.writeBigUInt64BE(BigInt(bytes), MARKER.length);
  lengths.writeUInt32BE(text.length, MARKER.length + 8);
  return Buffer.concat([text, lengths, content.update(text).update(lengths).digest()]);
}

/** Reads the ending and label of a snapshot; null when it is damaged. Does not verify the content. */
export function readBody(disk: JournalDisk, path: string): Promise<SnapshotBody | null> {
  return withFile(disk, path, READ, bodyOf);
}

/** Like `readBody`, but also null when any byte differs from what was written. */
export function readIntactBody(disk: JournalDisk, path: string): Promise<SnapshotBody | null> {
  return withFile(disk, path, READ, async (file) => {
    const body = await bodyOf(file);
    return body !== null && (await isIntact(file)) ? body : null;
  });
}

/** Part of the content. `to` is the position after its last byte. */
export function readContent(disk: JournalDisk, path: string, from: number, to: number): Promise<Uint8Array> {
  return withFile(disk, path, READ, (file) => readFrom(file, from, to - from));
}

async function bodyOf(file: JournalFile): Promise<SnapshotBody | null> {
  const { size } = await file.stat();
  if (size < ENDING_BYTES) return null;
  const ending = Buffer.from(await readFrom(file, size - ENDING_BYTES, ENDING_BYTES));
  if (ending.length < ENDING_BYTES || !ending.subarray(0, MARKER.length).equals(MARKER)) return null;
  const bytes = Number(ending.readBigUInt64BE(MARKER.length));
  const labelBytes = ending.readUInt32BE(MARKER.length + 8);
  if (bytes + labelBytes + ENDING_BYTES !== size) return null;
  const label = await readFrom(file, bytes, labelBytes);
  return { bytes, label: new TextDecoder().decode(label) };
}

async function isIntact(file: JournalFile): Promise<boolean> {
  const end = (await file.stat()).size - CHECKSUM_BYTES;
  const hash = createHash('sha256');
  for (let at = 0; at < end; at += BLOCK_BYTES) hash.update(await readFrom(file, at, Math.min(BLOCK_BYTES, end - at)));
  return hash.digest().equals(await readFrom(file, end, CHECKSUM_BYTES));
}
