import { fail, ok, type Result } from '#domain/result.ts';
import { decodeText } from '../../text.ts';
import { unpacked } from '../../unpacked.ts';
import { TABLE_LIMITS } from '../limits.ts';
import { packedBytes, type ZipEntry } from './zip-directory.ts';

/** Compression methods of ZIP entries. */
const STORED = 0;
const DEFLATED = 8;

export type PartFailure = { kind: 'damaged' | 'password' | 'unpacks-too-large' | 'no-sheet' };

/** Reads the text of a part by its path; '' when there is no such part. */
export type ReadPart = (path: string) => Result<string, PartFailure>;

/**
 * Reads parts of a workbook. Refuses a part that unpacks to more than declared, exceeds the compression ratio, or does
 * not fit the remaining room.
 */
export function partReader(bytes: Uint8Array, entries: readonly ZipEntry[]): ReadPart {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  let room: number = TABLE_LIMITS.unpacked;
  return (path) => {
    const entry = byName.get(path);
    if (entry === undefined) return ok('');
    if (entry.encrypted) return fail({ kind: 'password' });
    if (entry.unpacked > room || isBomb(entry)) return fail({ kind: 'unpacks-too-large' });
    room -= entry.unpacked;
    const content = contentOf(bytes, entry);
    return content === null ? fail({ kind: 'damaged' }) : textOf(content);
  };
}

function isBomb({ packed, unpacked: claimed }: ZipEntry): boolean {
  return claimed > TABLE_LIMITS.ratioFrom && claimed > packed * TABLE_LIMITS.ratio;
}

function contentOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const packed = packedBytes(bytes, entry);
  if (packed === null) return null;
  if (entry.method === STORED) return packed.length === entry.unpacked ? packed : null;
  return entry.method === DEFLATED ? unpacked(packed, entry.unpacked, 'raw') : null;
}

function textOf(content: Uint8Array): Result<string, PartFailure> {
  const text = decodeText(content);
  return text.ok ? text : fail({ kind: 'damaged' });
}
