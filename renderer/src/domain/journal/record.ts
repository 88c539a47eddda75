import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { decodeStored, encodeStored } from '../backup/codec.ts';
import { joined } from '../backup/byte-writer.ts';
import { bytesDigest } from '../exchange/digest.ts';
import { fail, ok, type Result } from '../result.ts';
import type { JournalHead } from './head.ts';

/** One change to a table: whole rows written, or rows deleted by primary key. */
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

/**
 * `previous` is the digest of the record before. `at` is an instant shown to people; it never decides anything.
 * `schema` is the version of the rows.
 */
export type RecordHeader = z.infer<typeof headerSchema>;

/** The changes of one transaction. */
export interface JournalRecord extends RecordHeader {
  changes: Change[];
}

const LINE_END = 10;

/**
 * Builds the record of one transaction, change by change. `head()` is valid after every `add`, because the transaction
 * may end after any of them.
 */
export interface RecordWriter {
  add(change: Change): void;
  /** The place of the record with the changes added so far. */
  head(): JournalHead;
  bytes(): Uint8Array;
}

/** Only counts transactions, for when no journal is kept: the record is empty and its digest is ''. */
export function recordCounter({ epoch, seq }: RecordHeader): RecordWriter {
  return { add: () => undefined, head: () => ({ epoch, seq, digest: '' }), bytes: () => new Uint8Array() };
}

/** Writes lines of JSON: the header, then one line for each change. */
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

/** Parses a record and computes its place. `damaged`: no {@link recordWriter} wrote these bytes. */
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

/** Every line ends with LINE_END, the last one too. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(LINE_END, start);
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}
