import { fail, ok, type Result } from '#domain/outcome.ts';
import { decodeText } from '../../text.ts';
import { unpacked } from '../../unpacked.ts';
import { TABLE_LIMITS } from '../limits.ts';
import { packedBytes, type ZipEntry } from './zip-directory.ts';

/** How the bytes of an entry are kept. */
const STORED = 0;
const DEFLATED = 8;

export type PartFailure = { kind: 'damaged' | 'password' | 'unpacks-too-large' | 'no-sheet' };

/** The text of a part by its path in the workbook; '' for a part that is not there. */
export type ReadPart = (path: string) => Result<string, PartFailure>;

/** Reads parts of a workbook, each once, and refuses one that unpacks to more than it says, to far more than it takes, or past the room that is left. */
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
