import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { decodeStored, encodeStored } from '../backup/codec.ts';
import { joined } from '../backup/byte-writer.ts';
import { bytesDigest } from '../exchange/digest.ts';
import { fail, ok, type Result } from '../outcome.ts';
import type { JournalHead } from './head.ts';

/** One thing that was done to a table: whole rows written, or rows deleted by their primary keys. */
export type Change = { table: string; put: readonly unknown[] } | { table: string; delete: readonly unknown[] };

const headerSchema = z.strictObject({
  epoch: z.string().min(1),
  seq: z.int().positive(),
  previous: z.string(),
  at: z.string(),
  schema: z.int().positive(),
});
const changeSchema: z.ZodType<Change> = z.union([
  z.strictObject({ table: z.string(), put: z.array(z.unknown()) }),
  z.strictObject({ table: z.string(), delete: z.array(z.unknown()) }),
]);

/** `previous`: the digest of the record before. `at`: an instant, to tell people and never to decide. `schema`: the version of the rows. */
export type RecordHeader = z.infer<typeof headerSchema>;

/** What one transaction changed. */
export interface JournalRecord extends RecordHeader {
  changes: Change[];
}

const LINE_END = 10;

/** Makes a record of one transaction, change by change: its place is known at each moment, as the transaction may end after any of them. */
export interface RecordWriter {
  add(change: Change): void;
  /** The place of the record as it is now. */
  head(): JournalHead;
  bytes(): Uint8Array;
}

/** Counts a transaction where no journal is kept: the record is empty, and has no digest. */
export function recordCounter({ epoch, seq }: RecordHeader): RecordWriter {
  return { add: () => undefined, head: () => ({ epoch, seq, digest: '' }), bytes: () => new Uint8Array() };
}

/** Lines of JSON: the header, then one for each change. */
export function recordWriter(header: RecordHeader): RecordWriter {
  const hash = sha256.create();
  const parts: Uint8Array[] = [];
  const write = (value: unknown) => {
    for (const part of [encodeStored(value), Uint8Array.of(LINE_END)]) {
      hash.update(part);
      parts.push(part);
    }
  };
  write(header);
  return {
    add: write,
    head: () => ({ epoch: header.epoch, seq: header.seq, digest: bytesToHex(hash.clone().digest()) }),
    bytes: () => joined(parts),
  };
}

/** A record as it was read, with its place. `damaged`: these are not bytes that a {@link recordWriter} made. */
export function readRecord(
  bytes: Uint8Array,
): Result<{ record: JournalRecord; head: JournalHead }, { kind: 'damaged' }> {
  if (bytes.at(-1) !== LINE_END) return fail({ kind: 'damaged' });
  const [first, ...rest] = linesOf(bytes).map(decodeStored);
  const header = headerSchema.safeParse(first?.ok === true ? first.value : null);
  const changes = z.array(changeSchema).safeParse(rest.map((line) => (line.ok ? line.value : null)));
  if (!header.success || !changes.success) return fail({ kind: 'damaged' });
  const { epoch, seq } = header.data;
  return ok({ record: { ...header.data, changes: changes.data }, head: { epoch, seq, digest: bytesDigest(bytes) } });
}

/** Every line has its end. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(LINE_END, start);
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}
